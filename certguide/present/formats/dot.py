"""A diagram for Graphviz."""

from collections.abc import Iterator

from certguide.present.formats.picture import label, merged
from certguide.present.page import Diagram, Edge, Node, Page

_FONT = "Noto Sans CJK SC,Microsoft YaHei,PingFang SC,sans-serif"
_SHAPES = {
    "start": "shape=circle",
    "question": 'shape=box, style="rounded"',
    "method": "shape=box, peripheries=2",
    "notice": 'shape=hexagon, margin="0,0.05"',
    "flow": "shape=cds",
}


def render(page: Page, *, width: int, colour: bool) -> str:
    """The diagram of the page. Has no width and no colours."""
    assert page.diagram is not None
    return "".join(f"{line}\n" for line in lines(page.diagram))


def lines(drawn: Diagram) -> Iterator[str]:
    """The lines of a directed graph; its name is the title that a screen reader finds."""
    title = _quoted(drawn.title)
    yield f"digraph {title} {{"
    yield f"  graph [label={title}, labelloc=t, tooltip={_quoted(drawn.description)},"
    yield f'    comment={_quoted(drawn.description)}, rankdir=TB, charset="UTF-8",'
    yield f"    fontname={_quoted(_FONT)}, fontsize=18, ranksep=0.5, nodesep=0.35];"
    yield f'  node [fontname={_quoted(_FONT)}, fontsize=13, margin="0.18,0.1"];'
    yield f"  edge [fontname={_quoted(_FONT)}, fontsize=11];"
    for node in drawn.nodes:
        yield f"  {_node(node)}"
    for edge in merged(drawn.edges):
        yield f"  {_edge(edge)}"
    yield "}"


def _node(node: Node) -> str:
    text = f"label={_label(node.text)}, tooltip={_quoted(node.text)}"
    return f"{_quoted(node.id)} [{text}, {_SHAPES[node.kind]}];"


def _edge(edge: Edge) -> str:
    text = f" [label={_label(edge.text, ' ')}, tooltip={_quoted(edge.text)}]" if edge.text else ""
    return f"{_quoted(edge.source)} -> {_quoted(edge.target)}{text};"


def _label(text: str, beside: str = "") -> str:
    """A label in lines; `beside` keeps them off the line that they stand at."""
    lines = (beside + _escaped(line) + beside for line in label(text))
    return '"' + r"\n".join(lines) + '"'


def _quoted(text: str) -> str:
    return '"' + _escaped(" ".join(text.split())) + '"'


def _escaped(text: str) -> str:
    """The text with what Graphviz reads as its own or as an entity of HTML made harmless."""
    return text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
