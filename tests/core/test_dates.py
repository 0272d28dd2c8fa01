import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.dates import add_days, add_months, month_end, read


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
        ("二〇二六年三月十五日", dt.date(2026, 3, 15)),
        ("二零二六年十二月三十一号", dt.date(2026, 12, 31)),
        ("二○二六年十月", dt.date(2026, 10, 1)),
        ("一九九九年一月二十日", dt.date(1999, 1, 20)),
        ("二〇二六 年 十一 月 十 日", dt.date(2026, 11, 10)),
        ("二〇二六年二月三十日", None),
        ("二〇二六年十三月", None),
        ("二〇二六年一二月", None),
        ("二〇二六年三月二三日", None),
        ("二〇二六年三月一二十日", None),
        ("二六年三月", None),
        ("二〇二六-三-一", None),
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
        (dt.date(2023, 8, 31), 6, dt.date(2024, 2, 29)),
        (dt.date(9998, 12, 31), 12, dt.date(9999, 12, 31)),
        (dt.date(9998, 12, 31), 1, dt.date(9999, 1, 31)),
        (dt.date(9999, 12, 31), 1, dt.date(9999, 12, 31)),
        (dt.date(9999, 1, 1), 12, dt.date(9999, 12, 31)),
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


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2024, 2, 29), (2026, 2, 28), (2026, 4, 30), (2026, 12, 31), (9999, 12, 31), (1, 1, 31)],
)
def test_the_last_day_of_a_month(year, month, day):
    assert month_end(year, month) == dt.date(year, month, day)


@pytest.mark.parametrize(
    ("day", "days", "later"),
    [
        (dt.date(2024, 2, 28), 1, dt.date(2024, 2, 29)),
        (dt.date(2025, 12, 31), 1, dt.date(2026, 1, 1)),
        (dt.date(2026, 3, 1), -1, dt.date(2026, 2, 28)),
        (dt.date(9999, 12, 31), 1, dt.date(9999, 12, 31)),
        (dt.date(1, 1, 1), -1, dt.date(1, 1, 1)),
        (dt.date(2026, 1, 1), 10**30, dt.date(9999, 12, 31)),
        (dt.date(2026, 1, 1), -(10**30), dt.date(1, 1, 1)),
    ],
)
def test_days_are_counted_up_to_the_calendars_ends(day, days, later):
    assert add_days(day, days) == later


@pytest.mark.parametrize("day", ["十一二", "十二三", "十九九"])
def test_what_is_no_number_is_no_day(day):
    assert read(f"二〇二六年三月{day}日") is None
