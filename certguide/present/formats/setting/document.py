"""A page as data for the typesetter: what to set, in which size, in which language."""

from typing import Any

from certguide.present.formats.printsize import points
from certguide.present.formats.setting.blocks import Hand, set_block
from certguide.present.formats.setting.widths import widths
from certguide.present.formats.sheets import Levelled, sheets
from certguide.present.page import Heading, Page, Paragraph, Table
from certguide.present.paper import MILLIMETRES, Paper
from certguide.words import words

_PAPERS = {"a4": ("a4", 16), "a5": ("a5", 12), "letter": ("us-letter", 16)}
"""The typesetter's names, and the margins in millimetres. Below twelve some printers cut."""
_POINT = 25.4 / 72
"""In millimetres."""
_TAGS = {"zh": ("zh", "CN", "hans"), "zh-hant": ("zh", "HK", "hant"), "en": ("en", "GB", "auto")}
"""Language, region and script."""
TIGHTEST = 8
"""The last of the spacings, from comfortable (0) on."""
_NARROW = 5
"""The spacing to begin with in columns, where lines are short."""
_GUTTER = 2
"""What the space between two columns takes from each."""
_ACROSS = 5
"""A table of more columns is printed across the paper."""


def setting(page: Page, paper: Paper) -> dict[str, Any]:
    """What the template needs: a title, sizes, language, and the blocks of each sheet.

    The small print that a sheet ends with stands at the foot of its last side.
    """
    said = words(page.language)
    language, region, script = _TAGS[page.language]
    name, margin = _PAPERS[paper.size]
    size = points(page, paper)
    # In columns of a terminal, half a Chinese character each.
    millimetres = MILLIMETRES[paper.size]
    upright, across = ((side - 2 * margin) / (size * _POINT / 2) for side in millimetres)
    columns = 1 if paper.size == "a5" or paper.large else page.columns
    flipped = any(_is_wide(each, upright) for each in page.blocks)
    hand = Hand(
        said=said, room=(across if flipped else upright) / columns - _GUTTER * (columns > 1)
    )
    parts = sheets(page)
    spacing = _NARROW if columns > 1 else 0
    return {
        "title": next(
            (each.text for each, _ in parts[0] if isinstance(each, Heading)), "certguide"
        ),
        "day": [paper.day.year, paper.day.month, paper.day.day],
        "paper": name,
        "margin": margin,
        "flipped": flipped,
        "columns": columns,
        "points": size,
        "tightest": TIGHTEST,
        "language": language,
        "region": region,
        "script": script,
        "numbered": said.page.side_of,
        "sheets": [_sheet(each, hand, spacing) for each in parts],
    }


def _is_wide(block: object, room: float) -> bool:
    return isinstance(block, Table) and (len(block.head) > _ACROSS or widths(block, room)[1] < 1)


def _sheet(blocks: list[Levelled], hand: Hand, spacing: int) -> dict[str, Any]:
    foot: list[str] = []
    rest = list(blocks)
    while rest and isinstance(last := rest[-1][0], Paragraph) and last.tone == "small":
        foot.insert(0, last.text)
        rest.pop()
    return {
        "spacing": spacing,
        "blocks": [each for block, level in rest for each in set_block(block, level, hand)],
        "foot": foot,
    }
