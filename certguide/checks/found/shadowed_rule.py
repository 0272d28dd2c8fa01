"""前面的规则把人都接走了，这条规则永远轮不到。

规则按先后看，第一条合的就走。合这一条的人，都已经合了前面的。
多半是先后放反了：管得窄的放前面，管得宽的放后面。

错：
    # alipay.yaml
    tree:
      phone:
        - {when: {phone: [own, helper]}, go: face}
        - {when: {phone: helper}, go: choose}
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
        - {when: {phone: own}, go: face}
        - {else: choose}
      face:
        - {when: {face: yes}, go: card}
        - {else: choose}
      card:
        - {when: {card: active}, go: alipay}
        - {else: choose}
----
Earlier rules take everybody whom this rule fits, so it never decides.

The first rule that fits wins. Mostly the order is the wrong way round: put the narrow rule first
and the wide one after it.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each rule that fits somebody and never decides, with those that decide before it."""
    for each in subject.rules:
        firing, number = each.firing, each.number
        if each.rule.when is None or each.same is not None or firing.dated:
            continue
        if firing.met[number] and not firing.won[number]:
            earlier = "\n".join(each.earlier(one) for one in sorted(firing.beaten[number]))
            yield each.spot.get("when").fault(Code.SHADOWED_RULE, known=earlier)
