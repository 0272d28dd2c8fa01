"""Dates as a person gives them, and months counted on the calendar."""

import datetime as dt
import re
import unicodedata

_FORMS = (
    r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?",
    r"(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号]?)?",
    r"(\d{4})(\d{2})(\d{2})",
)
_ONES = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0}
_FIGURES = "".join(_ONES)
_COUNTED = "一二三四五六七八九十"
_SPELLED = re.compile(
    rf"([{_FIGURES}]{{4}})年([{_COUNTED}]{{1,2}})月(?:([{_COUNTED}]{{1,3}})[日号]?)?"
)
EARLIEST = dt.date(1949, 10, 1)
"""No certification is older than the republic whose pensions it is for."""
LATEST = dt.date(2199, 12, 31)
"""Nobody can have certified later; codes count days up to here."""


def read(text: str) -> dt.date | None:
    """Read `2026-03-01`, `2026-03`, `2026年3月1日`, `2026年3月` or `20260301`, full width too.

    So is `二〇二六年三月一日`. A month without a day is its first day: counted from there, no
    deadline comes out too late. Anything else is None, and so is a day that the calendar does
    not have.
    """
    plain = _in_figures(unicodedata.normalize("NFKC", text).strip().replace(" ", ""))
    for form in _FORMS:
        if found := re.fullmatch(form, plain):
            year, month, day = found.groups()
            try:
                return dt.date(int(year), int(month), int(day or 1))
            except ValueError:
                return None
    return None


def _in_figures(text: str) -> str:
    """A date that is written out in Chinese, in figures; anything else as it is."""
    found = _SPELLED.fullmatch(text)
    if found is None:
        return text
    year, *rest = found.groups()
    numbers = (
        "".join(str(_ONES[char]) for char in year),
        *(_number(each) for each in rest if each),
    )
    return "-".join(numbers)


def _number(said: str) -> str:
    """`十二` is 12, `三十` is 30, `三` is 3; what is no number reads as 0, which is no day."""
    tens, ten, ones = said.rpartition("十")
    if len(ones) > 1:
        return "0"
    if not ten:
        return str(_ONES[ones]) if len(ones) == 1 else "0"
    return str(10 * (_ONES.get(tens, 0) if tens else 1) + (_ONES.get(ones, 0) if ones else 0))


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
