"""办不成时交给的办法，对会遇到这一步的人都走不通。

这一步失败的人，不是本来就不符合那个办法的条件，就是失败本身（means）说明了走不通。
这个名字写在 go 里，谁也用不上。通知（notice）后面不接办法，写了 go 也没有用。
换一个走得通的，或者从 go 里拿掉；也看看 means 写对了没有。

错：
    # alipay.yaml
    steps:
      - id: open
        do: {zh: 打开支付宝。, en: Open Alipay.}
        if_fails:
          - when: {zh: 打不开, en: It does not open}
            go: [bureau, home-visit]
            means: {mobility: homebound}
            sources: [S01]
        sources: [S01]
对：
    # alipay.yaml
    steps:
      - id: open
        do: {zh: 打开支付宝。, en: Open Alipay.}
        if_fails:
          - when: {zh: 打不开, en: It does not open}
            go: [home-visit]
            means: {mobility: homebound}
            sources: [S01]
        sources: [S01]
----
What fails hands on to a method that is closed to everybody it fails for.

Whoever can meet with this failure either lacks something that the method requires, or the
failure itself has shown (`means`) that it cannot be used. So nobody is ever led there. Nobody is
led on from a notice either. Name a method that is open, or take this one out of `go`, and look
whether `means` is right.
"""

from collections.abc import Iterable, Iterator

from certguide.checks.ladders import HandOff, Ladder
from certguide.checks.subject import Subject
from certguide.core.conditions import Verdict, comparisons, judge
from certguide.core.faults import Code, Fault, Route
from certguide.core.model import Condition, Method
from certguide.proof.judging import questions
from certguide.proof.picking import Values, picker
from certguide.proof.standing import can_be_met, told_apart

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each method in a `go` that is closed wherever the failure can be met with."""
    doubtful: dict[_Where, list[tuple[Ladder, HandOff, str]]] = {}
    opened: set[_Where] = set()
    for ladder in subject.ladders:
        for hand_off in ladder.hand_offs:
            for number, target in enumerate(hand_off.go):
                where = hand_off.spot.file, (*hand_off.spot.route, "go", number)
                # That a method is handed on to itself is a fault of its own.
                if where in opened or target == ladder.outcome.flow:
                    continue
                if _open(ladder, hand_off, target):
                    opened.add(where)
                    doubtful.pop(where, None)
                else:
                    doubtful.setdefault(where, []).append((ladder, hand_off, target))
    after = _AfterOthers(_learnt(subject))
    for where, found in doubtful.items():
        example = next(filter(None, (_example(subject, *each[:2]) for each in found)), None)
        # The last resort is where others have failed before, so it is looked at first.
        found.sort(key=lambda each: -getattr(each[0].outcome, "rank", 0))
        if example is not None and not any(after.open(*each) for each in found):
            params = {"target": found[0][2], **example}
            yield Fault(code=Code.HAND_OFF_CLOSED, file=where[0], route=where[1], params=params)


_Where = tuple[str, Route]
"""The file and the route of a method in a `go`."""


def _open(ladder: Ladder, hand_off: HandOff, target: str) -> bool:
    """Whether it is open to somebody who is led to the outcome and meets with the failure."""
    return isinstance(ladder.outcome, Method) and any(
        target not in closed for _, closed in ladder.met_with(hand_off)
    )


def _example(subject: Subject, ladder: Ladder, hand_off: HandOff) -> dict[str, str] | None:
    """Where the failure is met with first, None where it never is."""
    first = next(iter(ladder.met_with(hand_off)), None)
    return None if first is None else subject.told(ladder.proof.explored, first[0].end)


class _AfterOthers:
    """Whether somebody to whom other methods have failed before can go on to one."""

    def __init__(self, learnt: list[dict[str, str]]) -> None:
        self._learnt = learnt
        self._known: dict[object, bool] = {}

    def open(self, ladder: Ladder, hand_off: HandOff, target: str) -> bool:
        """Whether `target` is open to somebody who meets with `hand_off` so."""
        library = ladder.proof.explored.library
        if ladder.outcome.flow not in library.methods:
            return False
        for each in library.requirements(library.methods[target]):
            fixed = questions((each,)) <= hand_off.means.keys()
            if fixed and judge(each.when, hand_off.means) is Verdict.UNMET:
                return False
        key = ladder.proof.place, ladder.outcome.flow, repr(hand_off.when), repr(hand_off.means)
        if (*key, target) not in self._known:
            self._known[*key, target] = self._open(ladder, hand_off, target)
        return self._known[*key, target]

    def _open(self, ladder: Ladder, hand_off: HandOff, target: str) -> bool:
        explored = ladder.proof.explored
        methods = explored.library.methods
        this, that = (
            explored.library.requirements(each) for each in (ladder.outcome, methods[target])
        )
        read = {*questions((*this, *that)), *(key for key, _ in comparisons(hand_off.when))}
        names = [key for key in explored.required if key in read]
        pick = picker([explored.required.index(key) for key in names])
        shown = told_apart(hand_off.when, names)
        ends = (end.values for name in methods for end in ladder.proof.ends.get(name, ()))
        seen: set[Values] = set()
        for values in map(pick, ends):
            if values in seen:
                continue
            seen.add(values)
            facts = {key: value for key, value in zip(names, values, strict=True) if value}
            for before in self._learnt:
                known = {**facts, **before}
                if (
                    can_be_met(shown, known)
                    and _possible((each.when for each in this), known)
                    and _possible((each.when for each in that), {**known, **hand_off.means})
                ):
                    return True
        return False


def _possible(conditions: Iterable[Condition], facts: dict[str, str]) -> bool:
    return all(judge(each, facts) is not Verdict.UNMET for each in conditions)


def _learnt(subject: Subject) -> list[dict[str, str]]:
    """All that failures can have shown together."""
    found: list[dict[str, str]] = [{}]
    shown = {tuple(each.means.items()) for ladder in subject.ladders for each in ladder.hand_offs}
    for before in found:
        for means in sorted(shown):
            both = {**before, **dict(means)}
            if both not in found:
                found.append(both)
    return found
