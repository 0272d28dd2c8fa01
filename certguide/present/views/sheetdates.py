"""The dates on a sheet of paper, and the room to write those that are not known yet."""

from collections.abc import Iterator

from certguide.core.advice import certifies
from certguide.core.due import NEVER, Due
from certguide.core.model import Notice, Outcome
from certguide.core.official import HOTLINE
from certguide.core.record import Record
from certguide.core.situation import Situation
from certguide.present.page import Blanks, Block, Detail, Heading
from certguide.present.views.speaker import Speaker


class Line(Record, frozen=True, kw_only=True):
    """A line about a date; it stands `aside` where it can be left out for want of room."""

    label: str
    text: str
    aside: bool = False


def dates(by: Speaker, known: Situation, outcome: Outcome, *, aside: bool) -> tuple[Block, ...]:
    """By when it is due, and what to fill in by hand.

    With what stands `aside` and a heading, or without: each line says what it is about.
    """
    lines = [each for each in date_lines(by, known, outcome) if aside or not each.aside]
    entries = tuple(Detail(label=each.label, text=each.text) for each in lines)
    heading = (Heading(text=by.words.sheet_dates),) if aside else ()
    return (*heading, Blanks(entries=entries))


def date_lines(by: Speaker, known: Situation, outcome: Outcome) -> Iterator[Line]:
    """The lines about dates, with room to write where one is not known yet.

    Whoever has nothing to do this time is only told when the next time is.
    """
    words = by.words
    idle = isinstance(outcome, Notice) and known.facts.get("checked") == "valid"
    due = known.due if certifies(outcome) else NEVER
    if due.deadline is not None:
        yield Line(label=words.sheet_next if idle else words.sheet_due, text=_by_when(by, due))
    said = "" if due.rule is None else by.say(due.rule.text)
    if said:
        # Where a date could be counted from the rule, the rule matters less.
        yield Line(label=words.sheet_cycle, text=said, aside=due.deadline is not None)
    # A rule that is not confirmed may say itself whom to ask.
    if not due.known and (said or due.deadline is not None) and HOTLINE not in said:
        yield Line(label="", text=words.sheet_unsure)
    if not idle:
        yield Line(label=words.sheet_done, text=words.sheet_day)
    if certifies(outcome) and not (idle and due.deadline is not None):
        yield Line(label=words.sheet_next, text=words.sheet_day)


def _by_when(by: Speaker, due: Due) -> str:
    words = by.words
    deadline = "" if due.deadline is None else by.day(due.deadline)
    if due.passed:
        return words.sheet_passed.format(deadline=deadline)
    if due.urgent:
        return words.sheet_soon.format(deadline=deadline)
    if due.advised_by is None or due.advised_by == due.deadline:
        return deadline
    return words.sheet_better.format(deadline=deadline, advised=by.day(due.advised_by))
