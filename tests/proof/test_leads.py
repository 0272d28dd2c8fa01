from itertools import product

import pytest
from hypothesis import given

from certguide.core.conditions import UNSURE
from certguide.core.walk import walk
from certguide.loading.library import load
from certguide.proof.leads import Leads, leads
from certguide.proof.states import explore
from proof.flows import OUTCOMES, every_walk, libraries


def expanded(found: Leads) -> list[dict[str, str]]:
    """The sets of answers, one option each."""
    return [
        dict(zip(dict(each), answers, strict=True))
        for each in found.shortest
        for answers in product(*(options for _, options in each))
    ]


@given(libraries())
def test_they_are_all_the_smallest_sets_of_answers_there_are(library):
    smallest: dict[str, set[frozenset[tuple[str, str]]]] = {}
    for walked in every_walk(library, None, {}):
        known = frozenset(pair for pair in walked.path if pair[1] != UNSURE)
        smallest.setdefault(walked.outcome, set()).add(known)
    for outcome in OUTCOMES:
        found = leads(explore(library), outcome, 10_000)
        sets = smallest.get(outcome, set())
        least = min(map(len, sets), default=0)
        expected = {each for each in sets if len(each) == least}
        assert found.answers == least
        assert found.count == len(found.shortest)
        assert {frozenset(each.items()) for each in expanded(found)} == expected
        assert len(expanded(found)) == len(expected)


def test_no_more_are_listed_than_were_asked_for_but_all_are_counted():
    explored = explore(load())
    found = leads(explored, "bureau", 2)
    assert (len(found.shortest), found.count) == (2, 3)
    assert leads(explored, "bureau", 3).shortest[:2] == found.shortest


@pytest.mark.parametrize("place", [None, "jiangxi/jiujiang"])
def test_whoever_gives_these_answers_alone_gets_there(place):
    known = {} if place is None else {"region": place}
    library = load().at(place)
    explored = explore(library, (None,), known)
    for outcome in (*library.methods, *library.notices):
        for answers in expanded(leads(explored, outcome, 100)):
            given_ = {**dict.fromkeys(library.questions, UNSURE), **known, **answers}
            del given_["last"]
            assert walk(library, None, given_).outcome == outcome


def test_an_outcome_that_nothing_leads_to_has_none():
    found = leads(explore(load()), "nowhere", 5)
    assert found == Leads(outcome="nowhere", answers=0, count=0, shortest=())
