"""一个办法自己的问路，走不到这个办法。

有人直接要走这个办法（certguide guide 加它的名字），不管怎么答，都被带到别处去了。
它的 tree 里要有一条路，走到它自己。

错：
    # alipay.yaml
    start: phone
    tree:
      phone: choose
对：
    # alipay.yaml
    start: phone
    tree:
      phone:
        - {when: {phone: [own, helper]}, go: alipay}
        - {else: choose}
----
A method's own flow never ends in the method.

Whoever asks for this method by its name is led elsewhere, whatever they answer. Its tree needs a
way that ends in the method itself.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.graph import Place

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each method with a flow of its own that no answers bring to an end in it."""
    explored = subject.proofs[0].explored
    led: dict[str, set[Place]] = {}
    for place, states in explored.at.items():
        if place.flow in explored.library.methods:
            ends = led.setdefault(place.flow, set())
            for state in states:
                ends.update(
                    explored.states[number].place for _, number in explored.after[state.number]
                )
    for name, ends in led.items():
        if Place(flow="", name=name) not in ends:
            yield subject.flow(name).get("tree").key_fault(Code.OWN_FLOW, outcome=name)
