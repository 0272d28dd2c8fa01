"""What a region file can say: the rules of one place that pays pensions, and of cities in it."""

import datetime as dt
from typing import Literal

from certguide.core.model import Condition, Item, Review, Statement, Step
from certguide.core.record import Record
from certguide.core.text import Text

NO_PLACE = "other"
"""The option that names no place, of the question about the place that pays."""

Counted = Literal["day-before", "same-day", "month-end", "month-before-end"]
"""Where a cycle of months ends: certified on 2022-03-10, twelve months end on 2023-03-09, on
2023-03-10, on 2023-03-31, or on 2023-02-28 (domain research, section 4.2)."""


class Cycle(Record, frozen=True, kw_only=True):
    """How often to certify; exactly one of the fields is given.

    `months` and `days` after the last time, by a day of each month, once in each calendar year,
    or never.
    """

    months: int | None = None
    days: int | None = None
    monthly_by_day: int | None = None
    natural_year: bool | None = None
    none: bool | None = None

    def as_data(self) -> dict[str, int | bool]:
        """The one field that is given, as in the file: `{"months": 12}`."""
        return {
            key: value for key, value in self._fields() if value is not None and value is not False
        }

    def _fields(self) -> tuple[tuple[str, int | bool | None], ...]:
        return (
            ("months", self.months),
            ("days", self.days),
            ("monthly_by_day", self.monthly_by_day),
            ("natural_year", self.natural_year),
            ("none", self.none),
        )


class CycleRule(Record, frozen=True, kw_only=True):
    """A cycle for whom `when` fits, from the day `since` to the day `until`, both included.

    `confirmed` is false where the place is only believed to count so.
    """

    id: str
    every: Cycle
    text: Text
    sources: list[str]
    when: Condition | None = None
    counted: Counted | None = None
    confirmed: bool = True
    since: str | None = None
    until: str | None = None
    valid_days: int | None = None

    def in_force(self, day: dt.date | None) -> bool:
        """Whether the rule holds on `day`; a rule that has ended does not hold on no day."""
        if day is None:
            return self.until is None
        since = dt.date.min if self.since is None else dt.date.fromisoformat(self.since)
        until = dt.date.max if self.until is None else dt.date.fromisoformat(self.until)
        return since <= day <= until


class LocalStatement(Statement, frozen=True, kw_only=True):
    """A statement at an open point of a national flow: `at: choose.look-up`."""

    at: str


class LocalStep(Step, frozen=True, kw_only=True):
    """Other words for an open step: `at: mini-program.search`. Its failures stay if it has none."""

    at: str


class LocalItem(Item, frozen=True, kw_only=True):
    """Another item in place of an open one: `at: home-visit.papers`."""

    at: str


class Closing(Record, frozen=True, kw_only=True):
    """Methods that cannot be used here, where `when` is met.

    `text` is said as the reason, `otherwise` where it is not met or not known.
    """

    id: str
    methods: list[str]
    text: Text
    otherwise: Text
    sources: list[str]
    when: Condition | None = None
    valid_days: int | None = None


class Route(Record, frozen=True, kw_only=True):
    """Another way that this place has, for those whom `when` fits."""

    id: str
    title: Text
    summary: Text
    steps: list[Step]
    sources: list[str]
    when: Condition | None = None
    checklist: list[Item] = []
    valid_days: int | None = None


class City(Record, frozen=True, kw_only=True):
    """What a place says; at the same point a city is heard before its province.

    `unconfirmed` is said where no reliable source was found.
    """

    unconfirmed: Statement | None = None
    cycles: list[CycleRule] = []
    says: list[LocalStatement] = []
    steps: list[LocalStep] = []
    papers: list[LocalItem] = []
    closes: list[Closing] = []
    routes: list[Route] = []


class Region(City, tag_field="kind", tag="region", frozen=True, kw_only=True):
    """The file of a province, with the cities in it whose rules differ."""

    certguide: Literal[1]
    region: str
    review: Review
    cities: dict[str, City] = {}
