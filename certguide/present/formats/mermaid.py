"""A diagram for Mermaid, which many editors and websites draw."""

import re
from collections.abc import Iterator

from certguide.present.formats.picture import label, merged
from certguide.present.page import Diagram, Edge, Node, Page

_SHAPES = {
    "start": ("([", "])"),
    "question": ("(", ")"),
    "method": ("[[", "]]"),
    "notice": ("{{", "}}"),
    "flow": ("[/", "/]"),
}
_PLAIN = re.compile(r"[^\w \u3000-\u303f\uff00-\uffef\u2010-\u2027]|_")
"""All that Mermaid, its Markdown or HTML could take for its own; written as its number."""


def render(page: Page, *, width: int, colour: bool) -> str:
    """The diagram of the page. Has no width and no colours."""
    assert page.diagram is not None
    return "".join(f"{line}\n" for line in lines(page.diagram))


def lines(drawn: Diagram) -> Iterator[str]:
    """The lines of a Mermaid flowchart with an accessible title and description."""
    yield "---"
    yield "config: {flowchart: {nodeSpacing: 60, rankSpacing: 60}}"
    yield "---"
    yield "flowchart TB"
    yield f"  accTitle: {_one_line(drawn.title)}"
    yield f"  accDescr: {_one_line(drawn.description)}"
    for node in drawn.nodes:
        yield f"  {_node(node)}"
    for edge in merged(drawn.edges):
        yield f"  {_edge(edge)}"


def _node(node: Node) -> str:
    left, right = _SHAPES[node.kind]
    return f'{node.id}{left}"{_label(node.text)}"{right}'


def _edge(edge: Edge) -> str:
    arrow = f'-- "{_label(edge.text)}" -->' if edge.text else "-->"
    return f"{edge.source} {arrow} {edge.target}"


def _label(text: str) -> str:
    # A label without anything in it is a fault to Mermaid.
    return "<br/>".join(_escaped(line) for line in label(text)) or " "


def _escaped(text: str) -> str:
    return _PLAIN.sub(lambda found: "".join(f"#{ord(char)};" for char in found.group()), text)


def _one_line(text: str) -> str:
    """The text without what would end a statement or begin another."""
    return re.sub(r"[\s;{}#%<>]+", " ", text).strip()
