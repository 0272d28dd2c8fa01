"""Every outcome in every format and language says what its page says: nothing lost or added."""

import datetime as dt
import json
from functools import cache

import pytest

from certguide.core.model import Method
from certguide.core.result import consult
from certguide.core.situation import situation
from certguide.loading.library import load
from certguide.present.formats.registry import FORMATS, named, publish, render
from certguide.present.paper import Paper
from certguide.present.views.checklist import checklist_page
from certguide.present.views.duepage import due_page
from certguide.present.views.guide import guide_page
from certguide.present.views.methods import methods_page
from certguide.present.views.sheets import sheets_page
from certguide.present.views.steps import steps_page
from certguide.present.views.surveyor import surveyor
from certguide.present.views.table import table_page
from certguide.proof.states import explore
from certguide.proof.table import table
from certguide.words import in_language, words
from present.comparing import assert_says, core, end_of, flat, heard
from present.readers import READERS
from present.test_shipped import SITUATIONS

pytestmark = pytest.mark.no_cover

LANGUAGES = ("zh", "zh-hant", "en")
DAY = dt.date(2026, 11, 25)
PAPER = Paper(day=DAY)


@cache
def library(language):
    return in_language(load(), language)


@cache
def pages(outcome, language):
    """All that is said to somebody of this outcome, whose place and last day are known."""
    said = words(language).page
    answers = {**SITUATIONS[outcome], "region": "henan", "last": "2025-12-03"}
    found = consult(library(language), None, answers, DAY)
    assert found.walk.outcome == outcome
    reached = found.advice.outcome
    whole = guide_page(found, language, said, full=True)
    others = [
        guide_page(found, language, said, full=False),
        checklist_page(found.situation, reached, language, said),
    ]
    if isinstance(reached, Method):
        others.append(steps_page(found.situation, reached, language, said))
        others.append(steps_page(situation(library(language), {}), reached, language, said))
    return whole, *others


@cache
def general(language):
    """The pages that are about no outcome: the methods, the dates, the decision table."""
    said, flows = words(language), library(language)
    nobody = situation(flows, {})
    known = {"region": "henan", "benefit": "employee", "last": "2025-12-03"}
    someone = situation(flows.at("henan"), known, DAY)
    to = surveyor(flows, DAY, language, said.page, said.survey)
    decided = table(explore(flows, (flows.chooser.flow,), {}))
    return (
        methods_page(nobody, language, said.page),
        due_page(someone, language, said.page),
        due_page(nobody, language, said.page),
        table_page(to, decided, full=False),
        guide_page(consult(library(language), None, {}, DAY), language, said.page, full=True),
    )


@cache
def everything(outcome, name, language):
    """What is read in the document of all pages about an outcome."""
    page = sheets_page(pages(outcome, language), language)
    return flat(READERS[name](produced(page, name)))


def produced(page, name):
    if named(name).document:
        return publish(page, name, PAPER).written
    return render(page, name, width=80, colour=False)


def test_every_format_of_every_page_is_looked_at():
    general_ones = {each.name for each in FORMATS if each.needs is None}
    assert general_ones == {*READERS, "speech", "json"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("outcome", SITUATIONS)
def test_all_of_an_outcome_is_there_and_nothing_else(outcome, name, language):
    page = sheets_page(pages(outcome, language), language)
    assert_says(everything(outcome, name, language), page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", SITUATIONS)
def test_all_of_an_outcome_is_read_aloud_and_nothing_else(outcome, language):
    page = sheets_page(pages(outcome, language), language)
    found = produced(page, "speech")
    assert core(found, language) == core("\n".join(heard(page)), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_are_the_pages_about_no_outcome(language):
    for page in general(language):
        found = produced(page, "speech")
        assert core(found, language) == core("\n".join(heard(page)), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READERS)
def test_nor_is_anything_lost_of_a_page_about_no_outcome(name, language):
    for page in general(language):
        assert_says(flat(READERS[name](produced(page, name))), page)


def told(data):
    """What a program is told that a person has to be told as well."""
    yield data["outcome"]["title"]
    for part in ("warnings", "before", "helper", "only_they"):
        yield from (each["text"] for each in data[part])
    yield from (each["text"] for each in data["reasons"])
    for each in (data, *data["ways"]):
        for step in each["steps"]:
            yield step["do"]
            yield step.get("screen_says", "")
            for failure in step.get("if_fails", ()):
                yield clause(failure["when"])
                yield failure.get("do", "")
        for item in each["checklist"]:
            yield clause(item["item"])
            yield item.get("why", "")
    for way in data["ways"]:
        yield clause(way["title"])
        yield way["summary"]
    for source in data["sources"]:
        yield from (source[key] or "" for key in ("id", "title", "publisher", "url"))
        yield source.get("note", "")


def clause(text):
    """A text as it stands within a sentence."""
    return text.rstrip("。.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("outcome", SITUATIONS)
def test_whatever_a_program_is_told_a_person_is_told(outcome, name, language):
    page = pages(outcome, language)[0]
    data = json.loads(render(page, "json", width=80, colour=False))
    found = everything(outcome, name, language)
    found = found[: end_of(found, page)]
    assert [each for each in map(flat, told(data)) if each not in found] == []
    assert data["steps"] or data["outcome"]["kind"] == "notice"
