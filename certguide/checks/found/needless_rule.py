"""不写这条规则，这些人也去同一个地方。

它后面的规则和 else，去处都和它一样。删掉它，问路的结果不变，看的人少看一条。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter:
        - {when: {counter: machine}, go: bureau}
        - {else: bureau}
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
Without this rule these people go to the same place.

All that comes after it leads there too. Remove it: nothing changes, and there is less to read.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "hint"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each rule behind which only rules and the `else` come that lead to the same place."""
    for each in subject.rules:
        rules = each.firing.rules[each.number :]
        targets = {rule.go or rule.else_ for rule in rules}
        if each.rule.when is None or len(targets) > 1 or each.same is not None:
            continue
        if each.firing.won[each.number]:
            yield each.spot.get("go").fault(Code.NEEDLESS_RULE, target=each.target)
