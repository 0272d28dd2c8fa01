"""An outcome as the offline page shows it: first what to do, at last on what it rests."""

from collections.abc import Callable, Mapping

from certguide.core.advice import Advice, certifies
from certguide.core.due import Due
from certguide.core.model import Method
from certguide.core.record import replace
from certguide.core.result import Result
from certguide.core.text import Language
from certguide.present.page import (
    Blanks,
    Block,
    Checklist,
    Detail,
    Heading,
    Page,
    Paragraph,
    Steps,
)
from certguide.present.views import parts
from certguide.present.views.data import guide_data
from certguide.present.views.depth import LISTED
from certguide.present.views.due import due_blocks
from certguide.present.views.guide import effort, question_page
from certguide.present.views.more import sources
from certguide.present.views.onward import fallbacks
from certguide.present.views.reasons import reasons
from certguide.present.views.speaker import Speaker, speaker
from certguide.words.page import PageWords

View = Callable[[Speaker, Result, Advice], tuple[Block, ...]]
"""A part of the page of a result that holds the advice."""


def site_page(result: Result, language: Language, words: PageWords) -> Page:
    """The page of `result` without what hangs on the day: dates are left to be written in.

    Where no outcome is reached yet this is the page of the open question.
    """
    advice = result.advice
    if advice is None:
        return question_page(result, language, words)
    by = speaker(result.situation, language, words)
    blocks = tuple(block for view in PARTS.values() for block in view(by, result, advice))
    return Page(language=language, blocks=blocks, data=guide_data(result, by))


def undated(due: Due) -> Due:
    """How often to certify, without the days that follow for one person."""
    return replace(due, deadline=None, advised_by=None, passed=False, urgent=False)


def _title(by: Speaker, _result: Result, advice: Advice) -> tuple[Block, ...]:
    return (Heading(text=by.say(advice.outcome.title), level=1),)


def _due(by: Speaker, result: Result, advice: Advice) -> tuple[Block, ...]:
    """How often the place wants a certification, or how often is usual, and whom to ask."""
    if not certifies(advice.outcome):
        return ()
    due = undated(result.due)
    blocks = due_blocks(by, due, full=False)
    if blocks:
        return blocks
    usual = by.words.due_open if due.open else by.words.due_unconfirmed
    said = usual.format(months=due.cycle.get("months"), hotline=by.hotline)
    return (Heading(text=by.words.due), Paragraph(text=said))


def _filled(block: Block) -> bool:
    """Whether there is anything in a block."""
    return not isinstance(block, (Steps, Checklist)) or bool(block.entries)


def _written(by: Speaker, _result: Result, advice: Advice) -> tuple[Block, ...]:
    """Room for the day on which it was done and the next one, below how often it is due."""
    if not certifies(advice.outcome):
        return ()
    words = by.words
    labels = (words.sheet_done, words.sheet_next)
    lines = tuple(Detail(label=label, text=words.sheet_day) for label in labels)
    return (Blanks(entries=lines),)


PARTS: Mapping[str, View] = {
    "title": _title,
    "reasons": lambda by, _, advice: reasons(by, advice),
    "stale": lambda by, _, advice: parts.stale(by, advice),
    "checklist": lambda by, _, advice: parts.checklist(by, advice.checklist, LISTED),
    "entry": lambda by, _, advice: parts.entry(by, advice.outcome, LISTED),
    "before": lambda by, _, advice: parts.before(by, advice.before, LISTED),
    "steps": lambda by, _, advice: parts.steps(by, advice.actions, LISTED),
    "fallbacks": lambda by, result, advice: fallbacks(by, result, advice, full=True),
    "warnings": lambda by, result, advice: parts.warnings(
        by, advice, result.library.chooser, LISTED
    ),
    "ways": lambda by, _, advice: tuple(filter(_filled, parts.ways(by, advice, LISTED))),
    "helping": lambda by, _, advice: parts.helping(by, advice, LISTED),
    "effort": lambda by, _, advice: (
        effort(by, advice.outcome, full=True) if isinstance(advice.outcome, Method) else ()
    ),
    "due": _due,
    "written": _written,
    "sources": lambda by, _, advice: sources(by, advice),
}
"""The parts in the order in which they are read on a phone."""
