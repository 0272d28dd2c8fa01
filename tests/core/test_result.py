import datetime as dt

import pytest

from certguide.core.due import NEVER
from certguide.core.outlook import Outlook
from certguide.core.result import consult, voice
from core.sample import library


def ids(statements):
    return [each.id for each in statements]


def test_an_open_question_comes_with_its_bounds_and_no_advice():
    found = consult(library(), None, {"who": "self"})
    assert found.walk.question == "phone"
    assert found.question.ask.zh == "ask"
    assert found.outlook == Outlook(at_least=1, at_most=2)
    assert found.advice is None
    assert [each.method.flow for each in found.methods] == ["online", "walk-in"]


def test_an_outcome_says_only_what_is_met():
    found = consult(library(), None, {"who": "self", "phone": "own", "face": "yes"})
    assert found.question is None
    assert found.outlook == Outlook(at_least=0, at_most=0)
    advice = found.advice
    assert advice.outcome.flow == "online"
    assert [(each.requirement.id, each.verdict.value) for each in advice.reasons] == [
        ("phone", "met"),
        ("face", "met"),
    ]
    assert ids(advice.warnings) == ["care", "alone"]
    assert [each.step.id for each in advice.actions] == ["look", "unasked"]
    assert ids(advice.checklist) == ["card", "phone"]
    refused = advice.actions[0].if_fails
    assert [each.method and each.method.flow for each in refused] == [None, "walk-in"]


def test_every_source_of_what_is_said_is_listed_once_and_no_other():
    found = consult(library(), None, {"who": "self", "phone": "own", "face": "yes"})
    assert [key for key, _ in found.advice.sources] == ["S1", "S2", "S3", "S4"]
    other = consult(library(), None, {"who": "family", "phone": "none"})
    assert [key for key, _ in other.advice.sources] == ["S1", "S2"]


def test_the_due_dates_follow_from_the_last_certification():
    answers = {"who": "family", "phone": "none", "last": "2025-08-31"}
    assert consult(library(), None, answers).due.deadline == dt.date(2026, 8, 31)
    unknown = consult(library(), None, {**answers, "last": "unsure"})
    assert unknown.due.deadline is None
    assert consult(library(), None, {"who": "self", "phone": "none"}).due == NEVER


@pytest.mark.parametrize(
    ("facts", "spoken"),
    [
        ({}, "self"),
        ({"who": "unsure"}, "self"),
        ({"who": "self"}, "self"),
        ({"who": "family"}, "family"),
        ({"who": "worker"}, "worker"),
    ],
)
def test_the_voice_is_that_of_who_asks(facts, spoken):
    assert voice(facts) == spoken
    assert consult(library(), None, facts).voice == spoken
