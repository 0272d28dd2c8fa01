"""When a statement was checked, and how long that holds."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Protocol

from certguide.core import dates
from certguide.core.model import Source
from certguide.core.record import Record


class Told(Protocol):
    """Anything a person is told that carries its sources."""

    @property
    def id(self) -> str:
        """Its name within its section."""

    @property
    def sources(self) -> list[str]:
        """The ids of its sources."""

    @property
    def valid_days(self) -> int | None:
        """The days for which a check of it holds."""


class Check(Record, frozen=True, kw_only=True):
    """The day a statement was checked against its sources, and the last day that holds."""

    on: dt.date
    until: dt.date

    def stale(self, day: dt.date | None) -> bool:
        """Whether it should be confirmed again before it is relied on."""
        return day is not None and day > self.until


def check(sources: Mapping[str, Source], told: Told) -> Check | None:
    """The check of a statement: of its sources the one longest ago, None without a source."""
    days = [dt.date.fromisoformat(sources[key].checked_on) for key in told.sources]
    if not days:
        return None
    oldest = min(days)
    return Check(on=oldest, until=dates.add_days(oldest, told.valid_days or 0))


def stale(
    sources: Mapping[str, Source], told: Iterable[Told], day: dt.date | None
) -> tuple[Told, ...]:
    """Those of the statements whose check no longer holds on `day`."""
    return tuple(
        each
        for each in told
        for found in [check(sources, each)]
        if found is not None and found.stale(day)
    )
