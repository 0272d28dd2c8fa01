"""When the next certification is due, as a part of a page."""

from certguide.core.due import Due
from certguide.present.page import Block, Bullets, Entry, Heading
from certguide.present.views.speaker import Speaker


def due_blocks(by: Speaker, due: Due) -> tuple[Block, ...]:
    """The dates where the last certification is known, and the cycle where it is confirmed.

    A cycle that is only the usual one is said with the dates, and said to be unconfirmed.
    """
    words = by.words
    months = due.cycle.get("months")
    said = []
    if due.deadline is not None and due.passed:
        said.append(words.due_passed.format(months=months, deadline=by.day(due.deadline)))
    elif due.deadline is not None:
        said.append(words.due_deadline.format(deadline=by.day(due.deadline)))
    if due.advised_by is not None and not due.passed:
        said.append(words.due_advised.format(advised=by.day(due.advised_by)))
    if months is not None and due.known:
        said.append(words.due_cycle.format(months=months))
    if said and not due.known:
        said.append(words.due_unconfirmed.format(months=months, hotline=by.hotline))
    entries = tuple(Entry(text=each) for each in said)
    return (Heading(text=words.due), Bullets(entries=entries)) if entries else ()
