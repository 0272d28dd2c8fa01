"""The event of a page for calendars (RFC 5545). The one door to icalendar."""

import datetime as dt
from typing import Any, cast

from certguide.core import dates
from certguide.core.extras import optional
from certguide.present.page import Event, Page
from certguide.present.paper import Paper

_MORNING = 9
"""The hour of an alarm. An all-day event begins at midnight, and nobody is to be woken then."""

_YEAR = 12


def publish(page: Page, paper: Paper) -> bytes:
    """The event of `page` as a calendar of its own, made on the day of `paper`; UTF-8, CRLF.

    A day is the same date wherever the calendar is read. Raises MissingExtra.
    """
    assert page.event is not None
    ical = optional("icalendar", "ics")
    calendar = ical.Calendar()
    calendar.add("prodid", f"-//certguide//certguide//{page.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-timezone", "Asia/Shanghai")
    calendar.add_component(_event(ical, page.event, paper.day))
    return cast(bytes, calendar.to_ical())


def _event(ical: Any, event: Event, made: dt.date) -> Any:
    found = ical.Event()
    found.add("uid", _uid(event.uid))
    # To the second as the format wants, by the day alone so that the same call gives the same.
    found.add("dtstamp", dt.datetime.combine(made, dt.time.min, tzinfo=dt.UTC))
    # What is made later takes the place of what was made before.
    found.add("sequence", made.toordinal())
    found.add("dtstart", event.day)
    found.add("dtend", dates.add_days(event.day, 1))
    if event.every is not None:
        found.add("rrule", _rule(event.every))
    found.add("summary", event.title)
    found.add("description", event.text)
    found.add("url", event.url)
    # The day is to be seen, and is still free for anything else.
    found.add("transp", "TRANSPARENT")
    for days in event.alarms:
        found.add_component(_alarm(ical, event, days))
    return found


def _alarm(ical: Any, event: Event, days: int) -> Any:
    """An alarm in the morning `days` before: so many days back from midnight, and nine hours on.

    It is given as a span, which phones turn into their own time: a fixed time of day could only
    be given in UTC, and would not come again with the event.
    """
    alarm = ical.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", dt.timedelta(days=-days, hours=_MORNING))
    alarm.add("description", event.title)
    return alarm


def _rule(months: int) -> dict[str, Any]:
    years, rest = divmod(months, _YEAR)
    every, count = ("MONTHLY", months) if rest else ("YEARLY", years)
    return {"freq": every} if count == 1 else {"freq": every, "interval": count}


def _uid(said: str) -> str:
    """What the event is about as a UUID, which RFC 7986 (5.3) wants an identifier to look like."""
    from uuid import NAMESPACE_URL, uuid5

    return str(uuid5(NAMESPACE_URL, f"certguide:{said}"))
