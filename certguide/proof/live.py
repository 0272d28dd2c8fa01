"""What can still matter at a place, of what was answered before it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from certguide.core.conditions import comparisons
from certguide.core.graph import Place, reachable, successors
from certguide.core.library import Library
from certguide.proof.kinds import outcomes


def live(
    library: Library, firsts: Iterable[Place], known: Mapping[str, str]
) -> dict[Place, frozenset[str]]:
    """For each place after `firsts` the questions whose answers can still matter there.

    A question that is asked at one place only does not count before it, unless it is `known`
    from the start. At an outcome count the questions that requirements read.
    """
    order = tuple(dict.fromkeys(each for first in firsts for each in reachable(library, first)))
    asked_at = Counter(place.name for place in order if place.flow)
    counting = required(library)
    found: dict[Place, frozenset[str]] = {}
    for place in order:
        if not place.flow:
            found[place] = counting
            continue
        ahead = frozenset(reads(library, place)).union(
            *(found.get(each, frozenset()) for each in successors(library, place))
        )
        again = asked_at[place.name] > 1 or place.name in known
        found[place] = ahead | {place.name} if again else ahead - {place.name}
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
