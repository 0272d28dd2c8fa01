"""Who hears what is told under a condition: somebody, or nobody whatever is answered."""

from collections.abc import Iterable, Iterator

from certguide.checks.entries import Entry
from certguide.checks.ways import Ways
from certguide.core.conditions import UNSURE, comparisons
from certguide.core.record import Record
from certguide.proof.histories import Histories, Meant
from certguide.proof.implying import contradicted
from certguide.proof.states import Explored
from certguide.proof.terms import Term, both, crossed, terms


class Heard(Record, frozen=True, kw_only=True):
    """How it stands with an entry: `unasked` are questions it reads and nobody can answer.

    `never`: nobody hears it, whatever is answered. `impossible`: its own condition already
    contradicts itself.
    """

    entry: Entry
    unasked: tuple[str, ...]
    never: bool
    impossible: bool


class _Wanted(Record, frozen=True, kw_only=True):
    """An entry with the ways to meet all its conditions; None are more than are looked at."""

    entry: Entry
    own: tuple[Term, ...] | None
    every: tuple[Term, ...] | None
    reads: tuple[str, ...]


def heard(ways: Ways, entries: Iterable[Entry]) -> Iterator[Heard]:
    """Say of every entry who hears it, in their order.

    What can be heard in the country is looked at first; the places that close a method only for
    what is not heard there.
    """
    wanted = [_wanted(ways, each) for each in entries]
    country = _Audience(ways, None, ways.country, wanted)
    silent = [
        each
        for each in wanted
        if not (country.hears(each) and all(country.asks(each, key) for key in each.reads))
    ]
    lacking = {id(each) for each in silent}
    audiences = [country]
    if silent:
        audiences += (_Audience(ways, place, found, silent) for place, found in ways.places.items())
    for each in wanted:
        lacks = id(each) in lacking
        yield Heard(
            entry=each.entry,
            unasked=tuple(
                key
                for key in (each.reads if lacks else ())
                if not any(audience.asks(each, key) for audience in audiences)
            ),
            never=lacks and not any(audience.hears(each) for audience in audiences),
            impossible=_impossible(ways, each),
        )


def _wanted(ways: Ways, entry: Entry) -> _Wanted:
    own = terms(entry.when, ways.answers)
    every = own
    for condition in entry.besides:
        also = terms(condition, ways.answers)
        every = None if every is None or also is None else crossed(every, also)
    if entry.late and every is not None:
        every = tuple(map(_late, every))
    reads = tuple(dict.fromkeys(question for question, _ in comparisons(entry.when)))
    return _Wanted(entry=entry, own=own, every=every, reads=reads)


def _impossible(ways: Ways, wanted: _Wanted) -> bool:
    """Whether its own condition contradicts itself, or what its answers imply."""
    if wanted.own is None:
        return False
    own = map(_late, wanted.own) if wanted.entry.late else wanted.own
    questions = ways.library.questions
    return all(contradicted(each, questions, ways.answers) for each in own)


def _late(term: Term) -> Term:
    """Who is overdue and does not know about the money is warned as if it had stopped."""
    return tuple(
        (key, suits | {UNSURE} if key == "payment" and "suspended" in suits else suits)
        for key, suits in term
    )


def _after(term: Term, means: dict[str, str]) -> Term | None:
    """What is left of `term` for those whom a failure taught these answers; None for nobody."""
    if any(key in means and means[key] not in suits for key, suits in term):
        return None
    return tuple((key, suits) for key, suits in term if key not in means)


class _Audience:
    """Everybody in one place; of what is said in certain places only those who are paid there."""

    def __init__(
        self, ways: Ways, place: str | None, explored: Explored, wanted: Iterable[_Wanted]
    ) -> None:
        self._ways = ways
        self._place = place
        needed: dict[Term, None] = {}
        for each in wanted:
            every = each.every or ()
            for term in (*every, *(self._answered(key) for key in each.reads)):
                for part in self._parts(each.entry, term):
                    needed[part] = None
        self._histories = Histories(explored, needed)

    def _parts(self, entry: Entry, term: Term) -> Iterator[Term]:
        """The term, and what is left of it after each failure that may come before."""
        met = {means for each in entry.outcomes for _, means in self._ways.arrivals.get(each, ())}
        for left in (term, *(_after(term, dict(means)) for means in met)):
            for closed in (False, True):
                local = None if left is None else self._local(entry, left, closed=closed)
                if local is not None:
                    yield local

    def hears(self, wanted: _Wanted) -> bool:
        """Whether somebody is told it, or it has too many ways to be told."""
        if wanted.entry.judges or wanted.every is None:
            return True
        return any(self._met(wanted.entry, term) for term in wanted.every)

    def asks(self, wanted: _Wanted, question: str) -> bool:
        """Whether somebody who can be told it has answered `question`."""
        return self._met(wanted.entry, self._answered(question))

    def _met(self, entry: Entry, term: Term) -> bool:
        return any(self._met_at(outcome, entry, term) for outcome in entry.outcomes)

    def _met_at(self, outcome: str, entry: Entry, term: Term) -> bool:
        """Whether somebody who meets `term` reaches the outcome, or is handed on to it."""
        if self._met_by(outcome, entry, term):
            return True
        for before, means in self._ways.arrivals.get(outcome, {}):
            left = _after(term, dict(means))
            if left is None:
                continue
            if self._met_by(before, entry, left):
                return True
            # Whoever was handed on before that may have learnt other things on the way.
            others = self._ways.hands[before] - {before}
            if any(self._met_by(each, entry, left, self._ways.means) for each in others):
                return True
        return False

    def _met_by(self, outcome: str, entry: Entry, term: Term, means: Meant | None = None) -> bool:
        local = self._local(entry, term, closed=outcome in self._ways.closed)
        return local is not None and self._histories.met(outcome, local, means)

    def _answered(self, question: str) -> Term:
        known = frozenset(self._ways.answers[question]) - {UNSURE}
        return ((question, known),)

    def _local(self, entry: Entry, term: Term, *, closed: bool) -> Term | None:
        """The term for those whom the places of the entry concern; None for nobody.

        Whoever reaches in the country what no place closes (`closed` is False) reaches it with
        the same answers in every place.
        """
        key = self._ways.library.chooser.place
        if entry.places is None:
            return term
        if self._place is not None and key:
            here = frozenset({self._place})
            return both(term, ((key, here),)) if self._place in entry.places else None
        places = entry.places - self._ways.closing if closed else entry.places
        return both(term, ((key, places),)) if places and key else None
