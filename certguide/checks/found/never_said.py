"""这句话永远没有人听到。

会说到它的地方，没有一种答法符合它的条件；或者 only_with 里的结果，这一段话根本不跟着说。
一个地方的几条周期、几种说法，前一条管了所有人，后一条也听不到。下面的例子里，钱停了的不会还在有效期内。

错：
    # nothing-to-do.yaml
    before:
      - id: stopped
        when: {payment: suspended}
        text: {zh: 钱停了，先问银行。, en: Ask the bank.}
        sources: [S02]
对：
    # nothing-to-do.yaml
    before:
      - id: arrives
        when: {payment: paid}
        text: {zh: 钱按月到，放心。, en: The money arrives.}
        sources: [S02]
----
Nobody is ever told this.

Where it could be told no answers meet its condition, or the outcomes under only_with are none with
which this section is told. The same holds for a cycle or a step of a place behind one that fits
everybody. In the example nobody whose payment has stopped is still certified.
"""

from collections.abc import Iterator
from itertools import combinations

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.region import City, CycleRule
from certguide.loading.spot import Spot
from certguide.proof.implying import wider
from certguide.proof.terms import Options

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield what nobody is told, unless its condition or its outcome is wrong in itself."""
    for each in subject.heard:
        entry = each.entry
        lost = bool(entry.outcomes) and not entry.outcomes & subject.ways.reached
        unasked = bool(entry.outcomes) and each.unasked
        if each.never and not (each.impossible or unasked or lost):
            yield _fault(entry.spot)
    for province, region in subject.library.regions.items():
        parts: list[tuple[str, City]] = [(province, region)]
        parts += ((f"{province}/{city}", part) for city, part in region.cities.items())
        for place, part in parts:
            yield from _behind(part, subject.region(place), subject.ways.answers)


def _behind(part: City, file: Spot, answers: Options) -> Iterator[Fault]:
    """Yield the cycles and steps of a place behind one that fits everybody they fit."""
    lost: set[tuple[str, int]] = set()
    for (_, first), (number, second) in combinations(enumerate(part.cycles), 2):
        if _covers(first, second) and wider(first.when, second.when, answers):
            lost.add(("cycles", number))
    for (_, one), (number, two) in combinations(enumerate(part.steps), 2):
        if one.at == two.at and wider(one.when, two.when, answers):
            lost.add(("steps", number))
    for section, number in sorted(lost):
        yield _fault(file.get(section).follow((number,)))


def _covers(first: CycleRule, second: CycleRule) -> bool:
    """Whether the first rule is in force on every day on which the second one is."""
    begins = first.since is None or (second.since is not None and first.since <= second.since)
    return begins and (
        first.until is None or (second.until is not None and second.until <= first.until)
    )


def _fault(spot: Spot) -> Fault:
    return spot.fault(Code.NEVER_SAID, name=spot.get("id").text or "")
