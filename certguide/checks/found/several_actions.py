"""一步里要做好几件事。

老人做完一件，回头找下一件，就会漏。一步只做一件事，做完再看下一步。
找到就点、问清就记、带上就去、填完核对一遍，连着做才成一件，算一件。
改的时候，把这一步拆成两步；各地要改的那一步，编号别动。

错：
    # bureau.yaml
    steps:
      - id: machine
        do:
          zh: 点“资格认证”，选“本人办”，刷一次脸。
          en: Tap “资格认证”, choose “本人办”, show your face.
        sources: [S01]
对：
    # bureau.yaml
    steps:
      - id: machine
        do: {zh: 点“资格认证”。, en: Tap “资格认证”.}
        sources: [S01]
      - id: whom
        do: {zh: 选“本人办”。, en: Choose “本人办”.}
        sources: [S01]
      - id: face
        do: {zh: 刷一次脸。, en: Show your face.}
        sources: [S01]
----
One step asks for several actions.

Whoever looks up from the first action will miss the second. One step is one action. What only
makes sense together counts as one: find and tap, ask and write down, take along and go, fill in
and check. Split the step; keep the id of one that places replace.
"""

from collections.abc import Iterator

from certguide.checks.acts import acts
from certguide.checks.plain import folded
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each Chinese step, in each voice, with more than one action."""
    for said in subject.said("zh"):
        if said.role == "step":
            found = acts(folded(said.text))
            if len(found) > 1:
                yield said.spot.fault(
                    Code.SEVERAL_ACTIONS, count=str(len(found)), known="\n".join(found)
                )
