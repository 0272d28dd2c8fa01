import datetime as dt

import pytest

from certguide.core.due import NEVER, due
from certguide.core.region import Cycle, CycleRule
from certguide.core.situation import situation
from certguide.core.text import Text
from certguide.loading.library import load
from certguide.present.views.duepage import due_page
from certguide.present.views.reminder import missing, reminder
from certguide.present.views.speaker import speaker
from present.sample import HERE, WORDS, chinese, replace, someone

TODAY = dt.date(2026, 11, 25)


def rule(**given):
    every = {
        key: given.pop(key)
        for key in ("months", "days", "monthly_by_day", "natural_year", "none")
        if key in given
    }
    named = {"id": "r", "text": Text(zh="这里是这样算的。", en="So it is counted."), "sources": []}
    return CycleRule(every=Cycle(**every), **named, **given)


def known(cycle, last=None, as_of=TODAY, **facts):
    """Somebody in a place with this one cycle."""
    day = None if last is None else dt.date.fromisoformat(last)
    return replace(someone(as_of, **facts), due=due(cycle, day, as_of))


def event(cycle, last=None, as_of=TODAY, **facts):
    return reminder(chinese(as_of), known(cycle, last, as_of, **facts))


def days(found):
    return found.day.isoformat(), found.every, found.alarms


def test_it_is_on_the_advised_day_and_says_all_there_is_to_say():
    found = event(rule(days=180), "2026-08-10")
    assert days(found) == ("2027-01-31", None, (14, 3))
    assert found.title == "该办社保待遇资格认证了"
    assert found.text.split("\n") == [
        "先查有效期到哪天。还有效的，不用再办。",
        "最晚2027年2月6日办好。",
        "最好在2027年1月31日或更早办好，不管怎么算都来得及。",
        "这里是这样算的。",
        "要办的，官网只认 si.12333.gov.cn。不用手机的，去社区或社保局。",
        "拿不准的，拨发放地的区号+12333问。",
        "认证不收钱。要密码、验证码或转账的，都是骗子。",
        "这个提醒只管这一次。办好后，用新日期再做一个。",
    ]


def test_what_is_not_confirmed_is_said_not_to_be():
    assert "当地怎么算，还没查实" in event(None, "2026-08-10").text
    assert "多久一次，还没查实" in event(rule(months=12, confirmed=False), "2026-08-10").text
    assert "没查实" not in event(rule(months=12), "2026-08-10").text


def test_on_what_it_rests_is_said_too():
    person = someone(TODAY, who="self", region="hubei", last="2026-03-10")
    found = due_page(person, "en", WORDS["en"]).event
    assert "Based on S02" in found.text
    assert found == reminder(speaker(person, "en", WORDS["en"]), person)


def test_what_goes_by_the_calendar_comes_again_and_has_no_dates_of_one_time():
    yearly = event(rule(natural_year=True), "2026-03-10")
    assert days(yearly) == ("2027-11-30", 12, (14, 3))
    assert yearly.text.split("\n")[1:2] == ["这里是这样算的。"]
    assert "最晚" not in yearly.text
    assert yearly.text.endswith("办好了也别删，下次还会提醒。")
    assert days(event(rule(monthly_by_day=15), "2026-11-03")) == ("2026-12-15", 1, (14, 3))


@pytest.mark.parametrize("cycle", [rule(months=12), rule(months=1), rule(days=365), None])
def test_what_is_counted_from_the_last_time_does_not(cycle):
    assert event(cycle, "2026-11-20").every is None


