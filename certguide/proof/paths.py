"""How many paths lead through a flow, and how long they are: counted, never listed."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from heapq import heappop, heappush

from certguide.core.record import Record
from certguide.proof.minimise import backwards
from certguide.proof.sorts import Sorts, sorts
from certguide.proof.states import Answers, Explored, State

Allowed = Mapping[str, frozenset[str]]
"""Questions, and the answers that each allows (those that stand for their sort)."""


class Reached(Record, frozen=True, kw_only=True):
    """An outcome: the paths and situations that lead there, the fewest and the most questions."""

    outcome: str
    paths: int
    situations: int
    fewest: int
    most: int


class Paths(Record, frozen=True, kw_only=True):
    """All paths through a flow, by outcome, those first that the flow can reach soonest.

    Every option is a path of its own, and so is not being sure; a date is one path. `shortest`
    and `longest` are the answers of one such path.
    """

    flow: str
    outcomes: tuple[Reached, ...]
    shortest: Answers
    longest: Answers

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(each.paths for each in self.outcomes)

    @property
    def situations(self) -> int:
        """How many situations are left where those are one that nothing tells apart."""
        return sum(each.situations for each in self.outcomes)


class Counting(Record, dict=True, frozen=True, kw_only=True):
    """The states of `explored` from its first start on, in the order of the ways through them."""

    explored: Explored

    @cached_property
    def sorts(self) -> Sorts:
        """The answers that stand for others."""
        return sorts(self.explored.library)

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The numbers of the states, each before all that it leads to."""
        return tuple(backwards(self.explored))[::-1]

    @cached_property
    def position(self) -> dict[int, int]:
        """Where each state stands in this order."""
        return {number: at for at, number in enumerate(self.order)}

    def asked(self, state: State) -> bool:
        """Whether somebody is asked at `state`: the answer is neither known nor implied."""
        ways = self.explored.after[state.number]
        if len(ways) != 1:
            return bool(ways)
        alone = len(self.sorts.members[state.place.name]) == 1
        return alone and state.place.name not in self.explored.counting(state)

    def weighed(self, state: State) -> Iterator[tuple[str, int, int]]:
        """The ways on from `state`: the answer, the state it leads to, how many answers it is."""
        name = state.place.name
        asked = self.asked(state)
        for answer, after in self.explored.after[state.number]:
            first = self.sorts.of(name, answer)
            yield first, after, len(self.sorts.members[name][first]) if asked else 1

    def ends(self, allowed: Allowed) -> dict[int, int]:
        """The ends to which the `allowed` answers lead: their numbers, and how many paths each."""
        counts = {0: 1}
        found: dict[int, int] = {}
        waiting = [(0, 0)]
        while waiting:
            _, number = heappop(waiting)
            count = counts.pop(number)
            state = self.explored.states[number]
            if not state.place.flow:
                found[number] = count
                continue
            options = allowed.get(state.place.name)
            for answer, after, weight in self.weighed(state):
                if options is None or answer in options:
                    if after not in counts:
                        heappush(waiting, (self.position[after], after))
                    counts[after] = counts.get(after, 0) + count * weight
        return found


def paths(explored: Explored) -> Paths:
    """Count the paths of the first flow that was explored."""
    counting = Counting(explored=explored)
    counts = counting.ends({})
    fewest = _fewest(counting)
    most, before = _longest(counting)
    by_outcome: dict[str, list[int]] = {}
    for number in sorted(counts):
        by_outcome.setdefault(explored.states[number].place.name, []).append(number)
    first = min(counts, key=lambda number: (fewest[number], number))
    last = max(counts, key=lambda number: (most[number], -number))
    return Paths(
        flow=explored.starts[0],
        outcomes=tuple(
            Reached(
                outcome=outcome,
                paths=sum(counts[number] for number in numbers),
                situations=len(numbers),
                fewest=min(fewest[number] for number in numbers),
                most=max(most[number] for number in numbers),
            )
            for outcome, numbers in by_outcome.items()
        ),
        shortest=explored.answers(explored.states[first])[len(explored.known) :],
        longest=_way(counting, before, last),
    )


def _fewest(counting: Counting) -> dict[int, int]:
    """For each state the fewest questions before it."""
    fewest = {0: 0}
    for number in counting.order:
        state = counting.explored.states[number]
        length = fewest[number] + counting.asked(state)
        for _, after in counting.explored.after[number]:
            fewest[after] = min(fewest.get(after, length), length)
    return fewest


def _longest(counting: Counting) -> tuple[dict[int, int], dict[int, tuple[int, str]]]:
    """For each state the most questions before it, and the state and answer they come from."""
    explored = counting.explored
    most = {0: 0}
    before: dict[int, tuple[int, str]] = {}
    for number in counting.order:
        state = explored.states[number]
        length = most[number] + counting.asked(state)
        for answer, after in explored.after[number]:
            if length > most.get(after, -1):
                most[after] = length
                before[after] = number, answer
    return most, before


def _way(counting: Counting, before: Mapping[int, tuple[int, str]], number: int) -> Answers:
    found = []
    while number in before:
        number, answer = before[number]
        state = counting.explored.states[number]
        if counting.asked(state):
            found.append((state.place.name, answer))
    return tuple(found[::-1])
