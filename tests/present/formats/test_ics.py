"""Reminders, read back by two calendars that know nothing of the library that writes them."""

import datetime as dt
import json
import warnings
from functools import cache
from itertools import islice

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from certguide.core.conditions import UNSURE
from certguide.core.due import due
from certguide.core.situation import situation
from certguide.loading.library import load
from certguide.present.formats.registry import publish, render
from certguide.present.page import Event, Page
from certguide.present.paper import Paper
from certguide.present.views.duepage import due_page
from present.sample import LANGUAGES, WORDS

TODAY = dt.date(2026, 11, 25)
EVENT = Event(
    uid="henan/survivor/s/2027-01-31",
    day=dt.date(2027, 1, 31),
    title="该认证了",
    text="先查；再办，别急。\n拨 12333，问\\问。",
    url="https://si.12333.gov.cn",
    every=None,
    alarms=(14, 3),
)


def made(event, *, day=TODAY, language="zh"):
    page = Page(language=language, blocks=(), data={}, event=event)
    return publish(page, "ics", Paper(day=day)).written


def changed(**fields):
    return Event(**{name: getattr(EVENT, name) for name in EVENT.__struct_fields__} | fields)


def first_reader(written):
    """uid, first and last day, what is said, the days that it comes on, and when it rings."""
    calendar = IcsCalendarStream.calendar_from_ics(written.decode())
    (found,) = calendar.events
    days = [each.start for each in islice(calendar.timeline, 4)]
    rings = sorted(_ring(found.start, each.trigger) for each in found.alarm)
    return found.uid, found.start, found.end, found.summary, found.description, days, rings


def second_reader(written):
    found = vobject.readOne(written.decode()).vevent
    start = found.dtstart.value
    days = [start] if not found.rruleset else [each.date() for each in islice(found.rruleset, 4)]
    rings = sorted(_ring(start, each.trigger.value) for each in found.contents.get("valarm", ()))
    end, said = found.dtend.value, (found.summary.value, found.description.value)
    return found.uid.value, start, end, *said, days, rings


def _ring(day, trigger):
    """An all-day event begins at midnight of wherever its calendar is."""
    return dt.datetime.combine(day, dt.time.min) + trigger


READERS = [first_reader, second_reader]


def test_a_reminder_byte_for_byte():
    said = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//certguide//certguide//ZH",
        "METHOD:PUBLISH",
        "X-WR-TIMEZONE:Asia/Shanghai",
        "BEGIN:VEVENT",
        "SUMMARY:该认证了",
        "DTSTART;VALUE=DATE:20270131",
        "DTEND;VALUE=DATE:20270201",
        "DTSTAMP:20261125T000000Z",
        "UID:41bf633f-188d-5a1c-9740-c3398eadd617",
        "SEQUENCE:739945",
        "DESCRIPTION:先查；再办，别急。\\n拨 12333，问\\\\问。",
        "TRANSP:TRANSPARENT",
        "URL:https://si.12333.gov.cn",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:该认证了",
        "TRIGGER:-P13DT15H",
        "END:VALARM",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:该认证了",
        "TRIGGER:-P2DT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    assert made(EVENT).decode() == "\r\n".join(said)


@pytest.mark.parametrize("read", READERS)
def test_two_calendars_read_the_same_day_and_ring_on_its_mornings(read):
    _, start, end, title, text, days, rings = read(made(EVENT))
    assert (start, end, title, text) == (EVENT.day, dt.date(2027, 2, 1), EVENT.title, EVENT.text)
    assert days == [EVENT.day]
    assert [each.isoformat() for each in rings] == ["2027-01-17T09:00:00", "2027-01-28T09:00:00"]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("every", "day", "days"),
    [
        (12, "2026-11-30", "2026-11-30 2027-11-30 2028-11-30 2029-11-30"),
        (24, "2026-11-30", "2026-11-30 2028-11-30 2030-11-30 2032-11-30"),
        (1, "2026-12-15", "2026-12-15 2027-01-15 2027-02-15 2027-03-15"),
        (6, "2026-12-15", "2026-12-15 2027-06-15 2027-12-15 2028-06-15"),
    ],
)
def test_it_comes_again_after_so_many_months(read, every, day, days):
    event = changed(day=dt.date.fromisoformat(day), every=every)
    assert [each.isoformat() for each in read(made(event))[-2]] == days.split()


def test_no_line_is_longer_than_a_calendar_takes_and_no_character_is_cut():
    written = made(changed(text="养老金" * 100 + "a, b; c\n" * 20, title="认证" * 60))
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert [line.decode() for line in lines]
    assert b"\n" not in written.replace(b"\r\n", b"")


