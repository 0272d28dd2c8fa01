"""没有人走到 else：前面的规则已经管了所有人。

“不清楚”也被前面的规则接走了，else 用不上。
看看前面哪一条写宽了；都没写错，就把最后一条规则改成 else。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter:
        - {when: {counter: [window, machine, unsure]}, go: bureau}
        - {else: choose}
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
Nobody comes to an else, because the rules before it take everybody.

They take those who are not sure too. See whether one of them is too wide; if not, turn the last
rule into the else.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each `else` to which no situation comes, unsure included."""
    for each in subject.rules:
        idle = each.rule.when is None and not each.firing.won[each.number]
        if idle and not each.firing.dated:
            yield each.spot.get("else").fault(Code.IDLE_ELSE, target=each.target)
