"""What the shipped flows promise, over every situation they know."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE, Verdict
from certguide.core.graph import beginning, deciding
from certguide.core.result import consult
from certguide.core.verdicts import joined, judged, standings
from certguide.core.walk import walk
from certguide.loading.library import load
from flows.situations import situations

LIBRARY = load()
ENDS = list(situations(LIBRARY))
ONLINE = {"e-card", "mini-program", "alipay", "online-app"}
OFFICES = {"community-centre", "bureau"}
METHODS = [*ONLINE, *OFFICES, "home-visit"]
NOTICES = [
    "nothing-to-do",
    "consular",
    "hk-mo-tw",
    "report-death",
    "pension-paused",
    "other-department",
]
VOCABULARY = {
    key: (*question.options, UNSURE)
    for key, question in LIBRARY.questions.items()
    if question.kind == "choice"
}


def with_rest_unsure(start: str | None, answers: dict[str, str]) -> dict[str, str]:
    at = walk(LIBRARY, start, answers)
    while at.question is not None:
        answers = {**answers, at.question: UNSURE}
        at = walk(LIBRARY, start, answers)
    return answers


def test_there_are_seven_methods_and_six_notices_and_all_are_reached():
    assert sorted(LIBRARY.methods) == sorted(METHODS)
    assert sorted(LIBRARY.notices) == sorted(NOTICES)
    assert {place.name for place, _, _ in ENDS} == {*METHODS, *NOTICES}


def test_the_chosen_outcome_is_never_ruled_out_by_its_own_requirements():
    for place, facts, answers in ENDS:
        outcome = LIBRARY.outcome(place.name)
        assert joined(judged(LIBRARY, outcome, facts)) is not Verdict.UNMET, answers


def test_no_better_ranked_method_that_is_met_is_passed_over():
    for place, facts, answers in ENDS:
        if place.name in LIBRARY.methods:
            better = [
                method.flow
                for method in LIBRARY.ranked
                if method.rank < LIBRARY.methods[place.name].rank
                and joined(judged(LIBRARY, method, facts)) is Verdict.MET
            ]
            assert better == [], (place.name, answers)


def test_a_notice_comes_with_no_open_method_unless_nothing_is_due():
    for place, facts, answers in ENDS:
        if place.name in set(NOTICES) - {"nothing-to-do"}:
            met = [each for each in standings(LIBRARY, facts) if each.verdict is Verdict.MET]
            assert met == [], answers


@settings(max_examples=1500, deadline=None)
@given(
    st.fixed_dictionaries(
        {}, optional={key: st.sampled_from(options) for key, options in VOCABULARY.items()}
    )
)
def test_every_set_of_answers_ends_in_an_outcome_that_this_person_can_use(answers):
    result = consult(LIBRARY, None, with_rest_unsure(None, answers))
    outcome = result.walk.outcome
    assert outcome in {*METHODS, *NOTICES}
    facts = result.walk.facts
    if outcome in ONLINE:
        assert facts["phone"] in ("own", "helper")
        assert facts["face"] == "yes"
    if answers.get("mobility") == "homebound":
        assert outcome not in OFFICES
    if answers.get("life") == "deceased":
        assert outcome == "report-death"
    if answers.get("life") == "serving-sentence":
        assert outcome == "pension-paused"
    if facts.get("residence") in ("abroad", "hk-mo-tw"):
        assert outcome not in METHODS
    assert {each.method.flow for each in result.advice.fallbacks} <= {
        each.method.flow for each in result.methods if each.verdict is not Verdict.UNMET
    }


@pytest.mark.parametrize("start", [None, *METHODS])
def test_with_nothing_known_a_human_being_helps(start):
    answers = with_rest_unsure(start, {})
    assert walk(LIBRARY, start, answers).outcome in {*OFFICES, "home-visit"}


@pytest.mark.parametrize("start", METHODS)
def test_each_methods_own_flow_ends_in_it_or_goes_on_in_the_chooser(start):
    ends = list(situations(LIBRARY, start))
    names = {place.name for place, _, _ in ends}
    assert start in names
    for place, facts, answers in ends:
        verdict = joined(judged(LIBRARY, LIBRARY.outcome(place.name), facts))
        assert verdict is not Verdict.UNMET, (place.name, answers)


@pytest.mark.parametrize("start", METHODS)
@pytest.mark.parametrize(
    "answers", [{"life": "deceased"}, {"life": "serving-sentence"}, {"residence": "abroad"}]
)
def test_a_methods_own_flow_never_overlooks_what_rules_it_out(start, answers):
    assert walk(LIBRARY, start, with_rest_unsure(start, answers)).outcome in NOTICES


def test_whoever_asks_for_themselves_is_never_asked_whether_they_live():
    for _, _, answers in ENDS:
        given_ = dict(answers)
        assert not (given_["who"] == "self" and "life" in given_)


def test_nothing_is_asked_that_is_implied_already():
    for _, _, answers in ENDS:
        given_ = dict(answers)
        if given_.get("payment") in ("suspended", "new"):
            assert "checked" not in given_
        assert "passport" not in given_ or given_["residence"] == "abroad"
        assert "face" not in given_ or given_["phone"] in ("own", "helper")
        assert "office" not in given_ or given_["mobility"] in ("can-go", "with-help")


def longest(answers: dict[str, str]) -> int:
    """The most questions a person who is sure of every answer can be asked."""
    at = walk(LIBRARY, None, answers)
    if at.question is None:
        return 0
    key = (at.place, frozenset(pair for pair in at.facts.items() if pair[0] in LIVE[at.place]))
    if key not in LONGEST:
        options = LIBRARY.questions[at.question].options
        LONGEST[key] = 1 + max(longest({**answers, at.question: option}) for option in options)
    return LONGEST[key]


LIVE = deciding(LIBRARY, beginning(LIBRARY.chooser))
LONGEST: dict[object, int] = {}


@pytest.mark.parametrize(("who", "most"), [("self", 9), ("family", 10), ("worker", 10)])
def test_whoever_is_sure_is_asked_little(who, most):
    assert 1 + longest({"who": who}) == most


def test_the_usual_paths_take_at_most_nine_questions():
    usual = {"life": "alive", "benefit": "employee", "payment": "paid", "checked": "no"}
    for who in ("self", "family", "worker"):
        for phone in ({"phone": "own", "ecard": "active"}, {"phone": "helper"}, {"phone": "none"}):
            answers = {
                "who": who,
                **usual,
                "residence": "paying-place",
                "face": "yes",
                "app": "wechat",
                "mobility": "can-go",
                "office": "community",
                **phone,
            }
            at = walk(LIBRARY, None, answers)
            assert at.outcome is not None
            assert len(at.path) <= 9, at.path


def test_the_vocabulary_of_the_contract_is_there_with_all_its_options():
    promised = {
        "who": "self family worker",
        "life": "alive deceased serving-sentence community-sentence",
        "benefit": "employee public-sector resident work-injury survivor survivor-minor "
        "other-allowance",
        "payment": "paid suspended new",
        "checked": "valid due no",
        "residence": "paying-place elsewhere hk-mo-tw abroad",
        "passport": "chinese foreign",
        "phone": "own helper none",
        "app": "wechat alipay 12333 none",
        "ecard": "active none blocked",
        "face": "yes no failed",
        "mobility": "can-go with-help homebound",
        "office": "community bureau",
    }
    for key, options in promised.items():
        assert list(LIBRARY.questions[key].options) == options.split()
    assert LIBRARY.questions["last"].kind == "date"
    assert {"henan", "neimenggu", "shaanxi", "hubei/wuhan", "neimenggu/baotou", "other"} <= set(
        LIBRARY.questions["region"].options
    )
