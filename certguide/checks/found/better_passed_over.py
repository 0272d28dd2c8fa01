"""更好的办法本人样样符合，却没有选它，也说不出为什么。

名次（rank）靠前的办法优先。条件都满足了，还走到名次靠后的办法，或走到一个通知，
来问的人就不明白：为什么不用那个更省事的？
要么改问路（tree），要么给那个办法加一个条件（requires），把理由写出来。
只表示偏好的条件（prefers）还不知道时，不算理由。

错：
    # alipay.yaml
    rank: 9
对：
    # alipay.yaml
    rank: 1
----
A better method is passed over, though nothing is lacking for it.

The method of the lower rank comes first. Where all it requires is met and the tree still leads
to a method of a higher rank, or to a notice, nobody can say why. Change the tree, or give the
better method the requirement that is the reason. A requirement that only `prefers` is no reason
as long as it is not known. A notice may rest on something that no method asks for, such as a
certification that is still valid.
"""

from collections.abc import Iterator

from certguide.checks.ladders import Ladder
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.library import Library
from certguide.core.model import Method, Outcome
from certguide.proof.judging import questions

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each outcome that is reached although a better method is open, once for each."""
    found: set[tuple[str, str]] = set()
    for ladder in subject.ladders:
        better = _better(ladder)
        if not any(rung.met & better for rung in ladder.rungs):
            continue
        # Whoever walks the flow of a method has chosen it.
        for rung in ladder.chosen:
            for method in sorted(rung.met & better):
                key = ladder.outcome.flow, method
                if key not in found:
                    found.add(key)
                    yield subject.blamed(ladder.proof, rung.end).fault(
                        Code.BETTER_PASSED_OVER,
                        outcome=ladder.outcome.flow,
                        better=method,
                        **subject.told(ladder.proof.explored, rung.end),
                    )


def _better(ladder: Ladder) -> frozenset[str]:
    """The methods that come before the outcome."""
    library, outcome = ladder.proof.explored.library, ladder.outcome
    if isinstance(outcome, Method):
        return frozenset(each.flow for each in library.ranked if each.rank < outcome.rank)
    return frozenset() if _of_its_own(library, outcome) else frozenset(library.methods)


def _of_its_own(library: Library, notice: Outcome) -> bool:
    """Whether a notice rests on an answer that no method asks for."""
    return not questions(library.requirements(notice)) <= set(library.required)
