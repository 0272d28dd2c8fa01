"""What to bring for one method, as a sheet to print and tick off."""

from certguide.core.library import Library
from certguide.core.model import Method
from certguide.core.result import advise
from certguide.core.text import Language, Voice
from certguide.core.verdicts import standings
from certguide.present.page import Checklist, Entry, Heading, Page, Paragraph
from certguide.present.views import parts
from certguide.present.views.data import FORMAT
from certguide.present.views.listed import checklist_data, sources_data
from certguide.present.views.speaker import speaker
from certguide.words.page import PageWords


def checklist_page(
    library: Library,
    method: Method,
    language: Language,
    words: PageWords,
    *,
    voice: Voice = "self",
) -> Page:
    """Everything `method` may need, with boxes to tick and room for the dates."""
    by = speaker(library, language, words, voice=voice)
    advice = advise(library, method, {}, standings(library, {}))
    items = parts.checklist(by, advice.checklist, full=True)
    return Page(
        language=language,
        blocks=(
            Heading(text=words.checklist_of.format(title=by.say(method.title)), level=1),
            *(items or (Paragraph(text=words.checklist_empty),)),
            Heading(text=words.checklist_done),
            Checklist(entries=(Entry(text=words.checklist_day), Entry(text=words.checklist_next))),
            Paragraph(text=by.say(method.never_asked)),
            Paragraph(text=words.checklist_notes.format(hotline=by.hotline), tone="strong"),
        ),
        data={
            "format": FORMAT,
            "method": method.flow,
            "title": by.say(method.title),
            "checklist": checklist_data(by, advice.checklist),
            "sources": sources_data(by, advice.sources),
        },
    )
