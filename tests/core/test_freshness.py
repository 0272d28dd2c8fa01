import datetime as dt

import pytest

from certguide.core.freshness import Check, check, stale
from certguide.core.model import Source, Statement
from core.sample import said

DAY = dt.timedelta(days=1)


def source(checked_on):
    return Source(title="t", publisher="p", date="2026", grade="A", checked_on=checked_on)


SOURCES = {"new": source("2026-06-30"), "old": source("2026-01-31"), "leap": source("2024-02-29")}


def statement(name, *sources, valid_days=None):
    return Statement(id=name, text=said(name), sources=list(sources), valid_days=valid_days)


@pytest.mark.parametrize(
    ("told", "on", "until"),
    [
        (statement("one", "new", valid_days=180), "2026-06-30", "2026-12-27"),
        (statement("both", "new", "old", valid_days=28), "2026-01-31", "2026-02-28"),
        (statement("leap", "leap", valid_days=366), "2024-02-29", "2025-03-01"),
        (statement("no days", "new"), "2026-06-30", "2026-06-30"),
        (statement("for ever", "new", valid_days=10**9), "2026-06-30", "9999-12-31"),
    ],
)
def test_a_statement_is_as_old_as_the_source_checked_longest_ago(told, on, until):
    expected = Check(on=dt.date.fromisoformat(on), until=dt.date.fromisoformat(until))
    assert check(SOURCES, told) == expected


def test_without_a_source_nothing_was_checked():
    assert check(SOURCES, statement("bare", valid_days=1)) is None


def test_a_check_holds_to_the_end_of_its_last_day():
    found = Check(on=dt.date(2026, 1, 1), until=dt.date(2026, 6, 30))
    assert not found.stale(found.on)
    assert not found.stale(found.until)
    assert found.stale(found.until + DAY)


def test_on_no_day_nothing_is_stale():
    told = [statement("old", "leap", valid_days=1)]
    assert stale(SOURCES, told, None) == ()
    assert stale(SOURCES, told, dt.date(2024, 3, 1)) == ()
    assert stale(SOURCES, told, dt.date(2024, 3, 2)) == tuple(told)


def test_only_what_was_checked_too_long_ago_is_stale_in_its_order():
    told = [
        statement("third", "old", "new", valid_days=30),
        statement("first", "new", valid_days=180),
        statement("bare"),
        statement("second", "leap", valid_days=180),
    ]
    found = stale(SOURCES, told, dt.date(2026, 7, 1))
    assert [each.id for each in found] == ["third", "second"]
