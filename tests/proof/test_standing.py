from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE, Verdict, holds
from certguide.core.record import replace
from certguide.core.verdicts import joined, judged
from certguide.proof.standing import can_be_met, standing, told_apart
from certguide.proof.states import explore
from core.sample import library, method, requirement
from proof.flows import libraries


def verdicts(flows, facts, means):
    """How the methods stand, found one by one."""
    known = {**facts, **means}
    return tuple(
        joined(
            tuple(
                each
                for each in judged(flows, method, known)
                if not (each.requirement.prefers and each.verdict is Verdict.UNKNOWN)
            )
        )
        for method in flows.ranked
    )


@settings(deadline=None)
@given(libraries(), st.data())
def test_every_way_that_methods_stand_is_told_apart_and_its_first_end_named(flows, data):
    preferring = data.draw(st.booleans())
    if preferring:
        requires = [replace(each, prefers=True) for each in flows.methods["second"].requires]
        second = replace(flows.methods["second"], requires=requires)
        flows = replace(flows, methods={**flows.methods, "second": second})
    explored = explore(flows, ("choose", "first"))
    names = sorted(flows.questions)
    one = data.draw(st.sampled_from(names))
    means = [{}, {one: data.draw(st.sampled_from(sorted(flows.questions[one].options)))}]
    conditions = [{}, {explored.required[0]: "a"}] if explored.required else []
    for ends in explored.reached.values():
        wanted = {}
        for end in ends:
            facts = explored.counting(end)
            key = (
                tuple(verdicts(flows, facts, each) for each in means),
                tuple(holds(each, facts) for each in conditions),
            )
            wanted.setdefault(key, end)
        found = standing(explored, ends, means, conditions)
        assert {(each.verdicts, each.shown): each.end for each in found} == wanted
        assert len(found) == len(wanted)
        numbers = [each.end.number for each in found]
        assert numbers == sorted(numbers)


def test_no_ends_have_no_way_to_stand():
    assert standing(explore(library()), []) == ()


def test_a_method_without_requirements_is_open_to_everybody():
    flows = library(methods={"walk-in": method("walk-in", 2), "online": method("online", 1)})
    explored = explore(flows)
    (found,) = standing(explored, explored.reached["walk-in"])
    assert found.verdicts == ((Verdict.MET, Verdict.MET),)
    assert found.shown == ()
    assert found.end == explored.reached["walk-in"][0]


def test_what_only_prefers_counts_as_long_as_it_is_known():
    near = {**requirement("near", {"who": "family"}), "prefers": True}
    flows = library(
        methods={"walk-in": method("walk-in", 2, requires=[near]), "online": method("online", 1)}
    )
    explored = explore(flows)
    found = standing(explored, explored.reached["walk-in"])
    stands = {each.verdicts[0][1] for each in found}
    assert stands == {Verdict.MET, Verdict.UNMET}
    unsure = next(
        end for end in explored.reached["walk-in"] if ("who", UNSURE) in explored.answers(end)
    )
    (alone,) = standing(explored, [unsure])
    assert alone.verdicts[0][1] is Verdict.MET


def test_what_is_not_remembered_may_be_anything():
    parts = told_apart({"phone": "own", "gesture": "blink"}, {"phone"})
    assert parts == [({"phone": "own"}, True), ({"gesture": "blink"}, False)]
    assert can_be_met(parts, {"phone": "own"})
    assert not can_be_met(parts, {"phone": "none"})
    # What is remembered and not known is not met.
    assert not can_be_met(parts, {})
    assert can_be_met(told_apart({"gesture": "blink"}, {"phone"}), {})
    assert not can_be_met(
        told_apart({"not": {"gesture": "blink"}}, {"phone"}), {"gesture": "blink"}
    )


def test_all_of_a_condition_are_told_apart_however_deep():
    condition = {"all": [{"phone": "own"}, {"all": [{"gesture": "blink"}, {"face": "yes"}]}]}
    assert told_apart(condition, {"phone", "face"}) == [
        ({"phone": "own"}, True),
        ({"gesture": "blink"}, False),
        ({"face": "yes"}, True),
    ]
    assert told_apart({"any": [{"phone": "own"}, {"gesture": "blink"}]}, {"phone"}) == [
        ({"any": [{"phone": "own"}, {"gesture": "blink"}]}, False)
    ]
