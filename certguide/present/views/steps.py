"""The steps of one method, for nobody in particular."""

from certguide.core.advice import advise
from certguide.core.model import Method
from certguide.core.situation import Situation
from certguide.core.text import Language
from certguide.present.page import Heading, Page, Paragraph
from certguide.present.views import parts
from certguide.present.views.brief import general_last
from certguide.present.views.data import FORMAT, way_data
from certguide.present.views.depth import BRIEF, LISTED, WHOLE
from certguide.present.views.listed import (
    checklist_data,
    sources_data,
    statements_data,
    steps_data,
)
from certguide.present.views.more import sources_line
from certguide.present.views.place import place_data
from certguide.present.views.site import site_data
from certguide.present.views.speaker import speaker
from certguide.words.page import PageWords


def steps_page(
    known: Situation,
    method: Method,
    language: Language,
    words: PageWords,
) -> Page:
    """The numbered steps of `method` for whom `known` describes, failures included."""
    by = speaker(known, language, words)
    advice = advise(known, method)
    warned = general_last(known.library.chooser, advice.warnings)
    return Page(
        language=language,
        blocks=(
            Heading(text=words.steps_of.format(title=by.say(method.title)), level=1),
            Paragraph(text=by.say(method.summary)),
            *(() if known.facts else (Paragraph(text=words.steps_intro, tone="small"),)),
            *parts.stale(by, advice),
            *parts.before(by, advice.before, LISTED),
            *parts.helping(by, advice, LISTED),
            *parts.entry(by, method, LISTED),
            *parts.steps(by, advice.actions, LISTED),
            *parts.checklist(by, advice.checklist, BRIEF),
            *parts.ways(by, advice, LISTED),
            *parts.warnings(by, advice, known.library.chooser, LISTED),
            Paragraph(text=words.hotline_last.format(hotline=by.hotline), tone="strong"),
            *sources_line(by, advice),
        ),
        data={
            "format": FORMAT,
            "method": method.flow,
            "title": by.say(method.title),
            "region": place_data(known),
            "entry": None if method.entry is None else by.say(method.entry),
            "address": None if method.entry is None else site_data(by),
            "helper": statements_data(by, advice.helper),
            "only_they": statements_data(by, advice.only_they),
            "ways": [way_data(by, each) for each in advice.ways],
            "before": statements_data(by, advice.before),
            "steps": steps_data(by, advice.actions),
            "checklist": checklist_data(by, advice.checklist),
            "warnings": statements_data(by, warned),
            "sources": sources_data(by, advice.sources),
        },
    )


def step_page(
    known: Situation,
    method: Method,
    step: str,
    language: Language,
    words: PageWords,
) -> Page:
    """One step of `method` alone, with all that can fail in it and where it then leads."""
    by = speaker(known, language, words)
    actions = advise(known, method).actions
    place = [each.step.id for each in actions].index(step)
    title = by.say(method.title)
    return Page(
        language=language,
        blocks=(
            Heading(text=words.steps_of.format(title=title), level=1),
            Paragraph(text=words.step_of.format(number=place + 1, count=len(actions))),
            *parts.step(by, actions[place], WHOLE),
            Paragraph(text=words.hotline_last.format(hotline=by.hotline), tone="strong"),
        ),
        data={
            "format": FORMAT,
            "method": method.flow,
            "title": title,
            "number": place + 1,
            "count": len(actions),
            "steps": steps_data(by, (actions[place],)),
        },
    )
