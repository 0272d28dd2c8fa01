"""What can have been answered by those who reach an outcome: exact, whatever the way."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from certguide.core.conditions import UNSURE
from certguide.core.record import Record
from certguide.core.walk import refining
from certguide.proof.kinds import stand_ins
from certguide.proof.states import Explored
from certguide.proof.terms import KNOWN, Term

LONGEST = 8
"""Questions of one term. One that has more is taken to be met somehow."""

Meant = Mapping[str, frozenset[str]]
"""For each question the options that a failure may mean."""


class _Block(Record, frozen=True, kw_only=True):
    """Where a term has its bits: one for each set of its questions, from `offset` on.

    A question is in the set once its answer suits; one of those `told` anyway, or that may stay
    unknown, is in it once its answer does not suit.
    """

    term: Term
    offset: int
    loose: tuple[bool, ...]


class Histories:
    """Which of `terms` are met by somebody at the outcomes of `explored`.

    All ways are followed at once: every state holds, as the bits of one number, what can have
    been answered on the ways to it. The cost grows with the states, not with the ways.
    """

    def __init__(self, explored: Explored, terms: Iterable[Term]) -> None:
        library = explored.library
        self._library = library
        self._told = frozenset(refining(library, ""))
        self._asked = frozenset(place.name for place in explored.at if place.flow)
        self._stands = stand_ins(library)
        self._blocks: dict[Term, _Block] = {}
        self._length = 0
        for term in dict.fromkeys(terms):
            if len(term) <= LONGEST:
                loose = tuple(UNSURE in suits or key in self._told for key, suits in term)
                self._blocks[term] = _Block(term=term, offset=self._length, loose=loose)
                self._length += 1 << len(term)
        self._reading: dict[str, list[tuple[_Block, int]]] = {}
        for block in self._blocks.values():
            for number, (key, _) in enumerate(block.term):
                self._reading.setdefault(key, []).append((block, number))
        self._found = self._spread(explored)
        self._counted = {outcome: frozenset(refining(library, outcome)) for outcome in self._found}

    @property
    def outcomes(self) -> frozenset[str]:
        """The outcomes that are reached at all."""
        return frozenset(self._found)

    def met(self, outcome: str, term: Term, means: Meant | None = None) -> bool:
        """Whether somebody reaches `outcome` who meets `term`.

        `means` are answers that may take the place of the given ones after that.
        """
        bits = self._found.get(outcome)
        if bits is None:
            return False
        block = self._blocks.get(term)
        if block is None:
            return True
        wanted = passed = 0
        for number, (key, suits) in enumerate(term):
            if means and not suits.isdisjoint(means.get(key, frozenset())):
                passed |= 1 << number
            elif not block.loose[number]:
                wanted |= 1 << number
            elif UNSURE not in suits and key not in self._asked | self._counted[outcome]:
                return False
        own = bits >> block.offset
        return any(own >> each & 1 for each in range(1 << len(term)) if each & ~passed == wanted)

    def _spread(self, explored: Explored) -> dict[str, int]:
        """The bits at each outcome."""
        waiting = Counter(number for after in explored.after for _, number in after)
        held = [0] * len(explored.states)
        ready: list[int] = []
        for state in explored.states:
            if state.before is None:
                held[state.number] = self._begun()
            if not waiting[state.number]:
                ready.append(state.number)
        moved: dict[tuple[str, str, bool], list[tuple[int, int]]] = {}
        found: dict[str, int] = {}
        while ready:
            number = ready.pop()
            place = explored.states[number].place
            bits = held[number]
            held[number] = 0
            if not place.flow:
                found[place.name] = found.get(place.name, 0) | bits
            after = explored.after[number]
            for answer, then in after:
                key = place.name, answer, len(after) > 1
                ways = moved.get(key)
                if ways is None:
                    ways = moved[key] = self._moves(*key)
                now = bits
                for distance, chosen in ways:
                    now = now & ~chosen | (now & chosen) << distance
                held[then] |= now
                waiting[then] -= 1
                if not waiting[then]:
                    ready.append(then)
        return found

    def _begun(self) -> int:
        """Nothing is answered yet."""
        bits = 0
        for block in self._blocks.values():
            bits |= 1 << block.offset
        return bits

    def _moves(self, question: str, answer: str, asked: bool) -> list[tuple[int, int]]:  # noqa: FBT001
        """What an answer adds to the sets: how far the bits move, and which ones do."""
        given = self._given(question, answer, asked=asked)
        ways: dict[int, int] = {}
        for block, number in self._reading.get(question, ()):
            if given.isdisjoint(block.term[number][1]) is block.loose[number]:
                lacking = _lacking(len(block.term), number)
                ways[number] = ways.get(number, 0) | lacking << block.offset
        return [(1 << number, chosen) for number, chosen in ways.items()]

    def _given(self, question: str, answer: str, *, asked: bool) -> frozenset[str]:
        """All answers for which this one stands; one that is known stands for itself."""
        if self._library.questions[question].kind == "date":
            return frozenset({KNOWN, UNSURE})
        if not asked:
            return frozenset({answer})
        kinds = self._stands[question]
        alike = (option for option, stand_in in kinds.items() if stand_in == answer)
        return frozenset((*alike, answer))


@cache
def _lacking(length: int, number: int) -> int:
    """The bits of the sets that lack the question `number`, of `length` questions."""
    return sum(1 << each for each in range(1 << length) if not each >> number & 1)
