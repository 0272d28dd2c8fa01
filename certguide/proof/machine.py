"""The chooser as one small graph over all places: which question comes after which answer."""

from collections.abc import Iterator, Mapping

from certguide.core.conditions import UNSURE, comparisons
from certguide.core.errors import DateAsked
from certguide.core.graph import Place, beginning
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.walk import follow, implied
from certguide.proof.live import live
from certguide.proof.proof import closing_places

Implied = tuple[tuple[str, str], ...]
"""(question, option) for every answer that is known without being asked for."""


class Way(Record, frozen=True, kw_only=True):
    """Where an answer leads: the number of a stop, and what is implied before it."""

    to: int
    implied: Implied = ()


class Stop(Record, frozen=True, kw_only=True):
    """A question to ask, or an outcome that is reached: the one that is empty is not it.

    `ways` has one for each option in the order of the question, and last for `unsure`.
    """

    question: str = ""
    outcome: str = ""
    ways: tuple[Way, ...] = ()


class Machine(Record, frozen=True, kw_only=True):
    """Every way through the chooser, in as few stops as lead on alike.

    `questions` are those that are asked or implied, in the order of the files. Whoever begins at
    `start` and takes at every stop the way of the answer comes to the questions and the outcome
    of a walk in which every question is asked, the optional ones too. A question whose answers
    all lead to the same stop stays, for the answer may decide what is told.
    """

    stops: tuple[Stop, ...]
    start: Way
    questions: tuple[str, ...]


_Values = tuple[str | None, ...]
_Key = tuple[str | None, Place, _Values]
"""A place that pays where that decides, a place in the flow, and what still matters there."""


def machine(library: Library) -> Machine:
    """Lay out the chooser of `library` with every option of every question.

    The answer about the place that pays leads on by the rules of that place. Raises DateAsked
    where the chooser asks for a date: its days are more than can be laid out.
    """
    laid = _Layout(library)
    first = beginning(library.chooser)
    start, way = laid.settle(None, first, {})
    laid.lay(start)
    numbers: dict[Stop, int] = {}
    stops: dict[_Key, int] = {}
    for key in laid.backwards():
        stop = laid.stop(key, stops)
        stops[key] = numbers.setdefault(stop, len(numbers))
    given = {name for name, _ in way}
    for key, ways in laid.ways.items():
        given.add(key[1].name)
        given.update(name for _, implied in ways for name, _ in implied)
    return Machine(
        stops=tuple(numbers),
        start=Way(to=stops[start], implied=way),
        questions=tuple(name for name in library.questions if name in given),
    )


class _Layout:
    """The states of the chooser, merged where all that can still matter agrees."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._key = library.chooser.place or ""
        self._closing = frozenset(closing_places(library))
        self._kept: dict[str | None, Mapping[Place, tuple[str, ...]]] = {}
        self.ways: dict[_Key, list[tuple[_Key, Implied]]] = {}

    def lay(self, start: _Key) -> None:
        """Go every way on from `start`."""
        open_ = [start]
        while open_:
            key = open_.pop()
            if key not in self.ways:
                ways = self.ways[key] = list(self._ways(key))
                open_ += (after for after, _ in reversed(ways))

    def settle(
        self, payer: str | None, place: Place, facts: Mapping[str, str]
    ) -> tuple[_Key, Implied]:
        """The state in which something has to be asked, or an outcome is reached."""
        library = self._at(payer)
        known, found = dict(facts), []
        while place.flow:
            if place.name not in known:
                answer = implied(library.questions[place.name], known)
                if answer is None:
                    break
                known[place.name] = answer
                found.append((place.name, answer))
            place = follow(library, place, known)
        kept = self._counting(payer)[place]
        return (payer, place, tuple(map(known.get, kept))), tuple(found)

    def backwards(self) -> Iterator[_Key]:
        """Every state, each after all that it leads to."""
        waiting = {key: len(ways) for key, ways in self.ways.items()}
        before: dict[_Key, list[_Key]] = {key: [] for key in self.ways}
        for key, ways in self.ways.items():
            for after, _ in ways:
                before[after].append(key)
        ready = [key for key, count in waiting.items() if not count]
        while ready:
            key = ready.pop()
            yield key
            for each in before[key]:
                waiting[each] -= 1
                if not waiting[each]:
                    ready.append(each)

    def stop(self, key: _Key, numbers: Mapping[_Key, int]) -> Stop:
        """A state as it is told apart: by what is asked there, and where the answers lead."""
        place = key[1]
        if not place.flow:
            return Stop(outcome=place.name)
        ways = tuple(Way(to=numbers[after], implied=way) for after, way in self.ways[key])
        return Stop(question=place.name, ways=ways)

    def _ways(self, key: _Key) -> Iterator[tuple[_Key, Implied]]:
        payer, place, values = key
        if not place.flow:
            return
        question = self._library.questions[place.name]
        if question.kind == "date":
            raise DateAsked(place.name)
        kept = self._counting(payer)[place]
        facts = {name: each for name, each in zip(kept, values, strict=True) if each is not None}
        for answer in (*question.options, UNSURE):
            known = {**facts, place.name: answer}
            there = answer if place.name == self._key and answer in self._closing else payer
            after = follow(self._at(there), place, known)
            yield self.settle(there, after, known)

    def _at(self, payer: str | None) -> Library:
        return self._library.at(payer)

    def _counting(self, payer: str | None) -> Mapping[Place, tuple[str, ...]]:
        """What counts at each place, by the rules of a place that pays."""
        if payer not in self._kept:
            library = self._at(payer)
            # What a place closes may hang on an answer that was given before the place was.
            ends = self._closed_by if payer is None else frozenset()
            found = live(library, (beginning(library.chooser),), (), ends)
            self._kept[payer] = {place: tuple(sorted(each)) for place, each in found.items()}
        return self._kept[payer]

    @property
    def _closed_by(self) -> frozenset[str]:
        """The questions that any closing of a method reads."""
        locals_ = (self._at(each).local for each in self._closing)
        return frozenset(
            question
            for local in locals_
            if local is not None
            for part in local.parts
            for closing in part.closes
            for question, _ in comparisons(closing.when)
        )
