from certguide.core.graph import Place, beginning, deciding, reachable, successors, target
from core.sample import chooser, library, method, placed


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


def test_a_methods_flow_can_go_on_in_the_chooser_where_its_end_is_closed():
    here = placed().at("hubei/wuhan")
    assert successors(here, at("face", "online")) == (outcome("online"), at("who"))
    own = method("sure", 4, start="who", tree={"who": "online", "out": "walk-in"})
    sure = placed(methods={**placed().methods, "sure": own})
    assert successors(sure, at("who", "sure")) == (outcome("online"),)
    assert successors(sure.at("hubei/wuhan"), at("who", "sure")) == (outcome("online"), at("who"))
    assert successors(sure.at("hubei/wuhan"), at("out", "sure")) == (outcome("walk-in"),)


def test_in_the_chooser_a_closed_end_leads_to_the_rules_after_it_and_nowhere_else():
    for sample in (placed(), placed().at("hubei/wuhan")):
        assert successors(sample, at("face")) == (outcome("online"), at("out"))


def test_what_decides_on_a_closing_can_still_matter():
    assert deciding(placed(), at("face"))[at("face")] == {"face", "out"}
    closed = deciding(placed().at("hubei/wuhan"), at("face"))
    assert closed[at("face")] == {"face", "out", "phone"}
    assert closed[at("out")] == {"out"}
    assert closed[outcome("online")] == frozenset()
