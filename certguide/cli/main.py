"""The entry point: from arguments to an exit code."""

import functools
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from certguide import __version__
from certguide.cli.argv import DEFAULT_COMMAND, explicit, opening, spoken, value_of
from certguide.cli.boundary import guarded
from certguide.cli.language import speaking
from certguide.cli.streams import readable_streams
from certguide.core.text import Language
from certguide.words import Words, words


def process() -> int:
    """Run `certguide` as a process of its own; give the exit code.

    A call is over before its garbage matters: looking for it, at the start and once more at the
    end, would take a sixth of a scripted call. A conversation turns it on again.
    """
    gc.disable()
    try:
        return main()
    finally:
        gc.freeze()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `certguide` with `arguments` (those of the process by default); give the exit code."""
    readable_streams()
    given = tuple(explicit(sys.argv[1:] if arguments is None else arguments))
    # What is wrong with the language itself is said in the nearest one that is always there.
    language, _ = spoken(given, os.environ)
    said = words("en" if language == "en" else "zh")
    return guarded(said, lambda: _speaking(given, speaking(given, os.environ)))


def _speaking(given: tuple[str, ...], language: Language) -> int:
    said = words(language)
    return guarded(said, lambda: _run(given, language, said))


def _run(given: tuple[str, ...], language: Language, said: Words) -> int:
    first = opening(given)
    if first.command is None and "--version" in given:
        print(f"certguide {__version__}")
        return 0
    if first.command is None and not {"--help", "-h"}.isdisjoint(given):
        from certguide.cli.help import group_help

        print(group_help(said.cli))
        return 0
    from certguide.cli.app import COMMANDS, Handler, application, command_module
    from certguide.cli.call import Call
    from certguide.loading.library import load
    from certguide.words import in_language

    whole = _whole_application(given)
    if first.command is not None and first.command not in COMMANDS:
        from certguide.core.errors import UnknownName
        from certguide.core.nearest import nearest

        raise UnknownName("command", first.command, COMMANDS, nearest(first.command, COMMANDS))
    name = first.command or DEFAULT_COMMAND
    folder = value_of(given, "--flows") or os.environ.get("CERTGUIDE_FLOWS") or None
    flows = None if folder is None else Path(folder)
    library = functools.cache(lambda: in_language(load(flows), language))
    codes: list[int] = []

    def handle(command: str) -> Handler:
        def handler(values: dict[str, Any], rest: tuple[str, ...]) -> int:
            call = Call(
                command=command,
                language=language,
                words=said,
                flows=flows,
                load=library,
                values=values,
                given=rest,
            )
            codes.append(command_module(command).run(call))
            return codes[-1]

        return handler

    names, line = (COMMANDS, list(given)) if whole else ((name,), [name, *first.rest])
    app = application(names, said.cli, library, handle, None if whole else line)
    app(args=line, prog_name="certguide", standalone_mode=False)
    return codes[-1] if codes else 0


def _whole_application(given: tuple[str, ...]) -> bool:
    """Whether every command must be known, as for completion."""
    completes = any(key.startswith("_CERTGUIDE_COMPLETE") for key in os.environ)
    return completes or not {"--install-completion", "--show-completion"}.isdisjoint(given)
