"""The comments of a YAML file, and where they stand."""

import re
from collections.abc import Iterator

from certguide.core.record import Record
from certguide.loading.tree import Position
from certguide.loading.yamltree import scalars

_SIGN = re.compile(r"(?:(?<=\s)|^)#")
_EMPTY = re.compile(r"因为|由于|because(?: of)?|[\W_]", re.IGNORECASE)
"""What is left of a reason without these is what it says."""

_LEAST = 2
"""Characters of a reason; Chinese says something in two."""


class Comment(Record, frozen=True, kw_only=True):
    """A comment from its `#` to the end of the line.

    `line` and `column` are those of the `#`, from 1. It is about the line `covers`: its own, or
    where it stands alone, the next that says something else than a comment.
    """

    line: int
    column: int
    text: str
    covers: int


def comments(lines: list[str], like: re.Pattern[str]) -> Iterator[Comment]:
    """Yield the comments that begin `like` this, `#` included, from top to bottom.

    `lines` are those of a file that can be parsed. A `#` in a text, whether it is quoted or
    goes over several lines, begins no comment.
    """
    perhaps = [number for number, text in enumerate(lines) if like.search(text)]
    if not perhaps:
        return
    # Only files with such a comment are parsed again, and only as far as the last.
    within: dict[int, list[tuple[int, int]]] = {}
    wanted = set(perhaps)
    for start, end, block in scalars("\n".join(lines), perhaps[-1]):
        # Behind the sign that begins a block, on its own line, there may be a comment.
        first = (start[0] + 1, 0) if block else start
        for number in wanted.intersection(range(first[0], end[0] + 1)):
            within.setdefault(number, []).append(_columns(number, first, end, len(lines[number])))
    for number in perhaps:
        found = _comment(lines, number, within.get(number, []))
        if found is not None and like.match(found.text):
            yield found


def _columns(number: int, start: Position, end: Position, length: int) -> tuple[int, int]:
    """The columns of line `number`, from 0, that a text from `start` to `end` covers."""
    first = start[1] if number == start[0] else 0
    last = end[1] if number == end[0] else length
    return first, last


def reason(text: str) -> str:
    """What `text` gives as a reason; nothing where it gives none, as in “because …”."""
    text = text.strip(" \t\u3000,，、;；:：")
    return text if len(_EMPTY.sub("", text)) >= _LEAST else ""


def _comment(lines: list[str], number: int, within: list[tuple[int, int]]) -> Comment | None:
    text = lines[number]
    for sign in _SIGN.finditer(text):
        at = sign.start()
        if not any(first <= at < last for first, last in within):
            alone = not text[:at].strip()
            covers = _next(lines, number + 1) if alone else number + 1
            return Comment(line=number + 1, column=at + 1, text=text[at:], covers=covers)
    return None


def _next(lines: list[str], line: int) -> int:
    while line < len(lines):
        line += 1
        text = lines[line - 1].strip()
        if text and not text.startswith("#"):
            break
    return line
