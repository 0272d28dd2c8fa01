"""The answer to a walk: an outcome with all that it takes, or the question still to be asked."""

from certguide.core.advice import Advice
from certguide.core.code import encode
from certguide.core.conditions import UNSURE
from certguide.core.model import Method, Question
from certguide.core.result import Result
from certguide.core.text import Language
from certguide.present.page import Block, Bullets, Entry, Heading, Page, Paragraph
from certguide.present.views import parts
from certguide.present.views.data import guide_data
from certguide.present.views.depth import BRIEF, WHOLE, Depth
from certguide.present.views.due import due_blocks
from certguide.present.views.more import answered, sources, sources_line, why_not
from certguide.present.views.onward import fallbacks
from certguide.present.views.reasons import reasons, reasons_brief
from certguide.present.views.speaker import Speaker, speaker
from certguide.words.page import PageWords


def guide_page(result: Result, language: Language, words: PageWords, *, full: bool) -> Page:
    """The page of the outcome, on about two screens, or with `full` everything there is to say.

    Where no outcome is reached yet this is the page of the open question.
    """
    advice = result.advice
    if advice is None:
        return question_page(result, language, words)
    by = speaker(result.situation, language, words)
    code = words.code.format(code=encode(result.walk))
    blocks: tuple[Block, ...] = (
        *told(by, result, advice, WHOLE if full else BRIEF),
        *(
            (*answered(by, result), *sources(by, advice), Paragraph(text=code))
            if full
            else sources_line(by, advice, code)
        ),
    )
    return Page(language=language, blocks=blocks, data=guide_data(result, by))


def told(by: Speaker, result: Result, advice: Advice, depth: Depth) -> tuple[Block, ...]:
    """All that `advice` tells this person: the page but for the answers, the sources, the code."""
    outcome = advice.outcome
    full = depth.full
    return (
        Heading(text=by.say(outcome.title), level=1),
        *(reasons(by, advice) if full else (reasons_brief(by, result, advice),)),
        *parts.stale(by, advice),
        *parts.warnings(by, advice, result.library.chooser, depth),
        *parts.before(by, advice.before, depth),
        *parts.helping(by, advice, depth),
        *parts.entry(by, outcome, depth),
        *parts.steps(by, advice.actions, depth),
        *parts.checklist(by, advice.checklist, depth),
        *parts.ways(by, advice, depth),
        *fallbacks(by, result, advice, full=full),
        *(effort(by, outcome, full=full) if isinstance(outcome, Method) else ()),
        *due_blocks(by, result.due, full=depth.basis),
        *(why_not(by, result, advice) if full else ()),
    )


def question_page(result: Result, language: Language, words: PageWords) -> Page:
    """The page of the question still to be asked, with the ids that answer it.

    `result` must hold a question.
    """
    question = result.question
    assert question is not None
    by = speaker(result.situation, language, words)
    blocks: tuple[Block, ...] = (
        Heading(text=words.question, level=1),
        Paragraph(text=by.say(question.ask), tone="strong"),
        Paragraph(text=words.question_why.format(text=by.say(question.why))),
        *(
            (Paragraph(text=words.question_how.format(text=by.say(question.how))),)
            if question.how is not None
            else ()
        ),
        Heading(text=words.question_options),
        Bullets(entries=_options(by, question)),
        Paragraph(text=_remaining(by, result.outlook.at_most), tone="small"),
    )
    return Page(language=language, blocks=blocks, data=guide_data(result, by))


def effort(by: Speaker, method: Method, *, full: bool) -> tuple[Block, ...]:
    """How long a method takes, what it costs and, with `full`, what nobody asks for in it."""
    words = by.words
    said = (
        words.takes.format(text=by.say(method.takes)),
        words.costs.format(text=by.say(method.costs)),
        by.say(method.never_asked),
    )
    if not full:
        return (Paragraph(text=by.sentences(*said[:2])),)
    return (
        Heading(text=words.effort),
        Bullets(entries=tuple(Entry(text=each) for each in said)),
    )


def _options(by: Speaker, question: Question) -> tuple[Entry, ...]:
    pairs = [(key, by.say(option.label)) for key, option in question.options.items()]
    if question.kind == "date":
        pairs.append(("YYYY-MM-DD", by.words.question_date))
    pairs.append((UNSURE, by.unsure(question)))
    return tuple(Entry(text=by.words.pair.format(label=key, text=said)) for key, said in pairs)


def _remaining(by: Speaker, at_most: int) -> str:
    return by.words.remaining_one if at_most == 1 else by.words.remaining.format(at_most=at_most)
