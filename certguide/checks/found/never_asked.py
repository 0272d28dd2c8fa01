"""走到这个问题的人，答案都已经知道了，所以从来不问。

implied 推得出的答案不再问。要是所有人的答案都推得出，
这个问题就是摆设：从 tree 里去掉，或把 implied 写窄。

错：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
        implied:
          - {when: {mobility: [can-go, unsure]}, answer: window}
对：
    # bureau.yaml
    questions:
      counter:
        ask: {zh: 在窗口办还是用机器？, en: At the counter or a machine?}
        why: {zh: 要带的不一样。, en: What to bring differs.}
        options:
          window:
            label: {zh: 窗口, en: The counter}
          machine:
            label: {zh: 机器, en: The machine}
        implied:
          - {when: {mobility: unsure}, answer: window}
----
Of everybody who comes to a question the answer is known already, so it is never asked.

What is implied is not asked. Where that holds for everybody, take the question out of the tree, or
make implied narrower.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each question that is reached, but only by those whose answer is known already."""
    for place, firing in subject.ways.firings.items():
        if not firing.asked:
            spot = subject.flow(place.flow).get("tree", place.name)
            yield spot.key_fault(Code.NEVER_ASKED, question=place.name)
