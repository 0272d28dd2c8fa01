from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.errors import UnknownName
from certguide.core.library import Library
from certguide.core.record import replace
from certguide.core.walk import walk
from certguide.loading.casefile import read_cases
from certguide.loading.library import load
from certguide.proof.boxes import Box, Boxes, Way, boxes
from certguide.proof.proof import closing_places, starting
from certguide.proof.states import explore
from certguide.proof.terms import KNOWN
from core.sample import chooser, library, method, notice, option, placed, question
from proof.flows import every_walk, libraries

SHIPPED = load()
CASES = Path(__file__).parents[2] / "flows" / "cases"
PLACES = (None, *closing_places(SHIPPED))


def follow(found: Boxes, facts: Mapping[str, str]) -> str:
    """The outcome to which the boxes lead somebody who answers by these facts."""
    at = 1 if found.boxes else None
    outcome = found.outcomes[0].flow
    while at is not None:
        box = found.boxes[at - 1]
        answer = facts.get(box.question, UNSURE)
        if found.library.questions[box.question].kind == "date" and answer != UNSURE:
            answer = KNOWN
        (way,) = [each for each in box.ways if answer in each.answers]
        at, outcome = way.box, way.outcome
    assert outcome is not None
    return outcome


def check_form(found: Boxes) -> None:
    """Numbers in order, every arrow forwards, every answer once, nothing twice or for nothing."""
    assert [box.number for box in found.boxes] == list(range(1, len(found.boxes) + 1))
    assert len({(box.question, box.ways) for box in found.boxes}) == len(found.boxes)
    for box in found.boxes:
        asked = found.library.questions[box.question]
        answers = [*asked.options] or [KNOWN]
        assert len(box.ways) > 1
        given_ = [each for way in box.ways for each in way.answers]
        assert sorted(given_) == sorted([*answers, UNSURE])
        ranks = {each: at for at, each in enumerate((*answers, UNSURE))}
        for way in box.ways:
            assert list(way.answers) == sorted(way.answers, key=ranks.__getitem__)
            assert (way.box is None) != (way.outcome is None)
            assert way.box is None or way.box > box.number
        firsts = [ranks[way.answers[0]] for way in box.ways]
        assert firsts == sorted(firsts)
    ways = [way for box in found.boxes for way in box.ways]
    assert {way.box for way in ways if way.box} == set(range(2, len(found.boxes) + 1))
    if found.boxes:
        assert {way.outcome for way in ways if way.outcome} == {
            each.flow for each in found.outcomes
        }
    else:
        assert len(found.outcomes) == 1


@settings(deadline=None)
@given(libraries(), st.sampled_from([None, "choose", "first"]))
def test_whoever_follows_them_comes_where_the_walk_comes(flows, start):
    found = boxes(flows, start)
    check_form(found)
    assert found.flow == (start or "choose")
    for walked in every_walk(flows, start, {}):
        assert follow(found, walked.facts) == walked.outcome


@pytest.mark.parametrize("place", PLACES)
def test_every_situation_of_the_shipped_flow_comes_where_the_walk_comes(place):
    """Whoever asks: that a worker does changes no outcome, as long as all questions are answered."""
    found = boxes(SHIPPED, None, place)
    explored = explore(SHIPPED.at(place), (None,), {"region": place} if place else {})
    for end in explored.ends:
        assert follow(found, explored.facts(end)) == end.place.name
        assert walk(SHIPPED, None, dict(explored.answers(end))).outcome == end.place.name


@pytest.mark.parametrize("start", starting(SHIPPED))
@pytest.mark.parametrize("place", PLACES[:2])
def test_every_situation_of_every_shipped_flow_comes_to_its_end(place, start):
    found = boxes(SHIPPED, start, place)
    check_form(found)
    explored = explore(SHIPPED.at(place), (start,), {"region": place} if place else {})
    assert all(follow(found, explored.facts(end)) == end.place.name for end in explored.ends)
    assert {each.flow for each in found.outcomes} == set(explored.reached)


@settings(deadline=None, max_examples=100)
@given(st.data(), st.sampled_from(PLACES))
def test_any_answers_to_the_shipped_flow_come_where_the_walk_comes(data, place):
    found = boxes(SHIPPED, None, place)
    answers = {} if place is None else {"region": place}
    at = walk(SHIPPED, None, answers, asking=True)
    while at.question is not None:
        options = [*SHIPPED.questions[at.question].options, UNSURE]
        if place is None and at.question == "region":
            options = [each for each in options if each not in PLACES]
        answers[at.question] = data.draw(st.sampled_from(options))
        at = walk(SHIPPED, None, answers, asking=True)
    assert follow(found, at.facts) == at.outcome


