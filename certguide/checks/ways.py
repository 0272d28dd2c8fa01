"""What is explored of the flows for the checks of their logic, each part once it is wanted."""

from functools import cached_property

from certguide.core.advice import certifies
from certguide.core.graph import Place, beginning, successors
from certguide.core.library import Library
from certguide.core.model import Outcome, Step
from certguide.core.record import Record
from certguide.core.walk import counting
from certguide.proof.firing import Firing, firings, joined
from certguide.proof.kinds import outcomes
from certguide.proof.proof import closing_places, starting
from certguide.proof.states import Explored
from certguide.proof.terms import options
from certguide.proof.trails import trail

Means = tuple[tuple[str, str], ...]
"""The answers that hold from a failure on: (question, option)."""


class Ways(Record, dict=True, frozen=True, kw_only=True):
    """The ways through `library`: in the country, and in each place that closes a method."""

    library: Library

    @cached_property
    def answers(self) -> dict[str, tuple[str, ...]]:
        """Every answer to every question."""
        return options(self.library.questions)

    @cached_property
    def linked(self) -> frozenset[Place]:
        """Every place to which rules lead from where a flow starts, whatever is answered."""
        flows = (self.library.flow(name) for name in starting(self.library))
        stack = [beginning(flow) for flow in flows if flow is not None]
        found = set(stack)
        while stack:
            for after in successors(self.library, stack.pop()):
                if after not in found:
                    found.add(after)
                    stack.append(after)
        return frozenset(found)

    @cached_property
    def counted(self) -> frozenset[str]:
        """The questions that count from the start in some place, asked or not."""
        places = (self.library, *(self.library.at(place) for place in self.closing))
        return frozenset(key for each in places for key in counting(each))

    @cached_property
    def country(self) -> Explored:
        """The ways where nothing is closed."""
        return trail(self.library)

    @cached_property
    def closing(self) -> frozenset[str]:
        """The places that close a method."""
        return frozenset(closing_places(self.library))

    @cached_property
    def closed(self) -> frozenset[str]:
        """The methods that some place closes."""
        return frozenset(
            method
            for region in self.library.regions.values()
            for part in (region, *region.cities.values())
            for closing in part.closes
            for method in closing.methods
        )

    @cached_property
    def places(self) -> dict[str, Explored]:
        """The ways in each place that closes a method, by its option."""
        return {place: trail(self.library, place) for place in sorted(self.closing)}

    @cached_property
    def reached(self) -> frozenset[str]:
        """The outcomes that some answers reach from somewhere."""
        reached = frozenset(place.name for place in self.country.at if not place.flow)
        if reached.issuperset((*self.library.methods, *self.library.notices)):
            return reached
        local = (place for each in self.places.values() for place in each.at if not place.flow)
        return reached.union(place.name for place in local)

    @cached_property
    def firings(self) -> dict[Place, Firing]:
        """What happens at each question that is reached anywhere."""
        national = joined(firings(self.country))
        if all(each.asked and all(each.won) for each in national.values()):
            # What happens in the country happens; the places could only add to it.
            return national
        everywhere = (self.country, *self.places.values())
        return joined(each for explored in everywhere for each in firings(explored))

    @cached_property
    def hands(self) -> dict[str, frozenset[str]]:
        """For each outcome those from which somebody can be handed on to it, itself included."""
        return {each.flow: _before(each.flow, self.arrivals) for each in outcomes(self.library)}

    @cached_property
    def arrivals(self) -> dict[str, dict[tuple[str, Means], None]]:
        """For each method the outcomes whose failures lead to it, and what these mean."""
        found: dict[str, dict[tuple[str, Means], None]] = {}
        for outcome, step in self._steps():
            for failure in step.if_fails:
                means = tuple(failure.means.items())
                for method in failure.go:
                    found.setdefault(method, {})[outcome, means] = None
        return found

    @cached_property
    def means(self) -> dict[str, frozenset[str]]:
        """All that failures can mean: the answers that may replace the given ones, by question."""
        found: dict[str, set[str]] = {}
        for arrivals in self.arrivals.values():
            for _, means in arrivals:
                for question, option in means:
                    found.setdefault(question, set()).add(option)
        return {question: frozenset(meant) for question, meant in found.items()}

    def _steps(self) -> list[tuple[str, Step]]:
        """Every step with the outcome at which it is told, those of places too."""
        listed: list[Outcome] = list(outcomes(self.library))
        found: list[tuple[str, Step]] = [
            (each.flow, step) for each in listed for step in each.steps
        ]
        certified = [each.flow for each in listed if certifies(each)]
        for region in self.library.regions.values():
            for part in (region, *region.cities.values()):
                found += ((step.at.partition(".")[0], step) for step in part.steps)
                steps = [step for route in part.routes for step in route.steps]
                found += ((outcome, step) for outcome in certified for step in steps)
        return found


def _before(outcome: str, arrivals: dict[str, dict[tuple[str, Means], None]]) -> frozenset[str]:
    found = {outcome}
    stack = [outcome]
    while stack:
        fresh = {each for each, _ in arrivals.get(stack.pop(), {})} - found
        found |= fresh
        stack += fresh
    return frozenset(found)
