"""Answers as they come in, brought to the ids of the vocabulary or refused."""

import datetime as dt
from collections.abc import Mapping

from certguide.core import dates
from certguide.core.bands import banded
from certguide.core.conditions import UNSURE
from certguide.core.errors import BadDate, UnknownName
from certguide.core.library import Library
from certguide.core.model import Question
from certguide.core.nearest import nearest
from certguide.core.spellings import fold, initials, readings, spellings, titles


def settle(
    library: Library, given: Mapping[str, str], as_of: dt.date | None = None
) -> dict[str, str]:
    """Bring every given answer to its question's id and its option's id.

    An option may be given by its id or by its label in either language, in any width or case,
    a place by its pinyin, its initials or the name of a city in it, and a band by a number in it.
    A date becomes `YYYY-MM-DD`. Raises UnknownName or BadDate for the first that does not fit.
    """
    return {key: settle_one(library, key, text, as_of) for key, text in given.items()}


def settle_one(library: Library, key: str, text: str, as_of: dt.date | None = None) -> str:
    """Bring one answer to its option's id; see `settle`."""
    question = library.questions.get(key)
    if question is None:
        known = tuple(library.questions)
        raise UnknownName("question", key, known, nearest(key, known))
    if fold(text) == UNSURE:
        return UNSURE
    if question.kind == "date":
        return _date(key, text, as_of)
    found = _options(question, text)
    if len(found) == 1:
        return found[0]
    known = (*question.options, UNSURE)
    raise UnknownName("option", text, known, found or _alike(question, text), within=key)


def _options(question: Question, text: str) -> tuple[str, ...]:
    """The options that `text` stands for: one, none, or several with the same initials."""
    if fold(text) in question.options:
        return (fold(text),)
    spelled = spellings(question)
    for reading in readings(text):
        found = tuple(option for option, names in spelled.items() if reading in names)
        if found:
            return found
    wanted = fold(text)
    return banded(question, wanted) or tuple(
        option for option, letters in initials(question).items() if letters == wanted
    )


def _alike(question: Question, text: str) -> tuple[str, ...]:
    """The options whose names are most like `text`."""
    named = titles(question)
    near = nearest(text, named)
    return tuple(dict.fromkeys(named[each] for each in near))


def _date(key: str, text: str, as_of: dt.date | None) -> str:
    day = dates.read(text)
    if day is None:
        raise BadDate(key, text, "format")
    if day < dates.EARLIEST:
        raise BadDate(key, text, "early")
    if day > (as_of or dates.LATEST) or day > dates.LATEST:
        raise BadDate(key, text, "future")
    return day.isoformat()
