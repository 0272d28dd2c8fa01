"""All that is enumerated about flows: for the country, and for each place that differs."""

from collections.abc import Iterator
from functools import cached_property

from certguide.core.conditions import UNSURE, comparisons, holds
from certguide.core.library import Library
from certguide.core.model import Condition
from certguide.core.record import Record
from certguide.proof.judging import Judging
from certguide.proof.picking import Values, picker
from certguide.proof.states import Explored, State, explore


class Proof(Record, dict=True, frozen=True, kw_only=True):
    """Every situation of every flow in `place`; None is every place that closes nothing."""

    place: str | None
    explored: Explored

    @cached_property
    def judging(self) -> Judging:
        """How outcomes stand at its ends."""
        return Judging(self.explored)

    @cached_property
    def ends(self) -> dict[str, list[State]]:
        """The ends by outcome; of a place only those where something is closed.

        At the others all is as it is in the country, so that it is proved there.
        """
        local = self.explored.library.local
        reached = self.explored.reached
        if local is None:
            return reached
        conditions = [each.when for part in local.parts for each in part.closes]
        read = [pair for each in conditions for pair in comparisons(each)]
        if any(option == UNSURE for _, option in read):
            # What holds as long as something is not known may have held on the way only.
            return reached
        asked = {question for question, _ in read}
        names = [key for key in self.explored.required if key in asked]
        pick = picker([self.explored.required.index(key) for key in names])
        found: dict[str, list[State]] = {}
        for outcome, ends in reached.items():
            read_there = list(map(pick, [end.values for end in ends]))
            closing = {each for each in set(read_there) if _met(conditions, names, each)}
            found[outcome] = [
                end for end, each in zip(ends, read_there, strict=True) if each in closing
            ]
        return found


def _met(conditions: list[Condition | None], names: list[str], values: Values) -> bool:
    facts = {key: value for key, value in zip(names, values, strict=True) if value}
    return any(holds(each, facts) for each in conditions)


def proofs(library: Library) -> Iterator[Proof]:
    """Explore all flows of `library` from all starts: the chooser and each method with a tree.

    The country comes first, then every place that closes a method: elsewhere the tree and the
    requirements are the national ones, so what is proved of the country holds there.
    """
    starts = starting(library)
    yield national(library)
    key = library.chooser.place
    for place in closing_places(library) if key else ():
        known = {key: place} if key else {}
        yield Proof(place=place, explored=explore(library.at(place), starts, known))


def national(library: Library) -> Proof:
    """Explore all flows of `library` from all starts, as they are where nothing is closed."""
    return Proof(place=None, explored=explore(library, starting(library)))


def starting(library: Library) -> tuple[str, ...]:
    """The flows that can be walked: the chooser first, then other choosers and the methods."""
    names = (library.chooser.flow, *library.choosers, *(each.flow for each in library.ranked))
    return tuple(name for name in dict.fromkeys(names) if library.flow(name) is not None)


def closing_places(library: Library) -> tuple[str, ...]:
    """The places, as options of the question about the place that pays, that close a method."""
    question = library.questions.get(library.chooser.place or "")
    found = []
    for place in question.options if question else ():
        local = library.at(place).local
        if local is not None and any(part.closes for part in local.parts):
            found.append(place)
    return tuple(found)
