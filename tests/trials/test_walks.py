import datetime as dt

import pytest

from certguide.core.record import replace
from certguide.trials.walks import walks
from certguide.words import words
from trials.support import library

WORDS = {"zh": words("zh").page, "en": words("en").page}


def broken(flows, count=120):
    return list(walks(flows, count, 7, WORDS))


def with_rules(**trees):
    chooser = library().choosers["choose"]
    return replace(library(), choosers={"choose": replace(chooser, tree={**chooser.tree, **trees})})


def with_method(name, **parts):
    method = replace(library().methods[name], **parts)
    return replace(library(), methods={**library().methods, name: method})


def test_nothing_goes_wrong_and_a_seed_repeats_itself():
    assert broken(library()) == []
    flows = with_rules(phone="by-phone")
    assert broken(flows) == broken(flows)
    assert broken(flows) != list(walks(flows, 120, 8, WORDS))


def test_an_outcome_that_its_requirements_rule_out():
    found = broken(with_rules(phone="by-phone"))
    ruled_out = [each for each in found if each.law == "ruled_out"]
    assert {each.found for each in ruled_out} == {"by-phone"}
    assert {dict(each.answers)["phone"] for each in ruled_out} == {"none", "helper"}
    assert {
        dict(each.answers).get("region")
        for each in ruled_out
        if ("phone", "helper") in each.answers
    } == {"hubei/wuhan"}
    assert all(each.start == "choose" for each in ruled_out)
    assert all(dt.date(2024, 1, 1) <= each.as_of <= dt.date(2028, 12, 31) for each in ruled_out)


def test_who_knows_nothing_is_left_alone():
    found = [each for each in broken(with_rules(who="by-phone")) if each.law == "unsure"]
    assert {each.found for each in found} == {"by-phone"}
    assert all(set(dict(each.answers).values()) == {"unsure"} for each in found)


def test_a_failure_after_which_the_next_method_is_still_open():
    step = library().methods["by-phone"].steps[1]
    fails = [replace(step.if_fails[0], means={"walking": "no"}), *step.if_fails[1:]]
    assert broken(with_method("by-phone", steps=[replace(step, if_fails=fails)])) == []


def test_a_flow_that_is_left_with_a_question_goes_nowhere():
    questions = {
        key: replace(each, implied=[])
        for key, each in library().choosers["choose"].questions.items()
    }
    chooser = replace(library().choosers["choose"], questions=questions)
    assert broken(replace(library(), choosers={"choose": chooser})) == []


@pytest.mark.parametrize(
    "flows",
    [
        # Back to the beginning, without an end.
        with_rules(walking="who"),
        # A source that is not there.
        with_method("counter", sources=["S99"]),
    ],
)
def test_what_goes_nowhere(flows):
    found = broken(flows)
    assert {each.law for each in found} == {"crash"}
    assert {each.found.partition(" ")[0].rstrip(":") for each in found} <= {"Loop", "KeyError"}
