"""Where to go on: from a step that fails, and from a method that fails."""

from collections.abc import Iterable

from certguide.core.advice import Advice
from certguide.core.conditions import Verdict
from certguide.core.fallbacks import Fallback, HandOff
from certguide.core.model import Method
from certguide.core.result import Result
from certguide.core.verdicts import Standing
from certguide.present.page import Block, Detail, Entry, Heading, Paragraph, Steps
from certguide.present.views.depth import Depth
from certguide.present.views.speaker import Speaker

_MOST = 3
"""How many other methods the short page names."""


def fallbacks(by: Speaker, result: Result, advice: Advice, *, full: bool) -> tuple[Block, ...]:
    """Where to go when the method fails, best first, and at last the hotline.

    Nothing else leads on from a notice: what is in doubt there is asked at the hotline.
    """
    words = by.words
    if not isinstance(advice.outcome, Method):
        said = words.hotline_notice.format(hotline=by.hotline)
        return (Paragraph(text=said, tone="strong"),)
    if not advice.fallbacks:
        said = words.hotline_only.format(hotline=by.hotline)
        return (Heading(text=words.fallbacks), Paragraph(text=said, tone="strong"))
    last = Entry(text=words.hotline_last.format(hotline=by.hotline))
    usable = advice.fallbacks if full else advice.fallbacks[:_MOST]
    entries = tuple(_fallback(by, result, each, full=full) for each in usable)
    return (Heading(text=words.fallbacks), Steps(entries=(*entries, last)))


def failing(by: Speaker, handed: HandOff, depth: Depth) -> Detail:
    """A failure with its remedy and the method that this person goes on with.

    With all the rest it says too what is at hand for that.
    """
    words = by.words
    said = "" if handed.failure.do is None else by.say(handed.failure.do)
    onward = ""
    if handed.onward is not None:
        title = by.clause(handed.onward.method.title)
        onward = (words.if_fails_then if said else words.if_fails_else).format(title=title)
        if handed.onward.already_have and depth.basis:
            things = by.things(handed.onward.already_have)
            onward = by.sentences(onward, words.if_fails_ready.format(things=things))
    elif not said:
        onward = words.if_fails_call.format(hotline=by.hotline)
    label = words.if_fails.format(when=by.clause(handed.failure.when))
    return Detail(label=label, text=by.sentences(said, onward))


def _fallback(by: Speaker, result: Result, each: Fallback, *, full: bool) -> Entry:
    """In brief: whether anything is lacking; in full: what is at hand and what is lacking."""
    words = by.words
    title = by.clause(each.method.title)
    conditions = by.conditions(each.conditions)
    if conditions:
        text = words.fallback_if.format(conditions=conditions, title=title)
    else:
        form = words.fallback if open_now(result.methods, each) else words.fallback_perhaps
        text = form.format(title=title)
    ready = {item.id for item in each.already_have}
    lacking = by.things(item for item in each.checklist if item.must and item.id not in ready)
    if not full:
        form = words.something_else if lacking else words.nothing_else
        return Entry(text=form.format(entry=text, things=lacking))
    told = ((words.already_have, by.things(each.already_have)), (words.still_needed, lacking))
    return Entry(
        text=text,
        details=tuple(Detail(label=label, text=things) for label, things in told if things),
    )


def open_now(methods: Iterable[Standing], fallback: Fallback) -> bool:
    """Whether the method is open as things are, and not only for all that is known."""
    return any(
        each.verdict is Verdict.MET and each.method.flow == fallback.method.flow for each in methods
    )
