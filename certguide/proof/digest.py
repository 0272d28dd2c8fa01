"""The decisions of flows in a few lines: what a reviewer reads when they change."""

from collections.abc import Iterable, Iterator

from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.region import City, Closing, CycleRule
from certguide.proof.kinds import outcomes
from certguide.proof.proof import Proof
from certguide.proof.states import Explored, explore


class Line(Record, frozen=True, kw_only=True):
    """One line: what it is about, how many it counts, and a digest of them.

    `about` is two words: a flow and the outcome it leads to (counting situations), a method and
    `flow` (its own questions with every answer), an outcome and `requires` (judgements), a place
    and `cycles` or `closes` (rules).
    """

    about: tuple[str, str]
    count: int
    digest: str


def digest(national: Proof) -> tuple[Line, ...]:
    """All decisions of the library of `national`, the proof of the country.

    Two libraries of equal lines decide everything alike: outcomes, verdicts, closed methods and
    cycles. The lines do not depend on the words of the flows or on the day. An edit may change a
    line without changing a decision, such as one more question without consequences.
    """
    return tuple(_lines(national))


def _lines(national: Proof) -> Iterator[Line]:
    library = national.explored.library
    yield from _ends(library)
    yield from _flows(national.explored)
    yield from _requirements(national)
    for province in sorted(library.regions):
        region = library.regions[province]
        yield from _place(province, region)
        for city in sorted(region.cities):
            yield from _place(f"{province}/{city}", region.cities[city])


def _ends(library: Library) -> Iterator[Line]:
    """Where the chooser leads, one line for each outcome."""
    listed: dict[str, list[str]] = {}
    explored = explore(library)
    for end in explored.ends:
        listed.setdefault(end.place.name, []).append(repr((explored.required, end.values)))
    for outcome in sorted(listed):
        yield _line(library.chooser.flow, outcome, sorted(listed[outcome]))


def _flows(explored: Explored) -> Iterator[Line]:
    """Every step of the other flows: what is known at a question, the answer, where it leads."""
    library = explored.library
    listed: dict[str, set[str]] = {}
    for state in explored.states:
        if state.place.flow not in ("", library.chooser.flow):
            counted = explored.kept[state.place], state.values
            steps = listed.setdefault(state.place.flow, set())
            for answer, number in explored.after[state.number]:
                after = explored.states[number].place
                steps.add(repr((state.place.name, counted, answer, after.flow, after.name)))
    for flow in sorted(listed):
        yield _line(flow, "flow", sorted(listed[flow]))


def _requirements(national: Proof) -> Iterator[Line]:
    """How every outcome stands, for every answer to the questions that it reads."""
    for outcome in sorted(outcomes(national.explored.library), key=lambda each: each.flow):
        judged = national.judging.table(outcome)
        yield _line(outcome.flow, "requires", sorted(map(repr, judged)))


def _place(place: str, part: City) -> Iterator[Line]:
    if part.cycles:
        yield _line(place, "cycles", [_cycle(each) for each in part.cycles])
    if part.closes:
        yield _line(place, "closes", [_closing(each) for each in part.closes])


def _cycle(rule: CycleRule) -> str:
    every = rule.every.as_data()
    return repr((rule.when, every, rule.counted, rule.confirmed, rule.since, rule.until))


def _closing(closing: Closing) -> str:
    return repr((closing.when, sorted(closing.methods)))


def _line(subject: str, what: str, texts: Iterable[str]) -> Line:
    from hashlib import sha256

    listed = list(texts)
    hashed = sha256("\n".join(listed).encode())
    return Line(about=(subject, what), count=len(listed), digest=hashed.hexdigest()[:12])
