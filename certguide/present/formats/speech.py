"""A page to be read aloud, by whatever screen reader or synthesiser: one sentence a line."""

from collections.abc import Iterable, Iterator

from certguide.present.formats.spoken.sentence import spoken
from certguide.present.formats.tabular import NOTHING
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
from certguide.words import words
from certguide.words.speech import SpeechWords

_BREATH = 60
"""Characters: a row of a table that is longer is told cell by cell."""


def render(page: Page, *, width: int, colour: bool) -> str:
    """All that the page says, in sentences, with nothing to be seen. Has no width, no colours."""
    said = words(page.language)
    return "".join(
        f"{sentence}\n"
        for text in _texts(page, said.speech, said.page.warnings)
        for sentence in spoken(text, page.language)
    )


def _texts(page: Page, said: SpeechWords, warning: str) -> Iterator[str]:
    before = ""
    for block in page.blocks:
        if isinstance(block, Callout) and before != warning:
            yield warning
        yield from _block(block, said)
        before = block.text if isinstance(block, Heading) else ""


def _block(block: Block, said: SpeechWords) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield block.text
        case Steps():
            for number, entry in enumerate(block.entries, start=1):
                yield from _entry(entry, said.step.format(number=number, text="{text}"))
        case Checklist():
            yield from _items(block.entries, said)
        case Bullets() | Callout():
            yield from (each for entry in block.entries for each in _entry(entry))
        case Table():
            yield from _table(block, said)
        case Diagram():
            yield from _diagram(block, said)
        case Address() | Blanks() | Break() | Listing() | Finding():
            yield from _fixed(block, said)


def _fixed(block: Address | Blanks | Break | Listing | Finding, said: SpeechWords) -> Iterator[str]:
    match block:
        case Address():
            yield block.label + block.shown
        case Blanks():
            yield from (each.label + each.text for each in block.entries)
        case Break():
            yield said.next_sheet
        case Listing():
            yield from block.lines
        case Finding():
            yield from _finding(block, said)


def _entry(entry: Entry, form: str = "{text}") -> Iterator[str]:
    yield form.replace("{text}", entry.text)
    yield from (detail.label + detail.text for detail in entry.details)


def _items(entries: Iterable[Entry], said: SpeechWords) -> Iterator[str]:
    """What to tick. A box is worth a word only where others are ticked."""
    entries = tuple(entries)
    some = any(entry.ticked for entry in entries)
    for entry in entries:
        form = said.ticked if entry.ticked else said.unticked
        yield from _entry(entry, form if some else "{text}")


def _table(table: Table, said: SpeechWords) -> Iterator[str]:
    """Row by row, each cell behind the head of its column; a cell that says nothing is left out."""
    for row in table.rows:
        cells = [
            said.cell.format(head=head, cell=cell)
            for head, cell in zip(table.head, row, strict=True)
            if cell != NOTHING
        ]
        whole = said.cells_joined.join(cells)
        yield from (whole,) if len(whole) <= _BREATH else cells


def _diagram(drawn: Diagram, said: SpeechWords) -> Iterator[str]:
    """Each place that leads on, and where to."""
    texts = {node.id: node.text for node in drawn.nodes}
    for node in drawn.nodes:
        ways = [edge for edge in drawn.edges if edge.source == node.id]
        if ways:
            yield node.text
        for edge in ways:
            form = said.way if edge.text else said.way_on
            yield form.format(answer=edge.text, place=texts[edge.target])


def _finding(found: Finding, said: SpeechWords) -> Iterator[str]:
    form = said.finding_in_file if found.line is None else said.finding
    yield form.format(
        file=found.file, line=found.line, column=found.column, label=found.label, code=found.code
    )
    if found.text is not None:
        yield found.text.strip()
    yield from found.told
