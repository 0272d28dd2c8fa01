import datetime as dt

import pytest

from certguide.core.due import NEVER
from certguide.core.outlook import Outlook
from certguide.core.result import consult
from core.sample import library, notice, placed


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


def test_a_notice_after_which_a_certification_stays_due_has_a_due_date():
    notices = {"rest-at-home": notice("rest-at-home", certifies=True)}
    answers = {"who": "self", "phone": "none", "last": "2025-08-31"}
    found = consult(library(notices=notices), None, answers)
    assert found.due.deadline == dt.date(2026, 8, 31)


def test_before_an_outcome_the_due_date_is_that_of_the_situation():
    found = consult(library(), None, {"last": "2025-08-31"})
    assert found.advice is None
    assert found.due == found.situation.due
    assert found.due.deadline == dt.date(2026, 8, 31)


def test_the_rules_are_those_of_the_place_that_pays():
    answers = {"who": "self", "region": "hubei", "phone": "own", "face": "yes"}
    found = consult(placed(), None, {**answers, "last": "2025-08-10"}, dt.date(2026, 9, 1))
    assert found.library.local.place == "hubei"
    assert (found.due.deadline, found.due.passed) == (dt.date(2026, 8, 31), True)
    assert found.advice.actions[0].step.do.zh == "hubei"
    nowhere = consult(placed(), None, {**answers, "region": "unsure"})
    assert nowhere.library.local is None
    assert nowhere.advice.actions[0].step.do.zh == "look"


def test_what_only_refines_a_result_is_asked_where_somebody_is_there():
    answers = {"who": "self", "region": "wuhan", "phone": "own", "face": "yes"}
    assert consult(placed(), None, answers).walk.outcome == "online"
    asked = consult(placed(), None, answers, asking=True)
    assert asked.walk.question == "household"
    assert asked.outlook == Outlook(at_least=1, at_most=1)


def test_the_flow_is_the_one_that_was_named():
    assert consult(library(), None, {}).flow.flow == "choose"
    assert consult(library(), "online", {}).flow.flow == "online"


@pytest.mark.parametrize("who", ["self", "family", "worker"])
def test_the_voice_is_that_of_who_asks(who):
    assert consult(library(), None, {}).voice == "self"
    assert consult(library(), None, {"who": who}).voice == who
