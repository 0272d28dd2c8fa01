"""The next certification as a day to be reminded of."""

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from certguide.core import dates
from certguide.core.conditions import UNSURE
from certguide.core.due import Due
from certguide.core.official import SITE
from certguide.core.record import replace
from certguide.core.situation import Situation
from certguide.present.page import Event
from certguide.present.views.due import due_blocks
from certguide.present.views.site import URL
from certguide.present.views.speaker import Speaker

ALARMS = (14, 3)
"""On how many days before to remind: two weeks leave time to find help, three days to go."""

_YEAR, _MONTH = 12, 1
LAST = "last"

Why = Literal["not-due", "passed", "last-unknown", "never-asked"]


def reminder(by: Speaker, known: Situation) -> Event | None:
    """The event for whom `known` describes, None for those whom `missing` has a reason for.

    It is on the advised day. Once that is over and the deadline is not, it is on the day after
    the one that is asked about: the next morning that can still be woken up to.
    """
    due = known.due
    if missing(known) is not None or due.deadline is None or due.advised_by is None:
        return None
    day = due.advised_by
    if due.urgent and known.as_of is not None:
        day = min(dates.add_days(known.as_of, 1), due.deadline)
    every = _every(due)
    return Event(
        uid=_uid(known, due, every),
        day=day,
        title=by.words.reminder_title,
        text="\n".join(_text(by, due, every)),
        url=URL,
        every=every,
        alarms=_alarms(day, every, known.as_of),
    )


def missing(known: Situation) -> Why | None:
    """Why there is no day to be reminded of, None where there is one.

    `not-due`: nothing is to be certified. `passed`: the deadline is over, and to wait for a
    reminder would be wrong. `last-unknown`: the cycle is counted from the last certification.
    `never-asked`: so it is, and these flows do not ask for it.
    """
    due = known.due
    if known.ends is not None or due.cycle.get("none"):
        return "not-due"
    if due.deadline is None:
        return "last-unknown" if LAST in known.library.questions else "never-asked"
    return "passed" if due.passed else None


def _every(due: Due) -> int | None:
    """After how many months the same day comes again.

    Only what goes by the calendar comes again by itself. A cycle that is counted from the last
    time begins anew with each certification, which may be done months early: the same day a year
    later would be too late. Nor is it known what follows a rule that ends, and a day that had to
    be put off is not the right one the next time.
    """
    if due.urgent or due.rule is None or due.rule.until is not None:
        return None
    if due.rule.every.natural_year:
        return _YEAR
    return None if due.rule.every.monthly_by_day is None else _MONTH


def _alarms(day: dt.date, every: int | None, as_of: dt.date | None) -> tuple[int, ...]:
    """The days before on which to remind: no morning that is over, and at least one to come.

    What comes again keeps them for the next time. What is due each month is not told of in the
    month before: whoever certified then would have done so for that month.
    """
    fitting = tuple(
        each for each in ALARMS if every != _MONTH or dates.add_days(day, -each).month == day.month
    )
    ahead = tuple(each for each in fitting if as_of is None or dates.add_days(day, -each) > as_of)
    kept = ahead if every is None else fitting
    return kept if ahead else (*kept, 0)


def _uid(known: Situation, due: Due, every: int | None) -> str:
    """The place, the benefit, the rule and, where it is for once, the day it is for.

    The advised day stands in it rather than the day of the event: one that is put off, or comes
    again from another day on, takes the place of the one before.
    """
    place = known.facts.get(known.library.chooser.place or "", UNSURE)
    rule = "usual" if due.rule is None else due.rule.id
    once = due.advised_by.isoformat() if every is None and due.advised_by is not None else "again"
    return "/".join((place, known.facts.get("benefit", UNSURE), rule, once))


def _text(by: Speaker, due: Due, every: int | None) -> Iterator[str]:
    """What to do and where, by when and on what that rests, and what not to fall for."""
    words = by.words
    yield words.reminder_first
    # The dates are those of this time only: what comes again has the rule alone.
    dated = due if every is None else replace(due, deadline=None)
    for block in due_blocks(by, dated, full=True):
        for entry in getattr(block, "entries", ()):
            yield entry.text
            yield from (detail.text for detail in entry.details)
    yield words.reminder_entry.format(site=SITE)
    yield words.hotline_notice.format(hotline=by.hotline)
    yield words.reminder_fraud
    yield words.reminder_anew if every is None else words.reminder_again
