"""有的话靠着这个出处，可是它很久没有核对了。

一句话的出处核对过一次，能管多少天，看这句话的 valid_days；没有写的，看文件的 every_days。
过了这些天，来问的人会看到“先打电话问清楚”。再打开出处看一遍，把 checked_on 换成今天。

错：
    # sources.yaml
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        grade: A
        checked_on: 2026-01-05
      S02: {title: 认证怎么查, publisher: 人民日报, date: 2024-05, grade: B, checked_on: 2026-11-22}
对：
    # sources.yaml
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        grade: A
        checked_on: 2026-11-22
      S02: {title: 认证怎么查, publisher: 人民日报, date: 2024-05, grade: B, checked_on: 2026-11-22}
----
Something rests on this source, which has not been looked at for long.

One look at the sources of a statement holds for its `valid_days`, or else for the `every_days` of
its file. After them people are told to confirm it by telephone first. Open the source again, and
set `checked_on` to the day.
"""

from collections.abc import Iterator

from certguide.checks.reviews import day_of, days_of
from certguide.checks.sources import resting
from certguide.checks.subject import Subject
from certguide.core import dates
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each source whose check no longer holds for something that rests on it, once.

    The rule is that of `core/freshness`: a statement is as old as the oldest of its sources.
    """
    holding = _holding(subject)
    for file in subject.national:
        for key, source in file.get("sources").each():
            on, resting_on = day_of(source.get("checked_on")), holding.get(key, [])
            if on is None or not resting_on:
                continue
            days, told = resting_on[0]
            until = dates.add_days(on, days)
            if subject.day > until:
                yield source.get("checked_on").fault(
                    Code.SOURCE_STALE,
                    name=key,
                    told=told,
                    until=until.isoformat(),
                    count=str(len(resting_on)),
                )


def _holding(subject: Subject) -> dict[str, list[tuple[int, str]]]:
    """For each source, what rests on it: the days for which a check holds, the fewest first."""
    found: dict[str, list[tuple[int, str]]] = {}
    for file in subject.files:
        usual = days_of(file.get("review", "every_days"))
        for told in resting(file):
            days = days_of(told.get("valid_days")) or usual
            if days is None:
                continue
            name = told.get("id").text
            said = file.stem if name is None else f"{file.stem}.{name}"
            for source in told.get("sources").items():
                found.setdefault(source.text or "", []).append((days, said))
    return {key: sorted(each, key=lambda pair: pair[0]) for key, each in found.items()}
