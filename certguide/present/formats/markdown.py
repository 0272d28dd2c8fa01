"""Markdown, in the common dialect with task lists."""

import re
from collections.abc import Iterable, Iterator

from certguide.present.page import (
    Block,
    Bullets,
    Callout,
    Checklist,
    Entry,
    Heading,
    Page,
    Paragraph,
    Steps,
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
            for entry in block.entries:
                yield from _entry(entry, "- [x] " if entry.ticked else "- [ ] ")
        case Bullets():
            yield from _entries(block.entries, "- ")
        case Callout():
            yield from ("> " + line for line in _entries(block.entries, "- "))


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
