"""Options as data, and how they become typer's parameters."""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import typer

from certguide.core.record import Record

Completion = Callable[[], Sequence[tuple[str, str]]]
"""Gives the values of an option with what they mean, when a shell asks."""


class Flag(Record, frozen=True, kw_only=True):
    """An option of a command.

    `value` is the word for its value in the help, or None for a switch. Options that take a
    value may be repeated; what that means is the command's to say.
    """

    names: tuple[str, ...]
    help: str
    value: str | None = None
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """The name under which the command finds its value."""
        return self.names[0].lstrip("-").replace("-", "_")

    def named_in(self, line: Sequence[str]) -> bool:
        """Whether any word of a command line may mean this option."""
        return any(word.startswith(self.names) for word in line)


class Words(Record, frozen=True, kw_only=True):
    """The words without a dash that a command takes, such as the name of a method."""

    value: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()


def signature(flags: Sequence[Flag], words: Words | None) -> inspect.Signature:
    """The parameters of a command function, for typer to read."""
    parameters = [_option(flag) for flag in flags]
    # A command that takes no words takes them too, so that it can name the one too many.
    argument = typer.Argument(
        metavar=words.value if words else None,
        help=words.help if words else None,
        hidden=words is None,
        autocompletion=_completion(words.choices if words else ()),
    )
    parameters.append(_parameter("words", list[str] | None, argument))
    return inspect.Signature(parameters)


def _option(flag: Flag) -> inspect.Parameter:
    if flag.value is None:
        return _parameter(flag.key, bool, typer.Option(*flag.names, help=flag.help), default=False)
    option = typer.Option(
        *flag.names,
        help=flag.help,
        metavar=flag.value,
        autocompletion=_completion(flag.choices),
    )
    return _parameter(flag.key, list[str] | None, option)


def _parameter(name: str, kind: Any, info: Any, *, default: Any = None) -> inspect.Parameter:
    from typing import Annotated

    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=default,
        annotation=Annotated[kind, info],
    )


def _completion(
    choices: tuple[tuple[str, str], ...],
) -> Callable[[str], list[tuple[str, str]]] | None:
    if not choices:
        return None

    def complete(incomplete: str) -> list[tuple[str, str]]:
        return [(value, meant) for value, meant in choices if value.startswith(incomplete)]

    return complete
