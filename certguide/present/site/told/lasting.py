"""How long the offline page says what the program itself would say."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from certguide.core.freshness import check
from certguide.core.library import Library
from certguide.core.model import Flow, Source
from certguide.core.record import Record, replace
from certguide.core.region import CycleRule, Region

_DAY = dt.timedelta(days=1)


def lasts(library: Library, day: dt.date) -> dt.date | None:
    """The last day, from `day` on, before a check runs out or a cycle begins or ends.

    None where that never happens. What holds no longer on `day` is told on the page already.
    """
    flows = (library.chooser, *library.methods.values(), *library.notices.values())
    files: tuple[Flow | Region, ...] = (*flows, *library.regions.values())
    ends = (
        end
        for file in files
        for said in _records(file)
        for end in _ends(said, library.sources, file.review.every_days)
    )
    return min((end for end in ends if end >= day), default=None)


def _ends(said: Any, sources: Mapping[str, Source], days: int) -> Iterator[dt.date]:
    """The last days of what is told; a check holds for `days` where it names none itself."""
    if {"sources", "valid_days"} <= set(said.__struct_fields__):
        found = check(sources, replace(said, valid_days=said.valid_days or days))
        if found is not None:
            yield found.until
    if isinstance(said, CycleRule):
        if said.since is not None:
            yield dt.date.fromisoformat(said.since) - _DAY
        if said.until is not None:
            yield dt.date.fromisoformat(said.until)


def _records(said: Any) -> Iterator[Record]:
    """All records in a value, itself among them."""
    inner: Iterable[Any] = ()
    if isinstance(said, Record):
        yield said
        inner = (getattr(said, key) for key in said.__struct_fields__)
    elif isinstance(said, Mapping):
        inner = said.values()
    elif isinstance(said, Collection) and not isinstance(said, str):
        inner = said
    for each in inner:
        yield from _records(each)
