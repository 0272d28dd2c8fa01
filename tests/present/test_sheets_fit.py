"""A sheet of any outcome fits one sheet of paper, both sides of it, wherever the money comes from."""

import io
from functools import cache

import pytest
from pypdf import PdfReader

from certguide.core.errors import NotPrintable
from certguide.core.situation import situation
from certguide.present.formats.registry import publish, render
from certguide.present.page import Break, Entry, Heading, Page, Steps
from certguide.present.paper import Paper
from certguide.present.views.checklist import Marks, checklist_page
from certguide.present.views.sheets import sheets_page
from present.sample import LANGUAGES, WORDS, replace
from present.test_shipped import HELPED, SITUATIONS, TODAY, everywhere, library

pytestmark = pytest.mark.no_cover

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


def fitted(page, **paper):
    """What it took to fit two sides a sheet; no sheet takes more."""
    made = publish(page, "pdf", Paper(day=TODAY, **paper))
    assert count(made.written) <= 2 * (1 + sum(isinstance(each, Break) for each in page.blocks))
    return (made.shortened, made.points)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_whole_on_the_usual_paper(language, size):
    assert fitted(sheets(language), size=size) == (False, None)


def test_whole_in_still_larger_print():
    assert fitted(sheets("zh"), large=True) == (False, None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_with_less_in_still_larger_print(language, size):
    assert fitted(sheets(language), size=size, large=True)[1] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_less_on_half_the_paper(language):
    assert fitted(sheets(language), size="a5") == (True, None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", SITUATIONS)
def test_on_half_the_paper_as_large_as_fits(outcome, language):
    _, points = fitted(longest(outcome, language), size="a5", large=True)
    assert points in (None, 22, 20, 18)
    assert language == "en" or points != 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_said_nothing_is_told_all_that_matters_on_half_the_paper(language):
    nobody = situation(library(), {})
    pages = [checklist_page(nobody, each, language, WORDS[language]) for each in library().ranked]
    for page in pages:
        assert not hints_at_more(publish(page, "pdf", Paper(day=TODAY, size="a5")), language)


def test_a_sheet_without_what_is_said_to_some_alone_says_that_there_is_more():
    page = longest("online-app", "en")
    assert hints_at_more(publish(page, "pdf", Paper(day=TODAY, size="a5")), "en")
    assert not hints_at_more(publish(page, "pdf", Paper(day=TODAY)), "en")


def hints_at_more(made, language):
    sides = PdfReader(io.BytesIO(made.written)).pages
    said = "".join("".join(each.extract_text().split()) for each in sides)
    return "".join(WORDS[language].sheet_more.split()) in said


def steps(number, shorter=None):
    """A page of so many steps that is to fit one side."""
    entries = tuple(Entry(text="先看清屏幕上的字，再点。" * 3) for _ in range(number))
    blocks = (Heading(text="一步一步来", level=1), Steps(entries=entries))
    return Page(language="zh", blocks=blocks, data={}, sides=1, shorter=shorter)


def test_what_does_not_fit_is_printed_as_the_shorter_page_that_does():
    paper = Paper(day=TODAY)
    fits = steps(2)
    short = publish(fits, "pdf", paper)
    assert publish(steps(200, steps(100, fits)), "pdf", paper) == replace(short, shortened=True)
    assert publish(steps(3, fits), "pdf", paper) == publish(steps(3), "pdf", paper)


def test_what_does_not_fit_however_short_is_printed_smaller_but_not_below_the_usual_size():
    large = Paper(day=TODAY, large=True)
    long, short = steps(16), steps(14)
    made = publish(replace(long, shorter=short), "pdf", large)
    assert (made.shortened, made.points) == (True, 20)
    assert count(made.written) == 1
    with pytest.raises(NotPrintable):
        publish(steps(40), "pdf", large)


@pytest.mark.parametrize("page", [steps(200), steps(200, steps(100))])
def test_what_does_not_fit_however_short_is_refused(page):
    with pytest.raises(NotPrintable) as refused:
        publish(page, "pdf", Paper(day=TODAY))
    assert (refused.value.reason, refused.value.what) == ("sides", "A4")
