"""What can still matter at a place, of what was answered before it."""

from collections.abc import Collection, Iterable, Iterator

from certguide.core.conditions import comparisons
from certguide.core.graph import Place, reachable, successors
from certguide.core.library import Library
from certguide.proof.kinds import outcomes


def live(
    library: Library,
    firsts: Iterable[Place],
    known: Collection[str],
    ends: frozenset[str] | None = None,
) -> dict[Place, frozenset[str]]:
    """For each place after `firsts` the questions whose answers can still matter there.

    Only what can have been answered before counts: what is `known` from the start, or asked at a
    place that comes before in some order in which no place comes before one that leads to it.
    At an outcome count the questions `ends`; None are those that requirements read.
    """
    order = tuple(dict.fromkeys(each for first in firsts for each in reachable(library, first)))
    counting = required(library) if ends is None else ends
    # Places further on come first in `order`; a question counts from the last place that asks it.
    since = {place.name: number for number, place in enumerate(order) if place.flow}
    since.update(dict.fromkeys(known, len(order)))
    found: dict[Place, frozenset[str]] = {}
    for number, place in enumerate(order):
        if not place.flow:
            found[place] = counting
            continue
        ahead = {*reads(library, place), place.name}.union(
            *(found.get(each, ()) for each in successors(library, place))
        )
        found[place] = frozenset(each for each in ahead if since.get(each, -1) > number)
    return found


def required(library: Library) -> frozenset[str]:
    """The questions that the requirements of any outcome read."""
    return frozenset(
        question
        for outcome in outcomes(library)
        for requirement in library.requirements(outcome)
        for question, _ in comparisons(requirement.when)
    )


def reads(library: Library, place: Place) -> Iterator[str]:
    """The questions whose answers decide how to go on from `place`."""
    flow = library.flow(place.flow)
    assert flow is not None
    for each in library.questions[place.name].implied:
        yield from (question for question, _ in comparisons(each.when))
    ways = flow.tree[place.name]
    for rule in () if isinstance(ways, str) else ways:
        yield from (question for question, _ in comparisons(rule.when))
    if library.local is not None:
        for after in successors(library, place):
            for closing in library.local.closings(after.name):
                yield from (question for question, _ in comparisons(closing.when))
