import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.advice import Ladder, advise, certifies
from certguide.core.situation import situation
from core.sample import (
    library,
    method,
    notice,
    placed,
    placing_chooser,
    region,
    requirement,
    statement,
    text,
)

OWN = {"who": "self", "phone": "own", "face": "yes"}
FAILED = {"face": "no"}


def advice(facts=OWN, outcome="online", place=None, sample=None, **more):
    here = (sample or placed()).at(place)
    known = situation(here, facts, more.get("as_of"))
    return advise(known, here.outcome(outcome), more.get("tried", ()))


def ladder(facts=OWN, outcome="online", tried=(), sample=None):
    sample = sample or placed()
    known = situation(sample, facts)
    return Ladder(known=known, outcome=sample.outcome(outcome), tried=tried)


def ids(told):
    return [each.id for each in told]


def flows(fallbacks):
    return [each.method.flow for each in fallbacks]


def onward(action):
    return [each.method and each.method.flow for each in action.if_fails]


def test_an_outcome_says_what_is_met_here():
    found = advice(place="hubei")
    assert found.outcome.flow == "online"
    assert ids(each.requirement for each in found.reasons) == ["phone", "face"]
    assert ids(found.before) == ["hubei-first", "hubei-local"]
    assert ids(found.warnings) == ["care", "alone", "hubei-online"]
    assert [each.step.do.zh for each in found.actions] == ["hubei", "send"]
    assert ids(found.checklist) == ["hubei-card", "phone"]
    assert flows(found.fallbacks) == ["visit", "walk-in"]


def test_that_a_method_is_closed_here_is_one_of_the_reasons():
    lent = advice({**OWN, "phone": "helper"}, place="hubei/wuhan")
    assert [(each.requirement.id, each.verdict.value) for each in lent.reasons] == [
        ("phone", "met"),
        ("face", "met"),
        ("closed", "unmet"),
    ]


def test_only_helpers_are_told_what_a_helper_does_and_what_only_the_pensioner_can():
    own = advice()
    assert (own.helper, own.only_they) == ((), ())
    for who in ("family", "worker"):
        other = advice({**OWN, "who": who})
        assert (ids(other.helper), ids(other.only_they)) == (["come"], ["blink"])


def test_whoever_is_lent_a_phone_hears_what_the_lender_does():
    lent = advice({**OWN, "who": "self", "phone": "helper"})
    assert (ids(lent.helper), ids(lent.only_they)) == (["come"], ["blink"])


def test_whoever_is_overdue_is_warned_as_if_payment_had_stopped():
    stopped = {"when": {"payment": "suspended"}}
    paid = {"when": {"payment": ["paid", "unsure"]}}
    told = {
        "before": [statement("stopped", **stopped), statement("paid", **paid)],
        "warnings": [statement("late", **stopped), statement("going on", **paid)],
    }
    notices = {name: notice(name, certifies=due) for name, due in (("due", True), ("never", False))}
    sample = placed(choosers={"choose": placing_chooser(**told)}, notices=notices)
    facts = {**OWN, "last": "2025-08-10"}
    in_time, late = dt.date(2026, 8, 10), dt.date(2026, 8, 11)

    def warned(outcome, day):
        found = advice(facts, outcome, sample=sample, as_of=day)
        return ids(found.before), ids(found.warnings)

    assert warned("online", in_time) == (["paid"], ["going on"])
    assert warned("online", late) == (["paid"], ["late"])
    assert warned("online", None) == (["paid"], ["going on"])
    assert warned("due", late) == ([], ["late"])
    assert warned("never", late) == ([], ["going on"])


@pytest.mark.parametrize(
    ("payment", "said"),
    [({}, True), ({"payment": "unsure"}, True), ({"payment": "paid"}, False)],
)
def test_whoever_is_known_to_be_paid_is_not_told_how_to_come_back(payment, said):
    told = [statement("late", when={"payment": "suspended"})]
    sample = placed(choosers={"choose": placing_chooser(warnings=told)})
    facts = {**OWN, **payment, "last": "2025-08-10"}
    found = advice(facts, sample=sample, as_of=dt.date(2026, 8, 11))
    assert ids(found.warnings) == (["late"] if said else [])


