"""A line of a file with a caret under what is wrong, right under Chinese too."""

import re
import unicodedata

WIDEST = 72
"""Columns of the file's own text that are shown where there is room."""

_NARROWEST = 10
_MORE = "…"

# What a caret underlines: a quoted text, or a plain one up to the sign that ends it.
_TOKEN = re.compile(r'"[^"]*"?|\'[^\']*\'?|[\[\]{}]|[^\s,\[\]{}](?:[^,\[\]{}:#]|:(?=\S)|(?<=\S)#)*')


def excerpt(text: str, line: int, column: int, room: int = WIDEST) -> str:
    """Draw line number `line`, which reads `text`, and carets from `column` (from 1) on.

    Returns two lines without an end. Columns are counted as a terminal shows them: Chinese is
    two wide. Of a line that is wider than `room` columns only what is around the carets is shown.
    """
    room = max(room, _NARROWEST)
    start = min(max(column - 1, 0), len(text))
    length = extent(text, column)
    # Measuring is slow: of a very long line only what could be shown is looked at.
    cut = max(start - room, 0)
    more = len(text) > start + room
    text, start = text[cut : start + room], start - cut
    shown = visible(text)
    left, right = _window(shown, start, room)
    before = (_MORE if left or cut else "") + shown[left:start]
    marked = shown[start : min(start + length, right)]
    after = shown[start:right] + (_MORE if right < len(shown) or more else "")
    gutter = " " * len(str(line))
    carets = "^" * max(_width(marked), 1)
    return f"{line} | {before}{after}\n{gutter} | {' ' * _width(before)}{carets}"


def extent(text: str, column: int) -> int:
    """How many characters of the line `text` are meant by what is wrong at `column`, from 1."""
    start = min(max(column - 1, 0), len(text))
    found = _TOKEN.match(text[: start + WIDEST], start)
    return max(len(found.group().rstrip()), 1) if found else 1


def visible(text: str) -> str:
    """`text` on one line, with a sign for each character that a terminal would hide or obey."""
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character == "\t":
        return "→"
    if character == "\ufffd":  # stands for a byte that is no UTF-8, and GBK has no such sign
        return "?"
    if character.isprintable() or unicodedata.category(character) == "Zs":
        return character
    return "?"


def _width(text: str) -> int:
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)


def _window(text: str, start: int, room: int) -> tuple[int, int]:
    """The part of `text` around `start` that fits."""
    # A little more than half of the room, as what stands before says where one is.
    before = room * 5 // 9
    left = start
    while left > 0 and _width(text[left - 1 : start]) <= before:
        left -= 1
    if _width(text[:start]) <= before:
        left = 0
    right = len(text)
    while right > start + 1 and _width(text[left:right]) > room:
        right -= max((_width(text[left:right]) - room) // 2, 1)
    return left, right
