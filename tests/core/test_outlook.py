import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.outlook import Outlook, outlook
from certguide.core.walk import walk
from core.sample import chooser, library, placed


def counted(sample, start, answers, *, asking=False):
    """The bounds by trying every way on: slow, and plainly right."""
    at = walk(sample, start, answers, asking=asking)
    if at.question is None:
        return 0, 0
    question = sample.questions[at.question]
    options = ["2026-01-01"] if question.kind == "date" else [*question.options]
    after = [
        counted(sample, start, {**answers, at.question: option}, asking=asking)
        for option in (*options, UNSURE)
    ]
    return 1 + min(low for low, _ in after), 1 + max(high for _, high in after)


ANSWERS = {
    "who": st.sampled_from(["self", "family", "worker", "unsure"]),
    "phone": st.sampled_from(["own", "helper", "none", "unsure"]),
    "face": st.sampled_from(["yes", "no", "unsure"]),
}


STARTS = st.sampled_from([None, "online"])


@given(STARTS, st.fixed_dictionaries({}, optional=ANSWERS))
@settings(deadline=None)
def test_the_bounds_are_exact(start, answers):
    found = outlook(walk(library(), start, answers))
    assert (found.at_least, found.at_most) == counted(library(), start, answers)


@given(
    STARTS,
    st.fixed_dictionaries(
        {"region": st.sampled_from(["hubei", "hubei/wuhan", "hunan", "hainan", "unsure"])},
        optional={
            **ANSWERS,
            "out": st.sampled_from(["yes", "no"]),
            "household": st.sampled_from(["here", "away", "unsure"]),
            "hearing": st.sampled_from(["good", "poor"]),
        },
    ),
    st.booleans(),
)
@settings(deadline=None)
def test_the_bounds_are_exact_where_a_place_has_closed_a_method(start, answers, asking):
    found = outlook(walk(placed(), start, answers, asking=asking), asking=asking)
    assert (found.at_least, found.at_most) == counted(placed(), start, answers, asking=asking)


@pytest.mark.parametrize(
    ("answers", "bounds"),
    [
        ({}, (2, 3)),
        ({"who": "self"}, (1, 2)),
        ({"who": "worker"}, (1, 1)),
        ({"face": "yes"}, (1, 2)),
        ({"who": "self", "phone": "none"}, (0, 0)),
    ],
)
def test_answers_given_ahead_are_not_counted(answers, bounds):
    found = outlook(walk(library(), None, answers))
    assert (found.at_least, found.at_most) == bounds


def test_a_closed_method_costs_the_questions_that_lead_elsewhere():
    lent = {"who": "self", "phone": "helper"}
    assert outlook(walk(placed(), None, {**lent, "region": "hubei"})) == Outlook(
        at_least=1, at_most=2
    )
    assert outlook(walk(placed(), None, {**lent, "region": "wuhan"})) == Outlook(
        at_least=2, at_most=2
    )


def test_an_optional_question_counts_only_where_somebody_is_there_to_be_asked():
    answers = {"who": "self", "phone": "none"}
    assert outlook(walk(placed(), None, answers)) == Outlook(at_least=1, at_most=1)
    asked = walk(placed(), None, answers, asking=True)
    assert outlook(asked, asking=True) == Outlook(at_least=1, at_most=2)


def test_what_is_asked_again_in_the_chooser_is_not_counted_again():
    assert outlook(walk(library(), "online", {})) == Outlook(at_least=1, at_most=3)


def test_that_the_answer_is_not_known_is_one_of_the_ways_on():
    tree = {
        "who": [{"when": {"who": "unsure"}, "go": "face"}, {"else": "online"}],
        "face": "online",
    }
    torn = library(choosers={"choose": chooser(tree=tree)})
    assert outlook(walk(torn, None, {})) == Outlook(at_least=1, at_most=2)


def test_a_date_counts_as_one_question():
    tree = {
        "last": [{"when": {"last": "unsure"}, "go": "who"}, {"else": "online"}],
        "who": "online",
    }
    dated = library(choosers={"choose": chooser(start="last", tree=tree)})
    assert outlook(walk(dated, None, {})) == Outlook(at_least=1, at_most=2)


def test_a_flow_with_a_cycle_is_bounded_too():
    looping = library(choosers={"choose": chooser(tree={"who": "phone", "phone": "who"})})
    assert outlook(walk(looping, None, {})).at_most >= 1
