"""A diagram in words: every place, and where each answer leads from there."""

from collections.abc import Iterator

from certguide.present.page import Bullets, Detail, Diagram, Entry

_ARROW = "→ "


def outline(drawn: Diagram) -> Bullets:
    """The places that lead on, in the order of the diagram, with their ways below them."""
    texts = {node.id: node.text for node in drawn.nodes}
    ways: dict[str, list[Detail]] = {}
    for edge in drawn.edges:
        label = f"{edge.text} {_ARROW}" if edge.text else _ARROW
        ways.setdefault(edge.source, []).append(Detail(label=label, text=texts[edge.target]))
    return Bullets(entries=tuple(_entries(drawn, ways)))


def _entries(drawn: Diagram, ways: dict[str, list[Detail]]) -> Iterator[Entry]:
    for node in drawn.nodes:
        if node.id in ways:
            yield Entry(text=node.text, details=tuple(ways[node.id]))
