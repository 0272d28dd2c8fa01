from certguide.core.conditions import Verdict
from certguide.core.verdicts import joined, judged, standings
from core.sample import closing, library, method, placed, region, requirement


def test_requirements_are_judged_in_the_order_of_the_file():
    sample = library()
    found = judged(sample, sample.methods["online"], {"phone": "none"})
    assert [(each.requirement.id, each.verdict) for each in found] == [
        ("phone", Verdict.UNMET),
        ("face", Verdict.UNKNOWN),
    ]
    assert joined(found) is Verdict.UNMET


def test_methods_stand_best_rank_first():
    found = standings(library(), {"phone": "own"})
    assert [(each.method.flow, each.verdict) for each in found] == [
        ("online", Verdict.UNKNOWN),
        ("walk-in", Verdict.MET),
    ]


def opening(facts, sample=None):
    return standings(sample or library(), facts)[0].opens_with


def test_an_open_method_needs_nothing():
    assert opening({"phone": "own", "face": "yes"}) == ()


def test_the_fewest_answers_that_open_a_method_are_found():
    assert opening({"phone": "none", "face": "yes"}) == (("phone", "helper"),)
    assert opening({"phone": "none", "face": "no"}) == (("phone", "helper"), ("face", "yes"))


def test_what_is_not_known_may_turn_out_as_the_requirement_names_it_first():
    assert opening({}) == (("phone", "own"), ("face", "yes"))
    requires = [requirement("not-lent", {"not": {"phone": "helper"}})]
    other = library(methods={"other": method("other", 1, requires=requires)})
    assert opening({}, other) == (("phone", "own"),)
    assert opening({"phone": "helper"}, other) is None


def test_what_nobody_can_bring_about_opens_nothing():
    closed = library(
        methods={"closed": method("closed", 1, requires=[requirement("own", {"phone": "own"})])}
    )
    assert opening({"phone": "none"}, closed) is None


def test_an_answer_that_would_break_another_requirement_does_not_open():
    requires = [
        requirement("lent", {"phone": "helper"}),
        requirement("not-lent", {"not": {"phone": "helper"}}),
    ]
    torn = library(methods={"torn": method("torn", 1, requires=requires)})
    assert opening({"phone": "none"}, torn) is None


def test_a_method_that_is_closed_here_is_ruled_out_by_one_requirement_more():
    here = placed().at("hubei/wuhan")
    lent = judged(here, here.methods["online"], {"phone": "helper", "face": "yes"})
    assert [(each.requirement.id, each.verdict) for each in lent] == [
        ("phone", Verdict.MET),
        ("face", Verdict.MET),
        ("closed", Verdict.UNMET),
    ]
    own = judged(here, here.methods["online"], {"phone": "own"})
    assert own[-1].verdict is Verdict.MET
    assert judged(here, here.methods["online"], {})[-1].verdict is Verdict.UNKNOWN


def test_nothing_opens_a_method_that_is_closed_to_everybody():
    shut = placed(regions={"hubei": region("hubei", closes=[closing("all", "online")])})
    (standing, *_) = standings(shut.at("hubei"), {"phone": "own", "face": "yes"})
    assert (standing.verdict, standing.opens_with) == (Verdict.UNMET, None)
    (open_, *_) = standings(shut, {"phone": "own", "face": "yes"})
    assert (open_.verdict, open_.opens_with) == (Verdict.MET, ())
