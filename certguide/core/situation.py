"""A person's situation: what is known, on which day, and what follows whatever the outcome."""

import datetime as dt

from certguide.core import due as dues
from certguide.core.conditions import UNSURE, Facts, holds
from certguide.core.due import Due
from certguide.core.library import Library
from certguide.core.model import Notice
from certguide.core.record import Record, replace
from certguide.core.text import Voice
from certguide.core.verdicts import Standing, standings
from certguide.core.voice import voice


class Situation(Record, frozen=True, kw_only=True):
    """`library` has the rules of the place that pays; `as_of` is the day that is asked about.

    `methods` are all methods as they stand for this person, best rank first, and `due` is when
    the next certification is, by the rules of the place.
    """

    library: Library
    facts: Facts
    as_of: dt.date | None
    methods: tuple[Standing, ...]
    due: Due

    @property
    def ends(self) -> Notice | None:
        """The notice that says why no certification is due, as far as the facts show it."""
        for notice in self.library.notices.values():
            own = [each for each in notice.requires if not isinstance(each, str)]
            if own and not notice.certifies and all(holds(each.when, self.facts) for each in own):
                return notice
        return None

    @property
    def voice(self) -> Voice:
        """Who is spoken to."""
        return voice(self.facts)


def situation(library: Library, facts: Facts, as_of: dt.date | None = None) -> Situation:
    """The situation of whom `facts` describe (question id to option id)."""
    last = facts.get("last", UNSURE)
    local = library.local
    rule = None if local is None else local.cycle(facts, as_of)
    due = dues.due(
        rule,
        None if last == UNSURE else dt.date.fromisoformat(last),
        as_of,
        first=facts.get("payment") == "new",
    )
    open_ = rule is None and local is not None and local.cycle_open(facts, as_of)
    return Situation(
        library=library,
        facts=facts,
        as_of=as_of,
        methods=standings(library, facts),
        due=replace(due, open=open_),
    )