def test_the_other_ways_of_a_place_come_with_their_steps_and_papers():
    (way,) = advice(place="hubei").ways
    assert way.route.id == "photo"
    assert ids(each.step for each in way.actions) == ["shoot"]
    assert ids(way.checklist) == ["picture"]
    assert onward(way.actions[0]) == ["visit"]
    (family,) = advice({**OWN, "who": "family"}, place="hubei").ways
    assert ids(each.step for each in family.actions) == ["shoot", "post"]
    assert ids(family.checklist) == ["picture", "stamp"]
    assert advice({**OWN, "phone": "helper"}, place="hubei").ways == ()
    assert advice().ways == ()


def test_with_a_notice_after_which_nothing_is_due_no_other_way_is_shown():
    notices = {name: notice(name, certifies=due) for name, due in (("due", True), ("never", False))}
    sample = placed(notices=notices)
    assert advice(outcome="never", place="hubei", sample=sample).ways == ()
    (way,) = advice(outcome="due", place="hubei", sample=sample).ways
    assert way.route.id == "photo"
    # No method follows on a notice, also where a way of the place fails.
    assert onward(way.actions[0]) == [None]


@pytest.mark.parametrize(
    ("outcome", "due"),
    [(method("m", 1), True), (notice("n"), False), (notice("n", certifies=True), True)],
)
def test_a_certification_stays_due_but_for_some_notices(outcome, due):
    assert certifies(outcome) is due


def test_every_source_of_what_is_said_is_listed_once_in_order():
    found = advice(place="hubei")
    assert [key for key, _ in found.sources] == ["S1", "S2", "S3", "S4"]
    assert [source.title for _, source in found.sources] == ["S1", "S2", "S3", "S4"]


def sources(facts=OWN, place=None, regions=None, **told):
    """The sources of an outcome that says only this, with no chooser to add anything."""
    own = method("own", 4, **{"sources": [], "steps": [], **told})
    silent = placing_chooser(before=[], warnings=[], helper=[], only_they=[])
    methods = {**placed().methods, "own": own}
    sample = placed(choosers={"choose": silent}, methods=methods, regions=regions or {})
    return [key for key, _ in advice(facts, "own", place, sample).sources]


@pytest.mark.parametrize(
    "told",
    [
        {"sources": ["S3"]},
        {"requires": [requirement("x", {"phone": "none"}) | {"sources": ["S3"]}]},
        {"before": [statement("x", sources=["S3"])]},
        {"warnings": [statement("x", sources=["S3"])]},
        {"steps": [{"id": "x", "do": text("x"), "sources": ["S3"]}]},
        {
            "steps": [
                {"id": "x", "do": text("x"), "if_fails": [{"when": text("x"), "sources": ["S3"]}]}
            ]
        },
        {"checklist": [{"id": "x", "item": text("x"), "must": True, "sources": ["S3"]}]},
    ],
)
def test_each_part_of_an_outcome_has_its_sources(told):
    assert sources(**told) == ["S3"]


@pytest.mark.parametrize("part", ["helper", "only_they"])
def test_what_helpers_are_told_has_its_sources_for_helpers(part):
    told = {part: [statement("x", sources=["S3"])]}
    assert sources(**told) == []
    assert sources({**OWN, "who": "family"}, **told) == ["S3"]


@pytest.mark.parametrize(
    "told",
    [
        {"before": [statement("x", sources=["S3"], when={"phone": "none"})]},
        {"steps": [{"id": "x", "do": text("x"), "sources": ["S3"], "when": {"phone": "none"}}]},
    ],
)
def test_what_is_not_said_has_no_source(told):
    assert sources(**told) == []


def test_the_rule_and_the_ways_of_a_place_have_their_sources():
    rule = {"id": "x", "every": {"months": 1}, "text": text("x"), "sources": ["S1"]}
    way = {
        "id": "x",
        "title": text("x"),
        "summary": text("x"),
        "steps": [
            {
                "id": "x",
                "do": text("x"),
                "sources": ["S3"],
                "if_fails": [{"when": text("x"), "sources": ["S2"]}],
            }
        ],
        "sources": ["S4"],
    }
    assert sources(place="hubei", regions={"hubei": region("hubei", cycles=[rule])}) == ["S1"]
    found = sources(place="hubei", regions={"hubei": region("hubei", routes=[way])})
    assert found == ["S2", "S3", "S4"]
    paper = {"id": "x", "item": text("x"), "must": True, "sources": ["S1"]}
    listed = {**way, "steps": [], "checklist": [paper]}
    assert sources(place="hubei", regions={"hubei": region("hubei", routes=[listed])}) == [
        "S1",
        "S4",
    ]


