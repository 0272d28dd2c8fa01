"""How many questions are left: exact bounds, over every way the rest can be answered."""

from collections.abc import Callable

from certguide.core.conditions import UNSURE
from certguide.core.graph import Place, deciding
from certguide.core.record import Record
from certguide.core.walk import Walk, follow, implied

_DATED = "dated"
_State = tuple[Place, frozenset[tuple[str, str]]]


class Outlook(Record, frozen=True, kw_only=True):
    """Bounds of the questions still to be asked, the one at hand included."""

    at_least: int
    at_most: int


def outlook(at: Walk, *, asking: bool = False) -> Outlook:
    """Count the questions left after `at`, over every answer to each of them.

    Optional ones count where somebody is `asking`. Answers given ahead are counted on: what they
    settle will not be asked. States that agree in all that can still matter are counted once, so
    the cost grows with the flow and not with its paths. What a place closes is counted on once
    the place is known.
    """
    live = deciding(at.library, at.place)

    def state(place: Place, facts: dict[str, str]) -> _State:
        return place, frozenset((key, facts[key]) for key in live[place] if key in facts)

    first = state(at.place, at.facts)
    ways: dict[_State, tuple[int, list[_State]]] = {}
    order: list[_State] = []
    stack: list[tuple[_State, bool]] = [(first, False)]
    while stack:
        here, left = stack.pop()
        if left:
            order.append(here)
        elif here not in ways:
            ways[here] = _ways(at, here, state, asking=asking)
            stack.append((here, True))
            stack.extend((after, False) for after in ways[here][1] if after not in ways)
    bounds: dict[_State, tuple[int, int]] = {}
    for here in order:
        cost, afters = ways[here]
        known = [bounds[after] for after in afters if after in bounds] or [(0, 0)]
        bounds[here] = (cost + min(low for low, _ in known), cost + max(high for _, high in known))
    low, high = bounds[first]
    return Outlook(at_least=low, at_most=high)


def _ways(
    at: Walk, here: _State, state: Callable[[Place, dict[str, str]], _State], *, asking: bool
) -> tuple[int, list[_State]]:
    """Whether `here` costs a question (0 or 1), and the states after it."""
    place, known = here
    if not place.flow:
        return 0, []
    facts = dict(known)
    answers, cost = _answers(at, place, facts, asking=asking)
    return cost, [
        state(after, facts_after)
        for answer in answers
        for facts_after in [{**facts, place.name: answer}]
        for after in [follow(at.library, place, facts_after)]
    ]


def _answers(
    at: Walk, place: Place, facts: dict[str, str], *, asking: bool
) -> tuple[tuple[str, ...], int]:
    """The answers possible at `place`, and what asking costs."""
    question = at.library.questions[place.name]
    settled = facts.get(place.name) or at.answers.get(place.name) or implied(question, facts)
    if settled is not None:
        return (settled,), 0
    if question.optional and not asking:
        return (UNSURE,), 0
    if question.kind == "date":
        return (_DATED, UNSURE), 1
    return (*question.options, UNSURE), 1
