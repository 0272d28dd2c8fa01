"""A library in which an outcome says one thing only, so that it can be looked at alone."""

import datetime as dt
from collections.abc import Callable

from certguide.core.advice import Advice, advise
from certguide.core.due import Due
from certguide.core.graph import beginning
from certguide.core.library import Library
from certguide.core.model import Chooser, Outcome
from certguide.core.outlook import Outlook
from certguide.core.record import Record, replace
from certguide.core.region import City
from certguide.core.result import Result
from certguide.core.situation import Situation, situation
from certguide.core.walk import Walk
from certguide.present.site.told.result import undated
from certguide.present.site.told.spread import Facts

Bare = Callable[[City], City]
"""What is left of the rules of a place."""


def bare_chooser(chooser: Chooser) -> Chooser:
    """The chooser without anything that it says."""
    return replace(chooser, before=[], warnings=[], helper=[], only_they=[], open={}, sources=[])


def bare_outcome(outcome: Outcome) -> Outcome:
    """The outcome without anything that it says but its title, its summary and the like."""
    return replace(
        outcome,
        before=[],
        warnings=[],
        helper=[],
        only_they=[],
        open={},
        sources=[],
        requires=[],
        steps=[],
        checklist=[],
    )


def spoken(part: City) -> City:
    """Of the rules of a place what it says at open points."""
    return replace(part, unconfirmed=None, cycles=[], closes=[], routes=[])


def silent(_: City) -> City:
    """Nothing of them."""
    return City()


class World(Record, frozen=True, kw_only=True):
    """One thing that `outcome` says: `chooser` and `outcome` hold nothing else to say.

    `left` is what is left of the rules of a place. `counts`: it hangs on whether the cycle is
    known, and with `due` on the cycle itself.
    """

    library: Library
    chooser: Chooser
    outcome: Outcome
    left: Bare
    day: dt.date
    counts: bool = False
    due: bool = False

    def at(self, place: str | None) -> Library:
        """The library in which nothing else is said, with what is left of the place's rules."""
        local = self.library.at(place).local
        return Library(
            digest=self.library.digest,
            choosers={self.chooser.flow: self.chooser},
            methods={},
            notices={},
            sources=self.library.sources,
            local=None
            if local is None
            else replace(local, parts=tuple(map(self.left, local.parts))),
        )

    def told(self, place: str | None, facts: Facts) -> Result:
        """The result for whom `facts` describe, where `place` pays."""
        library = self.at(place)
        due = self._due(place, facts)
        known = Situation(library=library, facts=facts, as_of=self.day, methods=(), due=due)
        return result(known, advise(known, self.outcome))

    def _due(self, place: str | None, facts: Facts) -> Due:
        if not self.counts:
            return Due(cycle={}, deadline=None, advised_by=None, known=False)
        library = self.library.at(place)
        bare = replace(self.at(None), local=library.local)
        due = undated(situation(bare, facts, self.day).due)
        return due if self.due else replace(due, rule=None)


def result(known: Situation, advice: Advice) -> Result:
    """A result that holds what the views of an outcome look at."""
    chooser = known.library.chooser
    walk = Walk(
        library=known.library,
        start=chooser.flow,
        place=beginning(chooser),
        path=(),
        facts=dict(known.facts),
        answers={},
        unused=(),
    )
    return Result(
        library=known.library,
        flow=chooser,
        walk=walk,
        question=None,
        outlook=Outlook(at_least=0, at_most=0),
        situation=known,
        advice=advice,
    )
