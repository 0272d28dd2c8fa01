"""The short page: what it leaves for the full one."""

import re
from collections.abc import Collection, Iterable

from certguide.core.model import Chooser, Statement
from certguide.core.region import LocalStatement
from certguide.present.formats.wrap import columns
from certguide.present.page import Detail

_LINE = 74
"""The columns of a line of 80 that are left to a detail below a step."""

_QUOTES = re.compile("[“”]")
_SENTENCE = re.compile(r".+?(?:[。！？]”?|[.!?]”?(?=\s)|$)\s*", re.DOTALL)


def first_brief(details: Iterable[Detail]) -> tuple[Detail, ...]:
    """The first of the details that fits one line, cut to as many whole sentences as do."""
    for detail in details:
        kept = ""
        for sentence in _SENTENCE.findall(detail.text):
            if columns(detail.label + kept + sentence.rstrip()) > _LINE:
                break
            kept += sentence
        if kept:
            return (Detail(label=detail.label, text=kept.rstrip()),)
    return ()


def quoted(shown: str, do: str) -> bool:
    """Whether the step itself names the words that the screen shows."""
    return shown in _QUOTES.sub("", do)


def chief(
    statements: Iterable[Statement], most: int, always: Collection[str] = ()
) -> tuple[Statement, ...]:
    """At most so many statements: what is said to this person or place before what all are told.

    Those whose ids are `always` come before all. They stay in their order.
    """
    said = tuple(statements)
    ranked = sorted(said, key=lambda each: (each.id not in always, general(each)))[:most]
    return tuple(each for each in said if each in ranked)


def general(each: Statement) -> bool:
    """Whether it is said to everybody: neither to some only, nor by a place of its own accord."""
    return each.when is None and not isinstance(each, LocalStatement)


def told_to_all(chooser: Chooser) -> frozenset[str]:
    """The warnings, by id, that the chooser gives to everybody: the one against fraud."""
    return frozenset(each.id for each in chooser.warnings if each.when is None)


def general_last(chooser: Chooser, warnings: Iterable[Statement]) -> tuple[Statement, ...]:
    """The warnings, those last that everybody is told."""
    general = told_to_all(chooser)
    return tuple(sorted(warnings, key=lambda each: each.when is None and each.id in general))
