from certguide.core.conditions import Verdict
from certguide.trials.element import Element
from certguide.trials.possible import around, judgements
from trials.support import known, library, possible


def test_verdicts_that_nobody_gets_are_left_out():
    parts = set(possible().elements(known()))
    gone = [each for each in known().listed if each not in parts]
    assert {(each.kind, each.file, each.case) for each in gone if each.kind == "requirement"} == {
        ("requirement", "report-death", "unmet"),
        ("requirement", "report-death", "unknown"),
    }


def test_hand_offs_that_lead_nobody_on_are_left_out():
    parts = set(possible().elements(known()))
    hands = [each for each in known().listed if each.kind == "hand_off"]
    place = "regions/hubei"
    assert {(each.route, each in parts) for each in hands} == {
        (("steps", 0, "if_fails", 1, "go", 0), True),
        # Who has a phone is not asked about walking, so the counter is never ruled out.
        (("steps", 0, "if_fails", 1, "go", 1), False),
        (("steps", 1, "if_fails", 0, "go", 0), True),
        # The machine is for those who can walk, and they need no visit.
        (("cities", "wuhan", "routes", 0, "steps", 0, "if_fails", 0, "go", 0), False),
    }
    assert {each.file for each in hands} == {"by-phone", place}


def test_what_has_to_hold_besides():
    place = "regions/hubei"
    wuhan = ("cities", "wuhan")
    flows = library()
    assert list(around(flows, "choose", ("warnings", 0))) == []
    assert list(around(flows, place, (*wuhan, "says", 2))) == [{"payment": "suspended"}]
    assert list(around(flows, place, (*wuhan, "says", 0))) == []
    helped = {"any": [{"who": ["family", "worker"]}, {"phone": "helper"}]}
    assert list(around(flows, place, (*wuhan, "says", 1))) == [helped]
    assert list(around(flows, "choose", ("only_they", 0, "when"))) == [helped]
    assert list(around(flows, place, (*wuhan, "papers", 0))) == [None]
    assert list(around(flows, place, ("cycles", 0))) == []
    assert list(around(flows, place, (*wuhan, "routes", 0, "steps", 1))) == [{"walking": "yes"}]
    assert list(around(flows, place, (*wuhan, "routes", 0))) == []


def test_judgements_are_those_of_the_situations():
    situations = [{"phone": "own"}, {"phone": "none"}, {"walking": "no"}]
    assert judgements({"phone": "own"}, situations) == set(Verdict)
    assert judgements({"phone": "own"}, situations[:1]) == {Verdict.MET}
    assert judgements(None, situations) == {Verdict.MET}


def test_one_situation_stands_for_all_options_that_nothing_tells_apart():
    kinds = possible().kinds
    # No rule and no requirement tells a helper's phone from one's own; the payment is read by none.
    found = list(kinds.situations([{"phone": "own"}], [{"phone": "own"}, {"payment": "paid"}]))
    assert found == [
        {"phone": "own", "payment": "paid"},
        {"phone": "own", "payment": "suspended"},
        {"phone": "own"},
        {"phone": "helper", "payment": "paid"},
        {"phone": "helper", "payment": "suspended"},
        {"phone": "helper"},
    ]
    assert list(kinds.situations([{"phone": "unsure"}, {}], [{"phone": "own"}])) == [
        {"phone": "unsure"},
        {},
    ]


def test_where_something_may_be_told():
    told = possible().told
    assert {name for name, _ in told("counter", ("steps", 0))} == {"counter"}
    everywhere = list(told("choose", ("warnings", 0)))
    assert len(list(told("counter", ("steps", 0)))) < len(everywhere)
    place = "regions/hubei"
    assert len(list(told(place, ("steps", 0)))) == len(list(told("by-phone", ("steps", 0))))
    assert list(told(place, ("says", 0))) == everywhere
    wuhan = list(told(place, ("cities", "wuhan", "cycles", 0)))
    assert {facts.get("region") for _, facts in wuhan} <= {None, "hubei/wuhan"}


def test_the_parts_of_nobody_are_not_possible():
    element = Element(kind="hand_off", file="by-phone", route=("steps", 0, "if_fails", 1, "go", 1))
    assert not possible().leads(element)
