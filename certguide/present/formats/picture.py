"""What the formats that draw share: labels in short lines, and one line for ways to one place."""

from certguide.core.record import replace
from certguide.present.formats.wrap import wrap
from certguide.present.page import Edge

_WIDEST = 24
"""Columns of a line in a label: twelve Chinese characters."""


def label(text: str) -> list[str]:
    """The lines of a label; line breaks in `text` stay."""
    return wrap(text, _WIDEST)


def merged(edges: tuple[Edge, ...]) -> list[Edge]:
    """The edges, those between the same two places made one: side by side their labels overlap."""
    found: dict[tuple[str, str], Edge] = {}
    for edge in edges:
        ends = edge.source, edge.target
        first = found.get(ends)
        found[ends] = edge if first is None else replace(first, text=f"{first.text}\n{edge.text}")
    return list(found.values())
