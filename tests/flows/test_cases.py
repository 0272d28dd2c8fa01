"""The cases in `flows/cases` hold, and they make use of all the flows."""

import pytest

from certguide.core.case import FiledCase
from certguide.loading.casefile import FOLDER, read_cases
from certguide.loading.library import load
from certguide.loading.source import shipped
from certguide.present.views.guide import guide_page
from certguide.trials.coverage import coverage, used
from certguide.trials.element import elements
from certguide.trials.possible import Possible
from certguide.trials.run import Trial, run
from certguide.words import words

LIBRARY = load()
WORDS = {language: words(language).page for language in ("zh", "en")}
CASES = read_cases([shipped() / FOLDER], LIBRARY)
TRIALS = {each.case.name: run(each, LIBRARY, WORDS["zh"]) for each in CASES}


def _id(filed: FiledCase) -> str:
    return filed.case.name


def trial(filed: FiledCase) -> Trial:
    return TRIALS[filed.case.name]


@pytest.mark.parametrize("filed", CASES, ids=_id)
def test_case(filed):
    assert trial(filed).failing == ()


@pytest.mark.parametrize("filed", CASES, ids=_id)
def test_it_can_be_said_in_english_too(filed):
    result = trial(filed).result
    assert result is not None
    page = guide_page(result, "en", WORDS["en"], full=True)
    assert page.data["outcome"]["id"] == filed.case.outcome


def test_there_are_more_than_140_cases():
    assert len(CASES) > 140


def test_every_case_says_where_it_comes_from():
    """A section of the research, a source, or a part of the design."""
    for each in CASES:
        assert any(mark in each.case.from_ for mark in "§SACQOX"), each.case.name


def test_the_cases_make_use_of_everything_that_can_be_used():
    known = elements(LIBRARY)
    taken = {
        part
        for each in TRIALS.values()
        if each.result is not None
        for part in used(each.result, known)
    }
    missing = {
        each.kind: [(part.file, part.route, part.case) for part in each.missing]
        for each in coverage(Possible(LIBRARY).elements(known), taken)
    }
    assert set(missing) == {
        "question", "option", "rule", "outcome", "requirement", "hand_off", "statement", "step",
        "item", "cycle", "local", "closing", "way",
    }  # fmt: skip
    assert {kind: parts for kind, parts in missing.items() if parts} == {}


def test_every_province_and_city_is_the_place_of_some_case():
    places = {
        place
        for province, region in LIBRARY.regions.items()
        for place in (province, *(f"{province}/{city}" for city in region.cities))
    }
    assert sorted(places - {each.case.answers.get("region") for each in CASES}) == []
