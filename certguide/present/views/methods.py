"""The methods side by side: for whom each is, and what it needs."""

from certguide.core.model import Method
from certguide.core.situation import Situation
from certguide.core.text import Language
from certguide.present.page import Bullets, Detail, Entry, Heading, Page, Paragraph
from certguide.present.views.data import FORMAT
from certguide.present.views.place import place_data, place_rules
from certguide.present.views.speaker import Speaker, speaker
from certguide.words.page import PageWords


def methods_page(known: Situation, language: Language, words: PageWords) -> Page:
    """All methods, best rank first, and what the place that pays does otherwise."""
    by = speaker(known, language, words)
    library = known.library
    return Page(
        language=language,
        blocks=(
            Heading(text=words.methods, level=1),
            Paragraph(text=words.methods_intro),
            Bullets(entries=tuple(_entry(by, each) for each in library.ranked)),
            *place_rules(by, known),
            Paragraph(text=words.methods_more, tone="small"),
        ),
        data={
            "format": FORMAT,
            "region": place_data(known),
            "methods": [_data(by, each) for each in library.ranked],
        },
    )


def _entry(by: Speaker, method: Method) -> Entry:
    words = by.words
    return Entry(
        text=words.method_title.format(title=by.say(method.title), id=method.flow),
        details=(
            Detail(label=words.method_for_whom, text=by.say(method.for_whom)),
            Detail(label=words.method_needs, text=by.say(method.needs)),
        ),
    )


def _data(by: Speaker, method: Method) -> dict[str, object]:
    return {
        "id": method.flow,
        "rank": method.rank,
        "title": by.say(method.title),
        "summary": by.say(method.summary),
        "for_whom": by.say(method.for_whom),
        "needs": by.say(method.needs),
        "takes": by.say(method.takes),
        "costs": by.say(method.costs),
        "never_asked": by.say(method.never_asked),
        "sources": list(method.sources),
    }
