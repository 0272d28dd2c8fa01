"""When the next certification is due."""

import datetime as dt

from certguide.core import dates
from certguide.core.record import Record
from certguide.core.region import Counted, Cycle, CycleRule

USUAL = Cycle(months=12)
"""Once a year is the ministry's own word for pensions (S14); places differ, so it is a default."""


class Due(Record, frozen=True, kw_only=True):
    """The cycle, the last day by it, and the day by which the strictest reading is kept.

    `cycle` is `{"months": 12}` and the like. `known`: whether the paying place is known to count
    so. Both dates are None where the cycle needs the last certification and it is not known.
    `passed`: the deadline lies before the day that was asked about; `urgent`: the advised day
    does. `rule` is what the place says, None for the usual cycle; `open`: one of its rules may
    fit once more is known of the person.
    """

    cycle: dict[str, int | bool]
    deadline: dt.date | None
    advised_by: dt.date | None
    known: bool
    passed: bool = False
    urgent: bool = False
    open: bool = False
    rule: CycleRule | None = None


NEVER = Due(cycle={"none": True}, deadline=None, advised_by=None, known=True)
"""For those who have nothing to certify."""


def due(
    rule: CycleRule | None,
    last: dt.date | None,
    as_of: dt.date | None = None,
    *,
    first: bool = False,
) -> Due:
    """The due dates by `rule` after a certification on `last`, seen from the day `as_of`.

    Without a rule the usual twelve months are counted to the same day and said to be unconfirmed.
    `first`: nothing was certified before, and a year by the calendar begins with the next one.
    Without `as_of` no deadline has passed, and a cycle that goes by the calendar has no dates
    unless `last` is known.
    """
    cycle = USUAL if rule is None else rule.every
    counted = None if rule is None else rule.counted
    deadline = _deadline(cycle, counted or "same-day", last, as_of, first=first)
    advised = None if deadline is None else _advised(cycle, last, deadline)
    return Due(
        cycle=cycle.as_data(),
        deadline=deadline,
        advised_by=advised,
        known=rule is not None and rule.confirmed,
        passed=_before(deadline, as_of),
        urgent=_before(advised, as_of),
        rule=rule,
    )


def _before(day: dt.date | None, as_of: dt.date | None) -> bool:
    return day is not None and as_of is not None and day < as_of


def _deadline(
    cycle: Cycle,
    counted: Counted,
    last: dt.date | None,
    as_of: dt.date | None,
    *,
    first: bool,
) -> dt.date | None:
    """The last day by the rule of the place, None where it cannot be known."""
    if cycle.natural_year:
        return _year_end(last, as_of, first=first)
    if cycle.monthly_by_day is not None:
        return _monthly(cycle.monthly_by_day, last, as_of)
    if last is None:
        return None
    if cycle.days is not None:
        return dates.add_days(last, cycle.days)
    return None if cycle.months is None else _after_months(last, cycle.months, counted)


def _after_months(last: dt.date, months: int, counted: Counted) -> dt.date:
    same = dates.add_months(last, months)
    match counted:
        case "day-before":
            return dates.add_days(same, -1)
        case "same-day":
            return same
        case "month-end":
            return dates.month_end(same.year, same.month)
        case _:  # month-before-end
            return dates.add_days(same.replace(day=1), -1)


def _year_end(last: dt.date | None, as_of: dt.date | None, *, first: bool) -> dt.date | None:
    """Once in every calendar year; done this year or just retired (S66), by the end of the next."""
    if last is not None:
        return dt.date(min(last.year + 1, dt.MAXYEAR), 12, 31)
    return None if as_of is None else dt.date(min(as_of.year + first, dt.MAXYEAR), 12, 31)


def _monthly(day: int, last: dt.date | None, as_of: dt.date | None) -> dt.date | None:
    """By `day` of the month after the last one, or where that is not known of the next to come."""
    if last is not None:
        return dates.add_months(last.replace(day=1), 1).replace(day=day)
    if as_of is None:
        return None
    first = as_of.replace(day=1)
    return (first if as_of.day <= day else dates.add_months(first, 1)).replace(day=day)


def _advised(cycle: Cycle, last: dt.date | None, deadline: dt.date) -> dt.date:
    """The last day of the month before the one in which the strictest reading of the cycle ends.

    Places count the same cycle differently (domain research, section 4.2): the strictest one
    asks for the end of the month before the anniversary, so nobody is late by that day. Days are
    read as including the first; a year by the calendar is advised to end with November; a day of
    the month stands for itself.
    """
    if cycle.monthly_by_day is not None:
        return deadline
    if cycle.natural_year or last is None:
        return deadline.replace(month=11, day=30)
    if cycle.days is not None:
        strictest = dates.add_days(last, cycle.days - 1)
    else:
        strictest = dates.add_months(last, cycle.months or 0)
    advised = dates.add_days(strictest.replace(day=1), -1)
    # A cycle of days can end in the month of the last time: then the strictest day itself.
    return strictest if cycle.days is not None and advised < last else advised
