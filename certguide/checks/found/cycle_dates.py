"""同一群人换规矩，日期接不上。

since 是新规矩的第一天，until 是旧规矩的最后一天，两天都算在内。
重叠的日子，只有写在前面的一条算数；中间空出来的日子，没有规矩管。新的从旧的 until 第二天起。
until 也不能早于自己的 since。

错：
    # regions/hubei.yaml
    cycles:
      - id: yearly
        every: {months: 12}
        counted: month-end
        text: {zh: 湖北一年一次，到月底。, en: In Hubei once a year.}
        until: 2026-12-31
        sources: [S01]
      - id: half-yearly
        every: {months: 6}
        text: {zh: 湖北改成半年一次。, en: In Hubei every half-year.}
        since: 2027-02-01
        sources: [S01]
对：
    # regions/hubei.yaml
    cycles:
      - id: yearly
        every: {months: 12}
        counted: month-end
        text: {zh: 湖北一年一次，到月底。, en: In Hubei once a year.}
        until: 2026-12-31
        sources: [S01]
      - id: half-yearly
        every: {months: 6}
        text: {zh: 湖北改成半年一次。, en: In Hubei every half-year.}
        since: 2027-01-01
        sources: [S01]
----
For the same people one cycle does not follow on the other.

since is the first day of a rule and until its last, both included. On days that two rules share,
only the first counts, and on days between them there is none. Begin the day after the last until.
Nor can until lie before the since of its own rule.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.region import City, CycleRule
from certguide.loading.spot import Spot
from certguide.proof.implying import wider
from certguide.proof.terms import Options, crossed, terms

SEVERITY = "error"
READS = "library"

_DAY = dt.timedelta(days=1)


def check(subject: Subject) -> Iterator[Fault]:
    """Yield the dates of cycles that run backwards, overlap, or leave days without a rule."""
    for province, region in subject.library.regions.items():
        parts: list[tuple[str, City]] = [(province, region)]
        parts += ((f"{province}/{city}", part) for city, part in region.cities.items())
        for place, part in parts:
            # A city is also under the rules of its province.
            besides = region.cycles if part is not region else []
            file = subject.region(place).get("cycles")
            yield from _of_place(part.cycles, besides, file, subject.ways.answers)


def _of_place(
    rules: Sequence[CycleRule], besides: Sequence[CycleRule], file: Spot, answers: Options
) -> Iterator[Fault]:
    for number, rule in enumerate(rules):
        spot = file.follow((number,))
        if rule.since and rule.until and rule.since > rule.until:
            yield spot.get("until").fault(Code.CYCLE_DATES, **_days(rule, rule))
        elif rule.since:
            yield from _before(rule, rules, besides, spot.get("since"), answers)


def _before(
    rule: CycleRule,
    rules: Sequence[CycleRule],
    besides: Sequence[CycleRule],
    since: Spot,
    answers: Options,
) -> Iterator[Fault]:
    """Yield how `rule` fails to follow on a rule before it for the same people."""
    alike = [each for each in rules if each is not rule and _meet(each, rule, answers)]
    ended = [each for each in alike if each.until and (each.since or "") < (rule.since or "")]
    begin = dt.date.fromisoformat(rule.since or "")
    for each in ended:
        first, second = (each, rule) if rules.index(each) < rules.index(rule) else (rule, each)
        # A rule for some of the people may be an exception to one for all that comes after it.
        if _last(each) >= begin and wider(first.when, second.when, answers):
            yield since.fault(Code.CYCLE_DATES, **_days(each, rule))
            return
    latest = max(ended, key=_last, default=rule)
    between = _last(latest) + _DAY if latest is not rule else begin
    covers = (*alike, *besides)
    if between < begin and not any(
        each.in_force(between) and each.in_force(begin - _DAY) for each in covers
    ):
        yield since.fault(Code.CYCLE_DATES, **_days(latest, rule))


def _last(rule: CycleRule) -> dt.date:
    return dt.date.fromisoformat(rule.until or dt.date.max.isoformat())


def _meet(first: CycleRule, second: CycleRule, answers: Options) -> bool:
    """Whether somebody is under both rules."""
    ways = terms(first.when, answers), terms(second.when, answers)
    return ways[0] is None or ways[1] is None or bool(crossed(ways[0], ways[1]))


def _days(first: CycleRule, second: CycleRule) -> dict[str, str]:
    return {
        "first": first.id,
        "until": first.until or "",
        "second": second.id,
        "since": second.since or "",
    }
