"""Why an outcome fits."""

from collections.abc import Iterable

from certguide.core.advice import Advice
from certguide.core.conditions import Verdict
from certguide.core.library import Library
from certguide.core.model import Method
from certguide.core.result import Result
from certguide.core.verdicts import Judged
from certguide.present.page import Block, Bullets, Entry, Heading, Paragraph
from certguide.present.views.speaker import Speaker


def reasons(by: Speaker, advice: Advice) -> tuple[Block, ...]:
    """The summary and every reason, those that are met first."""
    words = by.words
    heading = words.reasons if isinstance(advice.outcome, Method) else words.reasons_of_notice
    met, open_ = _said(by, advice.reasons)
    entries = tuple(Entry(text=each) for each in (*met, *open_))
    return (
        Paragraph(text=by.say(advice.outcome.summary)),
        *((Heading(text=heading), Bullets(entries=entries)) if entries else ()),
    )


def reasons_brief(by: Speaker, result: Result, advice: Advice) -> Paragraph:
    """The summary and, in one breath, what set a method apart and what is not known yet.

    A notice only repeats an answer, which need not be said back to somebody in mourning.
    """
    words = by.words
    summary = by.say(advice.outcome.summary)
    if not isinstance(advice.outcome, Method):
        return Paragraph(text=summary)
    met, open_ = _said(by, telling(result.library, advice.reasons))
    because = words.reasons_brief.format(reasons=words.reasons_joined.join(met)) if met else ""
    unknown = (words.sentence.format(text=each) for each in open_)
    return Paragraph(text=by.sentences(summary, because, *unknown))


def telling(library: Library, reasons: tuple[Judged, ...]) -> tuple[Judged, ...]:
    """The reasons that set an outcome apart: what every method requires explains no choice."""
    return tuple(each for each in reasons if each.requirement.id not in library.common) or reasons


def _said(by: Speaker, reasons: Iterable[Judged]) -> tuple[list[str], list[str]]:
    """The reasons in words: those that are met, and the others."""
    met: list[str] = []
    others: list[str] = []
    for each in reasons:
        side = met if each.verdict is Verdict.MET else others
        side.append(by.reason(each).rstrip("。."))
    return met, others
