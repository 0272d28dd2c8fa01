"""How all methods stand where an outcome is reached: few distinct ways, however many ends."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import repeat

from certguide.core.conditions import Verdict, comparisons, judge
from certguide.core.library import Library
from certguide.core.model import Condition, Requirement
from certguide.core.record import Record
from certguide.proof.picking import picker
from certguide.proof.states import Explored, State

Means = Mapping[str, str]
"""What a failure has shown: question to option."""

_VERDICTS = (Verdict.UNMET, Verdict.UNKNOWN, Verdict.MET)
"""Numbers stand for verdicts where many are compared: the least of all decides."""

_Column = Sequence[int]
"""One number for each of some situations."""


class Standing(Record, frozen=True, kw_only=True):
    """One way that the methods can stand where an outcome is reached, with its first `end`.

    `verdicts` are those of the methods, best rank first, under each of the given means; a
    requirement that only `prefers` counts as long as it is known. `shown` says for each of the
    given conditions whether it can be met there.
    """

    end: State
    verdicts: tuple[tuple[Verdict, ...], ...]
    shown: tuple[bool, ...]


def standing(
    explored: Explored,
    ends: Sequence[State],
    means: Sequence[Means] = ({},),
    conditions: Sequence[Condition] = (),
) -> tuple[Standing, ...]:
    """Tell apart the `ends` of one outcome by how methods stand, the first of each kind first.

    A part of a condition that reads something which is not remembered at an end can be met
    there, as long as nothing that is remembered rules it out.
    """
    library = explored.library
    asked = {*library.required, *(key for each in conditions for key, _ in comparisons(each))}
    read = [key for key in explored.required if key in asked]
    pick = picker([explored.required.index(key) for key in read])
    stands = _Stands(library, means)
    deciders = [*stands.deciders, *(_shown(each, read) for each in conditions)]
    # Backwards, so that the first end takes the place of all that are like it.
    backwards = ends[::-1]
    distinct = dict(zip(map(pick, [end.values for end in backwards]), backwards, strict=True))
    answers = dict(zip(read, zip(*distinct, strict=True), strict=False))
    columns = [each.column(answers, len(distinct)) for each in deciders]
    by_requirement = _first(columns, distinct.values())
    columns = list(zip(*by_requirement, strict=True)) or [()] * len(deciders)
    shown = columns[len(stands.deciders) :]
    by_method = _first(
        [*stands.verdicts(columns, len(by_requirement)), *shown], by_requirement.values()
    )
    size = len(library.ranked)
    found = []
    for row, end in by_method.items():
        verdicts = tuple(_VERDICTS[each] for each in row[: len(row) - len(shown)])
        by_means = tuple(verdicts[at : at + size] for at in range(0, len(verdicts), size))
        found.append(
            Standing(end=end, verdicts=by_means, shown=tuple(map(bool, row[len(verdicts) :])))
        )
    return tuple(sorted(found, key=lambda each: each.end.number))


def _first(columns: Sequence[_Column], ends: Iterable[State]) -> dict[tuple[int, ...], State]:
    """The distinct rows of the columns, each with the first of its ends."""
    found: dict[tuple[int, ...], State] = {}
    # Without a column all rows are alike.
    for row, end in zip(zip(*columns, strict=True) if columns else repeat(()), ends, strict=False):
        known = found.setdefault(row, end)
        if end.number < known.number:
            found[row] = end
    return found


class _Decider(Record, frozen=True, kw_only=True):
    """What decides something by the answers to the questions it `reads`."""

    reads: frozenset[str]
    decide: Callable[[dict[str, str]], int]

    def column(self, answers: Mapping[str, Sequence[str | None]], count: int) -> _Column:
        """What is decided for each of `count` situations, by the `answers` to each question.

        Each is decided once for all that agree in what is read.
        """
        names = [key for key in answers if key in self.reads]
        read = list(zip(*(answers[key] for key in names), strict=True)) or [()] * count
        table = {
            each: self.decide({key: value for key, value in zip(names, each, strict=True) if value})
            for each in set(read)
        }
        return list(map(table.__getitem__, read))


class _Stands:
    """How the methods stand, requirement by requirement: many methods share one."""

    def __init__(self, library: Library, means: Sequence[Means]) -> None:
        self.deciders: list[_Decider] = []
        numbers: dict[object, int] = {}
        # For each means and method the columns of its requirements.
        self._needs = [
            [self._number(numbers, each, meant) for each in library.requirements(method)]
            for meant in means
            for method in library.ranked
        ]

    def verdicts(self, columns: Sequence[_Column], count: int) -> Iterator[_Column]:
        """The verdicts of the methods under each means, by those of the requirements."""
        met = [_VERDICTS.index(Verdict.MET)] * count
        for needs in self._needs:
            yield list(map(min, met, *(columns[at] for at in needs))) if needs else met

    def _number(self, numbers: dict[object, int], each: Requirement, means: Means) -> int:
        reads = frozenset(key for key, _ in comparisons(each.when))
        meant = {key: value for key, value in means.items() if key in reads}
        key = repr(each.when), tuple(meant.items()), each.prefers
        if key not in numbers:
            numbers[key] = len(self.deciders)
            self.deciders.append(_Decider(reads=reads - meant.keys(), decide=_judged(each, meant)))
        return numbers[key]


def _judged(requirement: Requirement, means: Means) -> Callable[[dict[str, str]], int]:
    def decide(facts: dict[str, str]) -> int:
        verdict = judge(requirement.when, {**facts, **means})
        passed = requirement.prefers and verdict is Verdict.UNKNOWN
        return _VERDICTS.index(Verdict.MET if passed else verdict)

    return decide


def _shown(condition: Condition, kept: Container[str]) -> _Decider:
    parts = told_apart(condition, kept)
    return _Decider(
        reads=frozenset(key for key, _ in comparisons(condition)),
        decide=lambda facts: can_be_met(parts, facts),
    )


def told_apart(condition: Condition, kept: Container[str]) -> list[tuple[Condition, bool]]:
    """The conditions that must all be met, and whether all that each reads is `kept`."""
    return [(part, all(key in kept for key, _ in comparisons(part))) for part in _parts(condition)]


def can_be_met(parts: Iterable[tuple[Condition, bool]], facts: Mapping[str, str]) -> bool:
    """Whether conditions can all be met by these facts: those that are not kept may be anything."""
    verdicts = ((judge(part, facts), kept) for part, kept in parts)
    return all(
        each is Verdict.MET or (each is Verdict.UNKNOWN and not kept) for each, kept in verdicts
    )


def _parts(condition: Condition) -> Iterator[Condition]:
    """The conditions that must all be met."""
    for key, wanted in condition.items():
        if key == "all":
            for each in wanted:
                yield from _parts(each)
        else:
            yield {key: wanted}
