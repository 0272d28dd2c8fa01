"""What to bring for one method, as a sheet to print and tick off."""

from collections.abc import Collection

from certguide.core.advice import advise
from certguide.core.model import Method
from certguide.core.situation import Situation
from certguide.core.text import Language
from certguide.present.page import Checklist, Entry, Heading, Page, Paragraph
from certguide.present.views import parts
from certguide.present.views.data import FORMAT
from certguide.present.views.depth import LISTED
from certguide.present.views.listed import checklist_data, sources_data
from certguide.present.views.more import sources_line
from certguide.present.views.speaker import speaker
from certguide.words.page import PageWords


def checklist_page(
    known: Situation,
    method: Method,
    language: Language,
    words: PageWords,
    ticked: Collection[str] = (),
) -> Page:
    """Everything `method` may need, with boxes to tick and room for the dates.

    The items `ticked` are ready already.
    """
    by = speaker(known, language, words)
    advice = advise(known, method)
    items = parts.checklist(by, advice.checklist, LISTED, ticked)
    return Page(
        language=language,
        blocks=(
            Heading(text=words.checklist_of.format(title=by.say(method.title)), level=1),
            *(items or (Paragraph(text=words.checklist_empty),)),
            Heading(text=words.checklist_done),
            Checklist(entries=(Entry(text=words.checklist_day), Entry(text=words.checklist_next))),
            Paragraph(text=by.say(method.never_asked)),
            Paragraph(text=words.checklist_notes.format(hotline=by.hotline), tone="strong"),
            *sources_line(by, advice),
        ),
        data={
            "format": FORMAT,
            "method": method.flow,
            "title": by.say(method.title),
            "checklist": [
                {**each, "ticked": each["id"] in ticked}
                for each in checklist_data(by, advice.checklist)
            ],
            "sources": sources_data(by, advice.sources),
        },
    )
