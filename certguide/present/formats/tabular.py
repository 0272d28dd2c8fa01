"""A table as lines: columns side by side where they fit, else one row below the other."""

from collections.abc import Iterator
from itertools import zip_longest

from certguide.present.formats.line import INDENT, Line, labelled
from certguide.present.formats.wrap import columns, wrap
from certguide.present.page import Table

NOTHING = "–"
"""What stands in a cell that says nothing."""

_GAP = "  "
_LEAST = 10
"""Five Chinese characters: a narrower column is read letter by letter."""
_HIGHEST = 5
"""A row of more lines is not found by its place any more."""
_COLONS = {"zh": "：", "zh-hant": "：", "en": ": "}


def tabular(table: Table, width: int, language: str) -> Iterator[Line]:
    """The lines of a table in at most `width` columns.

    Where its columns do not fit, each row is a block: the first cell, and below it the others
    behind the heads of their columns. A column of numbers stands to the right.
    """
    widths = _widths(table, width - len(INDENT))
    if widths is None:
        yield from _blocks(table, width, _COLONS[language])
        return
    right = [_numbers(table, at) for at in range(len(table.head))]
    for text in _row(table.head, widths, right):
        yield Line(mark=INDENT, text=text, role="strong")
    yield Line(mark=INDENT, text=_GAP.join("-" * each for each in widths))
    for row in table.rows:
        for text in _row(row, widths, right):
            yield Line(mark=INDENT, text=text)


def _widths(table: Table, room: int) -> list[int] | None:
    """How wide each column is, or None where they do not fit."""
    wanted = [
        max(columns(cell) for cell in cells) for cells in zip(table.head, *table.rows, strict=True)
    ]
    widths = [min(each, _LEAST) for each in wanted]
    left = room - sum(widths) - len(_GAP) * (len(widths) - 1)
    if left < 0:
        return None
    while left > 0:
        narrow = [at for at, each in enumerate(widths) if each < wanted[at]]
        if not narrow:
            break
        for at in narrow[:left]:
            widths[at] += 1
        left -= min(left, len(narrow))
    highest = max(
        len(wrap(cell, each)) for row in table.rows for cell, each in zip(row, widths, strict=True)
    )
    return widths if highest <= _HIGHEST else None


def _numbers(table: Table, at: int) -> bool:
    cells = [row[at] for row in table.rows if row[at] != NOTHING]
    return bool(cells) and all(cell.replace(",", "").isdecimal() for cell in cells)


def _row(cells: tuple[str, ...], widths: list[int], right: list[bool]) -> Iterator[str]:
    wrapped = [wrap(cell, each) for cell, each in zip(cells, widths, strict=True)]
    for parts in zip_longest(*wrapped, fillvalue=""):
        padded = []
        for part, each, to_right in zip(parts, widths, right, strict=True):
            blank = " " * (each - columns(part))
            padded.append(blank + part if to_right else part + blank)
        yield _GAP.join(padded).rstrip(" ")


def _blocks(table: Table, width: int, colon: str) -> Iterator[Line]:
    for number, row in enumerate(table.rows):
        if number:
            yield Line()
        first = table.head[0] + colon + row[0]
        for line in wrap(first, width, first=INDENT, rest=INDENT):
            yield Line(mark=INDENT, text=line[len(INDENT) :], role="strong")
        for head, cell in zip(table.head[1:], row[1:], strict=True):
            if cell != NOTHING:
                yield from labelled(head + colon, cell, width, INDENT * 2)
