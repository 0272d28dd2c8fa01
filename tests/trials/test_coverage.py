import pytest

from certguide.core.graph import Place
from certguide.core.result import consult
from certguide.core.walk import walk
from certguide.trials.coverage import coverage, told, used, visited
from certguide.trials.element import Element
from trials.support import known, library, named, possible, trials


def test_a_walk_with_what_is_known_at_each_place():
    result = named("自己有手机").result
    assert result is not None
    assert [
        (place.name, facts.get("phone"), facts.get("life")) for place, facts in visited(result.walk)
    ] == [
        ("who", None, None),
        ("life", None, "alive"),
        ("phone", "own", "alive"),
    ]
    # What only refines the result is known from the start.
    assert all(facts["last"] == "2026-01-20" for _, facts in visited(result.walk))


def test_a_walk_that_ends_in_a_question():
    at = walk(library(), None, {"who": "family"})
    assert [place for place, _ in visited(at)] == [Place(flow="choose", name="who")]


def test_what_a_case_uses():
    result = named("武汉，邻居的手机用不上").result
    assert result is not None
    found = set(used(result, known()))
    place = "regions/hubei"
    expected = {
        # Past the rule that leads to the method which is closed here.
        Element(kind="rule", file="choose", route=("tree", "phone", 1)),
        Element(kind="rule", file="choose", route=("tree", "walking", 1)),
        Element(kind="option", file="choose", route=("questions", "walking", "options", "yes")),
        Element(kind="outcome", file="counter", route=()),
        Element(kind="requirement", file="counter", route=("requires", 1), case="met"),
        Element(kind="requirement", file="visit", route=("requires", 1), case="unmet"),
        Element(kind="closing", file=place, route=("cities", "wuhan", "closes", 0)),
        Element(kind="local", file=place, route=("cities", "wuhan", "papers", 0)),
        Element(kind="local", file=place, route=("cities", "wuhan", "says", 2)),
        Element(kind="way", file=place, route=("cities", "wuhan", "routes", 0)),
        Element(kind="way", file=place, route=("cities", "wuhan", "routes", 0, "steps", 1)),
        Element(kind="way", file=place, route=("cities", "wuhan", "routes", 0, "checklist", 0)),
        Element(kind="cycle", file=place, route=("cities", "wuhan", "cycles", 0)),
    }
    assert expected - found == set()
    assert Element(kind="item", file="counter", route=("checklist", 1)) not in found
    assert Element(kind="rule", file="choose", route=("tree", "phone", 0)) not in found


def test_a_failure_that_hands_over():
    result = named("自己有手机").result
    assert result is not None
    found = {each for each in used(result, known()) if each.kind == "hand_off"}
    assert found == {
        Element(kind="hand_off", file="by-phone", route=("steps", 0, "if_fails", 1, "go", 0)),
        Element(kind="hand_off", file="by-phone", route=("steps", 1, "if_fails", 0, "go", 0)),
    }


def test_an_open_question_uses_what_was_asked():
    at = walk(library(), None, {"who": "family"})
    assert at.question == "life"
    found = list(used(consult(library(), None, {"who": "family"}), known()))
    assert {each.kind for each in found} == {"rule", "question", "option"}


def test_a_death_has_no_cycle_to_tell():
    result = named("母亲已经走了").result
    assert result is not None
    texts = [text.say("zh") for text in told(result)]
    assert texts == ["认证不收钱。谁要密码或转账，都是骗子。", "给社保局打个电话。"]


@pytest.fixture(scope="module")
def counted():
    taken = {part for each in trials() if each.result for part in used(each.result, known())}
    return {each.kind: each for each in coverage(possible().elements(known()), taken)}


def test_coverage_counts_kind_by_kind(counted):
    assert (counted["outcome"].count, counted["outcome"].covered) == (4, 4)
    missing = {
        (each.file, each.route, each.case) for one in counted.values() for each in one.missing
    }
    assert missing == {
        ("choose", ("questions", "region", "options", "other"), ""),
        # Nobody is helped with a phone, and nobody in Hubei has one.
        ("choose", ("helper", 0), ""),
        ("choose", ("only_they", 0), ""),
        ("regions/hubei", ("says", 1), ""),
        ("regions/hubei", ("steps", 0), ""),
        # In Wuhan other words and papers take their place.
        ("choose", ("warnings", 0), ""),
        ("counter", ("checklist", 1), ""),
        ("choose", ("questions", "payment", "options", "paid"), ""),
        ("choose", ("requirements", 0), "unknown"),
    }
