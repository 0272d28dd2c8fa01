"""问了也白问：怎么答，去处和说的话都一样。

每多问一题，就多一个人停下来。答案没人用的问题，从 tree 里去掉；该用的，写进规则、条件或 when。

错：
    # bureau.yaml
    before:
      - id: machine
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
对：
    # bureau.yaml
    before:
      - id: machine
        when: {counter: machine}
        text: {zh: 机器也要刷脸。, en: The machine takes the face too.}
        sources: [S02]
----
No answer to a question changes the way or what is told after it.

Every question more makes somebody stop. Take it out of the tree, or make use of the answer in a
rule, a requirement or a when.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.checks.ways import Ways
from certguide.core.conditions import comparisons
from certguide.core.faults import Code, Fault
from certguide.core.graph import Place, beginning, reachable, successors
from certguide.proof.firing import firings
from certguide.proof.live import required
from certguide.proof.proof import starting

SEVERITY = "warning"
READS = "library"

ENGINE = frozenset({"who", "phone", "payment", "last"})
"""Questions that the program itself reads: for the voice, for helpers, and for the dates."""


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each question of which no answer leads elsewhere or changes what is told after it."""
    ways = subject.ways
    matters = required(ways.library) | ENGINE | {ways.library.chooser.place}
    found = [
        place
        for place, firing in ways.firings.items()
        if firing.asked and firing.same and place.name not in matters
    ]
    if not found:
        return
    read = _read(subject)
    ahead = _ahead(ways)
    silent = [place for place in found if not any(place.name in read[one] for one in ahead[place])]
    for place in silent:
        if all(_same(ways, place, one) for one in ways.places):
            spot = subject.flow(place.flow).get("tree", place.name)
            yield spot.key_fault(Code.REDUNDANT_QUESTION, question=place.name)


def _read(subject: Subject) -> dict[str, set[str]]:
    """For each outcome the questions that change what is told with it, or after it fails."""
    own: dict[str, set[str]] = {}
    for each in subject.heard:
        for outcome in each.entry.outcomes:
            read = own.setdefault(outcome, set())
            read.update(question for question, _ in comparisons(each.entry.when))
    found: dict[str, set[str]] = {}
    for outcome, befores in subject.ways.hands.items():
        for before in befores:
            found.setdefault(before, set()).update(own.get(outcome, ()))
    return found


def _ahead(ways: Ways) -> dict[Place, frozenset[str]]:
    """The outcomes to which rules lead from each place."""
    found: dict[Place, frozenset[str]] = {}
    for name in starting(ways.library):
        flow = ways.library.flow(name)
        assert flow is not None
        for place in reachable(ways.library, beginning(flow)):
            if not place.flow:
                found[place] = frozenset({place.name})
            elif place not in found:
                after = successors(ways.library, place)
                found[place] = frozenset[str]().union(*(found[each] for each in after))
    return found


def _same(ways: Ways, place: Place, where: str) -> bool:
    """Whether the answer makes no difference there either, where methods are closed."""
    return all(each.same for each in firings(ways.places[where]) if each.place == place)
