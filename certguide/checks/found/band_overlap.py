"""两段数重叠，打那个数不知道算哪一段。

from 和 to 的数都算在内。后一段从前一段的 to 加一开始，就不会重叠。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 替几个人办？, en: For how many people?}
        why: {zh: 人多的用机器快。, en: For many the machine is faster.}
        options:
          window:
            label: {zh: 一两个人, en: One or two}
            to: 2
          machine:
            label: {zh: 两个人以上, en: Two or more}
            from: 2
对：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 替几个人办？, en: For how many people?}
        why: {zh: 人多的用机器快。, en: For many the machine is faster.}
        options:
          window:
            label: {zh: 一两个人, en: One or two}
            to: 2
          machine:
            label: {zh: 三个人以上, en: Three or more}
            from: 3
----
Two bands of numbers overlap, so a number in both means neither.

Both ends belong to a band. Begin a band one above the to of the one before it.
"""

from collections.abc import Iterator

from certguide.checks.bands import banded
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "library"

_ENDLESS = 10**9
"""More than any number that can be typed."""


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each band that begins within one before it."""
    for bands in banded(subject):
        end, widest = -1, ""
        for first, last, key, spot in bands:
            if first <= end:
                at = spot.get("from") if spot.get("from").data is not None else spot.get("to")
                yield at.fault(Code.BAND_OVERLAP, number=str(first), other=widest)
            if (last is None) or last > end:
                end, widest = (_ENDLESS if last is None else last), key
