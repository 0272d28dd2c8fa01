"""这句话只靠网上的旧帖，又没有说它没核实。

等级 D 的出处是论坛、转来转去的旧文，只能当线索。
找一个更可靠的出处；找不到的，在话里写明“没有核实”，或者不说。

错：
    # bureau.yaml
    steps:
      - id: go
        do: {zh: 带身份证去窗口。, en: Take the ID card to the counter.}
        sources: [S03]
    # sources.yaml
    sources:
      S01: {title: 社保条例, publisher: 国务院, date: "2023", grade: A, checked_on: 2026-11-22}
      S02: {title: 认证怎么查, publisher: 人民日报, date: "2024", grade: B, checked_on: 2026-11-22}
      S03: {title: 网上的旧帖, publisher: 论坛, date: "2019", grade: D, checked_on: 2026-11-22}
对：
    # bureau.yaml
    steps:
      - id: go
        do: {zh: 带身份证去窗口。, en: Take the ID card to the counter.}
        sources: [S01, S03]
    # sources.yaml
    sources:
      S01: {title: 社保条例, publisher: 国务院, date: "2023", grade: A, checked_on: 2026-11-22}
      S02: {title: 认证怎么查, publisher: 人民日报, date: "2024", grade: B, checked_on: 2026-11-22}
      S03: {title: 网上的旧帖, publisher: 论坛, date: "2019", grade: D, checked_on: 2026-11-22}
----
This rests on an old web page alone and does not say that it is not confirmed.

A source of grade D is a forum or a text copied many times: a hint, no more. Name a better source;
if nobody can, say in Chinese that it is not confirmed (“没有核实”), or leave it out.
"""

from collections.abc import Iterator

from certguide.checks.said import wordings
from certguide.checks.sources import resting
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.loading.spot import Spot

SEVERITY = "warning"
READS = "texts"

_WEAK = "D"
_UNCONFIRMED = ("没有核实", "没核实", "没有查到", "没查到", "没有证实", "没能证实")


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each thing told that rests on the weakest sources alone as if it were certain."""
    grades = {
        key: source.get("grade").text
        for file in subject.national
        for key, source in file.get("sources").each()
    }
    for file in subject.files:
        for told in resting(file):
            sources = [each.text or "" for each in told.get("sources").items()]
            if sources and all(grades.get(key) == _WEAK for key in sources):
                if told.route != file.route and _doubted(told):
                    continue
                yield told.get("sources").fault(Code.WEAK_SOURCE, names="\n".join(sources))


def _doubted(told: Spot) -> bool:
    """Whether it is told as something that is not certain."""
    said = (each.text for wording in wordings([told]) for each in wording.chinese)
    return told.get("confirmed").data is False or any(
        doubt in text for text in said for doubt in _UNCONFIRMED
    )
