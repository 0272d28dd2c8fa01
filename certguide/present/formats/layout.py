"""A page as lines of a given width, each with the parts that a format may set apart."""

from collections.abc import Iterator

from certguide.core.record import Record
from certguide.present.formats.wrap import columns, wrap
from certguide.present.page import (
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Page,
    Paragraph,
    Steps,
)

INDENT = "  "
"""Everything but the headings stands in from the edge, so that these are found by their place."""

NARROWEST = 20
WIDEST = 100


class Line(Record, frozen=True, kw_only=True):
    """One line: `mark` (indent, number or box), `label`, `text`; `role` says what it is."""

    mark: str = ""
    label: str = ""
    text: str = ""
    role: str = "plain"


def layout(page: Page, width: int) -> Iterator[Line]:
    """The lines of `page`, at most `width` columns wide; a width beyond 20 to 100 is brought in."""
    width = min(max(width, NARROWEST), WIDEST)
    for number, block in enumerate(page.blocks):
        if isinstance(block, Heading):
            if number:
                yield Line()
            yield from _lines(block.text, width, role="title" if block.level == 1 else "heading")
        elif isinstance(block, Paragraph):
            if number and not isinstance(page.blocks[number - 1], Heading):
                yield Line()
            yield from _lines(block.text, width, first=INDENT, rest=INDENT, role=block.tone)
        else:
            yield from _entries(block, width)


def plain(line: Line) -> str:
    """The line without anything set apart."""
    return line.mark + line.label + line.text


def _entries(block: Steps | Checklist | Bullets | Callout, width: int) -> Iterator[Line]:
    numbers = len(str(len(block.entries)))
    for number, entry in enumerate(block.entries, start=1):
        match block:
            case Steps():
                mark, role = f"{number:>{numbers}}. ", "step"
            case Checklist():
                mark, role = "[x] " if entry.ticked else "[ ] ", "item"
            case Bullets():
                mark, role = "- ", "plain"
            case Callout():
                mark, role = "! ", "callout"
        yield from _entry(entry, width, INDENT + mark, role)


def _entry(entry: Entry, width: int, mark: str, role: str) -> Iterator[Line]:
    rest = " " * columns(mark)
    yield from _lines(entry.text, width, first=mark, rest=rest, role=role)
    for detail in entry.details:
        yield from _detail(detail, width, rest)


def _detail(detail: Detail, width: int, lead: str) -> Iterator[Line]:
    unlabelled = len(detail.label.replace(" ", ""))
    for line in wrap(detail.label + detail.text, width, first=lead, rest=lead):
        text = line[len(lead) :]
        at = _after(text, unlabelled)
        unlabelled -= len(text[:at].replace(" ", ""))
        yield Line(mark=lead, label=text[:at], text=text[at:], role="detail")


def _after(text: str, count: int) -> int:
    """Where in `text` the first `count` characters end, spaces not counted."""
    for at, char in enumerate(text):
        if count == 0:
            return at
        count -= char != " "
    return len(text)


def _lines(text: str, width: int, *, first: str = "", rest: str = "", role: str) -> Iterator[Line]:
    for number, line in enumerate(wrap(text, width, first=first, rest=rest)):
        mark = rest if number else first
        yield Line(mark=mark, text=line[len(mark) :], role=role)
