import calendar
import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.due import NEVER, Due, due
from certguide.core.region import CycleRule
from core.sample import cycle

COUNTED = ("day-before", "same-day", "month-end", "month-before-end")
DAYS = st.dates(dt.date(1949, 10, 1))


def rule(every, **more):
    return msgspec.convert(cycle("rule", every, **more), CycleRule)


def day(text):
    return None if text is None else dt.date.fromisoformat(text)


def dates(every, last, as_of=None, **more):
    found = due(rule(every, **more), day(last), day(as_of))
    return tuple(each and each.isoformat() for each in (found.deadline, found.advised_by))


def test_without_a_last_date_only_the_usual_cycle_is_said():
    assert due(None, None) == Due(cycle={"months": 12}, deadline=None, advised_by=None, known=False)


def test_the_advised_day_ends_the_month_before_the_deadlines():
    found = due(None, dt.date(2025, 8, 31))
    assert (found.deadline, found.advised_by) == (dt.date(2026, 8, 31), dt.date(2026, 7, 31))
    # Hainan's own example: certified in 2022-03, at the latest by 2023-02.
    assert due(None, dt.date(2022, 3, 1)).advised_by == dt.date(2023, 2, 28)
    assert due(None, dt.date(2024, 2, 29)).deadline == dt.date(2025, 2, 28)


@given(st.dates(dt.date(1949, 10, 1), dt.date(2100, 1, 1)))
def test_the_advised_day_never_passes_the_deadline(last):
    found = due(None, last)
    assert last < found.advised_by < found.deadline
    assert not found.known


def test_a_deadline_passes_on_the_day_after_it():
    last, deadline = dt.date(2024, 2, 29), dt.date(2025, 2, 28)
    assert not due(None, last, deadline).passed
    assert due(None, last, deadline + dt.timedelta(days=1)).passed
    assert not due(None, None, deadline).passed
    assert not due(None, last).passed


def test_it_is_urgent_from_the_day_after_the_advised_one():
    last, advised = dt.date(2025, 8, 31), dt.date(2026, 7, 31)
    on_it = due(None, last, advised)
    assert (on_it.urgent, on_it.passed) == (False, False)
    after = due(None, last, advised + dt.timedelta(days=1))
    assert (after.urgent, after.passed) == (True, False)
    assert not due(None, last).urgent


@pytest.mark.parametrize(
    ("last", "months", "deadlines", "advised"),
    [
        # The places' own words, domain research 4.2: Baotou, Guangxi, Hainan.
        ("2022-03-10", 12, ("2023-03-09", "2023-03-10", "2023-03-31", "2023-02-28"), "2023-02-28"),
        ("2022-04-10", 12, ("2023-04-09", "2023-04-10", "2023-04-30", "2023-03-31"), "2023-03-31"),
        ("2024-02-29", 12, ("2025-02-27", "2025-02-28", "2025-02-28", "2025-01-31"), "2025-01-31"),
        ("2024-02-29", 48, ("2028-02-28", "2028-02-29", "2028-02-29", "2028-01-31"), "2028-01-31"),
        ("2023-02-28", 12, ("2024-02-27", "2024-02-28", "2024-02-29", "2024-01-31"), "2024-01-31"),
        ("2023-03-31", 12, ("2024-03-30", "2024-03-31", "2024-03-31", "2024-02-29"), "2024-02-29"),
        ("2025-08-31", 6, ("2026-02-27", "2026-02-28", "2026-02-28", "2026-01-31"), "2026-01-31"),
        ("2025-01-01", 12, ("2025-12-31", "2026-01-01", "2026-01-31", "2025-12-31"), "2025-12-31"),
        ("2025-12-31", 12, ("2026-12-30", "2026-12-31", "2026-12-31", "2026-11-30"), "2026-11-30"),
        ("2026-03-10", 1, ("2026-04-09", "2026-04-10", "2026-04-30", "2026-03-31"), "2026-03-31"),
        ("9999-12-31", 12, ("9999-12-30", "9999-12-31", "9999-12-31", "9999-11-30"), "9999-11-30"),
    ],
)
def test_months_end_as_the_place_counts_them_and_the_strictest_reading_is_advised(
    last, months, deadlines, advised
):
    for counted, deadline in zip(COUNTED, deadlines, strict=True):
        assert dates({"months": months}, last, counted=counted) == (deadline, advised)
    assert dates({"months": months}, last) == (deadlines[1], advised)


