"""Rarer blocks as the content of a Word document: tables, addresses, lines of files."""

from collections.abc import Iterable
from typing import Any

from certguide.core.text import Language
from certguide.loading.excerpt import excerpt, visible
from certguide.present.formats.markup.inline import URL
from certguide.present.formats.word.pictures import Pictures
from certguide.present.formats.word.style import PADDING
from certguide.present.formats.word.xml import link, paragraph, run, sub, write
from certguide.present.formats.wrap import columns
from certguide.present.page import Address, Finding, Table
from certguide.words import words

_NARROW, _WIDE = 6, 40
"""A column of a table is no narrower than three Chinese characters, nor is more than 20 asked."""

_COLUMN = 10
"""Half the width of a Chinese character, in twentieths of a point to a point of its size."""


def table(body: Any, part: Any, block: Table, room: int, size: float) -> None:
    """A table, `room` wide if it can, in twentieths of a point; `size` is the text's, in points.

    Its head is said again on each page, and no row is torn apart.
    """
    widths = _widths(block, room, size)
    made = sub(body, "w:tbl")
    properties = sub(made, "w:tblPr")
    sub(properties, "w:tblStyle", val="TableGrid")
    sub(properties, "w:tblW", w=sum(widths), type="dxa")
    sub(properties, "w:tblLook", val="0020", firstRow=1)
    grid = sub(made, "w:tblGrid")
    for each in widths:
        sub(grid, "w:gridCol", w=each)
    for number, row in enumerate((block.head, *block.rows)):
        written = sub(made, "w:tr")
        look = sub(written, "w:trPr")
        sub(look, "w:cantSplit")
        if not number:
            sub(look, "w:tblHeader")
        for each, cell in zip(widths, row, strict=True):
            held = sub(written, "w:tc")
            edges = sub(held, "w:tcPr")
            sub(edges, "w:tcW", w=each, type="dxa")
            if not number:
                sub(edges, "w:shd", val="clear", color="auto", fill="F2F2F2")
            write(paragraph(held, "Cell", keep=not number), part, cell, bold=not number)
    # Without a paragraph between them two tables are one.
    paragraph(body, "Small")


def _widths(block: Table, room: int, size: float) -> list[int]:
    """The widths of the columns: each has its least, and the rest goes to the longer texts."""
    wanted = [
        min(max(map(columns, cells)), _WIDE) for cells in zip(block.head, *block.rows, strict=True)
    ]
    least = [(min(each, _NARROW) + 1) * size * _COLUMN + 2 * size * PADDING for each in wanted]
    left = max(room - sum(least), 0)
    shares = [max(each - _NARROW, 0) for each in wanted]
    whole = sum(shares) or 1
    return [
        round(narrow + left * share / whole) for narrow, share in zip(least, shares, strict=True)
    ]


def address(body: Any, part: Any, pictures: Pictures, block: Address, language: Language) -> None:
    """An address in letters, and below it as squares for a camera."""
    made = paragraph(body, "Normal", keep=True)
    run(made, block.label)
    if URL.fullmatch(block.url):
        link(made, part, block.url, block.shown)
    else:
        run(made, block.shown)
    said = words(language).page.squares.format(address=block.shown)
    drawing = sub(sub(paragraph(body, "Normal"), "w:r"), "w:drawing")
    drawing.append(pictures.squares(block.url, said))


def listing(body: Any, lines: Iterable[str]) -> None:
    """Lines that stay as they are."""
    for each in lines:
        run(paragraph(body, "Listing"), each)


def finding(body: Any, part: Any, block: Finding, level: int) -> None:
    """Where it is, the line of the file with carets, what is wrong and what to do."""
    place = f"{visible(block.place)} {block.code} {block.label}"
    write(paragraph(body, f"Heading{level}"), part, place)
    if block.text is not None and block.line is not None and block.column is not None:
        listing(body, excerpt(block.text, block.line, block.column).split("\n"))
    for each in block.told:
        said = each.removesuffix(block.command).rstrip() if block.command else each
        write(paragraph(body, "Normal"), part, said)
    if block.command:
        listing(body, (block.command,))