def test_the_rule_of_a_place_is_no_part_of_a_notice_after_which_nothing_is_due():
    never = advice({"who": "self"}, "rest-at-home", "hubei")
    assert [key for key, _ in never.sources] == ["S1", "S2", "S3"]
    due = placed(notices={"rest-at-home": notice("rest-at-home", certifies=True)})
    found = advice({"who": "self"}, "rest-at-home", "hubei", due)
    assert [key for key, _ in found.sources] == ["S1", "S2", "S3", "S4"]


def test_what_was_checked_too_long_ago_is_named():
    # All sources were checked on 2026-01-01; the way holds for a day, the step for ten.
    assert advice(place="hubei").stale == ()
    assert advice(place="hubei", as_of=dt.date(2026, 1, 2)).stale == ()
    assert advice(place="hubei", as_of=dt.date(2026, 1, 3)).stale == ("photo",)
    assert advice(place="hubei", as_of=dt.date(2026, 1, 12)).stale == ("send", "photo")
    assert advice(place="hubei", as_of=dt.date(2026, 6, 30)).stale == ("send", "photo")
    assert advice(place="hubei", as_of=dt.date(2026, 7, 1)).stale == (
        "hubei-local",
        "care",
        "alone",
        "look",
        "send",
        "photo",
        "shoot",
        "yearly",
    )


def test_a_failure_that_shows_something_leads_where_that_is_no_hindrance():
    (look, _) = advice().actions
    # `online` failed itself, and of the others it names the first that can be used.
    assert onward(look) == ["walk-in"]
    (handed,) = look.if_fails
    assert handed.onward.already_have[0].id == "card"
    shut = requirement("face", {"face": "yes"})
    faced = {**placed().methods, "walk-in": method("walk-in", 2, requires=[shut])}
    (look, _) = advice(sample=placed(methods=faced)).actions
    assert onward(look) == ["visit"]


def test_what_was_tried_is_led_to_by_nothing():
    (look, _) = advice(tried=["walk-in"]).actions
    assert onward(look) == ["visit"]
    (look, _) = advice(tried=["walk-in", "visit"]).actions
    assert onward(look) == [None]
    assert advice(tried=["walk-in", "visit"]).fallbacks == ()
    assert flows(advice(tried=["visit"]).fallbacks) == ["walk-in"]


def test_after_a_failure_the_situation_is_what_it_has_shown():
    found = ladder()
    assert found.after({}) is found.known
    after = found.after(FAILED)
    assert after.facts == {**OWN, **FAILED}
    assert {each.method.flow: each.verdict.value for each in after.methods} == {
        "online": "unmet",
        "walk-in": "unknown",
        "visit": "met",
    }
    assert found.known.facts == OWN


def test_the_methods_that_are_still_open_are_those_that_the_failure_leaves():
    walk_in = ladder(outcome="walk-in")
    assert flows(walk_in.usable({})) == ["online", "visit"]
    assert flows(walk_in.usable(FAILED)) == ["visit"]
    assert flows(ladder(outcome="walk-in", tried=("visit",)).usable({})) == ["online"]
    assert ladder(outcome="rest-at-home").usable({}) == ()


@given(st.data())
def test_whoever_goes_from_one_method_to_the_next_comes_to_each_once(data):
    sample = placed()
    outcome, tried, known = sample.methods["online"], (), situation(sample, OWN)
    while True:
        found = advise(known, outcome, tried)
        assert outcome.flow not in flows(found.fallbacks)
        assert not {*tried} & {*flows(found.fallbacks)}
        for action in found.actions:
            assert not {outcome.flow, *tried} & {*onward(action)}
        if not found.fallbacks:
            break
        means = data.draw(st.sampled_from([{}, FAILED, {"out": "no"}, {"phone": "none"}]))
        here = Ladder(known=known, outcome=outcome, tried=tried)
        usable = here.usable(means)
        if not usable:
            break
        tried = (*tried, outcome.flow)
        outcome, known = data.draw(st.sampled_from(usable)).method, here.after(means)
    assert len({*tried, outcome.flow}) == len(tried) + 1 <= len(sample.methods)


def test_a_notice_says_its_own_and_leads_nowhere():
    found = advice({"who": "self", "phone": "none"}, "rest-at-home", sample=library())
    assert (found.fallbacks, found.actions, found.checklist) == ((), (), ())
    assert ids(each.requirement for each in found.reasons) == ["alone"]
    assert ids(found.warnings) == ["care", "alone"]
