"""规则改了，决定摘要还是旧的。

decisions.txt 记着这些流程的每一项决定：谁走哪个办法、各有多少种情形、期限怎么算。
它和流程放在一起。规则一变，它就对不上。审的人只看它变了哪几行，就知道动了什么。

先用 certguide diff 看清楚谁的去处变了。确实要这样改，再重写摘要，和规则一起交上去。

怎样看到：改一条规则，不重写 decisions.txt，再检查一遍。
怎样改：certguide table --digest -o flows/decisions.txt
----
The rules have changed, the digest of decisions has not.

decisions.txt holds every decision of the flows: who is sent where, in how many situations, how
the cycles count. It lies beside the flows, so an edit of the rules no longer fits it, and a
reviewer sees by its lines what has moved. Look at `certguide diff` first; where the change is
meant, write the digest anew and commit it with the rules.
"""

from collections.abc import Iterator
from pathlib import Path

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.loading import digestfile
from certguide.proof.digest import Line, digest

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield every line of the file beside the flows that is not what they decide now.

    Where there is no such file nobody compares anything; one with a faulty line is left to
    `not_a_digest`.
    """
    file = digestfile.path(Path(subject.directory))
    kept, faults = digestfile.read(file)
    if not kept or faults:
        return
    now = {line.about: line for line in digest(subject.proofs[0])}
    was = {each.line.about: each for each in kept}
    last = kept[-1].number
    for about in dict.fromkeys((*was, *now)):
        old, new = was.get(about), now.get(about)
        if old is None or old.line != new:
            yield Fault(
                code=Code.DECISIONS_CHANGED,
                file=str(file),
                position=(last if old is None else old.number, 1),
                params={
                    "about": " ".join(about),
                    "was": _said(None if old is None else old.line),
                    "now": _said(new),
                    "file": str(file),
                    "flows": subject.flag,
                },
            )


def _said(line: Line | None) -> str:
    return "–" if line is None else f"{line.count} ({line.digest})"
