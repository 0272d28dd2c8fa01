"""没有人符合这条规则：前面的答案已经不许了。

走到这个问题的人，都答过前面的问题。条件里要的答案，他们不会有。
改条件，或删掉这条规则。下面的例子里，走到 face 的人手边都有手机。

错：
    # alipay.yaml
    tree:
      phone:
        - {when: {phone: [own, helper]}, go: face}
        - {else: choose}
      face:
        - {when: {phone: none}, go: choose}
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
A rule fits nobody, because of what was answered before.

Whoever comes to this question has answered the earlier ones, and never in the way the rule wants.
Change the condition, or remove the rule. In the example everybody who comes to face has a phone.
"""

from collections.abc import Iterator, Sequence

from certguide.checks.reading import key
from certguide.checks.rules import Examined
from certguide.checks.subject import Subject
from certguide.core.conditions import UNSURE
from certguide.core.faults import Code, Fault
from certguide.proof.firing import Situation
from certguide.proof.terms import Term, terms

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each rule that fits nobody who comes to its question, with the answer in its way.

    A condition that contradicts itself, or reads what is not asked before, has its own fault.
    """
    for each in subject.rules:
        if each.firing.met[each.number] or each.firing.dated or each.unread:
            continue
        ways = terms(each.rule.when, subject.ways.answers)
        if ways and each.same is None:
            yield _fault(each, ways[0])


def _fault(each: Examined, term: Term) -> Fault:
    question, suits = _against(each.firing.situations, term)
    where = key(each.spot.get("when"), question)
    known = "\n".join(sorted(suits))
    return where.key_fault(Code.IMPOSSIBLE_RULE, question=question, known=known)


def _against(situations: Sequence[Situation], term: Term) -> tuple[str, frozenset[str]]:
    """The first part of `term` that nobody has who meets those before it."""
    left = list(situations)
    for question, suits in term:
        left = [each for each in left if each.get(question, UNSURE) in suits]
        if not left:
            return question, suits
    raise AssertionError(term)
