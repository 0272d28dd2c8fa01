"""Dates as a person gives them, and months counted on the calendar."""

import datetime as dt
import re
import unicodedata

_FORMS = (
    r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?",
    r"(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号]?)?",
    r"(\d{4})(\d{2})(\d{2})",
)
EARLIEST = dt.date(1949, 10, 1)
"""No certification is older than the republic whose pensions it is for."""


def read(text: str) -> dt.date | None:
    """Read `2026-03-01`, `2026-03`, `2026年3月1日`, `2026年3月` or `20260301`, full width too.

    A month without a day is its first day: counted from there, no deadline comes out too late.
    Anything else is None, and so is a day that the calendar does not have.
    """
    plain = unicodedata.normalize("NFKC", text).strip().replace(" ", "")
    for form in _FORMS:
        if found := re.fullmatch(form, plain):
            year, month, day = found.groups()
            try:
                return dt.date(int(year), int(month), int(day or 1))
            except ValueError:
                return None
    return None


def add_days(day: dt.date, days: int) -> dt.date:
    """`days` later, or earlier; the calendar's first and last day are its limits."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.max if days > 0 else dt.date.min


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day `months` later, or the last day of a shorter month.

    The calendar's last day is its limit.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    last = month_end(year, month + 1)
    return last.replace(day=min(day.day, last.day))


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month (1 to 12)."""
    if month == dt.date.max.month:
        return dt.date(year, month, dt.date.max.day)
    return dt.date(year, month + 1, 1) - dt.timedelta(days=1)