@given(DAYS, st.integers(1, 60), st.sampled_from([None, *COUNTED]))
def test_whoever_keeps_the_advised_day_is_never_late_by_any_reading_of_months(
    last, months, counted
):
    found = due(rule({"months": months}, counted=counted), last)
    assert found.advised_by <= found.deadline
    # Domain research 4.2: the end of the month that is n - 1 months after the last one's.
    year, month = divmod(last.year * 12 + last.month - 1 + months - 1, 12)
    if year > dt.MAXYEAR:
        assert found.advised_by == dt.date(9999, 11, 30)
    else:
        strictest = dt.date(year, month + 1, calendar.monthrange(year, month + 1)[1])
        assert found.advised_by == min(strictest, dt.date(9999, 11, 30))


@pytest.mark.parametrize(
    ("days", "last", "deadline", "advised"),
    [
        (365, "2025-03-01", "2026-03-01", "2026-01-31"),
        (365, "2023-03-01", "2024-02-29", "2024-01-31"),
        (365, "2024-02-29", "2025-02-28", "2025-01-31"),
        (366, "2025-01-01", "2026-01-02", "2025-12-31"),
        (180, "2022-06-20", "2022-12-17", "2022-11-30"),
        (180, "2025-12-31", "2026-06-29", "2026-05-31"),
    ],
)
def test_days_are_counted_to_the_day_and_advised_with_the_first_included(
    days, last, deadline, advised
):
    assert dates({"days": days}, last) == (deadline, advised)


def test_days_end_where_the_calendar_does():
    found = due(rule({"days": 365}), dt.date.max)
    assert found.deadline == dt.date.max
    assert found.advised_by <= dt.date.max


@given(DAYS, st.integers(32, 1830))
def test_the_advised_day_of_a_cycle_in_days_ends_a_month_before_the_strictest_one(last, days):
    found = due(rule({"days": days}), last)
    strictest = min(last.toordinal() + days - 1, dt.date.max.toordinal())
    assert found.advised_by <= found.deadline
    assert (found.advised_by + dt.timedelta(days=1)).day == 1
    assert 0 < strictest - found.advised_by.toordinal() <= 31


@pytest.mark.parametrize(
    ("by", "last", "deadline"),
    [
        (15, "2026-11-03", "2026-12-15"),
        (15, "2026-11-15", "2026-12-15"),
        (15, "2026-01-31", "2026-02-15"),
        (15, "2026-12-31", "2027-01-15"),
        (28, "2024-01-31", "2024-02-28"),
        (1, "2024-02-29", "2024-03-01"),
        (15, "9999-12-31", "9999-12-15"),
    ],
)
def test_a_day_of_the_month_stands_for_itself_in_the_month_after_the_last_time(by, last, deadline):
    assert dates({"monthly_by_day": by}, last) == (deadline, deadline)


@pytest.mark.parametrize(
    ("as_of", "deadline"),
    [
        ("2026-11-14", "2026-11-15"),
        ("2026-11-15", "2026-11-15"),
        ("2026-11-16", "2026-12-15"),
        ("2026-12-31", "2027-01-15"),
        ("9999-12-31", "9999-12-15"),
    ],
)
def test_without_a_last_time_the_next_such_day_counts(as_of, deadline):
    assert dates({"monthly_by_day": 15}, None, as_of) == (deadline, deadline)


