"""All that is enumerated about flows: once for the country, and once for each place that differs."""

from collections.abc import Iterator
from functools import cached_property

from certguide.core.library import Library
from certguide.core.record import Record
from certguide.proof.judging import Judging
from certguide.proof.states import Explored, explore


class Proof(Record, dict=True, frozen=True, kw_only=True):
    """Every situation of every flow in `place`; None is every place that closes nothing."""

    place: str | None
    explored: Explored

    @cached_property
    def judging(self) -> Judging:
        """How outcomes stand at its ends."""
        return Judging(self.explored)


def proofs(library: Library) -> Iterator[Proof]:
    """Explore all flows of `library` from all starts: the chooser and each method with a tree.

    The country comes first, then every place that closes a method: elsewhere the tree and the
    requirements are the national ones, so what is proved of the country holds there.
    """
    starts = starting(library)
    yield Proof(place=None, explored=explore(library, starts))
    key = library.chooser.place
    for place in closing_places(library) if key else ():
        known = {key: place} if key else {}
        yield Proof(place=place, explored=explore(library.at(place), starts, known))


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
