"""条件自相矛盾，怎么答都不成立。

同一个问题只有一个答案，不会又是这个又是那个。要“其中一个就行”的，写在一个列表里，或写 any。
要的答案和 implied 推出来的不合，也是自相矛盾。

错：
    # bureau.yaml
    before:
      - id: machine
        when: {all: [{counter: machine}, {counter: window}]}
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
对：
    # bureau.yaml
    before:
      - id: machine
        when: {any: [{counter: machine}, {mobility: unsure}]}
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
----
A condition contradicts itself, so that no answers meet it.

A question has one answer, never two. Where one of several is enough, write them in one list, or
under any. Wanting another answer than the one that is implied contradicts itself too.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.loading.spot import Spot
from certguide.proof.terms import terms

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each condition that no answers can meet, of a rule, an implied answer or a text."""
    for holder in _holders(subject):
        if terms(holder.get("when").data, subject.ways.answers) == ():
            yield _fault(holder)
    for told in subject.heard:
        if told.impossible:
            yield _fault(told.entry.spot)


def _holders(subject: Subject) -> Iterator[Spot]:
    """Every rule and every implied answer."""
    library = subject.library
    flows = (*library.choosers, *library.methods, *library.notices)
    for file in map(subject.flow, flows):
        for _, ways in file.get("tree").each():
            yield from ways.items()
        for _, question in file.get("questions").each():
            yield from question.get("implied").items()


def _fault(holder: Spot) -> Fault:
    return holder.get("when").fault(Code.CONTRADICTORY_CONDITION)
