"""核对的日子在今天以后。

没有到的日子，不可能核对过。多半是年份或月份打错了。
今天是哪天，用 --as-of 可以另定。

错：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2027-11-22, every_days: 180}
对：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-22, every_days: 180}
----
A check is dated on a day that is still to come.

Nothing can have been checked on such a day; usually a year or a month is mistyped. `--as-of`
tells which day it is.
"""

from collections.abc import Iterator

from certguide.checks.reviews import day_of
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each day of a review, or of a look at a source, that is after the day."""
    for file in subject.files:
        sources = file.get("sources").each()
        spots = (file.get("review", "on"), *(each.get("checked_on") for _, each in sources))
        for spot in spots:
            on = day_of(spot)
            if on is not None and on > subject.day:
                yield spot.fault(Code.DATE_AHEAD, on=on.isoformat(), day=subject.day.isoformat())
