"""What has to be known of the arguments before they are parsed: command, language, flows."""

import re
from collections.abc import Mapping, Sequence

from certguide.core.record import Record
from certguide.core.text import Language

DEFAULT_COMMAND = "guide"
SWITCHES = frozenset(
    {
        "--json",
        "--plain",
        "--no-input",
        "--full",
        "--follow",
        "--list",
        "--strict",
        "--watch",
        "--mutate",
        "--large",
        "--twin",
        "--digest",
        "--summary",
        "--cycles",
        "--help",
        "-h",
        "--version",
    }
    | {"--install-completion", "--show-completion"}
)
"""The options that take no value; every other option takes one."""


_PARTS = re.compile("[-_.@]")
_TRADITIONAL = frozenset({"hant", "hk", "mo", "tw"})

NAMELESS = ("--save", "--resume", "--tick", "--explain")
"""The options whose value may be left out, which then is an empty one."""


def explicit(arguments: Sequence[str]) -> list[str]:
    """The arguments with the values written out that may be left out: `--resume` is `--resume=`."""
    written: list[str] = []
    for place, word in enumerate(arguments):
        after = arguments[place + 1] if place + 1 < len(arguments) else "--"
        alone = word in NAMELESS and after.startswith("-") and after != "-"
        written.append(f"{word}=" if alone else word)
    return written


class Opening(Record, frozen=True, kw_only=True):
    """The command's name (None: none was named), and the arguments that belong to it."""

    command: str | None
    rest: tuple[str, ...]


def opening(arguments: Sequence[str]) -> Opening:
    """Find the command, wherever the common options stand: `--lang en methods` is `methods`.

    The first word that is neither an option nor an option's value is the command.
    """
    position = 0
    while position < len(arguments):
        word = arguments[position]
        if word == "--":
            break
        if not word.startswith("-") or word == "-":
            rest = (*arguments[:position], *arguments[position + 1 :])
            return Opening(command=word, rest=rest)
        position += 1 if word in SWITCHES or "=" in word or _has_value(word) else 2
    return Opening(command=None, rest=tuple(arguments))


def value_of(arguments: Sequence[str], name: str) -> str | None:
    """The last value given to the option `name` (`--lang en` or `--lang=en`), before `--`."""
    found = None
    for position, word in enumerate(arguments):
        if word == "--":
            break
        if word == name and position + 1 < len(arguments):
            found = arguments[position + 1]
        elif word.startswith(name + "="):
            found = word[len(name) + 1 :]
    return found


def spoken(arguments: Sequence[str], environ: Mapping[str, str]) -> tuple[Language, str | None]:
    """The language to speak, and the name of the one asked for, None where only the locale says.

    `--lang`, then `CERTGUIDE_LANG`, then the locale, then Chinese. A locale in another language
    is passed over; for a language that is asked for by name and does not exist it is Chinese too.
    """
    for asked in (value_of(arguments, "--lang"), environ.get("CERTGUIDE_LANG")):
        if asked:
            return named(asked) or "zh", asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        for each in environ.get(name, "").split(":"):
            if language := named(each):
                return language, None
    return "zh", None


def named(name: str) -> Language | None:
    """The language that a name or a locale means: `zh-hant`, `zh_HK.UTF-8`, `en`; None for others.

    Where the place alone is named, the characters are those that are written there.
    """
    first, *others = _PARTS.split(name.lower())
    if first == "en":
        return "en"
    if first != "zh":
        return None
    return "zh-hant" if _TRADITIONAL & {*others} and "hans" not in others else "zh"


def _has_value(word: str) -> bool:
    """`-ofile` and `-aphone=none` carry their value."""
    return not word.startswith("--") and len(word) > len("-o")
