"""For whom two versions of flows count the time until the next certification differently."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import product

from certguide.core.conditions import UNSURE, comparisons
from certguide.core.due import Due, due
from certguide.core.library import Library
from certguide.core.local import Local
from certguide.core.record import Record
from certguide.core.region import CycleRule
from certguide.proof.pairing import Pair
from certguide.proof.states import Answers

LAST = (dt.date(2025, 1, 31), dt.date(2025, 3, 10))
"""Days of a last certification: the end of a month and a day within one show every way to count."""


class Counted(Record, frozen=True, kw_only=True):
    """How a version counts: the cycle, and whether that is known; for each of `LAST` both dates."""

    cycle: tuple[tuple[str, int | bool], ...]
    known: bool
    deadlines: tuple[dt.date | None, ...]
    advised: tuple[dt.date | None, ...]


class CycleMove(Record, frozen=True, kw_only=True):
    """In `place` on `day`, `count` situations are counted as `new` and not as `old` any more.

    `examples` are the answers that the rules read, None standing for nobody's.
    """

    place: str
    day: dt.date
    old: Counted
    new: Counted
    count: int
    examples: tuple[Answers, ...]


def cycle_moves(libraries: Pair, day: dt.date) -> Iterator[CycleMove]:
    """Compare the cycles of every place that either version knows.

    Besides `day`, every day is looked at on which a rule of either version begins or has ended,
    so nothing is missed that holds at another time.
    """
    places = dict.fromkeys(place for library in libraries for place in _places(library))
    for place in places:
        yield from _place(libraries, place, day)


def _places(library: Library) -> Iterator[str]:
    question = library.questions.get(library.chooser.place or "")
    yield from question.options if question else ()


def _place(libraries: Pair, place: str, day: dt.date) -> Iterator[CycleMove]:
    locals_ = tuple(library.at(place).local for library in libraries)
    rules = [rule for local in locals_ if local for part in local.parts for rule in part.cycles]
    reads = sorted({question for rule in rules for question, _ in comparisons(rule.when)})
    options = [_named(libraries, rules, question) for question in reads]
    told: set[tuple[Counted, Counted]] = set()
    for when in _days(rules, day):
        found: dict[tuple[Counted, Counted], list[Answers]] = {}
        for answers in product(*options):
            facts = dict(zip(reads, answers, strict=True))
            old, new = (_counted(local, facts, when) for local in locals_)
            if old != new:
                found.setdefault((old, new), []).append(tuple(facts.items()))
        for (old, new), listed in found.items():
            # What holds on one day and still on the next is told once.
            if (old, new) not in told:
                told.add((old, new))
                yield CycleMove(
                    place=place,
                    day=when,
                    old=old,
                    new=new,
                    count=len(listed),
                    examples=tuple(listed[:3]),
                )


def _named(libraries: Pair, rules: Iterable[CycleRule], question: str) -> tuple[str, ...]:
    """The options of a question in either version, and unsure."""
    options = dict.fromkeys(
        option
        for library in libraries
        if question in library.questions
        for option in library.questions[question].options
    )
    return (*options, UNSURE)


def _days(rules: Iterable[CycleRule], day: dt.date) -> list[dt.date]:
    edges = {day}
    for rule in rules:
        if rule.since is not None:
            edges.add(dt.date.fromisoformat(rule.since))
        if rule.until is not None:
            edges.update({dt.date.fromisoformat(rule.until)})
            edges.add(dt.date.fromisoformat(rule.until) + dt.timedelta(days=1))
    return [day, *sorted(edges - {day})]


def _counted(local: Local | None, facts: dict[str, str], day: dt.date) -> Counted:
    rule = None if local is None else local.cycle(facts, day)
    dues: list[Due] = [due(rule, last) for last in LAST]
    return Counted(
        cycle=tuple(dues[0].cycle.items()),
        known=dues[0].known,
        deadlines=tuple(each.deadline for each in dues),
        advised=tuple(each.advised_by for each in dues),
    )
