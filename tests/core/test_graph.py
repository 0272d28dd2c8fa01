from certguide.core.graph import Place, beginning, deciding, reachable, successors, target
from core.sample import chooser, library


def at(name: str, flow: str = "choose") -> Place:
    return Place(flow=flow, name=name)


def outcome(name: str) -> Place:
    return Place(flow="", name=name)


def test_a_target_is_a_question_a_flow_or_an_outcome():
    sample = library()
    flow = sample.methods["online"]
    assert target(sample, flow, "face") == at("face", "online")
    assert target(sample, flow, "choose") == at("who")
    assert target(sample, flow, "walk-in") == outcome("walk-in")


def test_successors_stand_in_the_order_of_the_file_and_once():
    sample = library()
    assert successors(sample, at("who")) == (at("phone"),)
    assert successors(sample, at("phone")) == (
        at("face"),
        outcome("rest-at-home"),
        outcome("walk-in"),
    )
    assert successors(sample, outcome("walk-in")) == ()


def test_reachable_places_come_after_all_that_they_lead_to():
    sample = library()
    places = reachable(sample, beginning(sample.chooser))
    assert places == (
        outcome("online"),
        outcome("walk-in"),
        at("face"),
        outcome("rest-at-home"),
        at("phone"),
        at("who"),
    )


def test_a_cycle_does_not_hang_it():
    looping = library(
        choosers={"choose": chooser(start="who", tree={"who": "phone", "phone": "who"})}
    )
    start = beginning(looping.chooser)
    assert set(reachable(looping, start)) == {at("who"), at("phone")}
    assert set(deciding(looping, start)) == {at("who"), at("phone")}


def test_deciding_questions_are_those_that_can_still_matter():
    sample = library()
    live = deciding(sample, beginning(sample.chooser))
    assert live[at("face")] == {"face"}
    # `who` is read by a rule of `phone` and by what it implies.
    assert live[at("phone")] == {"who", "phone", "face"}
    assert live[outcome("walk-in")] == frozenset()
