import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.outlook import Outlook, outlook
from certguide.core.walk import walk
from core.sample import chooser, library


def counted(sample, answers):
    """The bounds by trying every way on: slow, and plainly right."""
    at = walk(sample, None, answers)
    if at.question is None:
        return 0, 0
    question = sample.questions[at.question]
    options = ["2026-01-01"] if question.kind == "date" else [*question.options]
    after = [counted(sample, {**answers, at.question: option}) for option in (*options, UNSURE)]
    return 1 + min(low for low, _ in after), 1 + max(high for _, high in after)


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "who": st.sampled_from(["self", "family", "worker", "unsure"]),
        "phone": st.sampled_from(["own", "helper", "none", "unsure"]),
        "face": st.sampled_from(["yes", "no", "unsure"]),
    },
)


@given(ANSWERS)
@settings(deadline=None)
def test_the_bounds_are_exact(answers):
    sample = library()
    at = walk(sample, None, answers)
    found = outlook(sample, at)
    assert (found.at_least, found.at_most) == counted(sample, answers)


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
    found = outlook(library(), walk(library(), None, answers))
    assert (found.at_least, found.at_most) == bounds


def test_a_date_counts_as_one_question():
    tree = {
        "last": [{"when": {"last": "unsure"}, "go": "who"}, {"else": "online"}],
        "who": "online",
    }
    dated = library(choosers={"choose": chooser(start="last", tree=tree)})
    assert outlook(dated, walk(dated, None, {})) == Outlook(at_least=1, at_most=2)


def test_a_flow_with_a_cycle_is_bounded_too():
    looping = library(choosers={"choose": chooser(tree={"who": "phone", "phone": "who"})})
    assert outlook(looping, walk(looping, None, {})).at_most >= 1
