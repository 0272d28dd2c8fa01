"""From the bytes of a file to its text: size, encoding, characters that nobody can see."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from itertools import islice

from certguide.core.faults import MOST_FAULTS, Code, Fault

LARGEST = 40_000_000
"""Bytes in a file: a flow of a hundred thousand questions. What ships has a thousandth of it."""

_BREAK = re.compile(r"\r\n|\r|\n")

# Not printable in YAML 1.2 (5.1), or a line break to YAML 1.1 parsers alone, which would put
# every line number after it in doubt.
_REFUSED = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def decode(data: bytes, file: str) -> tuple[str | None, tuple[Fault, ...]]:
    """Return the text of a file, without a byte order mark, or None and what is wrong.

    Lines may end in CRLF, LF or CR.
    """
    if len(data) > LARGEST:
        size = Fault(code=Code.TOO_LARGE, file=file, params={"most": f"{LARGEST:,}"})
        return None, (size,)
    try:
        text = data.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        return None, (_not_utf8(data, error.start, file),)
    faults = tuple(islice(_hidden(text, file), MOST_FAULTS + 1))
    return (None if faults else text), faults


def split_lines(text: str) -> list[str]:
    """The lines of `text` as a YAML parser counts them, without their ends."""
    return _BREAK.split(text)


def readable(data: bytes) -> list[str]:
    """The lines of a file that may not be UTF-8; what cannot be read is U+FFFD."""
    return split_lines(data[:LARGEST].removeprefix(BOM_UTF8).decode(errors="replace"))


def _not_utf8(data: bytes, start: int, file: str) -> Fault:
    body = data.removeprefix(BOM_UTF8)
    before = split_lines(body[:start].decode())
    return Fault(
        code=Code.NOT_UTF8,
        file=file,
        position=(len(before), len(before[-1]) + 1),
        params={"byte": f"{body[start]:02X}", "offset": str(len(data) - len(body) + start + 1)},
    )


def _hidden(text: str, file: str) -> Iterator[Fault]:
    if _REFUSED.search(text) is None:
        return
    for number, line in enumerate(split_lines(text), start=1):
        for found in _REFUSED.finditer(line):
            yield Fault(
                code=Code.CONTROL_CHARACTER,
                file=file,
                position=(number, found.start() + 1),
                params={"character": f"U+{ord(found.group()):04X}"},
            )
