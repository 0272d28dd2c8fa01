"""A decision diagram as rows: conditions of which exactly one holds for every way to answer."""

from collections.abc import Hashable

from certguide.core.record import Record
from certguide.proof.minimise import Diagram
from certguide.proof.sorts import Sorts

MOST = 5_000
"""Nobody reads a table of more rows."""

When = tuple[tuple[str, frozenset[str]], ...]
"""Questions in the order in which they are asked, and the answers that each allows."""


class TooManyRows(Exception):
    """The table would have more than `MOST` rows; `count` of them, before any are joined."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class Box(Record, frozen=True, kw_only=True):
    """Everybody whose answers are among those of `when`; a question it lacks does not matter."""

    label: Hashable
    when: When


def boxes(sorts: Sorts, drawn: Diagram) -> list[Box]:
    """The rows of a diagram, those joined that differ in one question only.

    No two of them hold together. One may hold for nobody, where what is implied on different
    ways was merged. Raises TooManyRows.
    """
    count = _count(drawn)
    if count > MOST:
        raise TooManyRows(count)
    joining = _Joining(_listed(drawn), sorts)
    while joining.round():
        pass
    return joining.boxes()


def _count(drawn: Diagram) -> int:
    """How many ways lead through the diagram, those to the same node counted once."""
    counts: list[int] = []
    for node in drawn.nodes:
        after = {number for _, number in node.ways}
        counts.append(sum(counts[number] for number in after) if after else 1)
    return counts[drawn.first]


def _listed(drawn: Diagram) -> list[Box]:
    found: list[Box] = []
    stack: list[tuple[int, dict[str, frozenset[str]]]] = [(drawn.first, {})]
    while stack:
        number, when = stack.pop()
        node = drawn.nodes[number]
        if not node.question:
            found.append(Box(label=node.label, when=tuple(when.items())))
            continue
        by_node: dict[int, set[str]] = {}
        for answer, after in node.ways:
            by_node.setdefault(after, set()).add(answer)
        for after in reversed(by_node):
            allowed = frozenset(by_node[after])
            allowed &= when.get(node.question, allowed)
            if allowed:
                told = {node.question: allowed} if len(by_node) > 1 else {}
                stack.append((after, {**when, **told}))
    return found


class _Joining:
    """Boxes that become fewer.

    A box is known by the sum of what stands for its conditions: without one of them, it is this
    sum less one number, whatever the number of conditions.
    """

    def __init__(self, found: list[Box], sorts: Sorts) -> None:
        self._sorts = sorts
        self._boxes = {number: (box.label, dict(box.when)) for number, box in enumerate(found)}
        self._sums = {
            number: sum(map(hash, when.items())) for number, (_, when) in self._boxes.items()
        }

    def boxes(self) -> list[Box]:
        return [Box(label=label, when=tuple(when.items())) for label, when in self._boxes.values()]

    def round(self) -> bool:
        """Join what differs in one question only, question by question; whether there was any."""
        before = len(self._boxes)
        by_question: dict[str, list[int]] = {}
        for number, (_, when) in self._boxes.items():
            for question in when:
                by_question.setdefault(question, []).append(number)
        for question in sorted(by_question, key=lambda key: len(by_question[key])):
            self._join(question, by_question[question])
        return len(self._boxes) < before

    def _join(self, question: str, numbers: list[int]) -> None:
        first: dict[tuple[Hashable, int], int] = {}
        for number in numbers:
            if number not in self._boxes or question not in self._boxes[number][1]:
                continue
            label, when = self._boxes[number]
            rest = self._sums[number] - hash((question, when[question]))
            one = first.setdefault((label, rest), number)
            if one != number and self._alike(one, number, question):
                self._set(one, question, self._boxes[one][1][question] | when[question])
                del self._boxes[number]
        for number in first.values():
            allowed = self._boxes[number][1][question]
            if len(allowed) == len(self._sorts.members[question]):
                del self._boxes[number][1][question]
                self._sums[number] -= hash((question, allowed))

    def _alike(self, one: int, other: int, question: str) -> bool:
        """Whether two boxes of equal sums differ in this question alone."""
        first, second = self._boxes[one][1], self._boxes[other][1]
        return {**first, question: second[question]} == second

    def _set(self, number: int, question: str, allowed: frozenset[str]) -> None:
        when = self._boxes[number][1]
        self._sums[number] += hash((question, allowed)) - hash((question, when[question]))
        when[question] = allowed
