from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.errors import UnknownName
from certguide.core.graph import Place
from certguide.core.walk import walk
from certguide.proof.kinds import stand_ins
from certguide.proof.states import explore
from core.sample import library, placed
from proof.flows import every_walk, libraries

STARTS = [("choose",), ("first",), ("choose", "first"), ("first", "choose")]


def situation(explored, outcome, facts):
    """An end as it is told apart: the outcome, and one answer of each kind that counts."""
    kinds = stand_ins(explored.library)
    values = ((key, facts.get(key)) for key in explored.required)
    return outcome, tuple(value and kinds[key].get(value, value) for key, value in values)


def end_situation(explored, end):
    return situation(explored, end.place.name, explored.counting(end))


def ends(explored):
    return {end_situation(explored, end) for end in explored.ends}


def walked(explored, start, known=None):
    return [
        (situation(explored, found.outcome, found.facts), len(found.path))
        for found in every_walk(explored.library, start, known or {})
    ]


@settings(deadline=None)
@given(libraries(), st.sampled_from(STARTS))
def test_merged_situations_are_those_of_every_way_one_by_one(flows, starts):
    explored = explore(flows, starts)
    assert ends(explored) == {each for start in starts for each, _ in walked(explored, start)}
    assert len({(end.place, end.values) for end in explored.ends}) == len(explored.ends)


@settings(deadline=None)
@given(libraries(), st.sampled_from(STARTS))
def test_the_answers_of_an_end_are_the_fewest_and_lead_there(flows, starts):
    explored = explore(flows, starts)
    fewest: dict[object, int] = {}
    for start in starts:
        for each, length in walked(explored, start):
            fewest[each] = min(length, fewest.get(each, length))
    for end in explored.ends:
        answers = explored.answers(end)
        found = walk(flows, explored.start(end), dict(answers), asking=True)
        assert found.path == answers
        assert situation(explored, found.outcome, found.facts) == end_situation(explored, end)
        assert len(answers) >= fewest[end_situation(explored, end)]
        assert explored.facts(end) == found.facts
    shortest: dict[object, int] = {}
    for end in explored.ends:
        shortest.setdefault(end_situation(explored, end), len(explored.answers(end)))
    assert shortest == fewest
    lengths = [len(explored.answers(each)) for each in explored.states]
    assert lengths == sorted(lengths)


@settings(deadline=None)
@given(libraries(), st.data(), st.sampled_from(["choose", "first"]))
def test_whatever_is_answered_ends_where_it_is_enumerated(flows, data, start):
    explored = explore(flows, ("first", "choose"))
    answers = {}
    at = walk(flows, start, answers)
    while at.question is not None:
        options = (*flows.questions[at.question].options, UNSURE)
        answers[at.question] = data.draw(st.sampled_from(options))
        at = walk(flows, start, answers)
    assert situation(explored, at.outcome, at.facts) in ends(explored)


@settings(deadline=None)
@given(libraries())
def test_every_state_is_reached_by_its_own_way_on(flows):
    explored = explore(flows, ("choose", "first"))
    for number, state in enumerate(explored.states):
        assert state.number == number
        if state.before is None:
            assert state.given is None
            assert explored.start(state) == state.place.flow
        else:
            assert (state.given, number) in explored.after[state.before]
        assert bool(explored.after[number]) == bool(state.place.flow)
        assert state in explored.at[state.place]
    assert sum(map(len, explored.at.values())) == len(explored.states)
    for outcome, listed in explored.reached.items():
        assert [each.place.name for each in listed] == [outcome] * len(listed)
        assert all(one.number < other.number for one, other in pairwise(listed))
    assert sum(map(len, explored.reached.values())) == len(explored.ends)


@pytest.mark.parametrize("place", ["hubei", "hubei/wuhan", "hunan"])
@pytest.mark.parametrize("start", ["choose", "online"])
def test_a_place_is_followed_as_it_is_walked(place, start):
    flows = placed()
    explored = explore(flows.at(place), (start,), {"region": place})
    found = {each for each, _ in walked(explored, start, {"region": place})}
    assert ends(explored) == found
    assert explored.known == {"region": place}
    for end in explored.ends:
        answers = explored.answers(end)
        assert answers[0] == ("region", place)
        at = walk(flows, start, dict(answers), asking=True)
        assert situation(explored, at.outcome, at.facts) == end_situation(explored, end)


def test_in_wuhan_a_phone_that_is_lent_does_not_lead_to_what_is_closed():
    there = explore(placed().at("hubei/wuhan"), (None,), {"region": "hubei/wuhan"})
    phone = there.required.index("phone")
    assert {end.values[phone] for end in there.reached["online"]} == {"own"}


def test_what_is_known_or_implied_is_not_asked():
    explored = explore(library(), (None,), {"who": "worker"})
    assert [each.given for each in explored.states if not each.asked] == [None, "worker", "helper"]
    assert [explored.answers(end) for end in explored.ends] == [
        (("who", "worker"), ("face", "yes")),
        (("who", "worker"), ("face", "no")),
        (("who", "worker"), ("face", UNSURE)),
    ]
    assert explored.facts(explored.ends[0]) == {"who": "worker", "phone": "helper", "face": "yes"}


def test_what_counts_in_a_state():
    explored = explore(library())
    (first,) = explored.at[Place(flow="choose", name="who")]
    assert explored.counting(first) == {}
    assert explored.counting(explored.reached["rest-at-home"][0]) == {
        "phone": "none",
        "who": "self",
    }


def test_the_ends_of_a_methods_own_flow_are_told_apart():
    explored = explore(library(), ("choose", "online"))
    own = [end for end in explored.ends if end.number in explored.own]
    assert [explored.answers(end) for end in own] == [(("face", "yes"),)]
    assert [end.place.name for end in own] == ["online"]
    assert explore(library()).own == frozenset()


def test_several_starts_begin_in_their_order_and_the_same_one_once():
    explored = explore(library(), ("online", None, "choose"))
    firsts = [each.place for each in explored.states if each.before is None]
    assert firsts == [Place(flow="online", name="face"), Place(flow="choose", name="who")]
    assert explored.starts == ("online", "choose", "choose")


def test_a_flow_that_nobody_knows_is_refused():
    with pytest.raises(UnknownName) as raised:
        explore(library(), ("onlin",))
    assert raised.value.nearest == ("online",)
