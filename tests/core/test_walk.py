import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.errors import Loop, UnknownName
from certguide.core.walk import refining, walk
from core.sample import chooser, closing, library, method, notice, placed, region


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


def test_an_optional_question_is_passed_by_where_nobody_is_asking():
    answers = {"who": "self", "region": "wuhan", "phone": "own", "face": "yes"}
    at = walk(placed(), None, answers)
    assert (at.outcome, "household" in at.facts) == ("online", False)
    asked = walk(placed(), None, answers, asking=True)
    assert (asked.question, asked.unused) == ("household", ())
    told = walk(placed(), None, {**answers, "household": "away"})
    assert (told.outcome, told.facts["household"]) == ("online", "away")
    assert told.path == (
        ("who", "self"),
        ("region", "hubei/wuhan"),
        ("household", "away"),
        ("phone", "own"),
        ("face", "yes"),
    )


def test_the_rules_of_the_place_hold_from_the_first_question_on():
    at = walk(placed(), None, {"region": "武汉"})
    assert (at.question, at.library.local.place) == ("who", "hubei/wuhan")
    assert walk(placed(), None, {"region": "unsure"}).library.local is None
    assert walk(placed(), None, {"region": "hainan"}).library.local is None
    assert walk(library(), None, {"who": "self"}).library.local is None


def test_what_is_known_of_the_place_counts_before_it_is_asked():
    at = walk(placed(), None, {"region": "hubei", "last": "2026-03-01"})
    assert at.facts == {"region": "hubei", "last": "2026-03-01"}
    assert at.path == ()


def test_a_rule_that_leads_to_a_closed_method_is_passed_over():
    answers = {"who": "self", "phone": "helper", "face": "yes"}
    assert walk(placed(), None, {**answers, "region": "hubei"}).outcome == "online"
    at = walk(placed(), None, {**answers, "region": "wuhan"})
    assert (at.question, at.path[-1]) == ("out", ("face", "yes"))
    own = walk(placed(), None, {**answers, "region": "wuhan", "phone": "own"})
    assert own.outcome == "online"


def test_what_is_implied_holds_where_a_place_closes_something_by_it():
    answers = {"who": "worker", "region": "wuhan", "face": "yes", "out": "yes"}
    at = walk(placed(), None, answers)
    assert (at.outcome, at.facts["phone"]) == ("walk-in", "helper")
    assert "phone" not in dict(at.path)


def test_where_every_rule_is_closed_the_last_is_taken_all_the_same():
    closed = region("hubei", closes=[closing("all", "walk-in", "online")])
    shut = placed(regions={"hubei": closed})
    answers = {"who": "self", "region": "hubei", "phone": "own", "face": "yes", "out": "yes"}
    assert walk(shut, None, answers).outcome == "walk-in"


def test_a_methods_own_flow_that_ends_in_a_closed_method_goes_on_in_the_chooser():
    closed = region("hubei", closes=[closing("deaf", "online", when={"hearing": "poor"})])
    shut = placed(regions={"hubei": closed})
    answers = {"region": "hubei", "face": "yes"}
    at = walk(shut, "online", {**answers, "hearing": "poor"})
    assert (at.start, at.question, at.place.flow) == ("online", "who", "choose")
    assert at.path == (("face", "yes"),)
    for hearing in ("good", "unsure"):
        assert walk(shut, "online", {**answers, "hearing": hearing}).outcome == "online"


def test_what_was_said_of_a_closing_counts_in_a_methods_own_flow():
    # The flow of `online` asks for the face only, and Wuhan closes it where the phone is lent.
    answers = {"region": "wuhan", "phone": "helper", "face": "yes"}
    at = walk(placed(), "online", answers)
    assert (at.question, at.place.flow, at.unused) == ("who", "choose", ())


def test_a_methods_own_flow_of_which_every_end_is_closed_goes_on_in_the_chooser():
    closed = region("hubei", closes=[closing("all", "sure", "online")])
    sure = method("sure", 4, start="who", tree={"who": "sure"})
    shut = placed(methods={**placed().methods, "sure": sure}, regions={"hubei": closed})
    at = walk(shut, "sure", {"who": "self", "region": "hubei"})
    # What was answered on the way is not asked again.
    assert (at.question, at.place.flow) == ("phone", "choose")
    assert at.path == (("who", "self"), ("region", "hubei"))
    assert walk(shut, "sure", {"who": "self", "region": "hunan"}).outcome == "sure"


def test_the_place_refines_every_outcome_and_the_rest_only_what_certifies():
    answers = {"region": "hunan", "hearing": "poor", "last": "2026-03-01"}
    never = walk(placed(), None, {**answers, "who": "self", "phone": "none"})
    assert never.outcome == "rest-at-home"
    assert never.path == (("who", "self"), ("region", "hunan"), ("phone", "none"))
    assert never.unused == ("hearing", "last")
    assert never.facts == {"who": "self", "region": "hunan", "phone": "none"}
    at = walk(placed(), "online", {**answers, "face": "yes"})
    assert at.path == (
        ("face", "yes"),
        ("region", "hunan"),
        ("last", "2026-03-01"),
        ("hearing", "poor"),
    )
    assert at.unused == ()


def test_refining_questions_of_an_outcome():
    assert refining(placed(), "online") == ("region", "last", "hearing")
    assert refining(placed(), "rest-at-home") == ("region",)
    assert refining(library(), "rest-at-home") == ()
    assert refining(library(), "walk-in") == ("last",)


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


ANSWERS = {
    "who": st.sampled_from(["self", "family", "worker", "unsure"]),
    "phone": st.sampled_from(["own", "helper", "none", "unsure"]),
    "face": st.sampled_from(["yes", "no", "unsure"]),
}
PLACED = {
    **ANSWERS,
    "region": st.sampled_from(["hubei", "hubei/wuhan", "hunan", "hainan", "unsure"]),
    "household": st.sampled_from(["here", "away", "unsure"]),
    "out": st.sampled_from(["yes", "no", "unsure"]),
    "hearing": st.sampled_from(["good", "poor", "unsure"]),
    "last": st.sampled_from(["2026-03-01", "unsure"]),
}


@given(
    st.one_of(
        st.tuples(st.just(library()), st.fixed_dictionaries({}, optional=ANSWERS)),
        st.tuples(st.just(placed()), st.fixed_dictionaries({}, optional=PLACED)),
    ),
    st.sampled_from([None, "online"]),
)
def test_the_same_answers_in_any_order_lead_to_the_same_place(given_, start):
    sample, answers = given_
    forward = walk(sample, start, answers)
    backward = walk(sample, start, dict(reversed(answers.items())))
    assert (forward.path, forward.place, forward.facts) == (
        backward.path,
        backward.place,
        backward.facts,
    )
    # Replaying only what was used changes nothing.
    ahead = {key: answer for key, answer in answers.items() if key not in forward.unused}
    for used in (dict(forward.path), ahead):
        again = walk(sample, start, used)
        assert (again.path, again.place, again.unused) == (forward.path, forward.place, ())
