import datetime as dt

import msgspec
import pytest

from certguide.core.region import Cycle, CycleRule, Region
from core.sample import cycle, region

JUNE = dt.date(2026, 6, 15)


def rule(**more):
    return msgspec.convert(cycle("rule", {"months": 12}, **more), CycleRule)


@pytest.mark.parametrize(
    "every",
    [
        {"months": 12},
        {"days": 180},
        {"monthly_by_day": 15},
        {"natural_year": True},
        {"none": True},
        {},
    ],
)
def test_a_cycle_says_the_one_thing_that_is_given(every):
    assert Cycle(**every).as_data() == every


@pytest.mark.parametrize("denied", ["natural_year", "none"])
def test_what_is_denied_is_not_given(denied):
    assert Cycle(months=12, **{denied: False}).as_data() == {"months": 12}


@pytest.mark.parametrize(
    ("limits", "day", "holds"),
    [
        ({}, JUNE, True),
        ({}, None, True),
        ({"since": "2026-06-15"}, JUNE, True),
        ({"since": "2026-06-16"}, JUNE, False),
        ({"since": "2026-06-16"}, None, True),
        ({"until": "2026-06-15"}, JUNE, True),
        ({"until": "2026-06-14"}, JUNE, False),
        ({"until": "9999-12-31"}, None, False),
        ({"since": "2026-06-15", "until": "2026-06-15"}, JUNE, True),
        ({"since": "2026-06-01", "until": "2026-06-14"}, JUNE, False),
        ({"since": "2024-02-29"}, dt.date(2024, 2, 28), False),
        ({"since": "0001-01-01", "until": "9999-12-31"}, dt.date.max, True),
    ],
)
def test_a_rule_holds_from_its_first_day_to_its_last(limits, day, holds):
    assert rule(**limits).in_force(day) is holds


def test_a_region_says_nothing_but_what_its_file_says():
    bare = region("hubei")
    assert isinstance(bare, Region)
    said = (bare.unconfirmed, bare.cycles, bare.says, bare.steps, bare.papers, bare.closes)
    assert said == (None, [], [], [], [], [])
    assert (bare.routes, bare.cities) == ([], {})


def test_a_rule_is_confirmed_unless_it_says_otherwise():
    assert rule().confirmed
    assert not rule(confirmed=False).confirmed
