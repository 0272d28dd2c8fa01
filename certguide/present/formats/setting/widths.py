"""How a table on paper shares its width among its columns."""

import re
from collections.abc import Sequence
from math import ceil, sqrt

from certguide.present.formats.wrap import columns
from certguide.present.page import Table

_WORD = re.compile(r"\d{4}年\d+月(?:\d+日)?|[A-D][级級]|[!-~\u00a1-\u02af]+|.")
_SEAM = re.compile(r"(?<=\d)(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=\d)")
_SHORT = 8
"""What is no wider than this, a number or a few characters, stays on one line."""
_LEAST = 6
_PADDING = 2
_WIDE = 1.15
"""Letters may be wider than half a Chinese character, which is what a column is."""

UNBROKEN = 22
"""Letters without a space; from so many on, the template breaks them where a line ends."""


def widths(table: Table, room: float) -> tuple[list[float], float]:
    """The width of each column, and how much smaller the print must be (1: no smaller).

    Widths and `room` are in columns of a terminal, half a Chinese character each. All of the room
    is given away; a Latin word or a number that is not to be broken is never wider than its column.
    """
    cells = [
        [_columns(each) for each in (head, *(row[at] for row in table.rows))]
        for at, head in enumerate(table.head)
    ]
    wanted = [max(each) * _WIDE + _PADDING for each in cells]
    given = [
        min(want, max(_longest(table, at) * _WIDE, _SHORT if max(widest) <= _SHORT else _LEAST))
        + _PADDING
        for at, (want, widest) in enumerate(zip(wanted, cells, strict=True))
    ]
    if sum(given) > room:
        return given, room / sum(given)
    # The first of each is the head, which is not to be much higher than it is wide.
    weights = [max(sqrt(max(each) * sum(each) / len(each)), each[0] / 2) + 1 for each in cells]
    open_ = list(range(len(given)))
    while open_ and (spare := room - sum(given)) > 1:
        whole = sum(weights[at] for at in open_)
        for at in open_:
            given[at] = min(wanted[at], given[at] + spare * weights[at] / whole)
        open_ = [at for at in open_ if given[at] < wanted[at]]
    given[given.index(max(given))] += max(0.0, room - sum(given))
    return given, 1.0


def height(row: Sequence[str], shares: Sequence[float]) -> int:
    """About how many lines a row is high in columns that share the width so."""
    return max(
        ceil(columns(each) * _WIDE / max(share - _PADDING, 1))
        for each, share in zip(row, shares, strict=True)
    )


def _columns(text: str) -> float:
    """How wide a text is, with the quarter of a character between figures and Chinese."""
    return columns(text) + len(_SEAM.findall(text)) / 2


def _longest(table: Table, at: int) -> float:
    """The longest part of the column `at` that is not to be broken."""
    texts = (table.head[at], *(row[at] for row in table.rows))
    parts = (_columns(each) for text in texts for each in _WORD.findall(text))
    return min(max(parts, default=0), UNBROKEN)
