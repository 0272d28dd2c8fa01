"""Answers as they come in, brought to the ids of the vocabulary or refused."""

import datetime as dt
import unicodedata
from collections.abc import Mapping

from certguide.core import dates
from certguide.core.conditions import UNSURE
from certguide.core.errors import BadDate, UnknownName
from certguide.core.library import Library
from certguide.core.model import Question
from certguide.core.nearest import nearest


def settle(
    library: Library, given: Mapping[str, str], as_of: dt.date | None = None
) -> dict[str, str]:
    """Bring every given answer to its question's id and its option's id.

    An option may be given by its id or by its label in either language, in any width or case.
    A date becomes `YYYY-MM-DD`. Raises UnknownName or BadDate for the first that does not fit.
    """
    return {key: settle_one(library, key, text, as_of) for key, text in given.items()}


def settle_one(library: Library, key: str, text: str, as_of: dt.date | None = None) -> str:
    """Bring one answer to its option's id; see `settle`."""
    question = library.questions.get(key)
    if question is None:
        known = tuple(library.questions)
        raise UnknownName("question", key, known, nearest(key, known))
    plain = fold(text)
    if plain == UNSURE:
        return UNSURE
    if question.kind == "date":
        return _date(key, text, as_of)
    for option, spellings in _spellings(question).items():
        if plain in spellings:
            return option
    known = (*question.options, UNSURE)
    labels = {label: id_ for id_, spelled in _spellings(question).items() for label in spelled}
    alike = nearest(plain, tuple(labels))
    raise UnknownName(
        "option",
        text,
        known,
        tuple(dict.fromkeys(labels[each] for each in alike)),
        within=key,
    )


def fold(text: str) -> str:
    """`text` in the form in which widths, cases and outer spaces are alike."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _spellings(question: Question) -> dict[str, set[str]]:
    spellings = {}
    for key, option in question.options.items():
        said = (option.label.zh, option.label.en)
        spellings[key] = {fold(key)} | {fold(each) for each in said if isinstance(each, str)}
    return spellings


def _date(key: str, text: str, as_of: dt.date | None) -> str:
    day = dates.read(text)
    if day is None:
        raise BadDate(key, text, "format")
    if day < dates.EARLIEST:
        raise BadDate(key, text, "early")
    if as_of is not None and day > as_of:
        raise BadDate(key, text, "future")
    return day.isoformat()
