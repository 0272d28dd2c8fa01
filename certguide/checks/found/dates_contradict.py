"""出处的日期，比核对它的日子还晚。

还没有发布的东西，不可能核对过。看看是哪一个日子打错了。
只知道年份或月份的，就只写到年或月。

错：
    # sources.yaml
    sources:
      S01: {title: 社保条例, publisher: 国务院, date: 2026-12, grade: A, checked_on: 2026-11-22}
      S02: {title: 认证怎么查, publisher: 人民日报, date: 2024-05, grade: B, checked_on: 2026-11-22}
对：
    # sources.yaml
    sources:
      S01: {title: 社保条例, publisher: 国务院, date: 2026-11, grade: A, checked_on: 2026-11-22}
      S02: {title: 认证怎么查, publisher: 人民日报, date: 2024-05, grade: B, checked_on: 2026-11-22}
----
A source is dated later than the day on which it was checked.

What was not yet published cannot have been checked; one of the two days is mistyped. Where only
the year or the month is known, write no more than that.
"""

import re
from collections.abc import Iterator

from certguide.checks.reviews import day_of
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"

_DATE = re.compile(r"约?(\d{4}(?:-\d{2}){0,2})", re.ASCII)


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each date of a source that is after the day on which the source was checked."""
    for file in subject.national:
        for _, source in file.get("sources").each():
            checked = day_of(source.get("checked_on"))
            found = _DATE.match(source.get("date").text or "")
            # A month or a year may be over, or have begun only.
            if checked and found and found[1] > checked.isoformat()[: len(found[1])]:
                yield source.get("date").fault(
                    Code.DATES_CONTRADICT, date=found[1], checked_on=checked.isoformat()
                )
