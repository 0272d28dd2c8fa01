from certguide.core.fallbacks import fallbacks, hand_off
from certguide.core.model import Failure
from certguide.core.verdicts import standings
from core.sample import library, method, placed, requirement, said


def usable(facts, outcome="online", sample=None, tried=()):
    sample = sample or library()
    found = sample.outcome(outcome)
    return fallbacks(sample, found, standings(sample, facts), facts, tried)


def names(found):
    return [each.method.flow for each in found]


def failure(*go):
    return Failure(when=said("refused"), go=list(go))


def test_only_methods_that_are_not_ruled_out_follow_and_never_the_chosen_one():
    assert names(usable({"phone": "own", "face": "yes"})) == ["walk-in"]
    assert names(usable({"phone": "none"}, outcome="walk-in")) == []


def test_what_still_has_to_be_settled_is_said_and_open_methods_come_first():
    (only,) = usable({"phone": "own"}, outcome="walk-in")
    assert [each.zh for each in only.conditions] == ["the face shows"]
    (sure,) = usable({"phone": "own"})
    assert sure.conditions == ()
    # That the phone is one's own is nothing that could be brought about.
    (nothing_known,) = usable({}, outcome="walk-in")
    assert [each.zh for each in nothing_known.conditions] == ["the face shows"]


def test_what_only_chooses_between_methods_keeps_none_back():
    (first, _) = usable({"phone": "own", "face": "yes"}, outcome="online", sample=placed())
    assert first.method.flow == "visit"
    out = {**requirement("out", {"not": {"out": "no"}}), "prefers": True}
    walk_in = method("walk-in", 2, requires=[out])
    preferring = placed(methods={**placed().methods, "walk-in": walk_in})
    facts = {"phone": "own", "face": "yes"}
    assert names(usable(facts, sample=preferring)) == ["walk-in", "visit"]
    assert names(usable({**facts, "out": "no"}, sample=preferring)) == ["visit"]


def test_a_method_that_nothing_opens_but_nothing_rules_out_has_no_conditions():
    needs = [requirement("own", {"phone": "own"}), requirement("no", {"not": {"phone": "own"}})]
    torn = {**library().methods, "torn": method("torn", 3, requires=needs)}
    found = usable({}, outcome="walk-in", sample=library(methods=torn))
    assert [(each.method.flow, len(each.conditions)) for each in found] == [
        ("online", 1),
        ("torn", 0),
    ]


def test_what_is_in_hand_already_is_what_both_lists_name():
    (only,) = usable({"phone": "own", "face": "yes"})
    assert [each.id for each in only.already_have] == ["card"]


def test_each_comes_with_what_it_takes_in_the_place_that_pays():
    facts = {"phone": "own", "face": "yes"}
    here = placed().at("hubei")
    (online, visit) = usable(facts, outcome="walk-in", sample=here)
    assert [each.id for each in online.checklist] == ["hubei-card", "phone"]
    assert (online.already_have, visit.checklist) == ((), ())
    (online, _) = usable(facts, outcome="walk-in", sample=placed())
    assert [each.id for each in online.checklist] == ["card", "phone"]
    assert [each.id for each in online.already_have] == ["card"]
    (online, _) = usable({"phone": "helper", "face": "yes"}, outcome="walk-in", sample=placed())
    assert [each.id for each in online.checklist] == ["card"]


def test_a_notice_has_no_fallbacks():
    assert usable({"who": "self", "phone": "own"}, outcome="rest-at-home") == ()


def test_methods_that_were_tried_do_not_come_again():
    facts = {"phone": "own", "face": "yes"}
    assert names(usable(facts, sample=placed())) == ["visit", "walk-in"]
    assert names(usable(facts, sample=placed(), tried=("walk-in",))) == ["visit"]
    assert names(usable(facts, sample=placed(), tried=("visit", "walk-in"))) == []


def test_a_failure_goes_to_the_first_named_method_that_the_person_can_use():
    found = usable({"phone": "own", "face": "yes"})
    handed = hand_off(failure("online", "walk-in"), found)
    assert handed.method.flow == "walk-in"
    assert handed.onward == found[0]


def test_a_failure_whose_methods_are_all_closed_goes_nowhere_else():
    found = usable({"phone": "own", "face": "yes"})
    assert hand_off(failure("online"), found).onward is None
    assert hand_off(failure("online"), found).method is None
    assert hand_off(failure("walk-in"), ()).method is None


def test_a_failure_with_a_remedy_only_stays_with_the_method():
    assert hand_off(failure(), usable({"phone": "own", "face": "yes"})).method is None
