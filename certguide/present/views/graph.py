"""A flow as a picture: questions, outcomes and the ways between them."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from certguide.core.conditions import comparisons
from certguide.core.graph import Place, target
from certguide.core.model import Flow, Rule
from certguide.present.page import Diagram, Edge, Heading, Node, Page
from certguide.present.views.data import FORMAT
from certguide.present.views.surveyor import Surveyor

_FIRST = 0x2460
"""The sign ①; twenty of them follow one another."""
_SIGNS = 20

Kind = Literal["question", "method", "notice", "flow"]


def graph_page(to: Surveyor, flow: Flow) -> Page:
    """The questions of `flow` in the order of its file, and all that they lead to.

    Another flow to which it hands over is one place, not drawn itself.
    """
    drawn = _Drawing(to, flow).diagram()
    return Page(
        language=to.by.language,
        reader="office",
        blocks=(Heading(text=drawn.title, level=1), drawn),
        data={
            "format": FORMAT,
            "flow": to.flow_data(flow.flow),
            "nodes": [
                {"id": each.id, "kind": each.kind, "text": each.text} for each in drawn.nodes
            ],
            "edges": [
                {"from": each.source, "to": each.target, "text": each.text or None}
                for each in drawn.edges
            ],
        },
    )


class _Drawing:
    def __init__(self, to: Surveyor, flow: Flow) -> None:
        self._to = to
        self._flow = flow
        self._ids: dict[Place, str] = {}
        self._taken: set[str] = set()
        self._nodes: list[Node] = []

    def diagram(self) -> Diagram:
        to = self._to
        for name in self._flow.tree:
            self._id(Place(flow=self._flow.flow, name=name))
        start = self._id(Place(flow=self._flow.flow, name=self._flow.start or ""))
        edges = [Edge(source="start", target=start)]
        for name, ways in self._flow.tree.items():
            edges.extend(self._edges(name, [Rule(else_=ways)] if isinstance(ways, str) else ways))
        counts = Counter(node.kind for node in self._nodes)
        return Diagram(
            title=to.words.picture.format(title=to.by.say(self._flow.title)),
            description=to.words.described.format(
                questions=counts["question"], methods=counts["method"], notices=counts["notice"]
            ),
            nodes=(Node(id="start", text=to.words.start, kind="start"), *self._nodes),
            edges=tuple(edges),
        )

    def _edges(self, name: str, rules: list[Rule]) -> Iterator[Edge]:
        source = self._id(Place(flow=self._flow.flow, name=name))
        ordered = _order_matters(name, rules)
        for number, rule in enumerate(rules):
            leads = rule.go or rule.else_ or ""
            after = target(self._to.library, self._flow, leads)
            text = self._to.condition(rule.when, name) or self._to.words.otherwise
            if len(rules) == 1:
                text = ""
            elif ordered and number < _SIGNS:
                text = chr(_FIRST + number) + text
            yield Edge(source=source, target=self._id(after), text=text)

    def _id(self, place: Place) -> str:
        found = self._ids.get(place)
        if found is None:
            found = self._ids[place] = self._free(place)
            kind = self._kind(place)
            self._nodes.append(Node(id=found, text=self._text(place, kind), kind=kind))
        return found

    def _kind(self, place: Place) -> Kind:
        if place.flow:
            return "question" if place.flow == self._flow.flow else "flow"
        return "method" if place.name in self._to.library.methods else "notice"

    def _text(self, place: Place, kind: Kind) -> str:
        library, say = self._to.library, self._to.by.say
        if kind == "question":
            return say(library.questions[place.name].ask)
        if kind == "flow":
            title = say(self._to.flow(place.flow).title)
            return self._to.words.elsewhere.format(title=title)
        outcome = library.outcome(place.name)
        assert outcome is not None
        return say(outcome.title)

    def _free(self, place: Place) -> str:
        """An id that no language of pictures takes for a word or a sign of its own."""
        letter = {"question": "q", "flow": "f", "method": "m", "notice": "n"}[self._kind(place)]
        name = place.flow if letter == "f" else place.name
        wanted = letter + "_" + re.sub(r"[^0-9A-Za-z]", "_", name)
        free, number = wanted, 2
        while free in self._taken:
            free, number = f"{wanted}_{number}", number + 1
        self._taken.add(free)
        return free


def _order_matters(name: str, rules: list[Rule]) -> bool:
    """Whether more than one rule may fit, so that the first of them counts."""
    seen: set[str] = set()
    for rule in rules:
        if rule.go is None:
            continue
        read = list(comparisons(rule.when))
        options = {option for _, option in read}
        if any(question != name for question, _ in read) or not seen.isdisjoint(options):
            return True
        if not isinstance((rule.when or {}).get(name), str | list):
            return True
        seen |= options
    return False
