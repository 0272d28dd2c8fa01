import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from certguide.core.due import Due, due


def test_without_a_last_date_only_the_usual_cycle_is_said():
    assert due(None) == Due(cycle={"months": 12}, deadline=None, advised_by=None, known=False)


def test_the_advised_day_ends_the_month_before_the_deadlines():
    found = due(dt.date(2025, 8, 31))
    assert (found.deadline, found.advised_by) == (dt.date(2026, 8, 31), dt.date(2026, 7, 31))
    # Hainan's own example: certified in 2022-03, at the latest by 2023-02.
    assert due(dt.date(2022, 3, 1)).advised_by == dt.date(2023, 2, 28)
    assert due(dt.date(2024, 2, 29)).deadline == dt.date(2025, 2, 28)


@given(st.dates(dt.date(1949, 10, 1), dt.date(2100, 1, 1)))
def test_the_advised_day_never_passes_the_deadline(last):
    found = due(last)
    assert last < found.advised_by < found.deadline
    assert not found.known


def test_a_deadline_passes_on_the_day_after_it():
    last, deadline = dt.date(2024, 2, 29), dt.date(2025, 2, 28)
    assert not due(last, deadline).passed
    assert due(last, deadline + dt.timedelta(days=1)).passed
    assert not due(None, deadline).passed
