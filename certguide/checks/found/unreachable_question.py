"""没有规则通到的问题，永远问不到。

写在 tree 里的问题，要有规则通到它：在该问它的地方写 go。不想问了的，从 tree 里删掉。
只跟在它后面的问题不另外提，接上它就都接上了。

错：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
      stays-in: bureau
对：
    # bureau.yaml
    tree:
      mobility:
        - {when: {mobility: [can-go, unsure]}, go: counter}
        - {else: choose}
      counter: bureau
----
No rule leads to a question of a tree, so it is never asked.

Lead to it where it should be asked, or take it out of the tree. Questions that only follow from
it are not told as well: they come back with it.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.graph import Place
from certguide.core.model import Flow

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each question of a tree to which no rule leads, but not those that follow from it."""
    library = subject.library
    flows = (*library.choosers.values(), *library.methods.values(), *library.notices.values())
    for flow in flows:
        lost = [
            name
            for name in flow.tree
            if Place(flow=flow.flow, name=name) not in subject.ways.linked
        ]
        behind = {target for name in lost for target in _targets(flow, name)}
        for name in lost:
            if name not in behind:
                spot = subject.flow(flow.flow).get("tree", name)
                yield spot.key_fault(Code.UNREACHABLE_QUESTION, question=name)


def _targets(flow: Flow, question: str) -> Iterator[str]:
    ways = flow.tree[question]
    if isinstance(ways, str):
        yield ways
    else:
        yield from (rule.go or rule.else_ or "" for rule in ways)
