"""The shortest situations that lead to an outcome: the fewest answers, nothing else being known."""

from collections.abc import Iterator
from itertools import islice

from certguide.core.conditions import UNSURE
from certguide.core.record import Record
from certguide.proof.minimise import backwards
from certguide.proof.sorts import sorts
from certguide.proof.states import Explored

Sets = tuple[tuple[str, tuple[str, ...]], ...]
"""Questions in the order in which they are asked; any of the answers does as well as the first."""

_FAR = -1


class Leads(Record, frozen=True, kw_only=True):
    """`shortest` are some of the `count` smallest sets of answers that lead to `outcome`.

    Whoever gives one of them, and is sure of nothing else that is asked, gets there; with fewer
    answers nobody does. `count` is 0 where nothing leads there.
    """

    outcome: str
    answers: int
    count: int
    shortest: tuple[Sets, ...]


class _Given(Record, frozen=True, kw_only=True):
    """The last answer given, and those before it."""

    pair: tuple[str, tuple[str, ...]]
    before: "_Given | None"


def leads(explored: Explored, outcome: str, most: int) -> Leads:
    """At most `most` of the smallest sets of answers, from the first start of `explored`."""
    far, count = _backwards(explored, outcome)
    if far[0] == _FAR:
        return Leads(outcome=outcome, answers=0, count=0, shortest=())
    return Leads(
        outcome=outcome,
        answers=far[0],
        count=count[0],
        shortest=tuple(islice(_sets(explored, far), most)),
    )


def _backwards(explored: Explored, outcome: str) -> tuple[dict[int, int], dict[int, int]]:
    """For each state the fewest answers still needed, and how many ways do with these."""
    far: dict[int, int] = {}
    count: dict[int, int] = {}
    for number in backwards(explored):
        state = explored.states[number]
        if not state.place.flow:
            reached = state.place.name == outcome
            far[number], count[number] = (0, 1) if reached else (_FAR, 0)
            continue
        ways = [
            (far[after] + cost, count[after])
            for after, cost, _ in _ways(explored, number)
            if far[after] != _FAR
        ]
        far[number] = min((length for length, _ in ways), default=_FAR)
        count[number] = sum(each for length, each in ways if length == far[number])
    return far, count


def _ways(explored: Explored, number: int) -> Iterator[tuple[int, int, str]]:
    """The ways on: the state after, the answers it costs (0 or 1), and the answer.

    Not being sure costs nothing, nor does what is known or implied already.
    """
    ways = explored.after[number]
    for answer, after in ways:
        yield after, int(len(ways) > 1 and answer != UNSURE), answer


def _sets(explored: Explored, far: dict[int, int]) -> Iterator[Sets]:
    members = sorts(explored.library).members
    stack: list[tuple[int, _Given | None]] = [(0, None)]
    while stack:
        number, given = stack.pop()
        state = explored.states[number]
        if not state.place.flow:
            yield _unrolled(given)
            continue
        name = state.place.name
        for after, cost, answer in reversed(list(_ways(explored, number))):
            if far[after] != _FAR and far[after] + cost == far[number]:
                more = _Given(pair=(name, members[name][answer]), before=given) if cost else given
                stack.append((after, more))


def _unrolled(given: _Given | None) -> Sets:
    found = []
    while given is not None:
        found.append(given.pair)
        given = given.before
    return tuple(found[::-1])
