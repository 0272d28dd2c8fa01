"""When the next certification is due, as a part of a page."""

from collections.abc import Iterator

from certguide.core.due import Due
from certguide.present.page import Block, Bullets, Entry, Heading
from certguide.present.views.speaker import Speaker

_HOTLINE = "12333"
"""A rule that is not confirmed may say itself whom to ask."""


def due_blocks(by: Speaker, due: Due, *, full: bool) -> tuple[Block, ...]:
    """The dates where they are known, and the cycle where the place has one.

    The usual cycle, which no place has confirmed, is said with the dates alone. What is not
    confirmed is said not to be.
    """
    entries = tuple(_entries(by, due, full=full))
    return (Heading(text=by.words.due), Bullets(entries=entries)) if entries else ()


def _entries(by: Speaker, due: Due, *, full: bool) -> Iterator[Entry]:
    words, rule = by.words, due.rule
    yield from (Entry(text=each) for each in _dates(by, due))
    if rule is not None:
        yield Entry(text=by.say(rule.text), details=by.basis(rule) if full else ())
    if not due.known and rule is None and due.deadline is not None:
        unsure = words.due_open if due.open else words.due_unconfirmed
        yield Entry(text=unsure.format(months=due.cycle.get("months"), hotline=by.hotline))
    if not due.known and rule is not None and _HOTLINE not in by.say(rule.text):
        yield Entry(text=words.due_believed.format(hotline=by.hotline))


def _dates(by: Speaker, due: Due) -> Iterator[str]:
    words = by.words
    if due.deadline is None:
        return
    if due.passed:
        yield words.due_passed.format(deadline=by.day(due.deadline))
        return
    yield words.due_deadline.format(deadline=by.day(due.deadline))
    if due.urgent:
        yield words.due_soon
    elif due.advised_by is not None and due.advised_by < due.deadline:
        better = words.due_advised if due.known else words.due_better
        yield better.format(advised=by.day(due.advised_by))
