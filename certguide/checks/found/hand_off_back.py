"""办不成时交给的办法，正是办不成的这一个。

人已经在这个办法里卡住了，再叫他走这个办法，等于没说。
把它从 go 里拿掉，写上别的办法；要重试的，写在 do 里。

错：
    # alipay.yaml
    steps:
      - id: open
        do: {zh: 打开支付宝。, en: Open Alipay.}
        if_fails:
          - when: {zh: 打不开, en: It does not open}
            go: [alipay, bureau, home-visit]
            sources: [S01]
        sources: [S01]
对：
    # alipay.yaml
    steps:
      - id: open
        do: {zh: 打开支付宝。, en: Open Alipay.}
        if_fails:
          - when: {zh: 打不开, en: It does not open}
            go: [bureau, home-visit]
            sources: [S01]
        sources: [S01]
----
What fails hands on to the very method that has failed.

Whoever is stuck in a method is not helped by being sent to it. Take it out of `go` and name other
ways; what to try again belongs in `do`.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.loading.names import flow_id
from certguide.loading.spot import Spot

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each method that a failure of its own steps hands on to."""
    for file in subject.national:
        for step in file.get("steps").items():
            yield from _back(step, flow_id(file))
    for file in subject.local:
        for part in (file, *(city for _, city in file.get("cities").each())):
            for step in part.get("steps").items():
                yield from _back(step, (step.get("at").text or "").partition(".")[0])


def _back(step: Spot, outcome: str) -> Iterator[Fault]:
    for failure in step.get("if_fails").items():
        for target in failure.get("go").items():
            if target.text == outcome:
                yield target.fault(Code.HAND_OFF_BACK, outcome=outcome)
