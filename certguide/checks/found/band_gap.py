"""两段数之间有空，打中间的数没有选项。

选项写了 from 和 to，就可以直接打数字，数落在哪一段就算哪一段。两头的数都算在内。
后一段从前一段的 to 加一开始。最小和最大的一段，可以不写到头。

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
            label: {zh: 四个人以上, en: Four or more}
            from: 4
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
Between two bands of numbers lies one that belongs to neither.

With from and to an option can be answered by a number: it means the band in which it lies, both
ends included. Begin a band one above the to of the one before it. The lowest and the highest may
be open at their ends.
"""

from collections.abc import Iterator

from certguide.checks.bands import banded
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield the whole numbers between bands that lie in none of them, gap by gap."""
    for bands in banded(subject):
        end: int | None = bands[0][0] - 1
        for first, last, _, spot in bands:
            if end is not None and first > end + 1:
                gap = str(first - 1) if first == end + 2 else f"{end + 1}–{first - 1}"
                yield spot.get("from").fault(Code.BAND_GAP, numbers=gap)
            if end is not None:
                end = None if last is None else max(end, last)
