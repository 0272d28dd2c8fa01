"""The ways through a flow as a decision diagram, as small as merging what agrees makes it."""

from collections.abc import Callable, Hashable, Iterator
from itertools import combinations

from certguide.core.record import Record
from certguide.proof.sorts import sorts
from certguide.proof.states import Explored, State

_DEEPEST = 200
"""How far two parts are compared where one of them leaves answers open."""

Ways = tuple[tuple[str, int], ...]
"""For each answer, in the order of the question, the number of the node that it leads to."""


class Node(Record, frozen=True, kw_only=True):
    """A question and where its answers lead, or (without a question) a leaf with its `label`.

    The answers that `ways` does not name cannot be given there: what is known implies another.
    `open`: here or further on some answer cannot be given.
    """

    question: str
    ways: Ways
    label: Hashable
    open: bool


class Diagram(Record, frozen=True, kw_only=True):
    """Nodes, each after all that it leads to, and the number of the first to ask at."""

    nodes: list[Node]
    first: int


def diagram(explored: Explored, label: Callable[[State], Hashable]) -> Diagram:
    """Merge the states of `explored`, from its first start on, where all ahead agrees.

    Ends agree where their `label` does. A question whose answers all lead to the same is left
    out; one that is implied joins one that is asked, where its answer leads to the same.
    """
    return _Builder(explored, label).build()


def backwards(explored: Explored) -> Iterator[int]:
    """The numbers of the states from the first start on, each after all that it leads to."""
    done: set[int] = set()
    stack: list[tuple[int, bool]] = [(0, False)]
    while stack:
        number, left = stack.pop()
        if left:
            yield number
        elif number not in done:
            done.add(number)
            stack.append((number, True))
            stack.extend((each, False) for _, each in explored.after[number] if each not in done)


class _Builder:
    def __init__(self, explored: Explored, label: Callable[[State], Hashable]) -> None:
        self._explored = explored
        self._label = label
        self._sorts = sorts(explored.library)
        self._order = {
            key: {answer: at for at, answer in enumerate(members)}
            for key, members in self._sorts.members.items()
        }
        self._nodes: list[Node] = []
        self._numbers: dict[tuple[str, Ways, Hashable], int] = {}
        self._joined: dict[tuple[int, int], int | None] = {}

    def build(self) -> Diagram:
        explored = self._explored
        found: dict[int, int] = {}
        for number in backwards(explored):
            state = explored.states[number]
            if state.place.flow:
                question = state.place.name
                ways = {
                    self._sorts.of(question, answer): found[after]
                    for answer, after in explored.after[number]
                }
                found[number] = self._question(question, self._alike(ways))
            else:
                found[number] = self._node("", {}, self._label(state))
        return Diagram(nodes=self._nodes, first=found[0])

    def _alike(self, ways: dict[str, int]) -> dict[str, int]:
        """The same ways, those that can be one made one."""
        for one, other in combinations(ways, 2):
            here, there = ways[one], ways[other]
            both = self._join(here, there, 0)
            if both is not None and here != there:
                ways = {
                    answer: both if after in (here, there) else after
                    for answer, after in ways.items()
                }
        return ways

    def _question(self, question: str, ways: dict[str, int]) -> int:
        """The node of a question; without one where every answer can be given and none matters."""
        leads = set(ways.values())
        if len(leads) == 1 and len(ways) == len(self._order[question]):
            return leads.pop()
        return self._node(question, ways, None)

    def _node(self, question: str, ways: dict[str, int], label: Hashable) -> int:
        order = self._order.get(question, {})
        sorted_ways = tuple(sorted(ways.items(), key=lambda way: order[way[0]]))
        key = question, sorted_ways, label
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._nodes)
            open_ = len(ways) < len(order) or any(self._nodes[each].open for each in ways.values())
            self._nodes.append(Node(question=question, ways=sorted_ways, label=label, open=open_))
        return number

    def _join(self, one: int, other: int, depth: int) -> int | None:
        """One node that does for both, each for the answers that can be given there, or None."""
        if one == other:
            return one
        if depth > _DEEPEST or not (self._nodes[one].open or self._nodes[other].open):
            return None
        key = min(one, other), max(one, other)
        if key not in self._joined:
            self._joined[key] = self._joining(*key, depth + 1)
        return self._joined[key]

    def _joining(self, one: int, other: int, depth: int) -> int | None:
        first, second = self._nodes[one], self._nodes[other]
        if first.question and first.question == second.question:
            ways = dict(first.ways)
            for answer, after in second.ways:
                both = self._join(ways.get(answer, after), after, depth)
                if both is None:
                    return None
                ways[answer] = both
            return self._question(first.question, ways)
        for here, there in ((first, other), (second, one)):
            if len({after for _, after in here.ways}) == 1:
                # Whatever is known here leads to the same: the question need not be looked at.
                both = self._join(here.ways[0][1], there, depth)
                if both is not None:
                    return both
        return None
