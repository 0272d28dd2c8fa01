"""What something on the page hangs on: answers, and who is spoken to."""

from collections.abc import Collection, Iterable
from typing import Any, Protocol

from certguide.core.local import Local
from certguide.core.model import Condition
from certguide.core.record import Record
from certguide.core.text import Text, Voices


class Conditional(Protocol):
    """Anything that is said where `when` is met."""

    @property
    def when(self) -> Condition | None:
        """Where it is said."""


class Hangs(Record, frozen=True, kw_only=True):
    """What something hangs on: what is said, and under which conditions.

    `voiced`: on who is spoken to, too, whatever is said.
    """

    conditions: tuple[Condition | None, ...] = ()
    said: tuple[Any, ...] = ()
    voiced: bool = False

    @property
    def told_apart(self) -> bool:
        """Whether it is said otherwise to some than to others."""
        return self.voiced or any(map(voiced, self.said))


def hangs(said: Iterable[Conditional]) -> Hangs | None:
    """What hangs on the conditions of things that are said; None where there are none."""
    listed = tuple(said)
    if not listed:
        return None
    return Hangs(conditions=tuple(each.when for each in listed), said=listed)


def of(said: Conditional) -> Hangs:
    """What one thing hangs on that is said."""
    return Hangs(conditions=(said.when,), said=(said,))


def cycles(rules: Local) -> Hangs | None:
    """What the cycle of a place hangs on; None where it has none."""
    return hangs(rule for part in rules.parts for rule in part.cycles)


def joined(first: Hangs | None, second: Hangs | None) -> Hangs | None:
    """What either hangs on."""
    if first is None or second is None:
        return first or second
    return Hangs(
        conditions=(*first.conditions, *second.conditions),
        said=(*first.said, *second.said),
        voiced=first.voiced or second.voiced,
    )


def nowhere(_: Local) -> Hangs | None:
    """Nothing is other in one place than in another."""
    return None


def voiced(said: Any) -> bool:
    """Whether any text in a record is said otherwise to some than to others."""
    if isinstance(said, Text):
        return isinstance(said.zh, Voices) or isinstance(said.en, Voices)
    if isinstance(said, Record):
        return any(voiced(getattr(said, key)) for key in said.__struct_fields__)
    if isinstance(said, Collection) and not isinstance(said, str):
        return any(map(voiced, said))
    return False
