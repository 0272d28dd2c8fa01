"""问路问到的办法，本人却不符合它的条件。

问路（tree）说走这个办法，办法自己的条件（requires）却说不行。两处总有一处写错了。
检查把所有答法都试过一遍，给出最短的一个例子。

错：
    # alipay.yaml
    tree:
      phone:
        - {when: {phone: [own, helper]}, go: face}
        - {else: choose}
      face:
        - {when: {face: yes}, go: card}
        - {else: choose}
      card:
        - {when: {card: [active, none]}, go: alipay}
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
The tree leads somebody to a method that their answers rule out.

The tree says to take this method, its own requirements say that it cannot be. One of the two is
wrong. Every set of answers has been tried; the shortest example is shown.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.conditions import Verdict
from certguide.core.faults import Code, Fault
from certguide.proof.kinds import outcomes

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each outcome that is reached though a requirement of it is not met, once."""
    found: set[tuple[str, str]] = set()
    for proof in subject.proofs:
        for outcome in outcomes(proof.explored.library):
            for end in proof.judging.distinct(outcome, proof.ends.get(outcome.flow, [])):
                if proof.judging.verdict(outcome, end) is not Verdict.UNMET:
                    continue
                for each in proof.judging.judged(outcome, end):
                    key = outcome.flow, each.requirement.id
                    if each.verdict is Verdict.UNMET and key not in found:
                        found.add(key)
                        yield subject.blamed(proof, end).fault(
                            Code.CHOSEN_UNMET,
                            outcome=outcome.flow,
                            requirement=each.requirement.id,
                            **subject.told(proof.explored, end),
                        )