def test_nor_does_what_follows_a_rule_that_ends():
    assert event(rule(natural_year=True, until="2028-12-31"), "2026-03-10").every is None


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        # The mornings that are over are left out; one is always left.
        ("2026-11-13", ("2026-11-30", None, (14, 3))),
        ("2026-11-16", ("2026-11-30", None, (3,))),
        ("2026-11-26", ("2026-11-30", None, (3,))),
        ("2026-11-27", ("2026-11-30", None, (0,))),
        ("2026-11-30", ("2026-11-30", None, (0,))),
        # The advised day is over: the next morning, as long as that is in time.
        ("2026-12-01", ("2026-12-02", None, (0,))),
        ("2026-12-14", ("2026-12-15", None, (0,))),
        ("2026-12-15", ("2026-12-15", None, (0,))),
    ],
)
def test_when_it_rings(as_of, expected):
    day = dt.date.fromisoformat(as_of)
    assert days(event(rule(months=12), "2025-12-15", day)) == expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2026-11-10", ("2026-11-30", 12, (14, 3))),
        ("2026-11-20", ("2026-11-30", 12, (14, 3))),
        ("2026-11-28", ("2026-11-30", 12, (14, 3, 0))),
        # Put off, it is not on the right day for the next year.
        ("2026-12-05", ("2026-12-06", None, (0,))),
    ],
)
def test_what_comes_again_rings_the_next_time_as_well(as_of, expected):
    day = dt.date.fromisoformat(as_of)
    assert days(event(rule(natural_year=True), "2025-12-15", day)) == expected


@pytest.mark.parametrize(
    ("by", "alarms"), [(28, (14, 3)), (15, (14, 3)), (14, (3,)), (4, (3,)), (3, (0,))]
)
def test_a_month_is_told_of_in_that_month_alone(by, alarms):
    found = event(rule(monthly_by_day=by), "2026-11-03")
    assert days(found) == (f"2026-12-{by:02}", 1, alarms)


def test_without_a_day_to_ask_from_every_alarm_is_ahead():
    found = event(rule(months=12), "2025-12-15", as_of=None)
    assert days(found) == ("2026-11-30", None, (14, 3))


@pytest.mark.parametrize(
    ("why", "person"),
    [
        ("not-due", known(rule(none=True), "2026-08-10")),
        ("not-due", replace(someone(TODAY, who="family", life="alive"), due=NEVER)),
        ("not-due", known(rule(months=12), "2026-08-10", who="family", life="deceased")),
        ("last-unknown", known(rule(months=12))),
        ("last-unknown", known(None)),
        ("passed", known(rule(months=12), "2024-08-10")),
        ("passed", known(rule(monthly_by_day=15), "2026-08-10")),
        (None, known(rule(natural_year=True))),
        (None, known(rule(monthly_by_day=15))),
        (None, known(rule(months=12), "2025-11-25")),
    ],
)
def test_why_there_is_none(why, person):
    assert missing(person) == why
    assert (reminder(chinese(TODAY), person) is None) == (why is not None)


def test_flows_that_do_not_ask_for_the_last_time_say_so():
    person = situation(load(HERE.parent / "prompt" / "flows"), {}, TODAY)
    assert missing(person) == "never-asked"


def test_the_same_is_known_again_and_another_is_not():
    def uid(cycle, last, as_of=TODAY, **facts):
        return event(cycle, last, as_of, **facts).uid

    counted = rule(months=12)
    said = uid(counted, "2026-08-10", region="hubei")
    # Asked for on another day, put off, or counted from another day of the same month.
    assert uid(counted, "2026-08-10", dt.date(2027, 8, 5), region="hubei") == said
    assert uid(counted, "2026-08-11", region="hubei") == said
    # Another day, place, benefit or rule.
    others = {
        said,
        uid(counted, "2026-09-10", region="hubei"),
        uid(counted, "2026-08-10", region="hubei/wuhan"),
        uid(counted, "2026-08-10", region="hubei", benefit="survivor"),
        uid(None, "2026-08-10", region="hubei"),
        uid(rule(natural_year=True), "2026-08-10", region="hubei"),
    }
    assert len(others) == 6
    # What comes again stays the same from one year to the next.
    again = rule(natural_year=True)
    assert uid(again, "2026-08-10") == uid(again, "2027-03-01", dt.date(2027, 4, 1))
