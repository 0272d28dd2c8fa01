"""What the shipped flows promise, over every situation they know."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE, Verdict
from certguide.core.graph import beginning, deciding
from certguide.core.result import consult
from certguide.core.walk import walk
from certguide.loading.library import load
from certguide.proof.kinds import stand_ins
from certguide.proof.proof import closing_places
from certguide.proof.states import explore

pytestmark = pytest.mark.no_cover

LIBRARY = load()
EXPLORED = explore(LIBRARY)
ENDS = [(end.place, EXPLORED.answers(end)) for end in EXPLORED.ends]
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
CLOSING = closing_places(LIBRARY)
VOCABULARY = {
    key: (*question.options, UNSURE)
    for key, question in LIBRARY.questions.items()
    if question.kind == "choice"
}


def with_rest_unsure(
    start: str | None, answers: dict[str, str], *, asking: bool = False
) -> dict[str, str]:
    at = walk(LIBRARY, start, answers, asking=asking)
    while at.question is not None:
        answers = {**answers, at.question: UNSURE}
        at = walk(LIBRARY, start, answers, asking=asking)
    return answers


def test_there_are_seven_methods_and_six_notices_and_all_are_reached():
    assert sorted(LIBRARY.methods) == sorted(METHODS)
    assert sorted(LIBRARY.notices) == sorted(NOTICES)
    assert set(EXPLORED.reached) == {*METHODS, *NOTICES}


@settings(max_examples=1500, deadline=None)
@given(
    st.fixed_dictionaries(
        {}, optional={key: st.sampled_from(options) for key, options in VOCABULARY.items()}
    ),
    st.booleans(),
)
def test_every_set_of_answers_ends_in_an_outcome_that_this_person_can_use(answers, asking):
    answers = with_rest_unsure(None, answers, asking=asking)
    result = consult(LIBRARY, None, answers, asking=asking)
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


@settings(max_examples=300, deadline=None)
@given(
    st.fixed_dictionaries(
        {}, optional={key: st.sampled_from(options) for key, options in VOCABULARY.items()}
    )
)
def test_what_is_optional_never_changes_the_outcome(answers):
    """Whoever is asked more than a script has to answer hears more, and is sent nowhere else."""
    scripted = walk(LIBRARY, None, with_rest_unsure(None, answers))
    asked = walk(LIBRARY, None, with_rest_unsure(None, answers, asking=True), asking=True)
    assert asked.outcome == scripted.outcome
    more = {key for key, _ in asked.path} - {key for key, _ in scripted.path}
    assert all(LIBRARY.questions[key].optional for key in more)


def test_whoever_asks_for_themselves_is_never_asked_whether_they_live():
    for _, answers in ENDS:
        given_ = dict(answers)
        assert not (given_["who"] == "self" and "life" in given_)


def test_nothing_is_asked_that_is_implied_already_or_cannot_matter():
    for place, answers in ENDS:
        given_ = dict(answers)
        if given_.get("payment") in ("suspended", "new"):
            assert "checked" not in given_
        assert "custody" not in given_ or given_["life"] == "serving-sentence"
        assert "sentence" not in given_ or given_["life"] == "community-sentence"
        assert "household" not in given_ or given_["region"] in ("shanghai", "guangdong/guangzhou")
        assert "passport" not in given_ or given_["residence"] == "abroad"
        assert "consulate" not in given_ or given_["residence"] == "abroad"
        assert "territory" not in given_ or given_["residence"] == "hk-mo-tw"
        assert "face" not in given_ or given_["phone"] in ("own", "helper")
        assert "face-why" not in given_ or given_["face"] in ("no", "failed")
        assert "stays-in" not in given_ or given_["mobility"] == "homebound"
        assert "office" not in given_ or given_["mobility"] in ("can-go", "with-help")
        if place.name in ("report-death", "pension-paused", "other-department"):
            assert "payment" not in given_


def longest(answers: dict[str, str], *, asking: bool) -> int:
    """The most questions a person who is sure of every answer can still be asked."""
    library = LIBRARY.at(answers.get("region"))
    live = deciding(library, beginning(library.chooser))
    kinds = stand_ins(library)
    known: dict[object, int] = {}

    def after(given_: dict[str, str]) -> int:
        at = walk(LIBRARY, None, given_, asking=asking)
        if at.question is None:
            return 0
        key = at.place, frozenset(pair for pair in at.facts.items() if pair[0] in live[at.place])
        if key not in known:
            options = set(kinds[at.question].values())
            known[key] = 1 + max(after({**given_, at.question: option}) for option in options)
        return known[key]

    return after(answers)


@pytest.mark.parametrize(
    ("who", "scripted", "asked"), [("self", 9, 12), ("family", 10, 14), ("worker", 10, 14)]
)
def test_whoever_is_sure_is_asked_little(who, scripted, asked):
    assert 1 + longest({"who": who}, asking=False) == scripted
    assert 1 + longest({"who": who}, asking=True) == asked


@pytest.mark.parametrize("place", CLOSING)
def test_a_place_that_closes_methods_asks_at_most_one_question_more(place):
    """What is closed there is passed over, and going out is asked about instead."""
    answers = {"who": "family", "region": place}
    assert 1 + longest(answers, asking=False) <= 11
    assert 2 + longest(answers, asking=True) <= 14


@pytest.mark.parametrize("who", ["self", "family", "worker"])
@pytest.mark.parametrize(
    "hand", [{"phone": "own", "ecard": "active"}, {"phone": "helper"}, {"phone": "none"}]
)
def test_the_usual_paths_take_nine_questions_and_in_conversation_the_place_too(who, hand):
    answers = {
        "who": who,
        "life": "alive",
        "benefit": "employee",
        "payment": "paid",
        "checked": "no",
        "residence": "paying-place",
        "face": "yes",
        "app": "wechat",
        "mobility": "can-go",
        "office": "community",
        **hand,
    }
    at = walk(LIBRARY, None, answers)
    assert at.outcome is not None
    assert len(at.path) <= 9, at.path
    at = walk(LIBRARY, None, {**answers, "region": "henan"}, asking=True)
    assert at.outcome is not None
    assert len(at.path) <= 10, at.path


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
