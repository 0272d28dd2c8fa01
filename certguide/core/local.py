"""The rules of one place, city before province, as the engine asks for them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Literal, Protocol, TypeVar

from certguide.core.conditions import Facts, Verdict, holds, judge
from certguide.core.model import Condition, Item, Requirement, Statement, Step
from certguide.core.record import Record, replace
from certguide.core.region import (
    City,
    Closing,
    CycleRule,
    LocalItem,
    LocalStatement,
    LocalStep,
    Region,
    Route,
)


class _Placed(Protocol):
    @property
    def at(self) -> str:
        """The open point."""

    @property
    def when(self) -> Condition | None:
        """Where it is said."""


_P = TypeVar("_P", bound=_Placed)
_Spoken = LocalStatement | LocalStep | LocalItem


class Change(Record, frozen=True, kw_only=True):
    """One thing a place changes: `kind` and the point or method it is about, with its own id."""

    kind: str
    at: str
    id: str


class Local(Record, dict=True, frozen=True, kw_only=True):
    """What holds in `place`; `parts` are its city, where it has one, and its province."""

    place: str
    parts: tuple[City, ...]

    def statements(self, point: str, outcome: str, facts: Facts) -> tuple[Statement, ...]:
        """What is said here with `outcome` at an open point of the national flows.

        Nothing leaves the point as it is.
        """
        fitting = (
            [each for each in part.says if not each.only_with or outcome in each.only_with]
            for part in self.parts
        )
        return self._first(fitting, point, facts)

    def step(self, point: str, facts: Facts) -> Step | None:
        """The step that takes the place of the open one at `point`."""
        return next(iter(self._first((part.steps for part in self.parts), point, facts)), None)

    def items(self, point: str, facts: Facts) -> tuple[Item, ...]:
        """The items that take the place of the open one at `point`."""
        return self._first((part.papers for part in self.parts), point, facts)

    def unconfirmed(self) -> Statement | None:
        """What is said where no reliable source was found.

        Of a province also in its cities, unless one has a confirmed cycle of its own.
        """
        for part in self.parts:
            if part.unconfirmed is not None or any(rule.confirmed for rule in part.cycles):
                return part.unconfirmed
        return None

    def heard(self, section: Literal["says", "steps", "papers"]) -> Iterator[_Spoken]:
        """What can be heard here at the open points.

        A city that always says something at a point is heard there instead of its province.
        """
        taken: set[str] = set()
        for part in self.parts:
            placed: list[_Spoken] = getattr(part, section)
            yield from (each for each in placed if each.at not in taken)
            taken.update(each.at for each in placed if _always(each))

    def cycle(self, facts: Facts, day: dt.date | None) -> CycleRule | None:
        """The first rule on the cycle that fits and holds on `day`."""
        return next(
            (
                rule
                for part in self.parts
                for rule in part.cycles
                if rule.in_force(day) and holds(rule.when, facts)
            ),
            None,
        )

    def cycle_open(self, facts: Facts, day: dt.date | None) -> bool:
        """Whether a rule on the cycle may fit once more is known."""
        return any(
            rule.in_force(day) and judge(rule.when, facts) is Verdict.UNKNOWN
            for part in self.parts
            for rule in part.cycles
        )

    def closings(self, method: str) -> tuple[Closing, ...]:
        """What closes `method` here, each in its own situation."""
        return tuple(each for part in self.parts for each in part.closes if method in each.methods)

    def closed(self, method: str, facts: Facts) -> bool:
        """Whether `method` is known to be closed here."""
        return any(holds(each.when, facts) for each in self.closings(method))

    def closing_requirements(self, method: str) -> tuple[Requirement, ...]:
        """That `method` is not closed here, as requirements."""
        return tuple(
            Requirement(
                id=each.id,
                when={"not": each.when or {}},
                met=each.otherwise,
                unmet=each.text,
                unknown=each.otherwise,
                sources=each.sources,
            )
            for each in self.closings(method)
        )

    def routes(self, facts: Facts) -> tuple[Route, ...]:
        """The other ways of this place that are open to this person."""
        return tuple(each for part in self.parts for each in part.routes if holds(each.when, facts))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Everything this place changes or adds, in the order of its file."""
        return tuple(change for part in self.parts for change in _changes(part))

    def _first(self, parts: Iterable[list[_P]], point: str, facts: Facts) -> tuple[_P, ...]:
        for placed in parts:
            found = tuple(each for each in placed if each.at == point and holds(each.when, facts))
            if found:
                return found
        return ()


def local(regions: Mapping[str, Region], place: str) -> Local:
    """The rules of `place` (`hubei` or `hubei/wuhan`); its province must be among `regions`.

    Every statement gets the days for which a check holds, from the file where it has none.
    """
    province, _, city = place.partition("/")
    region = regions[province]
    parts = [region.cities[city]] if city in region.cities else []
    days = region.review.every_days
    return Local(place=place, parts=tuple(_dated(part, days) for part in (*parts, region)))


def _dated(part: City, days: int) -> City:
    return replace(
        part,
        unconfirmed=part.unconfirmed and _valid(part.unconfirmed, days),
        cycles=[_valid(each, days) for each in part.cycles],
        says=[_valid(each, days) for each in part.says],
        steps=[_valid(each, days) for each in part.steps],
        papers=[_valid(each, days) for each in part.papers],
        closes=[_valid(each, days) for each in part.closes],
        routes=[
            replace(
                _valid(each, days),
                steps=[_valid(step, days) for step in each.steps],
                checklist=[_valid(item, days) for item in each.checklist],
            )
            for each in part.routes
        ],
    )


def _always(each: LocalStatement | LocalStep | LocalItem) -> bool:
    """Whether it is said to everybody."""
    return each.when is None and not (isinstance(each, LocalStatement) and each.only_with)


_L = TypeVar(
    "_L",
    Statement,
    CycleRule,
    LocalStatement,
    LocalStep,
    LocalItem,
    Closing,
    Route,
    Step,
    Item,
)


def _valid(said: _L, days: int) -> _L:
    return said if said.valid_days is not None else replace(said, valid_days=days)


def _changes(part: City) -> Iterable[Change]:
    for rule in part.cycles:
        yield Change(kind="cycle", at="", id=rule.id)
    for kind, placed in (("says", part.says), ("steps", part.steps), ("papers", part.papers)):
        for each in placed:
            yield Change(kind=kind, at=each.at, id=each.id)
    for closing in part.closes:
        yield from (Change(kind="closes", at=each, id=closing.id) for each in closing.methods)
    for route in part.routes:
        yield Change(kind="routes", at="", id=route.id)
