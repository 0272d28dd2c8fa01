"""A page: what any result is turned into, and what every format prints."""

from typing import Any, Literal

from certguide.core.record import Record


class Heading(Record, frozen=True, kw_only=True, tag=True):
    """A heading. Level 1 is the page's title, 2 a part, 3 a part of a part."""

    text: str
    level: Literal[1, 2, 3] = 2


class Paragraph(Record, frozen=True, kw_only=True, tag=True):
    """One paragraph; `tone` sets small print apart."""

    text: str
    tone: Literal["plain", "small", "strong"] = "plain"


class Detail(Record, frozen=True, kw_only=True, tag=True):
    """A line below a step, an item or an entry: `label` says what kind of line it is."""

    label: str
    text: str


class Entry(Record, frozen=True, kw_only=True, tag=True):
    """One step, item or bullet with the lines that belong to it; an item may be `ticked` off."""

    text: str
    details: tuple[Detail, ...] = ()
    ticked: bool = False


class Steps(Record, frozen=True, kw_only=True, tag=True):
    """Numbered steps, one action each."""

    entries: tuple[Entry, ...]


class Checklist(Record, frozen=True, kw_only=True, tag=True):
    """Things to tick off."""

    entries: tuple[Entry, ...]


class Bullets(Record, frozen=True, kw_only=True, tag=True):
    """Things without an order."""

    entries: tuple[Entry, ...]


class Callout(Record, frozen=True, kw_only=True, tag=True):
    """Something that must not be overlooked."""

    entries: tuple[Entry, ...]


Block = Heading | Paragraph | Steps | Checklist | Bullets | Callout


class Page(Record, frozen=True, kw_only=True):
    """Blocks in reading order, and the same result as data for programs."""

    language: Literal["zh", "en"]
    blocks: tuple[Block, ...]
    data: dict[str, Any]
