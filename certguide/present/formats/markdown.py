"""Markdown, in the common dialect with task lists."""

import re
from collections.abc import Iterable, Iterator

from certguide.present.formats.mermaid import lines as mermaid_lines
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

_URL = re.compile(r"https?://[!-~]+")
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&#$]")
_LEADING = re.compile(r"^(?=[-+=])|^(\d+)(?=[.)])")


def render(page: Page, *, width: int, colour: bool) -> str:
    """The page as Markdown. Paragraphs are not broken into lines, and there are no colours."""
    return "\n\n".join("\n".join(_block(each)) for each in page.blocks) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield "#" * block.level + " " + escape(block.text)
        case Paragraph():
            said = escape(block.text)
            yield f"**{said}**" if block.tone == "strong" else said
        case Steps():
            yield from _entries(block.entries, "{number}. ")
        case Checklist():
            yield from _items(block)
        case Bullets():
            yield from _entries(block.entries, "- ")
        case Callout():
            yield from ("> " + line for line in _entries(block.entries, "- "))
        case Table():
            yield _row(map(escape, block.head))
            yield _row("---" for _ in block.head)
            yield from (_row(map(escape, each)) for each in block.rows)
        case Address() | Blanks() | Break():
            yield from _on_paper(block)
        case Diagram() | Listing() | Finding():
            yield from _fixed(block)


def _on_paper(block: Address | Blanks | Break) -> Iterator[str]:
    match block:
        case Address():
            yield escape(block.label) + f"[{_plain(block.shown)}]({block.url})"
        case Blanks():
            yield from (f"- {escape(each.label + each.text)}" for each in block.entries)
        case Break():
            yield "---"


def _items(block: Checklist) -> Iterator[str]:
    for entry in block.entries:
        yield from _entry(entry, "- [x] " if entry.ticked else "- [ ] ")


def _fixed(block: Diagram | Listing | Finding) -> Iterator[str]:
    if isinstance(block, Diagram):
        yield from ("```mermaid", *mermaid_lines(block), "```")
        return
    if isinstance(block, Listing):
        yield from _fenced(block.lines, block.language)
        return
    # Kept out of the way of pages without any.
    from certguide.loading.excerpt import excerpt, visible

    yield f"### {escape(visible(block.place))} {block.code} {block.label}"
    if block.text is not None and block.line is not None and block.column is not None:
        yield ""
        yield from _fenced(excerpt(block.text, block.line, block.column).split("\n"))
    for each in block.told:
        yield ""
        yield escape(each.removesuffix(block.command).rstrip() if block.command else each)
    if block.command:
        yield ""
        yield from _fenced((block.command,), "sh")


def _fenced(lines: Iterable[str], language: str = "") -> Iterator[str]:
    """Lines as they are, between marks that none of them has."""
    kept = tuple(lines)
    longest = max((len(each) for line in kept for each in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    yield from (f"{fence}{language}", *kept, fence)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _entries(entries: Iterable[Entry], mark: str) -> Iterator[str]:
    for number, entry in enumerate(entries, start=1):
        yield from _entry(entry, mark.format(number=number))


def _entry(entry: Entry, mark: str) -> Iterator[str]:
    yield mark + escape(entry.text)
    inner = " " * (mark.index(" ") + 1) + "- "
    for detail in entry.details:
        yield inner + escape(detail.label + detail.text)


def escape(text: str) -> str:
    """The text with all that Markdown would take for its own made harmless; addresses are links.

    Line breaks become spaces: they would end the item or the heading.
    """
    text = " ".join(text.split("\n"))
    parts = []
    end = 0
    for found in _URL.finditer(text):
        parts += [_plain(text[end : found.start()]), f"<{found.group()}>"]
        end = found.end()
    return "".join([*parts, _plain(text[end:])])


def _plain(text: str) -> str:
    return _LEADING.sub(r"\1\\", _SPECIAL.sub(r"\\\g<0>", text))
