"""这个地方关掉的办法，其实谁也没有被关掉。

closes 的 when 在哪种情形里都不成立：要看的题在这里没有问，或者那样的人本来就走不到。
写它的人以为关上了，来问的人还是照样走过去。改它的 when，或者让那道题在这里问到。

错：
    # regions/hubei.yaml
    closes:
      - id: never
        methods: [alipay]
        when: {phone: none}
        text: {zh: 这里不能用支付宝, en: Alipay cannot be used here}
        otherwise: {zh: 这里能用支付宝, en: Alipay can be used here}
        sources: [S01]
对：
    # regions/hubei.yaml
    closes:
      - id: with-helper
        methods: [alipay]
        when: {phone: helper}
        text: {zh: 这里不能用支付宝, en: Alipay cannot be used here}
        otherwise: {zh: 这里能用支付宝, en: Alipay can be used here}
        sources: [S01]
----
What a place closes is never closed for anybody.

In no situation the condition of this closing is met and the method would have been taken: its
question is not asked here, or whoever it names never comes that far. The author believes that
the way is shut, and people still take it. Change its `when`, or have its question asked here.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.conditions import Verdict, comparisons, holds, judge
from certguide.core.faults import Code, Fault, Route
from certguide.core.model import Condition
from certguide.loading.spot import Spot
from certguide.proof.picking import Values, picker
from certguide.proof.proof import Proof

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each method in a closing that is closed for nobody to whom it would be open."""
    idle: dict[tuple[str, Route], Fault] = {}
    closing: set[tuple[str, Route]] = set()
    for proof in subject.proofs:
        for place, spot in _closings(subject, proof):
            when: Condition = spot.get("when").data or {}
            for method in spot.get("methods").items():
                key = method.file, method.route
                if key not in closing and _closes(proof, method.text or "", when):
                    closing.add(key)
                    idle.pop(key, None)
                elif key not in closing:
                    found = method.fault(Code.CLOSING_IDLE, method=method.text or "", place=place)
                    idle.setdefault(key, found)
    yield from idle.values()


def _closings(subject: Subject, proof: Proof) -> Iterator[tuple[str, Spot]]:
    """What is closed in the place of a proof, by it and by its province."""
    if proof.place is not None:
        for place in dict.fromkeys((proof.place, proof.place.partition("/")[0])):
            for spot in subject.region(place).get("closes").items():
                yield place, spot


def _closes(proof: Proof, name: str, when: Condition) -> bool:
    """Whether somebody for whom nothing else rules out the method meets `when`."""
    explored = proof.explored
    library = explored.library
    needs = [each.when for each in library.required_of(library.methods[name])]
    read = {key for each in (when, *needs) for key, _ in comparisons(each)}
    names = [key for key in explored.required if key in read]
    pick = picker([explored.required.index(key) for key in names])
    seen: set[Values] = set()
    for values in map(pick, (end.values for end in explored.ends)):
        if values not in seen:
            seen.add(values)
            facts = {key: value for key, value in zip(names, values, strict=True) if value}
            if holds(when, facts) and not any(
                judge(each, facts) is Verdict.UNMET for each in needs
            ):
                return True
    return False
