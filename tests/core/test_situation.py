import datetime as dt

import pytest

from certguide.core.conditions import Verdict
from certguide.core.situation import situation
from core.sample import cycle, library, notice, placed, region, requirement

DAY = dt.date(2026, 9, 1)


def test_the_methods_stand_as_the_facts_say():
    known = situation(placed(), {"phone": "none"})
    assert [(each.method.flow, each.verdict) for each in known.methods] == [
        ("online", Verdict.UNMET),
        ("walk-in", Verdict.UNKNOWN),
        ("visit", Verdict.MET),
    ]
    assert (known.facts, known.as_of) == ({"phone": "none"}, None)


def test_the_due_date_goes_by_the_rule_of_the_place_on_the_day_that_is_asked_about():
    facts = {"last": "2025-08-10"}
    usual = situation(placed(), facts, DAY).due
    assert (usual.deadline, usual.known, usual.passed) == (dt.date(2026, 8, 10), False, True)
    here = situation(placed().at("hubei"), facts, DAY)
    assert (here.due.deadline, here.due.known) == (dt.date(2026, 8, 31), True)
    assert here.as_of == DAY
    wuhan = situation(placed().at("hubei/wuhan"), facts, DAY).due
    assert (wuhan.deadline, wuhan.passed) == (dt.date(2026, 12, 31), False)
    believed = situation(placed().at("hunan"), facts, DAY).due
    assert (believed.deadline, believed.known) == (dt.date(2026, 2, 10), False)


@pytest.mark.parametrize("facts", [{}, {"last": "unsure"}])
def test_without_a_last_certification_there_is_no_day_to_count_from(facts):
    assert situation(placed().at("hubei"), facts, DAY).due.deadline is None
    wuhan = situation(placed().at("hubei/wuhan"), facts, DAY).due
    assert wuhan.deadline == dt.date(2026, 12, 31)


def test_for_whoever_has_just_retired_the_first_time_is_next_year():
    here = placed().at("hubei/wuhan")
    assert situation(here, {"payment": "new"}, DAY).due.deadline == dt.date(2027, 12, 31)
    assert situation(here, {"payment": "paid"}, DAY).due.deadline == dt.date(2026, 12, 31)


def test_a_rule_that_is_not_for_this_person_does_not_count():
    cycles = [cycle("deaf", {"months": 6}, when={"hearing": "poor"})]
    here = placed(regions={"hubei": region("hubei", cycles=cycles)}).at("hubei")
    assert situation(here, {"hearing": "poor"}).due.rule.id == "deaf"
    for facts in ({}, {"hearing": "good"}):
        assert situation(here, facts).due.rule is None


@pytest.mark.parametrize("who", ["self", "family", "worker"])
def test_the_voice_is_that_of_who_asks(who):
    assert situation(library(), {}).voice == "self"
    assert situation(library(), {"who": who}).voice == who


def test_a_notice_says_why_no_certification_is_due_once_the_facts_show_it():
    assert situation(library(), {"who": "self"}).ends.flow == "rest-at-home"
    assert situation(library(), {"who": "family"}).ends is None
    assert situation(library(), {}).ends is None
    due = library(notices={"rest-at-home": notice("rest-at-home", certifies=True)})
    assert situation(due, {"who": "self"}).ends is None


def test_of_several_notices_the_first_that_the_facts_show_is_the_reason():
    needs = [requirement("lent", {"phone": "helper"}), requirement("face", {"face": "no"})]
    notices = {"lent": notice("lent", requires=["phone", *needs])}
    notices["rest-at-home"] = notice("rest-at-home")
    sample = library(notices=notices)
    facts = {"who": "self", "phone": "helper"}
    assert situation(sample, facts).ends.flow == "rest-at-home"
    assert situation(sample, {**facts, "face": "no"}).ends.flow == "lent"


def test_a_notice_of_which_nothing_is_known_is_no_reason():
    shared = library(notices={"rest": notice("rest", requires=["phone"])})
    assert situation(shared, {"phone": "none"}).ends is None
