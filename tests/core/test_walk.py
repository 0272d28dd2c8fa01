import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.errors import Loop, UnknownName
from certguide.core.walk import walk
from core.sample import chooser, library, notice


def test_without_answers_the_first_question_is_asked():
    at = walk(library(), None, {})
    assert (at.start, at.question, at.outcome, at.path, at.unused) == (
        "choose",
        "who",
        None,
        (),
        (),
    )


def test_answers_lead_to_an_outcome():
    at = walk(library(), None, {"face": "yes", "phone": "own", "who": "self"})
    assert (at.question, at.outcome) == (None, "online")
    assert at.path == (("who", "self"), ("phone", "own"), ("face", "yes"))
    assert at.facts == {"who": "self", "phone": "own", "face": "yes"}


def test_the_first_rule_that_is_met_wins_and_else_takes_the_rest():
    assert walk(library(), None, {"who": "self", "phone": "none"}).outcome == "rest-at-home"
    assert walk(library(), None, {"who": "family", "phone": "none"}).outcome == "walk-in"
    assert walk(library(), None, {"who": "self", "phone": "unsure"}).outcome == "walk-in"


def test_what_is_implied_is_not_asked_and_not_on_the_path():
    at = walk(library(), None, {"who": "worker"})
    assert at.question == "face"
    assert at.path == (("who", "worker"),)
    assert at.facts == {"who": "worker", "phone": "helper"}


def test_an_answer_given_all_the_same_counts_more_than_what_is_implied():
    at = walk(library(), None, {"who": "worker", "phone": "none"})
    assert (at.outcome, at.unused) == ("walk-in", ())


def test_answers_off_the_path_are_reported_and_never_used():
    at = walk(library(), None, {"who": "self", "phone": "none", "face": "yes"})
    assert (at.outcome, at.unused) == ("rest-at-home", ("face",))
    assert "face" not in at.facts


def test_answers_still_ahead_are_not_called_unused():
    at = walk(library(), None, {"face": "yes", "last": "2026-03-01"})
    assert (at.question, at.unused) == ("who", ())


def test_answers_that_only_refine_join_the_path_at_an_outcome_that_certifies():
    given_ = {"who": "self", "phone": "own", "face": "no", "last": "2026年3月1日"}
    at = walk(library(), None, given_)
    assert at.outcome == "walk-in"
    assert at.path[-1] == ("last", "2026-03-01")
    never = walk(library(), None, {"who": "self", "phone": "none", "last": "2026-03-01"})
    assert (never.outcome, never.unused) == ("rest-at-home", ("last",))
    due = library(notices={"rest-at-home": notice("rest-at-home", certifies=True)})
    still = walk(due, None, {"who": "self", "phone": "none", "last": "2026-03-01"})
    assert (still.path[-1], still.unused) == (("last", "2026-03-01"), ())


def test_a_methods_own_flow_goes_on_in_the_chooser_with_the_answers_given():
    assert walk(library(), "online", {"face": "yes"}).outcome == "online"
    at = walk(library(), "online", {"face": "no", "who": "family"})
    assert (at.start, at.question) == ("online", "phone")
    assert at.path == (("face", "no"), ("who", "family"))
    on = walk(library(), "online", {"face": "no", "who": "family", "phone": "own"})
    assert (on.outcome, on.path) == (
        "walk-in",
        (("face", "no"), ("who", "family"), ("phone", "own")),
    )


def test_an_unknown_flow_is_refused_with_the_nearest():
    with pytest.raises(UnknownName) as caught:
        walk(library(), "onlin", {})
    assert (caught.value.kind, caught.value.known) == ("flow", ("choose", "online"))
    assert caught.value.nearest == ("online",)


def test_a_flow_with_a_cycle_cannot_hang_it():
    looping = library(choosers={"choose": chooser(tree={"who": "phone", "phone": "who"})})
    with pytest.raises(Loop) as caught:
        walk(looping, None, {"who": "self", "phone": "own"})
    assert (caught.value.flow, caught.value.question) == ("choose", "who")


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "who": st.sampled_from(["self", "family", "worker", "unsure"]),
            "phone": st.sampled_from(["own", "helper", "none", "unsure"]),
            "face": st.sampled_from(["yes", "no", "unsure"]),
        },
    )
)
def test_the_same_answers_in_any_order_lead_to_the_same_place(answers):
    sample = library()
    forward = walk(sample, None, answers)
    backward = walk(sample, None, dict(reversed(answers.items())))
    assert (forward.path, forward.place, forward.facts) == (
        backward.path,
        backward.place,
        backward.facts,
    )
    # Replaying only what was used changes nothing.
    again = walk(sample, None, dict(forward.path))
    assert (again.path, again.place, again.unused) == (forward.path, forward.place, ())
