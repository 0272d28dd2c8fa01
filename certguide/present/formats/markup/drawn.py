"""Rarer blocks as HTML: an address with its squares, and what was found in a file."""

import html
from collections.abc import Iterator

from certguide.core.text import Language
from certguide.loading.excerpt import excerpt, visible
from certguide.present.formats.markup.inline import clean, heading, inline, link, quoted
from certguide.present.formats.squares import path
from certguide.present.page import Address, Finding
from certguide.words import words


def address(block: Address, language: Language) -> str:
    """An address in letters, and beside it as squares for a camera."""
    said = words(language).page.squares.format(address=block.shown)
    side, drawn = path(block.url)
    return (
        f'<div class="address"><p>{inline(block.label, language)}<br>'
        f"{link(block.url, clean(block.shown))}</p>"
        f'<svg role="img" aria-label="{html.escape(clean(said))}" viewBox="0 0 {side} {side}"'
        f' shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/>'
        f'<path d="{drawn}"/></svg></div>'
    )


def finding(block: Finding, language: Language, level: int, name: str) -> Iterator[str]:
    """Where it is, the line of the file with carets, what is wrong and what to do."""
    place = inline(visible(block.place), language)
    yield heading(level, name, f"{place} {block.code} {inline(block.label, language)}")
    if block.text is not None and block.line is not None and block.column is not None:
        yield quoted(excerpt(block.text, block.line, block.column).split("\n"), name)
    for each in block.told:
        said = each.removesuffix(block.command).rstrip() if block.command else each
        yield f'<p class="plain">{inline(said, language)}</p>'
    if block.command:
        yield quoted((block.command,), name)
