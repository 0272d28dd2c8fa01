"""办法的一个条件，没有问过就走到了这个办法。

条件要看的那道题，在走到这个办法的路上没有问，也推不出来。
结果页只好写“还不知道”，其实是没有问。
把这道题放进路上；真的不必问的，写明理由放行。
只表示偏好的条件（prefers）不必都问。选答的题（optional）程序可以不答，条件不能只靠它。

错：
    # alipay.yaml
    requires:
      - living
      - id: smartphone
        when: {phone: [own, helper]}
        met: {zh: 手边有智能手机, en: A smartphone is at hand}
        unmet: {zh: 手边没有智能手机, en: No smartphone is at hand}
        unknown: {zh: 还不知道有没有手机, en: Not known yet}
        sources: [S01]
      - id: live-face
        when: {face: yes}
        met: {zh: 本人能刷脸, en: The face can be taken}
        unmet: {zh: 本人刷不了脸, en: The face cannot be taken}
        unknown: {zh: 还不知道能不能刷脸, en: Not known yet}
        sources: [S01]
      - id: e-card
        when: {card: active}
        met: {zh: 领过电子社保卡, en: There is an electronic card}
        unmet: {zh: 没领过电子社保卡, en: There is no electronic card}
        unknown: {zh: 还不知道领过没有, en: Not known yet}
        sources: [S01]
      - id: first-time
        when: {mobility: [can-go, homebound]}
        met: {zh: 说清楚了, en: It is known}
        unmet: {zh: 不行, en: It cannot be}
        unknown: {zh: 还不知道, en: Not known yet}
        sources: [S01]
对：
    # alipay.yaml
    requires:
      - living
      - id: smartphone
        when: {phone: [own, helper]}
        met: {zh: 手边有智能手机, en: A smartphone is at hand}
        unmet: {zh: 手边没有智能手机, en: No smartphone is at hand}
        unknown: {zh: 还不知道有没有手机, en: Not known yet}
        sources: [S01]
      - id: live-face
        when: {face: yes}
        met: {zh: 本人能刷脸, en: The face can be taken}
        unmet: {zh: 本人刷不了脸, en: The face cannot be taken}
        unknown: {zh: 还不知道能不能刷脸, en: Not known yet}
        sources: [S01]
      - id: e-card
        when: {card: active}
        met: {zh: 领过电子社保卡, en: There is an electronic card}
        unmet: {zh: 没领过电子社保卡, en: There is no electronic card}
        unknown: {zh: 还不知道领过没有, en: Not known yet}
        sources: [S01]
      - id: first-time
        when: {payment: [paid, suspended]}
        met: {zh: 说清楚了, en: It is known}
        unmet: {zh: 不行, en: It cannot be}
        unknown: {zh: 还不知道, en: Not known yet}
        sources: [S01]
----
A method is reached without asking what it requires.

The question that a requirement reads was neither asked nor implied on the way, so the result can
only say that it is not known, although nobody was asked. Ask it on the way, or allow it with a
reason where it need not be asked. A requirement that only `prefers` may be left open. An
optional question need not be answered by a program, so no requirement can rest on it alone.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.conditions import Verdict, judge
from certguide.core.faults import Code, Fault
from certguide.core.library import Library
from certguide.core.model import Outcome, Requirement
from certguide.proof.judging import questions
from certguide.proof.kinds import outcomes
from certguide.proof.picking import Values, picker
from certguide.proof.proof import Proof
from certguide.proof.states import State

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each requirement that is left open unasked where its outcome is reached, once.

    Whoever walks a method's own flow has chosen it: there it may ask less.
    """
    found: set[tuple[str, str]] = set()
    for proof in subject.proofs:
        for outcome in outcomes(proof.explored.library):
            needs = _needs(proof.explored.library, outcome)
            for end, facts in _ends(proof, outcome, needs):
                for number, each in needs:
                    key = outcome.flow, each.id
                    open_ = [name for name in sorted(questions((each,))) if name not in facts]
                    if key in found or not open_:
                        continue
                    if judge(each.when, facts) is Verdict.UNKNOWN:
                        found.add(key)
                        yield _fault(subject, proof, end, number, open_[0])


def _needs(library: Library, outcome: Outcome) -> list[tuple[int, Requirement]]:
    """The requirements of an outcome that must be met, with their numbers in its file."""
    listed = enumerate(library.required_of(outcome))
    return [(number, each) for number, each in listed if not each.prefers]


def _ends(
    proof: Proof, outcome: Outcome, needs: list[tuple[int, Requirement]]
) -> Iterator[tuple[State, dict[str, str]]]:
    """The ends that differ in what is read, each with what was answered, as far as one must."""
    explored = proof.explored
    read = questions(tuple(each for _, each in needs))
    names = [
        key
        for key in explored.required
        if key in read and not explored.library.questions[key].optional
    ]
    pick = picker([explored.required.index(key) for key in names])
    distinct: dict[Values, State] = {}
    for end in proof.ends.get(outcome.flow, ()):
        values = pick(end.values)
        # Only where something is lacking it matters which flow was walked.
        if values not in distinct and (None not in values or end.number not in explored.own):
            distinct[values] = end
    for values, end in distinct.items():
        yield end, {key: value for key, value in zip(names, values, strict=True) if value}


def _fault(subject: Subject, proof: Proof, end: State, number: int, question: str) -> Fault:
    library = proof.explored.library
    needs = list(subject.flow(end.place.name).get("requires").items())
    optional = {key for key, each in library.questions.items() if each.optional}
    return needs[number].fault(
        Code.NOT_ASKED,
        outcome=end.place.name,
        question=question,
        **subject.told(proof.explored, end, leaving=optional),
    )
