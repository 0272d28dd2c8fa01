"""The steps of one method, for nobody in particular."""

from certguide.core.library import Library
from certguide.core.model import Method
from certguide.core.result import advise
from certguide.core.text import Language, Voice
from certguide.core.verdicts import standings
from certguide.present.page import Heading, Page, Paragraph
from certguide.present.views import parts
from certguide.present.views.brief import general_last
from certguide.present.views.data import FORMAT
from certguide.present.views.listed import (
    checklist_data,
    sources_data,
    statements_data,
    steps_data,
)
from certguide.present.views.speaker import speaker
from certguide.words.page import PageWords


def steps_page(
    library: Library,
    method: Method,
    language: Language,
    words: PageWords,
    *,
    voice: Voice = "self",
) -> Page:
    """The numbered steps of `method` where nothing is known of the person, failures included."""
    by = speaker(library, language, words, voice=voice)
    advice = advise(library, method, {}, standings(library, {}))
    warned = general_last(library.chooser, advice.warnings)
    return Page(
        language=language,
        blocks=(
            Heading(text=words.steps_of.format(title=by.say(method.title)), level=1),
            Paragraph(text=by.say(method.summary)),
            Paragraph(text=words.steps_intro, tone="small"),
            *parts.before(by, advice.before),
            *parts.steps(by, advice.actions, full=True),
            *parts.checklist(by, advice.checklist, full=False),
            *parts.warnings(by, warned),
            Paragraph(text=words.hotline_last.format(hotline=by.hotline), tone="strong"),
        ),
        data={
            "format": FORMAT,
            "method": method.flow,
            "title": by.say(method.title),
            "before": statements_data(by, advice.before),
            "steps": steps_data(by, advice.actions),
            "checklist": checklist_data(by, advice.checklist),
            "warnings": statements_data(by, warned),
            "sources": sources_data(by, advice.sources),
        },
    )
