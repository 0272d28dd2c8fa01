"""问路问到的办法，本人却不符合它的条件。

问路（tree）说走这个办法，办法自己的条件（requires）却说不行。两处总有一处写错了。
检查把所有答法都试过一遍，给出最短的一个例子。

错：
    # bureau.yaml
    requires:
      - id: without-phone
        when: {phone: helper}
        met: {zh: 有人帮忙, en: Somebody helps}
        unmet: {zh: 没有人帮忙, en: Nobody helps}
        unknown: {zh: 不知道有没有人帮忙, en: Not known whether somebody helps}
对：
    # bureau.yaml
    requires:
      - id: without-phone
        when: {phone: [none, unsure]}
        met: {zh: 没有手机, en: No phone}
        unmet: {zh: 有手机, en: A phone}
        unknown: {zh: 不知道有没有手机, en: Not known whether there is a phone}
----
The tree leads somebody to a method that their answers rule out.

The tree says to take this method, its own requirements say that it cannot be. One of the two is
wrong. Every set of answers has been tried; the shortest example is shown.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.conditions import Verdict
from certguide.core.faults import Code, Fault
from certguide.proof.proof import Proof
from certguide.proof.states import State

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each outcome that is reached though a requirement of it is not met, once."""
    found: set[tuple[str, str]] = set()
    for proof in subject.proofs:
        for end in proof.explored.ends:
            outcome = proof.explored.library.outcome(end.place.name)
            assert outcome is not None
            if proof.judging.verdict(outcome, end) is not Verdict.UNMET:
                continue
            for each in proof.judging.judged(outcome, end):
                key = outcome.flow, each.requirement.id
                if each.verdict is Verdict.UNMET and key not in found:
                    found.add(key)
                    yield _fault(subject, proof, end, each.requirement.id)


def _fault(subject: Subject, proof: Proof, end: State, requirement: str) -> Fault:
    return subject.arrival(proof.explored, end).fault(
        Code.CHOSEN_UNMET,
        outcome=end.place.name,
        requirement=requirement,
        **subject.told(proof.explored, end),
    )
