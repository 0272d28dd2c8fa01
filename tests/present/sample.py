"""The small flows in `flows/`, people who walk them, and what is expected of their pages."""

import datetime as dt
from collections.abc import Callable
from functools import cache
from pathlib import Path

from msgspec.structs import replace as replace  # noqa: PLC0414 - the one place the tests here take it from

from certguide.core.advice import Advice
from certguide.core.library import Library
from certguide.core.result import Result, consult
from certguide.core.situation import Situation, situation
from certguide.core.text import Language
from certguide.loading.library import load
from certguide.present.formats.registry import render
from certguide.present.page import Page
from certguide.present.views.speaker import Speaker, speaker
from certguide.words.en.page import PAGE as ENGLISH
from certguide.words.page import PageWords
from certguide.words.zh.page import PAGE as CHINESE

HERE = Path(__file__).parent

LANGUAGES: tuple[Language, ...] = ("zh", "en")
WORDS: dict[Language, PageWords] = {"zh": CHINESE, "en": ENGLISH}

SITUATIONS = {
    "helper": {"who": "family", "life": "alive", "phone": "helper"},
    "dated": {"who": "self", "phone": "own", "region": "henan", "last": "2025-08-31"},
    "counter": {"who": "self", "phone": "none", "walking": "yes", "region": "other"},
    "unsure": {"who": "unsure", "life": "unsure", "phone": "unsure", "walking": "unsure"},
    "death": {"who": "family", "life": "deceased"},
    "province": {"who": "self", "phone": "own", "region": "hubei", "last": "2026-03-10"},
    "city": {
        "who": "family",
        "life": "alive",
        "phone": "own",
        "region": "hubei/wuhan",
        "last": "2026-03-10",
    },
    "helped": {"who": "self", "phone": "helper"},
    "closed": {"who": "self", "phone": "helper", "walking": "yes", "region": "hubei/wuhan"},
    "stale": {"who": "family", "life": "alive", "phone": "own", "region": "hubei"},
}
AS_OF = {
    "province": dt.date(2026, 11, 25),
    "city": dt.date(2026, 11, 25),
    "closed": dt.date(2026, 11, 25),
    "stale": dt.date(2027, 3, 1),
}
"""On which day someone asks; the others are told nothing that depends on it."""


@cache
def library() -> Library:
    """The sample flows, read by the real loader."""
    return load(HERE / "flows")


def result(name: str) -> Result:
    """What follows for one of the situations."""
    return consult(library(), None, dict(SITUATIONS[name]), AS_OF.get(name))


def advice(name: str) -> Advice:
    """The outcome of one of the situations."""
    found = result(name).advice
    assert found is not None
    return found


def someone(as_of: dt.date | None = None, **facts: str) -> Situation:
    """Somebody of whom only `facts` are known; nobody in particular without any."""
    return situation(library().at(facts.get("region")), facts, as_of)


def chinese(as_of: dt.date | None = None, **facts: str) -> Speaker:
    """A speaker to somebody in Chinese: to a retiree whose paying place is not known."""
    return speaker(someone(as_of, **facts), "zh", CHINESE)


def printed(page_in: Callable[[Language], Page]) -> str:
    """A page in both languages at 80 and at 40 columns."""
    return "\n".join(
        f"==== {language} {width}\n{render(page_in(language), 'text', width=width, colour=False)}"
        for language in LANGUAGES
        for width in (80, 40)
    )


def compare_golden(name: str, found: str, *, update: bool) -> None:
    """`found` is word for word what the file in `golden/` says."""
    path = HERE / "golden" / name
    if update:
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")
