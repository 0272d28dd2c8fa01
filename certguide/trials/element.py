"""The parts of the flows that a case can make use of, and where each stands."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from certguide.core.conditions import Verdict
from certguide.core.faults import Route
from certguide.core.library import Library
from certguide.core.model import Flow, Item, Outcome, Requirement, Step
from certguide.core.record import Record
from certguide.core.region import City
from certguide.core.text import Text

REGIONS = "regions"
SECTIONS = ("before", "warnings", "helper", "only_they")

Kind = Literal[
    "question",
    "option",
    "rule",
    "outcome",
    "requirement",
    "hand_off",
    "statement",
    "step",
    "item",
    "cycle",
    "local",
    "closing",
    "way",
]
"""`local` is what a place says, does or wants otherwise, `way` another way that it has."""


class Element(Record, frozen=True, kw_only=True):
    """One part of a file, named as it lies in the folder of flows, without ending.

    `route` leads to it. `case` tells apart what one part can do: the verdicts of a requirement.
    """

    kind: Kind
    file: str
    route: Route
    case: str = ""


class Elements(Record, frozen=True, kw_only=True):
    """All parts of the flows. `told` finds one by what is told of it, `failures` one by itself.

    Their keys are identities: whatever becomes of a statement, its text is the one that was
    loaded.
    """

    listed: tuple[Element, ...]
    told: dict[int, Element]
    failures: dict[int, tuple[str, Route]]


def elements(library: Library) -> Elements:
    """Gather the parts of all flows and places in `library`, in the order of the files."""
    gathering = _Gathering()
    for flow in flows(library):
        gathering.asked(flow)
        gathering.said(flow)
    for name, region in library.regions.items():
        file = f"{REGIONS}/{name}"
        gathering.part(file, (), region)
        for city, part in region.cities.items():
            gathering.part(file, ("cities", city), part)
    return Elements(
        listed=tuple(gathering.listed), told=gathering.told, failures=gathering.failures
    )


def flows(library: Library) -> tuple[Flow, ...]:
    """Every chooser, method and notice."""
    return (*library.choosers.values(), *library.methods.values(), *library.notices.values())


def flow_of(library: Library, name: str) -> Flow:
    """The chooser, method or notice of this id, which must be there."""
    return next(each for each in flows(library) if each.flow == name)


def found_at(library: Library, file: str, route: Route) -> Any:
    """What stands at `route` in a file; both must be there."""
    _, _, region = file.partition("/")
    found: Any = library.regions[region] if region else flow_of(library, file)
    for part in route:
        found = getattr(found, str(part)) if isinstance(found, Record) else found[part]
    return found


class _Gathering:
    def __init__(self) -> None:
        self.listed: list[Element] = []
        self.told: dict[int, Element] = {}
        self.failures: dict[int, tuple[str, Route]] = {}

    def asked(self, flow: Flow) -> None:
        """The questions of a flow, their options, and its rules."""
        for key, question in flow.questions.items():
            self._add("question", flow.flow, ("questions", key))
            for option in question.options:
                self._add("option", flow.flow, ("questions", key, "options", option))
        for key, ways in flow.tree.items():
            if isinstance(ways, str):
                self._add("rule", flow.flow, ("tree", key))
            else:
                for number in range(len(ways)):
                    self._add("rule", flow.flow, ("tree", key, number))

    def said(self, flow: Flow) -> None:
        """All that a flow says, and what it requires."""
        file = flow.flow
        for route, requirement in _requirements(flow):
            for verdict in Verdict:
                self._add("requirement", file, route, case=verdict.value)
            self._note(requirement.unmet, "requirement", file, route)
        for section in SECTIONS:
            for number, each in enumerate(getattr(flow, section)):
                self._told(each.text, "statement", file, (section, number))
        if isinstance(flow, Outcome):
            self._add("outcome", file, ())
            self._steps(flow.steps, "step", file, ("steps",))
            self._items(flow.checklist, "item", file, ("checklist",))

    def part(self, file: str, base: Route, part: City) -> None:
        """All that a place says, or has otherwise."""
        if part.unconfirmed is not None:
            self._told(part.unconfirmed.text, "local", file, (*base, "unconfirmed"))
        for number, rule in enumerate(part.cycles):
            self._told(rule.text, "cycle", file, (*base, "cycles", number))
        for number, said in enumerate(part.says):
            self._told(said.text, "local", file, (*base, "says", number))
        self._steps(part.steps, "local", file, (*base, "steps"))
        self._items(part.papers, "local", file, (*base, "papers"))
        for number, closing in enumerate(part.closes):
            self._told(closing.text, "closing", file, (*base, "closes", number))
        for number, way in enumerate(part.routes):
            route = (*base, "routes", number)
            self._told(way.title, "way", file, route)
            self._steps(way.steps, "way", file, (*route, "steps"))
            self._items(way.checklist, "way", file, (*route, "checklist"))

    def _steps(self, steps: Sequence[Step], kind: Kind, file: str, base: Route) -> None:
        for number, step in enumerate(steps):
            route = (*base, number)
            self._told(step.do, kind, file, route)
            for fail, failure in enumerate(step.if_fails):
                failed = (*route, "if_fails", fail)
                self.failures[id(failure)] = file, failed
                for go in range(len(failure.go)):
                    self._add("hand_off", file, (*failed, "go", go))

    def _items(self, items: Sequence[Item], kind: Kind, file: str, base: Route) -> None:
        for number, item in enumerate(items):
            self._told(item.item, kind, file, (*base, number))

    def _told(self, text: Text, kind: Kind, file: str, route: Route) -> None:
        self._add(kind, file, route)
        self._note(text, kind, file, route)

    def _note(self, text: Text, kind: Kind, file: str, route: Route) -> None:
        self.told[id(text)] = Element(kind=kind, file=file, route=route)

    def _add(self, kind: Kind, file: str, route: Route, case: str = "") -> None:
        self.listed.append(Element(kind=kind, file=file, route=route, case=case))


def _requirements(flow: Flow) -> Iterator[tuple[Route, Requirement]]:
    """The requirements that a file declares: its own, or in a chooser the shared ones."""
    for section in ("requirements", "requires"):
        for number, each in enumerate(getattr(flow, section, ())):
            if isinstance(each, Requirement):
                yield (section, number), each
