"""Two versions of flows walked side by side with the same answers."""

from collections import deque
from collections.abc import Iterator, Mapping

from certguide.core.conditions import UNSURE
from certguide.core.graph import Place, beginning
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.walk import flow_named, follow, implied
from certguide.proof.kinds import dated, stand_ins
from certguide.proof.live import live
from certguide.proof.states import Answers

NOWHERE = Place(flow="", name="")
"""Where a version ends that does not know an answer of the other."""

Pair = tuple[Library, Library]
"""The old flows and the new ones."""

_Facts = dict[str, str]


class Meeting(Record, frozen=True, kw_only=True):
    """Where the same answers end in both versions: two outcomes, and the fewest such answers.

    `answers` are those of which either version asks, `facts` what is then known in each. An
    outcome is empty where that version does not know one of the answers.
    """

    outcomes: tuple[str, str]
    answers: Answers
    facts: tuple[_Facts, _Facts]


class _Walkers(Record, frozen=True, kw_only=True):
    """Both versions on their way: where each is, and what each knows."""

    places: tuple[Place, Place]
    facts: tuple[_Facts, _Facts]
    answers: Answers


def meetings(
    libraries: Pair, start: str, known: Mapping[str, str] | None = None
) -> Iterator[Meeting]:
    """Walk the flow `start` of both, and yield every distinct pair of ends.

    What either version asks is answered by one option of each kind that either tells apart, and
    by `unsure`; the same answer then counts in both. Situations that agree in all that either
    version still reads are one. Raises UnknownName where one of them has no such flow.
    """
    begun = dict(known or {})
    firsts = [beginning(flow_named(library, start)) for library in libraries]
    # What one version asks later the other may have asked before: all of it is kept.
    lives = [
        live(library, (first,), tuple(library.questions))
        for library, first in zip(libraries, firsts, strict=True)
    ]
    options = _options(libraries)
    seen: set[object] = set()
    queue = deque(
        [
            _Walkers(
                places=(firsts[0], firsts[1]),
                facts=(dict(begun), dict(begun)),
                answers=tuple(begun.items()),
            )
        ]
    )
    while queue:
        at = queue.popleft()
        kept = [
            frozenset(pair for pair in facts.items() if pair[0] in lives[side].get(place, ()))
            for side, (place, facts) in enumerate(zip(at.places, at.facts, strict=True))
        ]
        state = at.places, *kept
        if state in seen:
            continue
        seen.add(state)
        side = 0 if at.places[0].flow else 1
        place = at.places[side]
        if not place.flow:
            names = at.places[0].name, at.places[1].name
            yield Meeting(outcomes=names, answers=at.answers, facts=at.facts)
            continue
        settled = (
            at.facts[side].get(place.name)
            or dict(at.answers).get(place.name)
            or implied(libraries[side].questions[place.name], at.facts[side])
        )
        if settled is not None:
            queue.appendleft(_step(libraries[side], at, side, settled, at.answers))
            continue
        for option in options[place.name]:
            answers = (*at.answers, (place.name, option))
            queue.append(_step(libraries[side], at, side, option, answers))


def _step(library: Library, at: _Walkers, side: int, option: str, answers: Answers) -> _Walkers:
    """One version goes on from its question with `option`; the other stays."""
    place = at.places[side]
    facts = {**at.facts[side], place.name: option}
    known = library.questions[place.name]
    unknown = known.kind == "choice" and option not in (*known.options, UNSURE)
    after = NOWHERE if unknown else follow(library, place, facts)
    if side == 0:
        return _Walkers(places=(after, at.places[1]), facts=(facts, at.facts[1]), answers=answers)
    return _Walkers(places=(at.places[0], after), facts=(at.facts[0], facts), answers=answers)


def _options(libraries: Pair) -> dict[str, tuple[str, ...]]:
    """For each question one option of every kind that either version tells apart, and unsure."""
    stands = [stand_ins(library) for library in libraries]
    found: dict[str, tuple[str, ...]] = {}
    for key in dict.fromkeys((*stands[0], *stands[1])):
        first: dict[tuple[str | None, str | None], str] = {}
        for option in dict.fromkeys((*stands[0].get(key, ()), *stands[1].get(key, ()))):
            kind = stands[0].get(key, {}).get(option), stands[1].get(key, {}).get(option)
            first.setdefault(kind, option)
        asked = next(each.questions[key] for each in libraries if key in each.questions)
        found[key] = (*(first.values() or dated(asked)), UNSURE)
    return found
