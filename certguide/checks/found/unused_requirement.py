"""共同的条件写好了，却没有办法用它。

写在总流程 requirements 里的条件，要在办法的 requires 里点名才算数。忘了点名，这个条件就没人查。

错：
    # choose.yaml
    requirements:
      - id: living
        when: {life: alive}
        met: {zh: 老人健在, en: The pensioner is living}
        unmet: {zh: 老人已经去世, en: The pensioner has died}
        unknown: {zh: 还不知道老人怎么样, en: Not known yet}
        sources: [S01]
      - id: due
        when: {checked: [due, no]}
        met: {zh: 该认证了, en: It is due}
        unmet: {zh: 还不用认证, en: Not due yet}
        unknown: {zh: 还不知道该不该, en: Not known yet}
        sources: [S01]
对：
    # choose.yaml
    requirements:
      - id: living
        when: {life: alive}
        met: {zh: 老人健在, en: The pensioner is living}
        unmet: {zh: 老人已经去世, en: The pensioner has died}
        unknown: {zh: 还不知道老人怎么样, en: Not known yet}
        sources: [S01]
----
A shared requirement is declared, and no method names it.

A requirement of the chooser counts only where a method names it under requires. Forgotten there,
nobody checks it.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.proof.kinds import outcomes

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each requirement that a chooser declares and no method or notice names."""
    used = {
        each
        for outcome in outcomes(subject.library)
        for each in outcome.requires
        if isinstance(each, str)
    }
    for chooser in subject.library.choosers.values():
        spots = subject.flow(chooser.flow).get("requirements").items()
        for each, spot in zip(chooser.requirements, spots, strict=False):
            if each.id not in used:
                yield spot.get("id").fault(Code.UNUSED_REQUIREMENT, requirement=each.id)
