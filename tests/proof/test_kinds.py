import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.verdicts import joined, judged
from certguide.core.walk import walk
from certguide.proof.kinds import atoms, dated, outcomes, stand_ins
from core.sample import chooser, library, placed
from proof.flows import libraries


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (None, []),
        ({"phone": "own"}, [("phone", {"own"})]),
        ({"phone": ["own", "none"]}, [("phone", {"own", "none"})]),
        ({"not": {"phone": "own"}}, [("phone", {"own"})]),
        (
            {"any": [{"face": "yes"}, {"all": [{"who": "self"}, {"phone": "own"}]}]},
            [("phone", {"own"}), ("who", {"self"}), ("face", {"yes"})],
        ),
    ],
)
def test_every_comparison_is_found(condition, found):
    assert sorted(atoms(condition), key=str) == sorted(found, key=str)


def test_one_option_stands_for_all_that_nothing_tells_apart():
    found = stand_ins(library())
    assert found["who"] == {"self": "self", "family": "family", "worker": "worker"}
    # The checklist tells the own phone from another; that decides nothing.
    assert found["phone"] == {"own": "own", "helper": "own", "none": "none"}
    assert found["face"] == {"yes": "yes", "no": "no"}
    assert found["last"] == {}


def test_what_a_place_closes_counts_there_alone():
    flows = placed()
    assert stand_ins(flows)["phone"]["helper"] == "own"
    assert stand_ins(flows.at("hubei"))["phone"]["helper"] == "own"
    assert stand_ins(flows.at("hubei/wuhan"))["phone"]["helper"] == "helper"


def test_what_a_chooser_leads_by_counts():
    tree = {"who": [{"when": {"who": "worker"}, "go": "online"}, {"else": "walk-in"}]}
    flows = library(choosers={"choose": chooser(tree=tree)})
    assert stand_ins(flows)["who"]["worker"] == "worker"


def test_outcomes_are_methods_and_notices():
    assert [each.flow for each in outcomes(library())] == ["walk-in", "online", "rest-at-home"]


@settings(deadline=None)
@given(libraries(), st.data(), st.sampled_from(["choose", "first"]))
def test_where_one_option_leads_all_of_its_kind_do(flows, data, start):
    kinds = stand_ins(flows)
    answers = {}
    at = walk(flows, start, answers)
    while at.question is not None:
        options = (*flows.questions[at.question].options, UNSURE)
        answers[at.question] = data.draw(st.sampled_from(options))
        at = walk(flows, start, answers)
    others = {key: kinds[key].get(answer, answer) for key, answer in answers.items()}
    other = walk(flows, start, others)
    assert other.outcome == at.outcome
    assert [key for key, _ in other.path] == [key for key, _ in at.path]
    for outcome in outcomes(flows):
        assert joined(judged(flows, outcome, other.facts)) is joined(
            judged(flows, outcome, at.facts)
        )


def test_one_day_stands_for_every_date() -> None:
    questions = library().questions
    assert dated(questions["last"]) == ("2026-01-01",)
    assert dated(questions["who"]) == ()
