"""Who speaks on the offline page, in which the place that pays is filled in last."""

import datetime as dt

from certguide.core.library import Library
from certguide.core.text import Language
from certguide.core.voice import voice
from certguide.present.site.told.spread import Facts
from certguide.present.views.speaker import Speaker
from certguide.words.page import PageWords

HOTLINE = "{h}"
"""Stands for the number to call, which names the place that pays where that is known."""

PLACE = "{p}"
"""Stands for the name of the place that pays."""


def marked(
    library: Library, facts: Facts, day: dt.date, language: Language, words: PageWords
) -> Speaker:
    """A speaker for whom `facts` describe, who leaves marks for the place and its number."""
    return Speaker(
        language=language,
        voice=voice(facts),
        words=words,
        hotline=HOTLINE,
        place=PLACE,
        sources=library.sources,
        as_of=day,
    )
