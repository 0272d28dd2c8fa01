from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.errors import UnknownName
from certguide.core.walk import walk
from certguide.proof.pairing import meetings
from core.sample import QUESTIONS, chooser, library, option, placed, placing_chooser

OLD = library()
TREE: dict[str, Any] = {
    "who": "phone",
    "phone": [{"when": {"phone": ["own", "helper"]}, "go": "face"}, {"else": "walk-in"}],
    "face": [{"when": {"face": "yes"}, "go": "online"}, {"else": "walk-in"}],
}
NEW = library(choosers={"choose": chooser(tree=TREE)})


def test_the_same_flows_meet_everywhere() -> None:
    found = list(meetings((OLD, OLD), "choose"))
    assert found
    assert all(each.outcomes[0] == each.outcomes[1] for each in found)


def test_a_dropped_rule_is_met_by_those_it_was_for() -> None:
    found = [
        (each.outcomes, each.answers)
        for each in meetings((OLD, NEW), "choose")
        if each.outcomes[0] != each.outcomes[1]
    ]
    assert found == [(("rest-at-home", "walk-in"), (("who", "self"), ("phone", "none")))]


def test_the_fewest_answers_are_given_and_what_was_known_comes_first() -> None:
    found = list(meetings((OLD, NEW), "choose", {"phone": "none"}))
    assert {each.answers[0] for each in found} == {("phone", "none")}
    assert max(len(each.answers) for each in found) == 2


def test_an_answer_that_one_version_does_not_know_ends_nowhere_in_it() -> None:
    phone = {**QUESTIONS["phone"]}
    phone["options"] = {**phone["options"], "radio": option("radio")}
    tree = {**TREE, "phone": [{"when": {"phone": "radio"}, "go": "online"}, *TREE["phone"]]}
    changed = chooser(tree=tree, questions={**QUESTIONS, "phone": phone})
    new = library(choosers={"choose": changed})
    for pair, ends in (((OLD, new), ("", "online")), ((new, OLD), ("online", ""))):
        found = {
            each.outcomes for each in meetings(pair, "choose") if ("phone", "radio") in each.answers
        }
        assert found == {ends}


def test_a_question_of_one_version_alone_is_asked_in_it_alone() -> None:
    # Only the placing chooser asks for the region and whether one can go out.
    old, new = placed(), placed(choosers={"choose": placing_chooser(tree={"who": "walk-in"})})
    found = list(meetings((old, new), "choose"))
    assert {each.outcomes[1] for each in found} == {"walk-in"}
    assert {each.outcomes[0] for each in found} >= {"walk-in", "online", "rest-at-home"}


def test_both_must_have_the_flow() -> None:
    with pytest.raises(UnknownName):
        next(meetings((OLD, NEW), "walk-in"))


CHOICES = {
    key: (*each.options, UNSURE) for key, each in OLD.questions.items() if each.kind == "choice"
}


@settings(max_examples=200, deadline=None)
@given(st.fixed_dictionaries({key: st.sampled_from(options) for key, options in CHOICES.items()}))
def test_whatever_anybody_answers_is_one_of_the_meetings(answers: dict[str, str]) -> None:
    ends = tuple(walk(each, "choose", answers).outcome for each in (OLD, NEW))
    assert ends in {each.outcomes for each in meetings((OLD, NEW), "choose")}


def test_a_date_is_known_or_not() -> None:
    tree = {
        **TREE,
        "who": "last",
        "last": [{"when": {"last": UNSURE}, "go": "walk-in"}, {"else": "phone"}],
    }
    new = library(choosers={"choose": chooser(tree=tree, also=[])})
    ends = {(dict(each.answers)["last"], each.outcomes) for each in meetings((new, new), "choose")}
    assert (UNSURE, ("walk-in", "walk-in")) in ends
    assert ("2026-01-01", ("online", "online")) in ends
    assert (UNSURE, ("online", "online")) not in ends
