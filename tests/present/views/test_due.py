import datetime as dt

import pytest

from certguide.core.due import NEVER, due
from certguide.core.record import replace
from certguide.core.region import Cycle, CycleRule
from certguide.core.text import Text
from certguide.present.page import Bullets, Detail, Entry, Heading
from certguide.present.views.due import due_blocks
from present.sample import chinese

LAST = dt.date(2025, 8, 31)
UNCONFIRMED = "这是按12个月一次算的。当地怎么算，还没查实。拨发放地的区号+12333问准。"


def rule(*, confirmed=True, sources=("S01",), counted=None, text="当地半年一次。", **every):
    return CycleRule(
        id="cycle",
        every=Cycle(**every),
        counted=counted,
        text=Text(zh=text, en="x"),
        sources=list(sources),
        confirmed=confirmed,
        valid_days=90,
    )


def said(due_, *, as_of=None):
    blocks = due_blocks(chinese(as_of), due_, full=False)
    if not blocks:
        return []
    heading, bullets = blocks
    assert heading == Heading(text="最晚哪天办")
    assert [each.details for each in bullets.entries] == [()] * len(bullets.entries)
    return [each.text for each in bullets.entries]


@pytest.mark.parametrize("full", [False, True])
def test_nothing_is_said_where_nothing_is_known(full):
    assert due_blocks(chinese(), due(None, None), full=full) == ()


@pytest.mark.parametrize("full", [False, True])
def test_nothing_is_said_where_nothing_has_to_be_certified(full):
    assert due_blocks(chinese(), NEVER, full=full) == ()


def test_the_usual_cycle_is_said_to_be_unconfirmed():
    assert said(due(None, LAST)) == [
        "最晚2026年8月31日办好。",
        "最好在2026年7月31日或更早办好。",
        UNCONFIRMED,
    ]


def test_a_confirmed_cycle_is_said_even_without_a_date():
    assert said(due(rule(months=6), None)) == ["当地半年一次。"]


def test_a_confirmed_date_is_not_doubted():
    assert said(due(rule(months=6), dt.date(2025, 9, 1))) == [
        "最晚2026年3月1日办好。",
        "最好在2026年2月28日或更早办好，不管怎么算都来得及。",
        "当地半年一次。",
    ]


@pytest.mark.parametrize(
    ("last", "dates"),
    [
        (None, []),
        (LAST, ["最晚2026年2月28日办好。", "最好在2026年1月31日或更早办好。"]),
    ],
)
def test_a_cycle_that_is_only_believed_is_said_to_be_so(last, dates):
    assert said(due(rule(confirmed=False, months=6), last)) == [
        *dates,
        "当地半年一次。",
        "多久一次，还没查实。拨发放地的区号+12333问准。",
    ]


def test_a_rule_that_says_itself_whom_to_ask_is_not_doubted_a_second_time():
    itself = rule(confirmed=False, text="听说半年一次。先拨区号+12333问。", months=6)
    assert said(due(itself, None)) == ["听说半年一次。先拨区号+12333问。"]


def test_what_has_passed_is_no_cause_for_alarm_and_is_not_advised_any_more():
    late = dt.date(2026, 9, 1)
    assert said(due(None, LAST, late), as_of=late) == [
        "2026年8月31日已经过了，先别慌。钱就算停了，也只是暂停。尽快去办，办好就接着发，停掉的会补发。",
        UNCONFIRMED,
    ]


def test_on_the_last_day_nothing_has_passed_but_it_is_urgent():
    day = dt.date(2026, 8, 31)
    assert said(due(None, LAST, day), as_of=day) == [
        "最晚2026年8月31日办好。",
        "越快办越好，别等最后几天。",
        UNCONFIRMED,
    ]


def test_on_the_advised_day_it_is_not_urgent_yet():
    day = dt.date(2026, 7, 31)
    assert said(due(None, LAST, day), as_of=day) == [
        "最晚2026年8月31日办好。",
        "最好在2026年7月31日或更早办好。",
        UNCONFIRMED,
    ]


@pytest.mark.parametrize(
    ("local", "deadline"),
    [
        (rule(monthly_by_day=20), "最晚2025年9月20日办好。"),
        (rule(months=12, counted="month-before-end"), "最晚2026年7月31日办好。"),
    ],
)
def test_an_advised_day_that_is_the_last_day_is_not_said_twice(local, deadline):
    assert said(due(local, LAST, LAST)) == [deadline, "当地半年一次。"]


def test_in_full_the_cycle_says_on_what_it_rests():
    found = due_blocks(chinese(), due(rule(months=6, sources=("S01", "S02")), None), full=True)
    assert found == (
        Heading(text="最晚哪天办"),
        Bullets(
            entries=(
                Entry(
                    text="当地半年一次。",
                    details=(
                        Detail(
                            label="",
                            text="依据：S01（2023-08-16，A级）、S02（2024-12，B级）。核对于2026-11-20。",
                        ),
                    ),
                ),
            )
        ),
    )


def test_what_still_has_to_be_known_is_said_to_be_lacking():
    lacking = replace(due(None, LAST), open=True)
    assert said(lacking)[2:] == [
        "还不知道的多，先按12个月一次算。有的钱要更勤。拨发放地的区号+12333问准。"
    ]
