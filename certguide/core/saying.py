"""What the flows say with an outcome: the national words, or those of the place that pays."""

from collections.abc import Iterator
from typing import Literal, TypeVar

from certguide.core.conditions import Facts, holds
from certguide.core.library import Library
from certguide.core.model import Flow, Item, Method, Notice, Outcome, Statement, Step
from certguide.core.record import Record, replace

_T = TypeVar("_T", Statement, Step, Item)

Part = Literal["before", "warnings", "helper", "only_they"]


class Saying(Record, frozen=True, kw_only=True):
    """An outcome in `library`, said where `facts` are known.

    Everything that is said has the days for which a check of it holds. What a place says at an
    open statement is said where that statement itself would be.
    """

    library: Library
    outcome: Outcome
    facts: Facts
    cycle_known: bool

    def section(self, part: Part) -> tuple[Statement, ...]:
        """The statements of a section: the chooser's first, then the outcome's own.

        With a notice the chooser says only its warnings.
        """
        found: list[Statement] = []
        if part == "warnings" or isinstance(self.outcome, Method):
            found += self._of(self.library.chooser, part)
        found += self._of(self.outcome, part)
        local = self.library.local
        if part == "warnings" and local is not None and not self.cycle_known:
            unconfirmed = local.unconfirmed()
            found += filter(self._fits, () if unconfirmed is None else (unconfirmed,))
        return tuple(found)

    def steps(self) -> tuple[Step, ...]:
        """The steps of the outcome, in the words of the place where it has its own."""
        return tuple(
            step
            for each in self.outcome.steps
            if holds(each.when, self.facts)
            for step in [self._step(each)]
        )

    def checklist(self) -> tuple[Item, ...]:
        """The things to have ready; an open one gives way to those the place names."""
        return tuple(item for each in self.outcome.checklist for item in self._items(each))

    def _of(self, flow: Flow, part: Part) -> Iterator[Statement]:
        listed: list[Statement] = getattr(flow, part)
        for each in filter(self._said, listed):
            yield from (self._local(flow, each.id) if each.open else ()) or (_lasting(each, flow),)
        for point, section in flow.open.items():
            if section == part:
                yield from filter(self._fits, self._local(flow, point))

    def _fits(self, added: Statement) -> bool:
        """Nothing is added to what is said of a death or a sentence, unless it is meant for it."""
        ends = isinstance(self.outcome, Notice) and not self.outcome.certifies
        return bool(added.only_with) or not ends

    def _local(self, flow: Flow, point: str) -> tuple[Statement, ...]:
        local = self.library.local
        if local is None:
            return ()
        return local.statements(f"{flow.flow}.{point}", self.outcome.flow, self.facts)

    def _said(self, each: Statement) -> bool:
        if each.only_with and self.outcome.flow not in each.only_with:
            return False
        if each.until_known == "cycle" and self.cycle_known:
            return False
        return holds(each.when, self.facts)

    def _step(self, step: Step) -> Step:
        local = self.library.local
        point = f"{self.outcome.flow}.{step.id}"
        other = local.step(point, self.facts) if step.open and local is not None else None
        if other is None:
            return _lasting(step, self.outcome)
        return Step(
            id=step.id,
            do=other.do,
            when=step.when,
            screen_says=other.screen_says,
            if_fails=other.if_fails or step.if_fails,
            sources=other.sources,
            valid_days=other.valid_days,
        )

    def _items(self, item: Item) -> tuple[Item, ...]:
        if not holds(item.when, self.facts):
            return ()
        local = self.library.local
        point = f"{self.outcome.flow}.{item.id}"
        others = local.items(point, self.facts) if item.open and local is not None else ()
        if others:
            return others
        return (_lasting(item, self.outcome),)


def _lasting(told: _T, flow: Flow) -> _T:
    if told.valid_days is not None:
        return told
    return replace(told, valid_days=flow.review.every_days)
