"""When the next certification is due."""

import datetime as dt

from certguide.core import dates
from certguide.core.record import Record

USUAL_MONTHS = 12
"""Once a year is the ministry's own word for pensions (S14); places differ, so it is a default."""


class Due(Record, frozen=True, kw_only=True):
    """The cycle, the last day by it, and the day by which the strictest reading is kept.

    `cycle` is `{"months": 12}` or `{"none": True}`. `known`: whether the paying place is known
    to count so. Both dates are None where the last certification is not known. `passed`: the
    deadline lies before the day that was asked about.
    """

    cycle: dict[str, int | bool]
    deadline: dt.date | None
    advised_by: dt.date | None
    known: bool
    passed: bool = False


NEVER = Due(cycle={"none": True}, deadline=None, advised_by=None, known=True)
"""For those who have nothing to certify."""


def due(last: dt.date | None, as_of: dt.date | None = None) -> Due:
    """The due dates after a certification on `last`, by the usual cycle of twelve months.

    `as_of` is the day that is asked about; without it no deadline has passed.

    The deadline counts to the same day of the last month. The strictest place asks for the end
    of the month before that one (certified 2022-03: by 2023-02, S79), which is advised.
    """
    cycle: dict[str, int | bool] = {"months": USUAL_MONTHS}
    if last is None:
        return Due(cycle=cycle, deadline=None, advised_by=None, known=False)
    deadline = dates.add_months(last, USUAL_MONTHS)
    advised = deadline.replace(day=1) - dt.timedelta(days=1)
    return Due(
        cycle=cycle,
        deadline=deadline,
        advised_by=advised,
        known=False,
        passed=as_of is not None and deadline < as_of,
    )