def personas():
    cases = read_cases([CASES / "personas.yaml"], SHIPPED)
    return [each.case for each in cases if each.case.flow is None]


@pytest.mark.parametrize("case", personas(), ids=lambda case: case.name)
def test_a_worker_comes_with_them_where_the_case_of_each_persona_says(case):
    place = case.answers.get("region")
    found = boxes(SHIPPED, None, place if place in PLACES else None)
    facts = walk(SHIPPED, None, case.answers).facts
    assert follow(found, facts) == case.outcome


def test_there_are_enough_of_them():
    assert len(personas()) >= 10


def test_the_country_has_few():
    found = boxes(SHIPPED)
    assert (len(found.boxes), len(found.outcomes)) == (15, 13)
    assert found.known == {"who": "worker"}
    asked = [box.question for box in found.boxes]
    assert asked[:6] == ["life", "benefit", "payment", "checked", "residence", "phone"]
    assert found.boxes[6] == Box(
        number=7,
        question="face",
        ways=(
            Way(answers=("yes",), box=8, outcome=None),
            Way(answers=("no", "failed"), box=13, outcome=None),
            Way(answers=(UNSURE,), box=14, outcome=None),
        ),
    )


def test_who_asks_is_asked_only_where_no_worker_can_ask():
    assert "who" not in {box.question for box in boxes(library()).boxes}
    asked = {
        "who": question(self=option("me"), family=option("them")),
        "phone": question(own=option("mine"), none=option("none")),
        "face": question(yes=option("yes")),
    }
    found = boxes(library(choosers={"choose": chooser(questions=asked, also=[])}))
    assert found.known == {}
    assert [box.question for box in found.boxes] == ["who", "phone", "phone", "face"]


def test_a_place_is_known_only_where_one_is_asked_for():
    found = boxes(placed(), None, "hubei/wuhan")
    assert found.known == {"who": "worker", "region": "hubei/wuhan"}
    assert found.library.local is not None
    assert boxes(library(), None, "hubei/wuhan").known == {"who": "worker"}


@pytest.mark.parametrize("start", ["choose", "online"])
@pytest.mark.parametrize("place", ["hubei/wuhan", "hubei", "hunan"])
def test_what_a_place_closes_is_closed_in_its_boxes(place, start):
    found = boxes(placed(), start, place)
    check_form(found)
    walks = list(every_walk(placed(), start, {"region": place, "who": "worker"}))
    assert len(walks) > 1
    for walked in walks:
        assert follow(found, walked.facts) == walked.outcome


def dated(**changes) -> Library:
    """A flow of one question, for a day."""
    day = {"kind": "date", "ask": question()["ask"], "why": question()["why"]}
    rules = [{"when": {"day": "unsure"}, "go": "visit"}, {"else": "leave"}]
    asked = chooser(
        start="day",
        tree={"day": rules},
        questions={"day": day},
        also=[],
        requirements=[],
        warnings=[],
        **changes,
    )
    return library(
        choosers={"choose": asked},
        methods={"visit": method("visit", 1)},
        notices={"leave": notice("leave", requires=[])},
    )


def test_of_a_day_counts_whether_it_is_known():
    found = boxes(dated())
    check_form(found)
    assert found.boxes == (
        Box(
            number=1,
            question="day",
            ways=(
                Way(answers=(KNOWN,), box=None, outcome="leave"),
                Way(answers=(UNSURE,), box=None, outcome="visit"),
            ),
        ),
    )


def test_where_nothing_is_decided_there_is_one_outcome_and_no_box():
    asked = replace(dated().choosers["choose"], tree={"day": "visit"})
    found = boxes(replace(dated(), choosers={"choose": asked}))
    assert found.boxes == ()
    assert [each.flow for each in found.outcomes] == ["visit"]


def test_a_flow_far_longer_than_python_can_nest():
    names = [f"q{number}" for number in range(5_000)]
    tree = {
        name: [{"when": {name: "a"}, "go": "visit"}, {"else": after}]
        for name, after in zip(names, [*names[1:], "leave"], strict=True)
    }
    asked = question(a=option("a"), b=option("b"))
    flows = replace(
        dated(),
        choosers={
            "choose": chooser(
                start="q0",
                tree=tree,
                questions=dict.fromkeys(names, asked),
                also=[],
                requirements=[],
                warnings=[],
            )
        },
    )
    found = boxes(flows)
    check_form(found)
    assert [box.question for box in found.boxes] == names
    assert follow(found, dict.fromkeys(names, "b")) == "leave"
    assert follow(found, {**dict.fromkeys(names, "b"), "q4999": "a"}) == "visit"


def test_a_flow_that_is_not_there():
    with pytest.raises(UnknownName):
        boxes(SHIPPED, "gone")
