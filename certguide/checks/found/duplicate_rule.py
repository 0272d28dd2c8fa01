"""同一个条件写了两次，后一条永远轮不到。

去处一样的，删掉一条就行。去处不一样的，总有一条写错了：想清楚这些人该去哪里。

错：
    # alipay.yaml
    tree:
      phone:
        - {when: {phone: [own, helper]}, go: face}
        - {when: {phone: [helper, own]}, go: choose}
        - {else: choose}
      face:
        - {when: {face: yes}, go: card}
        - {else: choose}
      card:
        - {when: {card: active}, go: alipay}
        - {else: choose}
对：
    # alipay.yaml
    tree:
      phone:
        - {when: {phone: [own, helper]}, go: face}
        - {else: choose}
      face:
        - {when: {face: yes}, go: card}
        - {else: choose}
      card:
        - {when: {card: active}, go: alipay}
        - {else: choose}
----
A condition stands twice at one question, so the second rule never decides.

Where both lead to the same place, remove one. Where they do not, one of them is wrong: decide
where these people should go.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each rule whose condition an earlier rule of its question has already."""
    for each in subject.rules:
        if each.same is not None:
            spot = each.spot.get("when")
            yield spot.fault(Code.DUPLICATE_RULE, earlier=each.earlier(each.same))