def test_the_same_gives_the_same_and_what_is_made_later_takes_its_place():
    assert made(EVENT) == made(EVENT)
    later = made(EVENT, day=TODAY + dt.timedelta(days=1)).decode()
    assert "SEQUENCE:739946" in later
    assert "DTSTAMP:20261126T000000Z" in later
    assert first_reader(later.encode()) == first_reader(made(EVENT))
    assert first_reader(made(changed(uid="other")))[0] != first_reader(made(EVENT))[0]


@cache
def library():
    return load()


PLACES = [key for key in load().questions["region"].options if key != "other"]
SOURCED = {day for each in load().sources.values() for day in (each.date, each.checked_on)}
"""Days that a source may be of, which the text names."""
BENEFITS = [*load().questions["benefit"].options, UNSURE]
DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2029, 12, 31))


@settings(deadline=None, max_examples=400)
@given(
    st.fixed_dictionaries(
        {
            "region": st.sampled_from(["unsure", "other", *PLACES]),
            "benefit": st.sampled_from(BENEFITS),
            "residence": st.sampled_from(["paying-place", "elsewhere", UNSURE]),
        }
    ),
    st.none() | DAYS,
    DAYS,
    st.sampled_from(LANGUAGES),
)
def test_the_reminder_is_what_the_data_of_the_same_page_say(facts, last, as_of, language):
    if last is not None:
        facts["last"] = min(last, as_of).isoformat()
    known = situation(library().at(facts["region"]), facts, as_of)
    page = due_page(known, language, WORDS[language])
    said = json.loads(render(page, "json", width=80, colour=False))
    assert (page.event is None) == (said["passed"] or said["deadline"] is None)
    if page.event is None:
        return
    written = publish(page, "ics", Paper(day=as_of)).written
    read = first_reader(written)
    assert second_reader(written) == read
    _, start, end, _, text, days, rings = read
    advised, deadline = map(dt.date.fromisoformat, (said["advised_by"], said["deadline"]))
    tomorrow = as_of + dt.timedelta(days=1)
    assert start == (advised if advised >= as_of else min(tomorrow, deadline))
    assert end == start + dt.timedelta(days=1)
    assert_it_rings(start, rings, as_of, days)
    assert_it_is_never_late(known, days)
    assert "si.12333.gov.cn" in text
    assert "12333" in text.replace("si.12333.gov.cn", "")
    assert said["known"] or says_that_it_is_not_confirmed(known, text, WORDS[language])
    if last is not None and facts["last"] not in SOURCED:
        assert facts["last"] not in text


def says_that_it_is_not_confirmed(known, text, words):
    """The rule itself may say so, and whom to ask."""
    if known.due.rule is not None and "12333" in known.due.rule.text.say("zh"):
        return any(known.due.rule.text.say(language) in text for language in LANGUAGES)
    sentences = (words.due_open, words.due_unconfirmed, words.due_believed)
    starts = [each.partition("{hotline}")[0].format(months=12) for each in sentences]
    return any(each in text for each in starts)


def assert_it_rings(start, rings, as_of, days):
    """At nine, two weeks and three days before as far as they are ahead, and at least once."""
    assert {each.hour for each in rings} == {9}
    before = [(start - each.date()).days for each in rings]
    assert set(before) <= {14, 3, 0}
    assert [each for each in rings if each.date() > as_of] or start == as_of
    if start - dt.timedelta(days=14) > as_of and len(days) == 1:
        assert before == [14, 3]
    if len(days) == 1:
        assert all(each.date() > as_of for each in rings) or start == as_of


def assert_it_is_never_late(known, days):
    """Whenever the next certification is done, the reminder for the one after it is in time."""
    if len(days) == 1:
        return
    rule = known.due.rule
    for done in (days[0] - dt.timedelta(days=20), days[0], days[0] + dt.timedelta(days=16)):
        after = due(rule, done, done).advised_by
        assert any(done < day <= after for day in days)


def test_what_goes_by_the_calendar_comes_again_and_nothing_else_does():
    """Over all places, by the kinds of cycle that they have."""
    kinds = set()
    for place in PLACES:
        for benefit in library().questions["benefit"].options:
            facts = {"region": place, "benefit": benefit, "last": "2026-11-20"}
            page = due_page(situation(library().at(place), facts, TODAY), "zh", WORDS["zh"])
            if page.event is not None:
                (kind,) = page.data["cycle"]
                kinds.add((kind, page.event.every))
    assert kinds == {("months", None), ("days", None), ("natural_year", 12), ("monthly_by_day", 1)}


def test_no_reader_warns():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for read in READERS:
            read(made(EVENT))
