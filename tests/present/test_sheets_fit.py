"""A sheet of any outcome fits one sheet of paper, both sides of it, wherever the money comes from."""

import io
from functools import cache

import pytest
from pypdf import PdfReader

from certguide.core.errors import NotPrintable
from certguide.core.situation import situation
from certguide.present.formats.registry import publish, render
from certguide.present.page import Entry, Heading, Page, Steps
from certguide.present.paper import Paper
from certguide.present.views.checklist import Marks, checklist_page
from certguide.present.views.sheets import sheets_page
from present.sample import LANGUAGES, WORDS, replace
from present.test_shipped import HELPED, SITUATIONS, TODAY, everywhere, library

MUCH = {"payment": "suspended", "benefit": "survivor", "several": "several"}
"""Somebody to whom there is much to say."""


@cache
def longest(outcome, language):
    """The sheet that says the most, of all places and of whoever asks."""
    own = {**SITUATIONS[outcome], **MUCH}
    found = [
        result
        for answers in (own, {**HELPED, **own, "who": "family"})
        for result in everywhere(**answers).values()
        if result.walk.outcome == outcome
    ] or list(everywhere(**SITUATIONS[outcome]).values())
    pages = [
        checklist_page(
            each.situation, each.advice.outcome, language, WORDS[language], Marks(code="1234-5678")
        )
        for each in found
        if each.walk.outcome == outcome
    ]
    return max(pages, key=lambda page: len(render(page, "text", width=56, colour=False)))


@cache
def sheets(language):
    return sheets_page([longest(outcome, language) for outcome in SITUATIONS], language)


def count(document):
    return len(PdfReader(io.BytesIO(document)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_whole_on_the_usual_paper(language, size):
    whole = replace(sheets(language), shorter=None)
    assert count(publish(whole, "pdf", Paper(day=TODAY, size=size))) <= 2 * len(SITUATIONS)


def test_whole_in_still_larger_print():
    whole = replace(sheets("zh"), shorter=None)
    assert count(publish(whole, "pdf", Paper(day=TODAY, large=True))) <= 2 * len(SITUATIONS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_with_less_in_still_larger_print(language, size):
    made = publish(sheets(language), "pdf", Paper(day=TODAY, size=size, large=True))
    assert count(made) <= 2 * len(SITUATIONS)


def test_with_less_on_half_the_paper():
    made = publish(sheets("zh"), "pdf", Paper(day=TODAY, size="a5"))
    assert count(made) <= 2 * len(SITUATIONS)


def test_in_english_on_half_the_paper_for_whoever_said_nothing():
    """English is half as long again: on A5 there is no room for what only some need."""
    nobody = situation(library(), {})
    methods = library().ranked
    pages = [checklist_page(nobody, method, "en", WORDS["en"]) for method in methods]
    made = publish(sheets_page(pages, "en"), "pdf", Paper(day=TODAY, size="a5"))
    assert count(made) <= 2 * len(methods)


def steps(number, shorter=None):
    """A page of so many steps that is to fit one side."""
    entries = tuple(Entry(text="先看清屏幕上的字，再点。" * 3) for _ in range(number))
    blocks = (Heading(text="一步一步来", level=1), Steps(entries=entries))
    return Page(language="zh", blocks=blocks, data={}, sides=1, shorter=shorter)


def test_what_does_not_fit_is_printed_as_the_shorter_page_that_does():
    paper = Paper(day=TODAY)
    fits = steps(2)
    assert publish(steps(200, steps(100, fits)), "pdf", paper) == publish(fits, "pdf", paper)
    assert publish(steps(3, fits), "pdf", paper) == publish(steps(3), "pdf", paper)


@pytest.mark.parametrize("page", [steps(200), steps(200, steps(100))])
def test_what_does_not_fit_however_short_is_refused(page):
    with pytest.raises(NotPrintable) as refused:
        publish(page, "pdf", Paper(day=TODAY))
    assert (refused.value.reason, refused.value.what) == ("sides", "A4")
