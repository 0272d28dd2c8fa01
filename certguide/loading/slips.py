"""Slips of a Chinese keyboard: full-width signs and spaces where YAML wants its own, and tabs."""

import re
from collections.abc import Iterator

from certguide.core.faults import Code, Fault

_WIDE_SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000"
_WIDE_COMMAS = "，、"
_WIDE_QUOTES = "“”‘’＂＇「」"

_WIDE_INDENT = re.compile(rf"[{_WIDE_SPACES}]")
_WIDE_KEY = re.compile(r"([A-Za-z][\w/-]*)\s*：\s*(.*)", re.DOTALL)

# Searching is quadratic in the worst case, and nobody types a longer line.
_LONGEST_LINE = 500

# How a line looks after such a slip. Prose can look alike, so these are asked only where the
# parser could not read on.
_IN_LINES: tuple[tuple[Code, re.Pattern[str]], ...] = (
    (Code.TAB, re.compile(r"^ *(\t)\s*\S")),
    (Code.WIDE_SPACE, re.compile(rf"^ *([{_WIDE_SPACES}])\s*\S")),
    (Code.WIDE_QUOTE, re.compile(rf"^[ -]*([{_WIDE_QUOTES}])[\w/-]+[{_WIDE_QUOTES}]\s*[:：]")),
    (Code.WIDE_COLON, re.compile(r"(?:^ *(?:- +)*|[{,]\s*)[A-Za-z][\w/-]*\s*(：)")),
    (
        Code.WIDE_COMMA,
        re.compile(rf"[{{\[,][^\"']*?([{_WIDE_COMMAS}])\s*[A-Za-z][\w/-]*\s*[:,\]}}]"),
    ),
)


def of_key(key: str) -> Code | None:
    """The slip in a key that is written without quotes, if there is one."""
    if key == "<<":
        return Code.MERGE_KEY
    if _WIDE_INDENT.match(key):
        return Code.WIDE_SPACE
    if _WIDE_KEY.fullmatch(key):
        return Code.WIDE_COLON
    return Code.WIDE_QUOTE if key[:1] in _WIDE_QUOTES and key else None


def of_text(text: str) -> bool:
    """Whether a text that stands where a mapping should is `key：value`."""
    return _WIDE_KEY.match(text.strip(_WIDE_SPACES + " ")) is not None


def has_wide_comma(text: str) -> bool:
    """Whether a full-width comma or enumeration comma stands in `text`."""
    return any(comma in text for comma in _WIDE_COMMAS)


def split(key: str) -> tuple[str, str]:
    """Key and value of `key：value`."""
    before, _, after = key.partition("：")
    return before.strip(), after.strip()


def mended(text: str) -> str:
    """What was meant by `text`, in half-width signs."""
    text = re.sub(rf"\s*[{_WIDE_COMMAS}]\s*", ", ", text)
    text = re.sub(rf"[{_WIDE_QUOTES}]", "", text)
    return re.sub(r"\s*：\s*", ": ", re.sub(rf"[{_WIDE_SPACES}]", " ", text)).strip()


def explaining(lines: list[str], file: str, first: int, last: int) -> tuple[Fault, ...]:
    """All slips in `lines`, if one of them can be why the parser stopped.

    It can be if it is between line `first`, where the parser began what it could not finish,
    and line `last`, where it stopped, or on the line before: a key without its colon reads as
    the beginning of the next line.
    """
    found = tuple(_in(lines, file))
    near = any(fault.position and first - 1 <= fault.position[0] <= last for fault in found)
    return found if near else ()


def _in(lines: list[str], file: str) -> Iterator[Fault]:
    for number, line in enumerate(lines, start=1):
        for code, pattern in _IN_LINES:
            if found := pattern.search(line[:_LONGEST_LINE]):
                yield Fault(
                    code=code,
                    file=file,
                    position=(number, found.start(1) + 1),
                    params={"fixed": mended(line.replace("\t", "  "))},
                )
                break
