import pytest
from hypothesis import given

from certguide.core.conditions import UNSURE
from certguide.core.errors import DateAsked
from certguide.core.graph import Place, beginning
from certguide.core.walk import walk
from certguide.proof.live import live
from certguide.proof.machine import Machine, Stop, Way, machine
from core.sample import QUESTIONS, chooser, closing, library, placed, region
from proof.flows import every_walk, libraries


def led(laid: Machine, flows, answers):
    """Where the stops lead with these answers: the questions asked, what is implied, the end."""
    way, asked, implied = laid.start, [], []
    while True:
        implied += way.implied
        stop = laid.stops[way.to]
        if not stop.question:
            return asked, dict(implied), stop.outcome
        answer = answers.get(stop.question, UNSURE)
        asked.append((stop.question, answer))
        options = (*flows.questions[stop.question].options, UNSURE)
        way = stop.ways[options.index(answer)]


def agrees(flows) -> None:
    """The stops lead as every walk of a person does who is asked everything."""
    laid = machine(flows)
    for each in every_walk(flows, None, {}):
        asked, implied, outcome = led(laid, flows, each.answers)
        assert (tuple(asked), outcome) == (each.path, each.outcome)
        assert {**dict(asked), **implied} == each.facts


@given(libraries())
def test_the_stops_lead_where_a_walk_does(flows):
    agrees(flows)


@given(libraries())
def test_no_two_stops_are_alike_and_each_is_reached(flows):
    laid = machine(flows)
    assert len(set(laid.stops)) == len(laid.stops)
    reached = {laid.start.to, *(way.to for stop in laid.stops for way in stop.ways)}
    assert reached == set(range(len(laid.stops)))


def test_each_place_leads_on_by_its_own_rules():
    agrees(placed())


def test_what_a_place_closes_may_hang_on_an_answer_given_before_the_place_was():
    regions = {
        "hubei": region("hubei", closes=[closing("shut", "online", when={"who": "family"})]),
        "hunan": region("hunan"),
        "hainan": region("hainan"),
    }
    agrees(placed(regions=regions))


def test_options_that_lead_on_alike_share_a_stop():
    assert machine(library()) == Machine(
        stops=(
            Stop(outcome="rest-at-home"),
            Stop(outcome="walk-in"),
            Stop(outcome="online"),
            Stop(question="face", ways=(Way(to=2), Way(to=1), Way(to=1))),
            Stop(question="phone", ways=(Way(to=3), Way(to=3), Way(to=1), Way(to=1))),
            Stop(question="phone", ways=(Way(to=3), Way(to=3), Way(to=0), Way(to=1))),
            Stop(
                question="who",
                ways=(
                    Way(to=5),
                    Way(to=4),
                    Way(to=3, implied=(("phone", "helper"),)),
                    Way(to=4),
                ),
            ),
        ),
        start=Way(to=6),
        questions=("who", "phone", "face"),
    )


def test_a_question_that_is_always_answered_is_known_and_never_asked():
    implied = [{"when": {"who": ["self", "family", "worker", "unsure"]}, "answer": "own"}]
    questions = {**QUESTIONS, "phone": {**QUESTIONS["phone"], "implied": implied}}
    flows = library(choosers={"choose": chooser(questions=questions)})
    laid = machine(flows)
    assert "phone" not in {stop.question for stop in laid.stops}
    assert laid.questions == ("who", "phone", "face")
    agrees(flows)


def test_what_was_asked_before_is_not_asked_again_in_another_chooser():
    first = chooser(tree={"who": "more"})
    more = chooser(flow="more", tree={"who": "face", "face": "walk-in"}, requirements=[])
    flows = library(choosers={"choose": first, "more": more})
    assert [stop.question for stop in machine(flows).stops] == ["", "face", "who"]
    agrees(flows)


def test_a_date_cannot_be_laid_out():
    tree = {"who": "last", "last": "walk-in"}
    with pytest.raises(DateAsked) as error:
        machine(library(choosers={"choose": chooser(tree=tree)}))
    assert error.value.question == "last"


def test_at_an_end_counts_what_is_asked_for():
    flows = library()
    first = beginning(flows.chooser)
    found = live(flows, (first,), (), frozenset({"phone"}))
    assert found[Place(flow="", name="online")] == {"phone"}
    assert found[Place(flow="choose", name="face")] == {"phone"}
    assert walk(flows, None, {}).question == "who"
