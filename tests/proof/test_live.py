from certguide.core.graph import Place, beginning
from certguide.proof.live import live, reads, required
from core.sample import library, placed


def at(name: str, flow: str = "choose") -> Place:
    return Place(flow=flow, name=name)


def of(flows, *firsts, known=()):
    starts = [beginning(flows.flow(each)) for each in firsts]
    return live(flows, starts, known)


def test_what_counts_was_asked_before_and_is_read_later():
    found = of(library(), "choose")
    assert found[at("who")] == frozenset()
    assert found[at("phone")] == {"who"}
    assert found[at("face")] == {"phone", "who"}
    assert found[at("walk-in", "")] == found[at("online", "")] == required(library())


def test_what_is_known_from_the_start_counts_as_long_as_it_is_read():
    found = of(library(), "choose", known=("face", "hearing"))
    assert found[at("who")] == {"face"}
    assert found[at("face")] == {"face", "phone", "who"}


def test_a_question_that_two_flows_ask_counts_between_them():
    found = of(library(), "online", "choose")
    # Whoever comes from the method's own flow has been asked for the face already.
    assert found[at("face", "online")] == frozenset()
    assert found[at("who")] == {"face"}
    assert found[at("phone")] == {"face", "who"}


def test_requirements_read_these():
    assert required(library()) == {"face", "phone", "who"}
    assert required(placed()) == {"face", "out", "phone", "who"}


def test_what_decides_at_a_place():
    assert set(reads(library(), at("who"))) == set()
    # What is implied by, and what the rules read.
    assert set(reads(library(), at("phone"))) == {"who", "phone"}
    assert set(reads(library(), at("face"))) == {"face"}


def test_what_closes_the_next_method_decides_too():
    flows = placed()
    assert set(reads(flows, at("face"))) == {"face"}
    assert set(reads(flows.at("hubei"), at("face"))) == {"face"}
    assert set(reads(flows.at("hubei/wuhan"), at("face"))) == {"face", "phone"}
