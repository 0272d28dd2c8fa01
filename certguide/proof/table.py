"""The decision table of a flow: every situation in exactly one row, in as few rows as agree."""

from collections.abc import Hashable, Iterable

from certguide.core.conditions import Verdict
from certguide.core.graph import beginning, reachable
from certguide.core.library import Library
from certguide.core.model import Method, Outcome
from certguide.core.record import Record
from certguide.core.verdicts import Judged
from certguide.core.walk import flow_named
from certguide.proof.judging import Judging
from certguide.proof.minimise import diagram
from certguide.proof.minimise_rows import Box, boxes
from certguide.proof.paths import Counting
from certguide.proof.states import Explored, State


class PassedOver(Record, frozen=True, kw_only=True):
    """A better-ranked method, and what stands in its way: the first of each situation of a row.

    Where nothing does, the flow leads elsewhere all the same, and `judged` is empty.
    """

    method: Method
    judged: tuple[Judged, ...]


class Row(Record, frozen=True, kw_only=True):
    """Who gets an outcome, and why.

    `when`: questions in the order in which they are asked, and the answers that each allows,
    what is implied included; a question it lacks does not matter. `reasons` are the requirements
    that set the outcome apart. `situations` and `paths` count whom the row is for.
    """

    outcome: Outcome
    when: tuple[tuple[str, tuple[str, ...]], ...]
    reasons: tuple[Judged, ...]
    passed_over: tuple[PassedOver, ...]
    situations: int
    paths: int


class DecisionTable(Record, frozen=True, kw_only=True):
    """The rows of a flow: methods by rank, then notices.

    `place` is known from the start; `asked` are the questions in the order of the flow.
    """

    library: Library
    flow: str
    place: str | None
    asked: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def situations(self) -> int:
        """How many situations the rows are for, each in one of them."""
        return sum(each.situations for each in self.rows)

    @property
    def paths(self) -> int:
        """How many paths through the flow there are, each in one row."""
        return sum(each.paths for each in self.rows)


def table(explored: Explored) -> DecisionTable:
    """The decision table of the first flow that was explored; raises TooManyRows."""
    made = _Maker(explored)
    library = explored.library
    order = [*library.ranked, *library.notices.values()]
    at = {outcome.flow: number for number, outcome in enumerate(order)}
    rows = [made.row(box, counts) for box in made.boxes() if (counts := made.ends(box))]
    return DecisionTable(
        library=library,
        flow=explored.starts[0],
        place=explored.known.get(library.chooser.place or ""),
        asked=made.asked,
        rows=tuple(sorted(rows, key=lambda row: at[row.outcome.flow])),
    )


class _Maker:
    def __init__(self, explored: Explored) -> None:
        self._explored = explored
        self._judging = Judging(explored)
        self._counting = Counting(explored=explored)
        self._common = common(explored.library)
        self.asked = asked(explored)
        self._order = {name: number for number, name in enumerate(self.asked)}

    def boxes(self) -> list[Box]:
        return boxes(self._counting.sorts, diagram(self._explored, self._label))

    def ends(self, box: Box) -> dict[int, int]:
        """The ends of those for whom the box holds, and on how many paths they come there."""
        return self._counting.ends(dict(box.when))

    def row(self, box: Box, counts: dict[int, int]) -> Row:
        """The row of a box with these ends."""
        ends = [self._explored.states[number] for number in sorted(counts)]
        outcome = self._outcome(ends[0])
        members = self._counting.sorts.members
        return Row(
            outcome=outcome,
            when=tuple(
                (
                    question,
                    tuple(
                        answer
                        for first, every in members[question].items()
                        if first in allowed
                        for answer in every
                    ),
                )
                for question, allowed in sorted(box.when, key=lambda pair: self._order[pair[0]])
            ),
            reasons=self._reasons(ends[0]),
            passed_over=tuple(self._passed_over(outcome, ends)),
            situations=len(ends),
            paths=sum(counts.values()),
        )

    def _label(self, end: State) -> Hashable:
        """The outcome and its reasons: verdicts that are said in the same words are one."""
        return end.place.name, tuple(
            (each.requirement.id, _said(each)) for each in self._reasons(end)
        )

    def _outcome(self, end: State) -> Outcome:
        outcome = self._explored.library.outcome(end.place.name)
        assert outcome is not None
        return outcome

    def _reasons(self, end: State) -> tuple[Judged, ...]:
        judged = self._judging.judged(self._outcome(end), end)
        return tuple(each for each in judged if each.requirement.id not in self._common) or judged

    def _passed_over(self, outcome: Outcome, ends: list[State]) -> Iterable[PassedOver]:
        if not isinstance(outcome, Method):
            return
        for method in self._explored.library.ranked:
            if method.rank < outcome.rank:
                first = (self._lacking(method, end) for end in ends)
                found = {
                    (each.requirement.id, each.verdict): each for each in first if each is not None
                }
                yield PassedOver(method=method, judged=tuple(found.values()))

    def _lacking(self, method: Method, end: State) -> Judged | None:
        """What rules a method out first: what is unmet before what is only not known."""
        judged = self._judging.judged(method, end)
        telling = [each for each in judged if each.requirement.id not in self._common]
        for verdict in (Verdict.UNMET, Verdict.UNKNOWN):
            for each in (*telling, *judged):
                if each.verdict is verdict:
                    return each
        return None


def common(library: Library) -> frozenset[str]:
    """What every method requires, and so explains no choice between them."""
    every = [{each.id for each in library.requirements(one)} for one in library.ranked]
    return frozenset(set.intersection(*every)) if every else frozenset()


def asked(explored: Explored) -> tuple[str, ...]:
    """The questions of the first flow that was explored, each after those that lead to it."""
    library = explored.library
    first = beginning(flow_named(library, explored.starts[0]))
    places = reversed(reachable(library, first))
    return tuple(dict.fromkeys(place.name for place in places if place.flow))


def _said(judged: Judged) -> str:
    requirement = judged.requirement
    if judged.verdict is Verdict.UNKNOWN and requirement.unknown == requirement.met:
        return Verdict.MET.value
    return judged.verdict.value
