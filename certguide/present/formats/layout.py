"""A page as lines of a given width, each with the parts that a format may set apart."""

from collections.abc import Iterator

from certguide.present.formats.line import INDENT, Line, labelled
from certguide.present.formats.outline import outline
from certguide.present.formats.tabular import tabular
from certguide.present.formats.wrap import columns, wrap
from certguide.present.page import (
    Address,
    Blanks,
    Block,
    Break,
    Bullets,
    Callout,
    Checklist,
    Diagram,
    Entry,
    Finding,
    Heading,
    Listing,
    Page,
    Paragraph,
    Steps,
    Table,
)

RULE = "-" * 100
NARROWEST = 20
WIDEST = 100


def layout(page: Page, width: int) -> Iterator[Line]:
    """The lines of `page`, at most `width` columns wide; a width beyond 20 to 100 is brought in."""
    width = min(max(width, NARROWEST), WIDEST)
    for number, block in enumerate(page.blocks):
        if number and _apart(block, page.blocks[number - 1]):
            yield Line()
        yield from _block(block, width, page.language)


def _apart(block: Block, before: Block) -> bool:
    """Whether an empty line stands between two blocks."""
    if isinstance(block, Heading | Finding | Break):
        return True
    if isinstance(block, Address):
        return not isinstance(before, Heading | Paragraph)
    return isinstance(block, Paragraph | Table) and not isinstance(before, Heading)


def _block(block: Block, width: int, language: str) -> Iterator[Line]:
    match block:
        case Heading():
            yield from _lines(block.text, width, role="title" if block.level == 1 else "heading")
        case Paragraph():
            yield from _lines(block.text, width, first=INDENT, rest=INDENT, role=block.tone)
        case Listing():
            yield from (Line(mark=INDENT * 2, text=each) for each in block.lines)
        case Finding():
            # Kept out of the way of pages without any.
            from certguide.present.formats.finding import finding

            yield from finding(block, width)
        case Table():
            yield from tabular(block, width, language)
        case Address() | Blanks() | Break():
            yield from _on_paper(block, width)
        case Diagram():
            yield from _entries(outline(block), width)
        case _:
            yield from _entries(block, width)


def _on_paper(block: Address | Blanks | Break, width: int) -> Iterator[Line]:
    match block:
        case Address():
            yield from labelled(block.label, block.shown, width, INDENT)
        case Blanks():
            for each in block.entries:
                yield from labelled(each.label, each.text, width, INDENT)
        case Break():
            yield Line(text=RULE[:width])


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
        yield from labelled(detail.label, detail.text, width, rest)


def _lines(text: str, width: int, *, first: str = "", rest: str = "", role: str) -> Iterator[Line]:
    for number, line in enumerate(wrap(text, width, first=first, rest=rest)):
        mark = rest if number else first
        yield Line(mark=mark, text=line[len(mark) :], role=role)
