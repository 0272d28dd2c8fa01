"""什么都说“不清楚”的人，没有找到人，却被叫去自己用手机办。

拿不准的人最需要人帮。每道题都答“不清楚”，不管替谁问、钱是哪里发的，都要走到有人的地方：
没有入口（entry）的办法，或者叫人打12333的通知。
最后几道都答“不清楚”的，也不能走到还缺条件的手机办法。

错：
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
        - {when: {phone: [own, helper, unsure]}, go: face}
        - {else: mobility}
      face:
        - {when: {face: [yes, unsure]}, go: card}
        - {else: mobility}
      card:
        - {when: {card: [active, unsure]}, go: alipay}
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
Somebody who is sure of nothing is left alone with a phone.

Whoever is unsure needs a human being most. With every question answered by “not sure”, whoever
asks and whichever place pays, the way must end at a method without an `entry`, or at a notice
that says to call 12333. Nor may the last answers, all unsure, lead to an online method that
still lacks one of them.
"""

from collections.abc import Callable, Iterator

from certguide.checks.subject import Subject
from certguide.core.conditions import UNSURE, Verdict, holds, judge
from certguide.core.faults import Code, Fault
from certguide.core.graph import Place, beginning, reachable, successors
from certguide.core.library import Library
from certguide.core.official import HOTLINE
from certguide.core.voice import WHO
from certguide.proof.judging import questions
from certguide.proof.proof import Proof
from certguide.proof.states import Answers, State

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each outcome to which a way of unknowns leads and at which nobody helps, once."""
    found: set[str] = set()
    for proof in subject.proofs:
        for before, end, answers in (*_knowing_nothing(proof), *_unsure_at_last(proof)):
            if end.place.name not in found:
                found.add(end.place.name)
                start = proof.explored.start(before)
                yield subject.blamed(proof, end).fault(
                    Code.UNSURE_ALONE,
                    outcome=end.place.name,
                    **subject.telling(proof.explored.library, start, answers),
                )


_Alone = tuple[State, State, Answers]
"""A state on the way, the end it leads to, and all answers of the way."""


def _knowing_nothing(proof: Proof) -> Iterator[_Alone]:
    """Ways on which nothing is known but who asks and which place pays."""
    explored = proof.explored
    library = explored.library
    known = {WHO, library.chooser.place}
    ways: list[tuple[State, Answers]] = [
        (state, tuple(explored.known.items())) for state in explored.states if state.before is None
    ]
    seen: set[int] = set()
    for state, answers in ways:
        if state.number in seen:
            continue
        seen.add(state.number)
        if not state.place.flow and not _human(library, state.place.name):
            yield state, state, answers
        after = explored.after[state.number]
        for answer, number in after:
            settled = len(after) == 1
            if settled or answer == UNSURE or state.place.name in known:
                given = () if settled else ((state.place.name, answer),)
                ways.append((explored.states[number], (*answers, *given)))


def _human(library: Library, outcome: str) -> bool:
    """Whether somebody helps there, whatever is known: in person, or at the hotline."""
    method = library.methods.get(outcome)
    if method is not None:
        return method.entry is None
    return any(
        holds(step.when, {}) and HOTLINE in step.do.say("zh")
        for step in library.notices[outcome].steps
    )


def _unsure_at_last(proof: Proof) -> Iterator[_Alone]:
    """Ways whose last answers are all unsure, to an online method that requires one of them."""
    explored = proof.explored
    library = explored.library
    online = {each.flow: _lacking(proof, each.flow) for each in library.ranked if each.entry}
    leading: dict[int, State] = {}
    places: set[Place] = set()
    for place in _backwards(proof):
        if not place.flow:
            ends = proof.ends.get(place.name, []) if place.name in online else []
            leading.update((end.number, end) for end in ends)
            places.update([place] if ends else [])
            continue
        if places.isdisjoint(successors(library, place)):
            continue
        places.add(place)
        for state in explored.at.get(place, ()):
            # The last way on is that of whoever is unsure, or the only one.
            ways = explored.after[state.number]
            end = leading.get(ways[-1][1])
            if end is None:
                continue
            leading[state.number] = end
            if len(ways) > 1 and online[end.place.name](place.name, end):
                yield state, end, (*explored.answers(state), *_rest(proof, state))


def _backwards(proof: Proof) -> Iterator[Place]:
    """Every place, after all that it leads to."""
    library = proof.explored.library
    flows = [library.flow(each) for each in proof.explored.starts]
    firsts = [beginning(flow) for flow in flows if flow is not None]
    yield from dict.fromkeys(place for first in firsts for place in reachable(library, first))


def _rest(proof: Proof, state: State) -> Iterator[tuple[str, str]]:
    """What is said from `state` on by somebody who is unsure."""
    while after := proof.explored.after[state.number]:
        answer, number = after[-1]
        if len(after) > 1:
            yield state.place.name, answer
        state = proof.explored.states[number]


def _lacking(proof: Proof, method: str) -> Callable[[str, State], bool]:
    """Whether a method's own requirement that reads a question is left open at an end.

    Not one that all methods have where people help: it would be as open there. What a place
    closes is open until it is known to be closed.
    """
    explored = proof.explored
    library = explored.library
    human = [
        [need.when for need in library.required_of(each)]
        for each in library.ranked
        if each.entry is None
    ]
    needs = [
        (each.when, questions((each,)))
        for each in library.required_of(library.methods[method])
        if not each.prefers and not (human and all(each.when in needed for needed in human))
    ]
    asked = frozenset(key for _, read in needs for key in read)

    def lacks(question: str, end: State) -> bool:
        if question not in asked:
            return False
        facts = explored.counting(end)
        return any(
            question in read and judge(when, facts) is Verdict.UNKNOWN for when, read in needs
        )

    return lacks
