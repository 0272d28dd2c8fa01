"""The blocks of a page as HTML: all that stands between the `body` tags, without a script."""

from collections.abc import Iterable, Iterator

from certguide.core.text import Language
from certguide.present.formats.markup.inline import detail, heading, inline, quoted
from certguide.present.formats.outline import outline
from certguide.present.formats.sheets import Levelled, sheets
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
    Page,
    Paragraph,
    Steps,
    Table,
)


def body(page: Page, name: str = "sheet") -> str:
    """The blocks of `page` as one `article` for each sheet of paper.

    `name` begins every id in it; pages that share a document need different ones. Headings go
    down by one level at a time, whatever levels the blocks have, and the first is an `h1`.
    """
    return "\n".join(
        _sheet(blocks, f"{name}-{number}", page.language)
        for number, blocks in enumerate(sheets(page), start=1)
    )


def _sheet(blocks: list[Levelled], name: str, language: Language) -> str:
    under, first = "", ""
    parts: list[str] = []
    for number, (block, level) in enumerate(blocks, start=1):
        if isinstance(block, Heading | Finding):
            under = f"{name}-{number}"
            first = first or under
        parts += _block(block, language, level, under)
    labelled = f' aria-labelledby="{first}"' if first else ""
    return "\n".join([f'<article class="sheet"{labelled}>', *parts, "</article>"])


def _block(block: Block, language: Language, level: int, under: str) -> Iterator[str]:
    """The lines of a block. `level` and `under` are of the heading it is, or stands below."""
    match block:
        case Heading():
            yield heading(level, under, inline(block.text, language))
        case Paragraph():
            yield f'<p class="{block.tone}">{inline(block.text, language)}</p>'
        case Checklist():
            yield '<ul class="checklist">'
            yield from (_item(each, language) for each in block.entries)
            yield "</ul>"
        case Callout():
            yield '<div class="callout" role="note">'
            yield from _list("ul", block.entries, language)
            yield "</div>"
        case Steps() | Bullets() | Diagram():
            drawn = outline(block) if isinstance(block, Diagram) else block
            tag = "ol" if isinstance(drawn, Steps) else "ul"
            yield from _list(tag, drawn.entries, language)
        case Table():
            yield from _table(block, language, under)
        case _:
            yield from _apart(block, language, level, under)


def _apart(block: Block, language: Language, level: int, under: str) -> Iterator[str]:
    """Blocks that few pages have; what they need is kept out of the way of the others."""
    match block:
        case Address():
            from certguide.present.formats.markup.drawn import address

            yield address(block, language)
        case Blanks():
            yield '<div class="blanks">'
            yield from (detail(each, language) for each in block.entries)
            yield "</div>"
        case Listing():
            yield quoted(block.lines, under)
        case Finding():
            from certguide.present.formats.markup.drawn import finding

            yield from finding(block, language, level, under)


def _list(tag: str, entries: Iterable[Entry], language: Language) -> Iterator[str]:
    yield f"<{tag}>"
    for entry in entries:
        below = "".join(detail(each, language) for each in entry.details)
        yield f'<li><p class="entry">{inline(entry.text, language)}</p>{below}</li>'
    yield f"</{tag}>"


def _item(entry: Entry, language: Language) -> str:
    box = f'<input type="checkbox"{" checked" if entry.ticked else ""}>'
    below = "".join(detail(each, language) for each in entry.details)
    return f"<li><label>{box}<span>{inline(entry.text, language)}</span></label>{below}</li>"


def _table(table: Table, language: Language, under: str) -> Iterator[str]:
    """A table that scrolls by itself where it is wider than the screen, by keys as well."""
    named = f' aria-labelledby="{under}"' if under else ""
    yield f'<div class="scroll" role="group" tabindex="0"{named}><table{named}><thead>'
    yield _row(f'<th scope="col">{inline(each, language)}</th>' for each in table.head)
    yield "</thead><tbody>"
    for row in table.rows:
        cells = [inline(each, language) for each in row]
        first = (f'<th scope="row">{each}</th>' for each in cells[:1])
        yield _row([*first, *(f"<td>{each}</td>" for each in cells[1:])])
    yield "</tbody></table></div>"


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"
