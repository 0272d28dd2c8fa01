"""How long the offline page says what the program itself would say."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from certguide.core.freshness import check
from certguide.core.library import Library
from certguide.core.model import Source
from certguide.core.record import Record, replace
from certguide.core.region import CycleRule

_DAY = dt.timedelta(days=1)


def lasts(library: Library, day: dt.date) -> dt.date | None:
    """The last day, from `day` on, before a check runs out or a cycle begins or ends.

    None where that never happens. What holds no longer on `day` is told on the page already.
    """
    files = (library.chooser, *library.methods.values(), *library.notices.values())
    ends = (
        end
        for file in (*files, *library.regions.values())
        for end in _ends(file, library.sources, file.review.every_days)
    )
    return min((end for end in ends if end >= day), default=None)


def _ends(said: Any, sources: Mapping[str, Source], days: int) -> Iterator[dt.date]:
    """The last days of all that is told in `said`; a check holds for `days` where none are named."""
    if isinstance(said, Record):
        told: Any = said
        if {"sources", "valid_days"} <= set(said.__struct_fields__):
            found = check(sources, replace(told, valid_days=told.valid_days or days))
            if found is not None:
                yield found.until
        if isinstance(said, CycleRule):
            if said.since is not None:
                yield dt.date.fromisoformat(said.since) - _DAY
            if said.until is not None:
                yield dt.date.fromisoformat(said.until)
        for key in said.__struct_fields__:
            yield from _ends(getattr(said, key), sources, days)
    elif isinstance(said, Mapping):
        for each in said.values():
            yield from _ends(each, sources, days)
    elif isinstance(said, Collection) and not isinstance(said, str):
        for each in said:
            yield from _ends(each, sources, days)