@pytest.mark.parametrize(
    ("last", "as_of", "deadline", "advised"),
    [
        ("2026-01-01", None, "2027-12-31", "2027-11-30"),
        ("2026-12-31", "2026-12-31", "2027-12-31", "2027-11-30"),
        ("2024-02-29", "2026-05-01", "2025-12-31", "2025-11-30"),
        ("9999-12-31", None, "9999-12-31", "9999-11-30"),
        (None, "2026-05-01", "2026-12-31", "2026-11-30"),
        (None, "9999-12-31", "9999-12-31", "9999-11-30"),
    ],
)
def test_a_calendar_year_is_kept_until_its_end_and_advised_by_the_end_of_november(
    last, as_of, deadline, advised
):
    assert dates({"natural_year": True}, last, as_of) == (deadline, advised)


@pytest.mark.parametrize(
    ("every", "last", "as_of", "deadline", "advised"),
    [
        # Wuhan: new retirees have until the end of the next year (S66).
        ({"natural_year": True}, None, "2026-05-01", "2027-12-31", "2027-11-30"),
        ({"natural_year": True}, None, "2026-12-31", "2027-12-31", "2027-11-30"),
        ({"natural_year": True}, None, "9999-12-31", "9999-12-31", "9999-11-30"),
        ({"natural_year": True}, "2026-01-31", "2026-05-01", "2027-12-31", "2027-11-30"),
        ({"natural_year": True}, None, None, None, None),
        ({"monthly_by_day": 15}, None, "2026-11-01", "2026-11-15", "2026-11-15"),
        ({"months": 12}, None, "2026-11-01", None, None),
    ],
)
def test_for_whoever_has_just_retired_a_calendar_year_begins_with_the_next(
    every, last, as_of, deadline, advised
):
    found = due(rule(every), day(last), day(as_of), first=True)
    assert (found.deadline, found.advised_by) == (day(deadline), day(advised))


def test_whoever_asks_in_december_of_a_calendar_year_is_in_a_hurry():
    found = due(rule({"natural_year": True}), None, dt.date(2026, 12, 1))
    assert (found.urgent, found.passed) == (True, False)
    missed = due(rule({"natural_year": True}), dt.date(2024, 5, 1), dt.date(2026, 1, 1))
    assert (missed.urgent, missed.passed) == (True, True)


@pytest.mark.parametrize(
    ("every", "as_of"),
    [
        ({"months": 12}, "2026-11-25"),
        ({"days": 365}, "2026-11-25"),
        ({"monthly_by_day": 15}, None),
        ({"natural_year": True}, None),
    ],
)
def test_where_nothing_can_be_counted_from_there_are_no_dates(every, as_of):
    found = due(rule(every), None, day(as_of))
    assert (found.deadline, found.advised_by) == (None, None)
    assert (found.passed, found.urgent) == (False, False)
    assert found.cycle == every


def test_whoever_never_has_to_certify_has_no_dates():
    found = due(rule({"none": True}), dt.date(2020, 1, 1), dt.date(2026, 11, 25))
    assert (found.deadline, found.advised_by) == (None, None)
    assert (found.passed, found.urgent) == (False, False)
    assert found.cycle == {"none": True}
    assert Due(cycle={"none": True}, deadline=None, advised_by=None, known=True) == NEVER


def test_a_cycle_is_known_where_the_place_is_known_to_count_so():
    sure, believed = rule({"months": 6}), rule({"months": 6}, confirmed=False)
    assert (due(sure, None).known, due(sure, None).rule) == (True, sure)
    assert (due(believed, None).known, due(believed, None).rule) == (False, believed)
    assert (due(None, None).known, due(None, None).rule) == (False, None)


@pytest.mark.parametrize("days", [1, 15, 31])
def test_whoever_has_just_certified_is_not_advised_a_day_that_has_passed(days):
    last = dt.date(2026, 3, 1)
    assert due(rule({"days": days}), last).advised_by >= last
