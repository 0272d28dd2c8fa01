import datetime as dt

import pytest

from certguide.core.due import NEVER, Due
from certguide.core.result import consult
from certguide.present.formats.registry import render
from certguide.present.views.data import due_data
from certguide.present.views.guide import guide_page, question_page
from present.sample import SITUATIONS, WORDS, compare_golden, library, result

KEYS = [
    "format",
    "flow",
    "status",
    "question",
    "outcome",
    "answers",
    "unused_answers",
    "path",
    "reasons",
    "methods",
    "entry",
    "address",
    "fallbacks",
    "before",
    "helper",
    "only_they",
    "ways",
    "stale",
    "steps",
    "checklist",
    "region",
    "due",
    "warnings",
    "code",
    "sources",
]


@pytest.mark.parametrize(
    "name", ["helper", "dated", "death", "province", "city", "closed", "stale"]
)
def test_an_outcome_as_an_object(name, update_golden):
    page = guide_page(result(name), "zh", WORDS["zh"], full=False)
    found = render(page, "json", width=80, colour=False)
    compare_golden(f"{name}.json", found, update=update_golden)


def test_a_question_as_an_object(update_golden):
    asked = consult(library(), None, {"who": "family", "life": "alive", "last": "2025-08-31"})
    found = render(question_page(asked, "en", WORDS["en"]), "json", width=80, colour=False)
    compare_golden("question.json", found, update=update_golden)


@pytest.mark.parametrize("name", SITUATIONS)
@pytest.mark.parametrize("full", [False, True])
def test_every_key_is_there_in_its_order_and_the_length_of_the_page_changes_nothing(name, full):
    page = guide_page(result(name), "zh", WORDS["zh"], full=full)
    assert list(page.data) == KEYS
    assert page.data == guide_page(result(name), "zh", WORDS["zh"], full=not full).data


def test_what_is_given_but_not_asked_is_named_and_is_no_answer():
    found = consult(library(), None, {**SITUATIONS["helper"], "walking": "yes"})
    data = guide_page(found, "zh", WORDS["zh"], full=False).data
    assert data["unused_answers"] == ["walking"]
    assert data["answers"] == SITUATIONS["helper"]


def test_due_dates_as_they_are_written():
    due = Due(
        cycle={"months": 6},
        deadline=dt.date(2026, 8, 31),
        advised_by=dt.date(2026, 7, 31),
        known=True,
    )
    assert due_data(due) == {
        "cycle": {"months": 6},
        "deadline": "2026-08-31",
        "advised_by": "2026-07-31",
        "known": True,
    }
    assert due_data(NEVER) == {
        "cycle": {"none": True},
        "deadline": None,
        "advised_by": None,
        "known": True,
    }
