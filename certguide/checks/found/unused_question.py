"""问题写好了，却没有地方问它。

要问的，放进 tree；只让结果更细的，放进总流程的 also；不用的删掉。

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
      queue:
        ask: {zh: 人多吗？, en: Is it crowded?}
        why: {zh: 人多的要早去。, en: Go early then.}
        options:
          yes:
            label: {zh: 多, en: "Yes"}
          no:
            label: {zh: 不多, en: "No"}
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
----
A question is declared, and asked nowhere.

Put it into a tree, or into the chooser's also if it only makes a result finer, or remove it.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each question that no tree asks and that does not refine a result either."""
    library = subject.library
    flows = (*library.choosers.values(), *library.methods.values(), *library.notices.values())
    asked = {name for flow in flows for name in flow.tree}
    for chooser in library.choosers.values():
        asked.update(chooser.also)
        asked.add(chooser.place or "")
    for flow in flows:
        for name in flow.questions:
            if name not in asked:
                spot = subject.flow(flow.flow).get("questions", name)
                yield spot.key_fault(Code.UNUSED_QUESTION, question=name)
