"""Every distinct situation of a flow: its places, merged where all that can matter agrees."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from certguide.core.conditions import UNSURE
from certguide.core.graph import Place, beginning, successors
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.walk import flow_named, follow, implied
from certguide.proof.kinds import dated, stand_ins
from certguide.proof.live import live, reads, required
from certguide.proof.picking import Values, picker

Answers = tuple[tuple[str, str], ...]
"""(question, option) in the order in which they are given."""


class State(Record, frozen=True, kw_only=True):
    """A place, and of what is known there all that can still matter.

    `values` are the answers to the questions that count there, None for those without. `before`
    is the number of the state from which the fewest answers lead here, and `given` the answer
    that does; it is `asked` unless it was known or implied. A first state has neither.
    """

    number: int
    place: Place
    values: Values
    before: int | None
    given: str | None
    asked: bool


class Explored(Record, dict=True, frozen=True, kw_only=True):
    """All states of the flows `starts`, those first to which the fewest answers lead.

    `kept` names for each place the questions that count there, in the order of a state's
    values. `after` holds for each state its ways on: the answer, and the number of the state it
    leads to; an outcome has none. `known` was known from the start. The first states are where
    the flows start, in their order.
    """

    library: Library
    starts: tuple[str, ...]
    known: dict[str, str]
    kept: dict[Place, tuple[str, ...]]
    states: list[State]
    after: list[list[tuple[str, int]]]

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The questions that count at every end, in the order of its values."""
        return tuple(sorted(required(self.library)))

    @cached_property
    def ends(self) -> tuple[State, ...]:
        """The states in which an outcome is reached."""
        return tuple(each for each in self.states if not each.place.flow)

    @cached_property
    def reached(self) -> dict[str, list[State]]:
        """The ends by outcome, each with its shortest first."""
        found: dict[str, list[State]] = {}
        for each in self.ends:
            found.setdefault(each.place.name, []).append(each)
        return found

    @cached_property
    def own(self) -> frozenset[int]:
        """The ends to which only the own flow of their method leads, by number."""
        led: dict[str, set[int]] = {}
        for place, states in self.at.items():
            if any(not each.flow for each in successors(self.library, place)):
                numbers = led.setdefault(place.flow, set())
                for state in states:
                    numbers.update([number for _, number in self.after[state.number]])
        found: set[int] = set()
        for flow, numbers in led.items():
            others = [each for other, each in led.items() if other != flow]
            ends = {
                each for each in numbers if self.states[each].place == Place(flow="", name=flow)
            }
            found |= ends.difference(*others)
        return frozenset(found)

    @cached_property
    def at(self) -> dict[Place, list[State]]:
        """The states by place."""
        found: dict[Place, list[State]] = {}
        for each in self.states:
            found.setdefault(each.place, []).append(each)
        return found

    def counting(self, state: State) -> dict[str, str]:
        """Of what is known in `state`, all that can still matter: question to option."""
        return {
            question: value
            for question, value in zip(self.kept[state.place], state.values, strict=True)
            if value is not None
        }

    def start(self, state: State) -> str:
        """The flow in which the way to `state` began."""
        while state.before is not None:
            state = self.states[state.before]
        return state.place.flow

    def answers(self, state: State) -> Answers:
        """The fewest answers that lead to `state`, what was known first."""
        return (*self.known.items(), *(pair for pair, asked in self._way(state) if asked))

    def facts(self, state: State) -> dict[str, str]:
        """All that is known after these answers, what they imply included."""
        return {**self.known, **dict(pair for pair, _ in self._way(state))}

    def _way(self, state: State) -> list[tuple[tuple[str, str], bool]]:
        way: list[tuple[tuple[str, str], bool]] = []
        while state.before is not None and state.given is not None:
            before = self.states[state.before]
            way.append(((before.place.name, state.given), state.asked))
            state = before
        return way[::-1]


