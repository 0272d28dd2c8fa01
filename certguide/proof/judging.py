"""Verdicts over many situations, each judged once for all that agree in what is read."""

from collections.abc import Callable, Sequence

from certguide.core.conditions import Verdict, comparisons, judge
from certguide.core.model import Outcome, Requirement
from certguide.core.verdicts import Judged, joined
from certguide.proof.picking import Values, picker
from certguide.proof.states import Explored, State


class Judging:
    """How outcomes stand at the ends of `explored`, in the place of its library."""

    def __init__(self, explored: Explored) -> None:
        self._explored = explored
        self._library = explored.library
        self._order = explored.required
        self._verdicts: dict[str, tuple[Callable[[Values], Values], dict[Values, Verdict]]] = {}

    def verdict(self, outcome: Outcome, end: State) -> Verdict:
        """Unmet if any of its requirements is, else unknown if any is, else met."""
        pick, known = self._of(outcome)
        picked = pick(end.values)
        found = known.get(picked)
        if found is None:
            found = known[picked] = joined(self.judged(outcome, end))
        return found

    def judged(self, outcome: Outcome, end: State) -> tuple[Judged, ...]:
        """The requirements of `outcome` in the order of its file, each with its verdict."""
        facts = {
            key: value
            for key, value in zip(self._order, end.values, strict=True)
            if value is not None
        }
        return tuple(
            Judged(requirement=each, verdict=judge(each.when, facts))
            for each in self._library.requirements(outcome)
        )

    def distinct(self, outcome: Outcome, ends: Sequence[State]) -> list[State]:
        """Of the `ends` at `outcome` the first of all that agree in what its requirements read."""
        pick, _ = self._of(outcome)
        backwards = ends[::-1]
        found = dict(zip(map(pick, [end.values for end in backwards]), backwards, strict=True))
        return sorted(found.values(), key=lambda end: end.number)

    def table(self, outcome: Outcome) -> list[tuple[tuple[tuple[str, str | None], ...], str]]:
        """Every judgement of `outcome`: the answers it reads, and the verdict they come to."""
        for end in self._explored.ends:
            self.verdict(outcome, end)
        read = questions(self._library.requirements(outcome))
        order = [key for key in self._order if key in read]
        _, known = self._of(outcome)
        return [
            (tuple(zip(order, values, strict=True)), verdict.value)
            for values, verdict in known.items()
        ]

    def _of(self, outcome: Outcome) -> tuple[Callable[[Values], Values], dict[Values, Verdict]]:
        found = self._verdicts.get(outcome.flow)
        if found is None:
            read = questions(self._library.requirements(outcome))
            numbers = [number for number, key in enumerate(self._order) if key in read]
            found = self._verdicts[outcome.flow] = picker(numbers), {}
        return found


def questions(requirements: tuple[Requirement, ...]) -> frozenset[str]:
    """The questions that these requirements read."""
    return frozenset(question for each in requirements for question, _ in comparisons(each.when))
