"""The rules of the trees, sorted by what becomes of them. Not a check; several look here."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from certguide.checks.reading import keys
from certguide.core.model import Rule
from certguide.core.record import Record
from certguide.loading.spot import Spot
from certguide.proof.firing import Firing
from certguide.proof.terms import terms

if TYPE_CHECKING:
    from certguide.checks.subject import Subject


class Examined(Record, frozen=True, kw_only=True):
    """A rule at `spot`, the one of this `number` (from 0) at its question.

    `same` is an earlier rule of the same condition. `unread` are the questions that it reads
    though nobody who comes here can have answered them, each where it is read.
    """

    spot: Spot
    number: int
    rule: Rule
    firing: Firing
    same: int | None
    unread: tuple[tuple[str, Spot], ...]

    @property
    def target(self) -> str:
        """Where the rule leads."""
        return _target(self.rule)

    def earlier(self, number: int) -> str:
        """The rule `number` of the same question, as it is named to the author."""
        return f"{number + 1} → {_target(self.firing.rules[number])}"


def examined(subject: "Subject") -> Iterator[Examined]:
    """Every rule of a question that somebody is asked, in the order of the files."""
    for place, firing in subject.ways.firings.items():
        if not firing.asked:
            continue
        spots = subject.flow(place.flow).get("tree", place.name).items()
        seen: dict[frozenset[object], int] = {}
        known = subject.ways.counted | {key for each in firing.situations for key in each}
        for number, (rule, spot) in enumerate(zip(firing.rules, spots, strict=True)):
            same = None
            if rule.when is not None:
                ways = terms(rule.when, subject.ways.answers)
                key = frozenset([repr(rule.when)]) if not ways else frozenset(ways)
                same = seen.setdefault(key, number)
            yield Examined(
                spot=spot,
                number=number,
                rule=rule,
                firing=firing,
                same=None if same == number else same,
                unread=tuple(
                    (question, where)
                    for question, where in keys(spot.get("when"))
                    if question not in known
                ),
            )


def _target(rule: Rule) -> str:
    return rule.go or rule.else_ or ""
