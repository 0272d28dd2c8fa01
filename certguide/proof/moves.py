"""Which situations two versions of flows send to different outcomes."""

from collections.abc import Iterator

from certguide.core.conditions import Verdict, comparisons
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.verdicts import joined, judged
from certguide.proof.pairing import Meeting, Pair, meetings
from certguide.proof.proof import closing_places, starting
from certguide.proof.states import Answers

MOST_EXAMPLES = 3


class Move(Record, frozen=True, kw_only=True):
    """Situations that led to `old` and lead to `new`: how many, and the shortest of them.

    An outcome is empty where that version does not know one of the answers. Where both are the
    same, the methods that are left if it fails differ: `opened` are open now, `closed` no longer.
    """

    old: str
    new: str
    count: int
    examples: tuple[Answers, ...]
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()


class Moves(Record, frozen=True, kw_only=True):
    """What an edit moves in the flow `flow`, in `place` (None: the country); of how many in all."""

    flow: str
    place: str | None
    situations: int
    moved: tuple[Move, ...]

    @property
    def count(self) -> int:
        """The situations that get another outcome."""
        return sum(each.count for each in self.moved if each.old != each.new)


def moves(libraries: Pair) -> Iterator[Moves]:
    """Compare every flow that both versions have; the chooser also in places that close methods.

    Every situation of either version is looked at, merged as in the decision table.
    """
    old, new = libraries
    for start in (each for each in starting(old) if each in starting(new)):
        yield _moves(libraries, start, None)
    if old.chooser.flow == new.chooser.flow and old.chooser.place == new.chooser.place:
        places = dict.fromkeys((*closing_places(old), *closing_places(new)))
        for place in places:
            yield _moves((old.at(place), new.at(place)), new.chooser.flow, place)


def _moves(libraries: Pair, start: str, place: str | None) -> Moves:
    key = libraries[1].chooser.place
    known = {key: place} if key and place else {}
    standing = tuple(_Standing(library) for library in libraries)
    found: dict[tuple[str, str, tuple[str, ...], tuple[str, ...]], list[Answers]] = {}
    situations = 0
    for each in meetings(libraries, start, known):
        situations += 1
        old, new = each.outcomes
        opened, closed = ((), ()) if old != new else _turned(standing, each)
        if old != new or opened or closed:
            found.setdefault((old, new, opened, closed), []).append(each.answers)
    return Moves(
        flow=start,
        place=place,
        situations=situations,
        moved=tuple(
            Move(
                old=old,
                new=new,
                count=len(listed),
                examples=tuple(sorted(listed, key=len)[:MOST_EXAMPLES]),
                opened=opened,
                closed=closed,
            )
            for (old, new, opened, closed), listed in sorted(
                found.items(), key=lambda item: (item[0][0] == item[0][1], -len(item[1]), item[0])
            )
        ),
    )


def _turned(
    standing: "tuple[_Standing, ...]", meeting: Meeting
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The methods that are open in the new version only, and in the old one only."""
    old, new = (each.open(facts) for each, facts in zip(standing, meeting.facts, strict=True))
    return tuple(sorted(new - old)), tuple(sorted(old - new))


class _Standing:
    """Which methods are not ruled out, remembered by the answers that their requirements read."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._reads = sorted(
            {
                question
                for method in library.methods.values()
                for requirement in library.requirements(method)
                for question, _ in comparisons(requirement.when)
            }
        )
        self._known: dict[tuple[str | None, ...], frozenset[str]] = {}

    def open(self, facts: dict[str, str]) -> frozenset[str]:
        key = tuple(map(facts.get, self._reads))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = frozenset(
                each.flow
                for each in self._library.methods.values()
                if joined(judged(self._library, each, facts)) is not Verdict.UNMET
            )
        return found
