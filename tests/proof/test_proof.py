import pytest

from certguide.core.conditions import UNSURE, holds
from certguide.core.record import replace
from certguide.proof.proof import closing_places, national, proofs, starting
from core.sample import closing, library, placed, placing_chooser, region


def closed(**more):
    """The flows of the sample in which Hunan closes the online method."""
    flows = placed()
    hunan = region("hunan", closes=[closing("shut", "online", **more)])
    return replace(flows, regions={**flows.regions, "hunan": hunan})


def test_the_country_comes_first_and_then_each_place_that_closes_something():
    found = list(proofs(placed()))
    assert [each.place for each in found] == [None, "hubei/wuhan"]
    assert [each.explored.known for each in found] == [{}, {"region": "hubei/wuhan"}]
    assert found[1].explored.library.local.place == "hubei/wuhan"


def test_where_nobody_asks_for_the_place_there_is_the_country_alone():
    assert [each.place for each in proofs(library())] == [None]
    assert closing_places(library()) == ()
    flows = replace(placed(), choosers={"choose": placing_chooser(place=None)})
    assert [each.place for each in proofs(flows)] == [None]


def test_what_the_province_closes_is_closed_in_its_cities():
    flows = placed()
    hubei = replace(flows.regions["hubei"], closes=closed().regions["hunan"].closes)
    assert closing_places(replace(flows, regions={"hubei": hubei})) == ("hubei", "hubei/wuhan")


def test_every_flow_that_can_be_walked_is_a_start_the_chooser_first():
    assert starting(placed()) == ("choose", "online")
    assert national(placed()).explored.starts == ("choose", "online")


def test_the_ends_of_the_country_are_all():
    proof = national(placed())
    assert proof.ends is proof.explored.reached


def test_of_a_place_only_the_ends_count_at_which_something_is_closed():
    proof = list(proofs(placed()))[1]
    for outcome, ends in proof.explored.reached.items():
        facts = [(end, proof.explored.counting(end)) for end in ends]
        shut = [end for end, each in facts if each.get("phone") == "helper"]
        assert proof.ends[outcome] == shut
    assert proof.ends["walk-in"]
    assert proof.ends["online"] == []


@pytest.mark.parametrize("when", [None, {"phone": [UNSURE, "helper"]}])
def test_where_it_is_closed_to_all_or_as_long_as_it_is_not_known_all_ends_count(when):
    found = list(proofs(closed(**({} if when is None else {"when": when}))))
    assert [each.place for each in found] == [None, "hubei/wuhan", "hunan"]
    assert found[2].ends == found[2].explored.reached


def test_where_nothing_is_closed_all_is_as_in_the_country():
    """Why it is enough to look at the other ends of a place: the rest is the country's."""
    flows = placed()
    country, there = proofs(flows)
    condition = flows.regions["hubei"].cities["wuhan"].closes[0].when
    known = {
        (end.place.name, tuple(sorted(country.explored.counting(end).items())))
        for end in country.explored.ends
    }
    for end in there.explored.ends:
        facts = there.explored.counting(end)
        if not holds(condition, facts):
            facts = {key: value for key, value in facts.items() if key in country.explored.required}
            assert (end.place.name, tuple(sorted(facts.items()))) in known


def test_it_judges_what_it_explored():
    proof = national(library())
    end = proof.ends["rest-at-home"][0]
    (reason,) = proof.judging.judged(library().notices["rest-at-home"], end)
    assert reason.requirement.id == "alone"
