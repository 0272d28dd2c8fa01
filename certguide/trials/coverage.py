"""Which parts of the flows the cases make use of."""

from collections.abc import Iterable, Iterator

from certguide.core.advice import Action, Advice
from certguide.core.conditions import Facts, Verdict, holds
from certguide.core.faults import Route
from certguide.core.graph import Place, beginning, target
from certguide.core.library import Library
from certguide.core.record import Record, replace
from certguide.core.result import Result
from certguide.core.text import Text
from certguide.core.walk import Walk, counting, follow, implied
from certguide.trials.element import Element, Elements, Kind, flows


class Coverage(Record, frozen=True, kw_only=True):
    """How many parts of one kind there are, and those that no case makes use of."""

    kind: Kind
    count: int
    missing: tuple[Element, ...]

    @property
    def covered(self) -> int:
        """How many of them some case makes use of."""
        return self.count - len(self.missing)


def coverage(possible: Iterable[Element], taken: Iterable[Element]) -> tuple[Coverage, ...]:
    """Count the parts that are `possible` to use, kind by kind, and those not `taken`."""
    known = set(taken)
    by_kind: dict[Kind, list[Element]] = {}
    for each in possible:
        by_kind.setdefault(each.kind, []).append(each)
    return tuple(
        Coverage(
            kind=kind,
            count=len(listed),
            missing=tuple(each for each in listed if each not in known),
        )
        for kind, listed in by_kind.items()
    )


def used(result: Result, known: Elements) -> Iterator[Element]:
    """The parts that one result makes use of."""
    yield from _asked(result)
    if result.advice is None:
        return
    yield Element(kind="outcome", file=result.advice.outcome.flow, route=())
    for text in told(result):
        if (found := known.told.get(id(text))) is not None:
            yield found
    yield from _judged(result, result.advice, known)
    for handed in (each for action in _actions(result) for each in action.if_fails):
        if handed.method is not None:
            file, route = known.failures[id(handed.failure)]
            number = handed.failure.go.index(handed.method.flow)
            yield Element(kind="hand_off", file=file, route=(*route, "go", number))


def _asked(result: Result) -> Iterator[Element]:
    for place, facts in visited(result.walk):
        yield Element(kind="rule", file=place.flow, route=_rule(result.library, place, facts))
    owners = {key: each.flow for each in flows(result.library) for key in each.questions}
    for key, answer in result.walk.path:
        route = ("questions", key)
        yield Element(kind="question", file=owners[key], route=route)
        yield Element(kind="option", file=owners[key], route=(*route, "options", answer))


def _judged(result: Result, advice: Advice, known: Elements) -> Iterator[Element]:
    """The verdicts of requirements; a method that is closed is unmet for that."""
    standing = (each for method in result.methods for each in method.requirements)
    for judged in (*standing, *advice.reasons):
        found = known.told.get(id(judged.requirement.unmet))
        if found is not None and found.kind == "requirement":
            yield replace(found, case=judged.verdict.value)
        elif found is not None and judged.verdict is Verdict.UNMET:
            yield found


def told(result: Result) -> Iterator[Text]:
    """The texts that the result tells; of a requirement nothing, since every one is judged."""
    advice = result.advice
    assert advice is not None
    for section in (advice.before, advice.helper, advice.only_they, advice.warnings):
        yield from (each.text for each in section)
    yield from (action.step.do for action in _actions(result))
    yield from (each.item for each in advice.checklist)
    for way in advice.ways:
        yield way.route.title
        yield from (each.item for each in way.checklist)
    if result.due.rule is not None:
        yield result.due.rule.text


def visited(walk: Walk) -> Iterator[tuple[Place, dict[str, str]]]:
    """The places on a walk, each with what is known once its question is answered."""
    library = walk.library
    flow = library.flow(walk.start)
    assert flow is not None
    place = beginning(flow)
    facts = {key: walk.answers[key] for key in counting(library) if key in walk.answers}
    while place.flow and place != walk.place:
        answer = (
            facts.get(place.name)
            or walk.answers.get(place.name)
            or implied(library.questions[place.name], facts)
        )
        if answer is not None:
            facts[place.name] = answer
        yield place, dict(facts)
        place = follow(library, place, facts)


def _rule(library: Library, place: Place, facts: Facts) -> Route:
    """The rule by which one goes on from a place: a way that is closed here is passed over."""
    flow = library.flow(place.flow)
    assert flow is not None
    ways = flow.tree[place.name]
    if isinstance(ways, str):
        return "tree", place.name
    after = follow(library, place, facts)
    numbers = [number for number, rule in enumerate(ways) if holds(rule.when, facts)]
    led = (
        number
        for number in numbers
        if target(library, flow, ways[number].go or ways[number].else_ or "") == after
    )
    return "tree", place.name, next(led, numbers[-1])


def _actions(result: Result) -> Iterator[Action]:
    advice = result.advice
    assert advice is not None
    yield from advice.actions
    for way in advice.ways:
        yield from way.actions
