"""The typer application, built for one call."""

import importlib
from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

import typer
from typer.core import TyperCommand, TyperGroup

from certguide.cli.call import Call
from certguide.cli.flag import Flag, Words, signature
from certguide.cli.help import command_help, group_help
from certguide.core.library import Library
from certguide.words.cli import CliWords

COMMANDS = (
    "guide",
    "methods",
    "steps",
    "checklist",
    "due",
    "page",
    "table",
    "paths",
    "who",
    "graph",
    "check",
    "test",
    "diff",
    "schema",
    "new",
)
"""Every command is the module of its name in this folder."""

Handler = Callable[[dict[str, Any], tuple[str, ...]], int]


class Command(Protocol):
    """What the module of a command offers."""

    LOADS_FLOWS: bool

    def flags(self, words: CliWords, library: Library | None) -> tuple[Flag, ...]:
        """The options it takes."""

    def takes(self, words: CliWords, library: Library | None) -> Words | None:
        """The words it takes."""

    def run(self, call: Call) -> int:
        """Carry it out and return the exit code."""


def command_module(name: str) -> Command:
    """The module of one command; only those asked for are imported."""
    return cast(Command, importlib.import_module(f"certguide.cli.{name}"))


def application(
    names: Sequence[str],
    words: CliWords,
    library: Callable[[], Library],
    handle: Callable[[str], Handler],
    spoken: Sequence[str] | None,
) -> typer.Typer:
    """An application with the commands `names`; `library` is called only if one needs it.

    Of the options only those among the words `spoken` are built, or all where it is None:
    an option takes typer longer to build than a whole walk takes.
    """
    app = typer.Typer(
        name="certguide",
        cls=_group(words),
        add_completion=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_nothing)
    for name in names:
        module = command_module(name)
        explains = spoken is None or "--help" in spoken
        loaded = _loaded(module, library, explains=explains)
        flags = module.flags(words, loaded)
        takes = module.takes(words, loaded)
        built = flags if spoken is None else [flag for flag in flags if flag.named_in(spoken)]
        app.command(name, cls=_command(words, name, flags, takes), help=words.commands[name])(
            _callback(handle(name), built, takes)
        )
    return app


def _loaded(module: Command, library: Callable[[], Library], *, explains: bool) -> Library | None:
    """The flows, where the command or its help says something of them."""
    if module.LOADS_FLOWS:
        return library()
    if not explains:
        return None
    from certguide.core.faults import FlowFaults

    try:
        return library()
    except FlowFaults:
        # Whoever mends flows needs help too.
        return None


def _nothing() -> None:
    """The group itself does nothing; it only makes room for commands."""


def _callback(handler: Handler, flags: Sequence[Flag], takes: Words | None) -> Callable[..., int]:
    def callback(**values: Any) -> int:
        return handler(values, tuple(values.pop("words", None) or ()))

    callback.__signature__ = signature(flags, takes)  # type: ignore[attr-defined]
    callback.__annotations__ = {}
    return callback


def _command(
    words: CliWords, name: str, flags: Sequence[Flag], takes: Words | None
) -> type[TyperCommand]:
    class Localised(TyperCommand):
        every_option = tuple(name for flag in flags for name in flag.names)

        def get_help(self, ctx: Any) -> str:
            return command_help(words, name, flags, takes)

    return Localised


def _group(words: CliWords) -> type[TyperGroup]:
    class Localised(TyperGroup):
        def get_help(self, ctx: Any) -> str:
            return group_help(words)

    return Localised
