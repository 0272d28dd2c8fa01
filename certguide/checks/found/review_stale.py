"""这份文件该再核对了。

核对（review）写了哪天核对的、管多少天。过了这些天，里面的话可能已经不对。
对照出处再读一遍，改好，把 on 换成今天。过了期的，不能发布。

错：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-01-05, every_days: 90}
对：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-22, every_days: 90}
----
This file has to be checked again.

`review` says when the file was checked and for how many days that holds. After them what it says
may be wrong. Read it against its sources, mend it and set `on` to the day. What is stale must not
be released.
"""

from collections.abc import Iterator

from certguide.checks.reviews import day_of, days_of
from certguide.checks.subject import Subject
from certguide.core import dates
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each file whose review no longer holds on the day."""
    for file in subject.files:
        on, days = day_of(file.get("review", "on")), days_of(file.get("review", "every_days"))
        if on is None or days is None:
            continue
        until = dates.add_days(on, days)
        if subject.day > until:
            yield file.get("review", "on").fault(
                Code.REVIEW_STALE,
                on=on.isoformat(),
                until=until.isoformat(),
                day=subject.day.isoformat(),
            )
