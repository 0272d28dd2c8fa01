import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.dates import add_months, month_end, read


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-15", dt.date(2026, 3, 15)),
        ("2026/3/5", dt.date(2026, 3, 5)),
        ("2026.03.05", dt.date(2026, 3, 5)),
        ("２０２６－０３－１５", dt.date(2026, 3, 15)),
        (" 2026年3月15日 ", dt.date(2026, 3, 15)),
        ("2026年3月15号", dt.date(2026, 3, 15)),
        ("2026 年 3 月", dt.date(2026, 3, 1)),
        ("2026-03", dt.date(2026, 3, 1)),
        ("20260315", dt.date(2026, 3, 15)),
        ("2024-02-29", dt.date(2024, 2, 29)),
        ("2026-02-29", None),
        ("2026-13-01", None),
        ("0000-01-01", None),
        ("去年三月", None),
        ("3/15", None),
        ("", None),
    ],
)
def test_reads_what_people_write(text, day):
    assert read(text) == day


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (dt.date(2024, 2, 29), 12, dt.date(2025, 2, 28)),
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2026, 12, 1), 1, dt.date(2027, 1, 1)),
        (dt.date(2025, 8, 31), 6, dt.date(2026, 2, 28)),
    ],
)
def test_months_are_counted_on_the_calendar(day, months, later):
    assert add_months(day, months) == later


@given(st.dates(dt.date(1949, 10, 1), dt.date(2100, 1, 1)), st.integers(0, 60))
def test_adding_months_keeps_the_day_or_ends_the_month(day, months):
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, month_end(later.year, later.month).day)


@given(st.dates(dt.date(1949, 10, 1), dt.date(9998, 1, 1)))
def test_the_day_after_a_months_end_is_a_first(day):
    assert (month_end(day.year, day.month) + dt.timedelta(days=1)).day == 1
