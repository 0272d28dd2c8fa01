"""The blocks of a page as data for the typesetter."""

from collections.abc import Iterable, Iterator
from typing import Any

from certguide.core.record import Record
from certguide.present.formats import squares
from certguide.present.formats.outline import outline
from certguide.present.formats.setting.widths import height, widths
from certguide.present.page import (
    Address,
    Blanks,
    Block,
    Bullets,
    Callout,
    Checklist,
    Diagram,
    Entry,
    Finding,
    Heading,
    Listing,
    Paragraph,
    Steps,
    Table,
)
from certguide.words import Words

_WHOLE = 10
"""A row of a table that has more lines may go on overleaf, or it might be higher than the paper."""
_KINDS: dict[type, str] = {Steps: "steps", Bullets: "bullets", Callout: "callout"}


class Hand(Record, frozen=True, kw_only=True):
    """What blocks are set with: the words, and the width of a line in columns of a terminal."""

    said: Words
    room: float


def set_block(block: Block, level: int, hand: Hand) -> Iterator[dict[str, Any]]:
    """A block as what the template draws; its heading, if it is one, has this level."""
    match block:
        case Heading():
            yield {"kind": "heading", "level": level, "look": block.level, "text": block.text}
        case Paragraph():
            yield {"kind": "paragraph", "tone": block.tone, "text": block.text}
        case Checklist():
            yield {
                "kind": "checklist",
                "entries": _entries(block.entries),
                "boxes": [_box(hand, ticked=each.ticked) for each in block.entries],
            }
        case Steps() | Bullets() | Callout():
            yield {"kind": _KINDS[type(block)], "entries": _entries(block.entries)}
        case Diagram():
            yield {"kind": "bullets", "entries": _entries(outline(block).entries)}
        case Table():
            shares, scale = widths(block, hand.room)
            yield {
                "kind": "table",
                "head": block.head,
                "rows": block.rows,
                "whole": [height(each, shares) <= _WHOLE for each in block.rows],
                "widths": shares,
                "scale": scale,
            }
        case _:
            yield from _rare(block, level, hand)


def _rare(block: Block, level: int, hand: Hand) -> Iterator[dict[str, Any]]:
    match block:
        case Address():
            yield {
                "kind": "address",
                "label": block.label,
                "url": block.url,
                "shown": block.shown,
                **_svg(block.url),
                "alt": hand.said.page.squares.format(address=block.shown),
            }
        case Blanks():
            yield {
                "kind": "blanks",
                "entries": [{"label": each.label, "text": each.text} for each in block.entries],
            }
        case Listing():
            yield {"kind": "lines", "lines": list(block.lines)}
        case Finding():
            place = f"{block.place} {block.code} {block.label}"
            yield {"kind": "heading", "level": level, "look": 3, "text": place}
            if block.text is not None:
                yield {"kind": "lines", "lines": [block.text]}
            for each in block.told:
                yield {"kind": "paragraph", "tone": "plain", "text": each}


def _entries(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    return [
        {
            "text": each.text,
            "details": [{"label": one.label, "text": one.text} for one in each.details],
        }
        for each in entries
    ]


def _box(hand: Hand, *, ticked: bool) -> dict[str, str]:
    """A box to tick with a pen, or a ticked one, and what is said instead of it."""
    said = hand.said.speech.ticked if ticked else hand.said.speech.unticked
    tick = '<path d="M4 10.5 8.5 15.5 17 4" stroke-width="2.6"/>' * ticked
    return {
        "svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" '
        'stroke="#000"><rect x=".9" y=".9" width="18.2" height="18.2" rx="1.4" '
        f'stroke-width="1.8"/>{tick}</svg>',
        "alt": said.format(text="").rstrip(":： "),
    }


def _svg(url: str) -> dict[str, Any]:
    """The squares as a picture, and how much of its width is quiet edge on either side."""
    side, drawn = squares.path(url)
    return {
        "svg": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path d="{drawn}"/></svg>',
        "edge": squares.EDGE / side,
    }
