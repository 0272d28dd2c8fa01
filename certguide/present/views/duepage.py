"""When the next certification is due, as a page of its own."""

from certguide.core.advice import advise
from certguide.core.conditions import UNSURE
from certguide.core.due import NEVER, Due
from certguide.core.model import Notice, Statement
from certguide.core.situation import Situation
from certguide.core.text import Language
from certguide.present.page import Block, Bullets, Entry, Heading, Page, Paragraph
from certguide.present.views.data import FORMAT, due_data
from certguide.present.views.due import due_blocks
from certguide.present.views.listed import sources_data, statements_data
from certguide.present.views.reminder import reminder
from certguide.present.views.speaker import Speaker, speaker
from certguide.words.page import PageWords

_GIVEN = ("region", "benefit", "residence", "last")


def due_page(known: Situation, language: Language, words: PageWords) -> Page:
    """The cycle and the dates for whom `known` describes, how to look it up, and how to resume.

    With the event to be reminded by, where there is a day to be reminded of.
    """
    by = speaker(known, language, words)
    ends = known.ends
    due = known.due if ends is None else NEVER
    told = _told(known) if ends is None else ()
    return Page(
        language=language,
        blocks=(
            Heading(text=words.due_title, level=1),
            *_whose(by, known),
            *(_dates(by, due) if ends is None else (Paragraph(text=by.say(ends.summary)),)),
            *_more(by, told),
            Paragraph(text=words.hotline_notice.format(hotline=by.hotline), tone="strong"),
        ),
        data={
            "format": FORMAT,
            **due_data(due),
            **{key: _given(known, key) for key in _GIVEN},
            "passed": due.passed,
            "text": None if due.rule is None else by.say(due.rule.text),
            "told": statements_data(by, told),
            "sources": _sources(by, due, told, ends),
        },
        event=reminder(by, known),
    )


def _more(by: Speaker, told: tuple[Statement, ...]) -> tuple[Block, ...]:
    entries = tuple(Entry(text=by.say(each.text), details=by.basis(each)) for each in told)
    heading = Heading(text=by.words.due_more)
    return (heading, Bullets(entries=entries)) if entries else ()


def _dates(by: Speaker, due: Due) -> tuple[Block, ...]:
    blocks = due_blocks(by, due, full=True)
    if due.deadline is not None or due.rule is not None:
        return blocks
    said = by.words.due_usual.format(months=due.cycle.get("months"), hotline=by.hotline)
    return (Heading(text=by.words.due), Paragraph(text=said))


def _whose(by: Speaker, known: Situation) -> tuple[Block, ...]:
    """Of which place, benefit and last time this is."""
    questions, words = known.library.questions, by.words
    said = {
        key: by.answer(questions[key], known.facts[key])
        for key in _GIVEN
        if known.facts.get(key, UNSURE) != UNSURE
    }
    if not said:
        return ()
    if "last" in said:
        said["last"] = words.due_last.format(day=said["last"])
    given = words.things_joined.join(said.values())
    return (Paragraph(text=words.due_whose.format(given=given)),)


def _told(known: Situation) -> tuple[Statement, ...]:
    """How to look it up here, when a new retiree begins, how a stopped payment is resumed."""
    points = ("look-up", "first-certification", "suspended", "suspended-window-first")
    chooser = known.library.chooser
    listed = [*chooser.before, *chooser.warnings]
    method = known.library.ranked[0]
    advice = advise(known, method)
    said = (*advice.before, *advice.warnings)
    local = known.library.local
    names = {each.id for each in listed if each.id in points}
    if local is not None:
        names |= {
            one.id
            for part in local.parts
            for one in part.says
            if one.at in {f"{chooser.flow}.{point}" for point in points}
        }
    unconfirmed = None if local is None else local.unconfirmed()
    if unconfirmed is not None:
        names.add(unconfirmed.id)
    return tuple(each for each in said if each.id in names)


def _given(known: Situation, key: str) -> str | None:
    answer = known.facts.get(key, UNSURE)
    return None if answer == UNSURE else answer


def _sources(
    by: Speaker, due: Due, told: tuple[Statement, ...], ends: Notice | None
) -> list[dict[str, object]]:
    keys = {key for each in told for key in each.sources}
    keys |= set(() if due.rule is None else due.rule.sources)
    keys |= set(() if ends is None else ends.sources)
    return sources_data(by, ((key, by.sources[key]) for key in sorted(keys)))
