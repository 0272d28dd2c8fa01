"""从头问起，怎么答也得不出这个办法或告知。

可能没有规则通到它。也可能有规则，却没有人合得上：前面的规则先接走了，或者条件和前面的答案合不到一起。
所有答法都试过了。下面的例子里，钱停了的，checked 已经知道是 due，不会是 valid。

错：
    # choose.yaml
    tree:
      life:
        - {when: {life: deceased}, go: report-death}
        - {else: payment}
      payment: checked
      checked:
        - {when: {payment: suspended, checked: valid}, go: nothing-to-do}
        - {else: region}
      region: phone
      phone:
        - {when: {phone: [own, helper]}, go: face}
        - {else: mobility}
      face:
        - {when: {face: yes}, go: card}
        - {else: mobility}
      card:
        - {when: {card: active}, go: alipay}
        - {else: mobility}
      mobility:
        - {when: {mobility: homebound}, go: stays-in}
        - {else: bureau}
      stays-in: home-visit
对：
    # choose.yaml
    tree:
      life:
        - {when: {life: deceased}, go: report-death}
        - {else: payment}
      payment: checked
      checked:
        - {when: {checked: valid}, go: nothing-to-do}
        - {else: region}
      region: phone
      phone:
        - {when: {phone: [own, helper]}, go: face}
        - {else: mobility}
      face:
        - {when: {face: yes}, go: card}
        - {else: mobility}
      card:
        - {when: {card: active}, go: alipay}
        - {else: mobility}
      mobility:
        - {when: {mobility: homebound}, go: stays-in}
        - {else: bureau}
      stays-in: home-visit
----
Starting from the chooser, no answers lead to a method or notice.

There may be no rule that leads to it; or nobody meets the rule, because earlier rules take
everybody or because of what was answered before. Every set of answers has been tried. In the
example a stopped payment implies that checked is due, so it is never valid.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.proof.kinds import outcomes
from certguide.proof.states import Explored

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each method and notice to which no set of answers leads from the chooser."""
    library = subject.library
    missed = [each.flow for each in outcomes(library)]
    reached = _reached(subject.ways.country)
    if not reached.issuperset(missed):
        reached = reached.union(*map(_reached, subject.ways.places.values()))
    for name in missed:
        if name not in reached:
            chooser = library.chooser.flow
            spot = subject.flow(name).get("flow")
            yield spot.fault(Code.UNREACHED_OUTCOME, outcome=name, chooser=chooser)


def _reached(explored: Explored) -> frozenset[str]:
    """The outcomes to which answers lead from the first start, which is the chooser's."""
    stack, seen = [0], {0}
    found: set[str] = set()
    while stack:
        number = stack.pop()
        place = explored.states[number].place
        if not place.flow:
            found.add(place.name)
        fresh = {after for _, after in explored.after[number]} - seen
        seen |= fresh
        stack += fresh
    return frozenset(found)
