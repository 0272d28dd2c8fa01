"""What only the full page says: why not another way, what was answered, and every source."""

from collections.abc import Iterable

from certguide.core.advice import Advice
from certguide.core.conditions import Verdict
from certguide.core.fallbacks import openings
from certguide.core.library import Library
from certguide.core.model import Source
from certguide.core.result import Result
from certguide.core.verdicts import Judged, Standing
from certguide.present.page import Block, Bullets, Detail, Entry, Heading, Paragraph
from certguide.present.views.reasons import telling
from certguide.present.views.speaker import Speaker


def why_not(by: Speaker, result: Result, advice: Advice) -> tuple[Block, ...]:
    """For every other method what stands against it, and what would open it.

    Where one and the same thing rules out all of them it is said once.
    """
    others = [each for each in result.methods if each.method.flow != advice.outcome.flow]
    against = [_against(result.library, each) for each in others]
    first = against[0] if against else None
    heading = Heading(text=by.words.why_not)
    same = all(each == first for each in against)
    if first is not None and first.verdict is Verdict.UNMET and same:
        said = by.words.why_not_all.format(reason=by.reason(first).rstrip("。."))
        return (heading, Paragraph(text=said))
    entries = tuple(_other(by, result, *pair) for pair in zip(others, against, strict=True))
    return (heading, Bullets(entries=entries)) if entries else ()


def answered(by: Speaker, result: Result) -> tuple[Block, ...]:
    """The questions on the path and what was answered."""
    questions = result.library.questions
    entries = tuple(
        Entry(text=by.say(questions[key].ask), details=(Detail(label="", text=said),))
        for key, answer in result.walk.path
        for said in [by.answer(questions[key], answer)]
    )
    return (Heading(text=by.words.answered), Bullets(entries=entries)) if entries else ()


def sources(by: Speaker, advice: Advice) -> tuple[Block, ...]:
    """Every source, with its publisher, date, grade, address and the day it was checked."""
    entries = tuple(source_entry(by, key, source) for key, source in advice.sources)
    return (Heading(text=by.words.sources), Bullets(entries=entries)) if entries else ()


def sources_line(by: Speaker, advice: Advice, code: str | None = None) -> tuple[Block, ...]:
    """The sources in one line, how many and when they were checked.

    With a `code` for the result it follows, and what else the full page has. Nothing where
    there is neither.
    """
    said = checked(by, [source for _, source in advice.sources])
    text = by.sentences(said, *((by.words.more, code) if code else ()))
    return (Paragraph(text=text, tone="small"),) if text else ()


def checked(by: Speaker, sources: Iterable[Source]) -> str:
    """How many sources these are and when they were checked; empty without any."""
    days = sorted(source.checked_on for source in sources)
    if not days:
        return ""
    line = by.words.sources_line if days[0] == days[-1] else by.words.sources_line_from
    return line.format(count=len(days), oldest=days[0], newest=days[-1])


def _against(library: Library, standing: Standing) -> Judged | None:
    """The first requirement that is unmet, or else the first telling one that is not known."""
    unmet = [each for each in standing.requirements if each.verdict is Verdict.UNMET]
    unknown = [each for each in standing.requirements if each.verdict is Verdict.UNKNOWN]
    return next(iter((*unmet, *telling(library, tuple(unknown)))), None)


def _other(by: Speaker, result: Result, standing: Standing, against: Judged | None) -> Entry:
    words = by.words
    title = by.clause(standing.method.title)
    said = words.why_not_open if against is None else by.reason(against)
    opens = by.conditions(openings(result.library, standing.opens_with or ()))
    return Entry(
        text=words.pair.format(label=title, text=said),
        details=(Detail(label="", text=words.opens_if.format(conditions=opens)),) if opens else (),
    )


def source_entry(by: Speaker, key: str, source: Source) -> Entry:
    """A source with its publisher, date, grade, address and the day it was checked."""
    words = by.words
    grade = {
        "A": words.grade_a,
        "B": words.grade_b,
        "C": words.grade_c,
        "D": words.grade_d,
    }[source.grade]
    line = words.source_line.format(
        publisher=source.publisher, date=by.dated(source), grade=grade, checked=source.checked_on
    )
    note = None if source.note is None else by.say(source.note)
    return Entry(
        text=words.source_title.format(id=key, title=source.title),
        details=tuple(Detail(label="", text=each) for each in (line, source.url, note) if each),
    )