def explore(
    library: Library, starts: Sequence[str | None] = (None,), known: Mapping[str, str] | None = None
) -> Explored:
    """Go every way from the flows `starts` (None: the chooser), with `known` given ahead.

    `library` must be that of the place that pays where `known` names one. Every question is
    asked, the optional ones too, and answered by one option of each kind and by `unsure`. Two
    situations are one where they agree in all that a rule ahead or a requirement reads, so the
    cost grows with the flow and not with its paths. Raises UnknownName for a flow.
    """
    flows = [flow_named(library, start) for start in starts]
    begun = dict(known or {})
    firsts = list(dict.fromkeys(beginning(flow) for flow in flows))
    kept = {place: tuple(sorted(each)) for place, each in live(library, firsts, begun).items()}
    options = {
        key: (*dict.fromkeys(stands.values() or dated(library.questions[key])), UNSURE)
        for key, stands in stand_ins(library).items()
    }
    stops: dict[Place, _Stop] = {}
    states: list[State] = []
    after: list[list[tuple[str, int]]] = []
    numbers: dict[tuple[Place, Values], int] = {}
    arrivals: deque[tuple[Place, Values, int | None, str | None, bool]] = deque()
    for first in firsts:
        arrivals.append((first, tuple(map(begun.get, kept[first])), None, None, False))
    while arrivals:
        place, values, before, given, asked = arrivals.popleft()
        number = numbers.get((place, values))
        if number is None:
            number = numbers[place, values] = len(states)
            states.append(
                State(
                    number=number,
                    place=place,
                    values=values,
                    before=before,
                    given=given,
                    asked=asked,
                )
            )
            after.append([])
            if place.flow:
                stop = stops.get(place)
                if stop is None:
                    stop = stops[place] = _Stop(library, place, kept)
                settled = stop.settled(values)
                if settled is not None:
                    # What is settled costs no answer, so it comes before all that does.
                    arrivals.appendleft((*stop.follow(values, settled), number, settled, False))
                else:
                    for option in options[place.name]:
                        arrivals.append((*stop.follow(values, option), number, option, True))
        if before is not None and given is not None:
            after[before].append((given, number))
    names = tuple(flow.flow for flow in flows)
    return Explored(
        library=library, starts=names, known=begun, kept=kept, states=states, after=after
    )


class _Stop:
    """A question at its place, with what decides there remembered by the values it reads."""

    def __init__(
        self, library: Library, place: Place, kept: Mapping[Place, tuple[str, ...]]
    ) -> None:
        self._library = library
        self._place = place
        self._kept = kept
        self._own = kept[place]
        self._question = library.questions[place.name]
        read = {*reads(library, place), place.name}
        # Behind the values stand the answer at hand and None, for what is not known.
        self._index = {key: number for number, key in enumerate(self._own)}
        self._read = picker([self._at(key) for key in sorted(read)])
        self._names = sorted(read)
        self._known = self._index.get(place.name)
        self._next: dict[Values, tuple[Place, Callable[[Values], Values]]] = {}

    def settled(self, values: Values) -> str | None:
        """The answer, where it is known or implied."""
        if self._known is not None and values[self._known] is not None:
            return values[self._known]
        if not self._question.implied:
            return None
        return implied(self._question, self._facts(values))

    def follow(self, values: Values, option: str) -> tuple[Place, Values]:
        """The next place, and the values that count there."""
        extended = (*values, option, None)
        read = self._read(extended)
        found = self._next.get(read)
        if found is None:
            facts = {key: value for key, value in zip(self._names, read, strict=True) if value}
            after = follow(self._library, self._place, facts)
            found = self._next[read] = after, picker([self._at(key) for key in self._kept[after]])
        after, pick = found
        return after, pick(extended)

    def _at(self, key: str) -> int:
        if key == self._place.name:
            return len(self._own)
        return self._index.get(key, len(self._own) + 1)

    def _facts(self, values: Values) -> dict[str, str]:
        return {key: each for key, each in zip(self._own, values, strict=True) if each is not None}
