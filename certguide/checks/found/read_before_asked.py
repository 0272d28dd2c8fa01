"""条件要看一个问题的答案，可走到这里的人都没被问过它。

没问过的，就当不知道：规则不会成立，话不会说，条件总是“不清楚”。
先问再用，或从条件里去掉。结果出来以后才问的（also），和发养老金的地方，从头就算数。

错：
    # nothing-to-do.yaml
    before:
      - id: hospital
        when: {stays-in: hospital}
        text: {zh: 住院的，请护士帮着看。, en: Ask the nurse.}
        sources: [S02]
对：
    # nothing-to-do.yaml
    before:
      - id: arrives
        when: {payment: paid}
        text: {zh: 钱按月到，放心。, en: The money arrives.}
        sources: [S02]
----
A condition reads the answer to a question that nobody who comes there has been asked.

What was not asked is not known: the rule is never met, the text never told, the requirement always
unknown. Ask it before, or take it out of the condition. What is asked after the outcome (also), and
the place that pays, count from the start.
"""

from collections.abc import Iterator

from certguide.checks.reading import key, keys
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.graph import Place
from certguide.loading.spot import Spot
from certguide.proof.states import Explored

SEVERITY = "error"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield every reading of a question that nobody who comes there can have answered."""
    for rule in subject.rules:
        for question, where in rule.unread:
            yield _fault(where, question)
    yield from _implied(subject)
    for each in subject.heard:
        # An outcome that nobody reaches has its own fault.
        if each.entry.outcomes & subject.ways.reached:
            for question in each.unasked:
                yield _fault(key(each.entry.spot.get("when"), question), question)


def _implied(subject: Subject) -> Iterator[Fault]:
    """What is implied by answers that come nowhere before it."""
    library = subject.library
    flows = (*library.choosers.values(), *library.methods.values(), *library.notices.values())
    for flow in flows:
        for name, question in flow.questions.items():
            if not question.implied or not _places(subject.ways.country, name):
                continue
            spots = subject.flow(flow.flow).get("questions", name, "implied").items()
            for spot in spots:
                for read, where in keys(spot.get("when")):
                    if read not in subject.ways.counted and not _known(subject, name, read):
                        yield _fault(where, read)


def _known(subject: Subject, question: str, read: str) -> bool:
    """Whether somebody has answered `read` who comes to `question` in some flow."""
    ways = subject.ways
    return _knows(ways.country, question, read) or any(
        _knows(explored, question, read) for explored in ways.places.values()
    )


def _knows(explored: Explored, question: str, read: str) -> bool:
    for place in _places(explored, question):
        kept = explored.kept[place]
        if read in kept:
            number = kept.index(read)
            if any(state.values[number] is not None for state in explored.at[place]):
                return True
    return False


def _places(explored: Explored, question: str) -> list[Place]:
    return [place for place in explored.at if place.flow and place.name == question]


def _fault(where: Spot, question: str) -> Fault:
    return where.key_fault(Code.READ_BEFORE_ASKED, question=question)
