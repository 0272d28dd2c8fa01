"""What checks prove of made-up flows, held against every way through them one by one."""

import datetime as dt

import msgspec
from hypothesis import given, settings

from certguide.checks.catalogue import check_module
from certguide.checks.subject import Subject
from certguide.core.conditions import UNSURE, Verdict
from certguide.core.faults import Fault
from certguide.core.library import Library
from certguide.core.model import Flow, Method
from certguide.core.record import replace
from certguide.core.verdicts import joined, judged
from certguide.core.walk import walk
from certguide.loading.spot import Spot
from certguide.proof.kinds import outcomes
from certguide.proof.proof import starting
from certguide.words import words
from core.sample import said
from proof.flows import every_walk, libraries


def findings(check: str, flows: Library) -> list[Fault]:
    every: list[Flow] = [*flows.choosers.values(), *outcomes(flows)]
    subject = Subject(
        directory="flows",
        language="zh",
        words=words("zh").fault,
        day=dt.date(2026, 1, 1),
        national=tuple(
            Spot(file=f"{each.flow}.yaml", stem=each.flow, data=msgspec.to_builtins(each))
            for each in every
        ),
        local=(),
        loaded=flows,
    )
    return list(check_module(check).check(subject))


def online(flows: Library, *names: str) -> Library:
    """The flows with an entry for each of these methods."""
    methods = {
        name: replace(each, entry=said("entry")) if name in names else each
        for name, each in flows.methods.items()
    }
    return replace(flows, methods=methods)


@settings(deadline=None)
@given(libraries())
def test_an_outcome_is_found_to_be_ruled_out_where_somebody_is_led_to_it_so(flows):
    wanted = {
        (found.outcome, each.requirement.id)
        for start in starting(flows)
        for found in every_walk(flows, start, {})
        for each in judged(flows, flows.outcome(found.outcome), found.facts)
        if each.verdict is Verdict.UNMET
    }
    faults = findings("chosen_unmet", flows)
    assert {(each.params["outcome"], each.params["requirement"]) for each in faults} == wanted
    assert len(faults) == len(wanted)


@settings(deadline=None)
@given(libraries())
def test_a_better_method_is_found_to_be_passed_over_where_the_chooser_does(flows):
    def passed(start: str) -> set[tuple[str, str]]:
        return {
            (found.outcome, each.flow)
            for found in every_walk(flows, start, {})
            for outcome in [flows.outcome(found.outcome)]
            if isinstance(outcome, Method)
            for each in flows.ranked
            if each.rank < outcome.rank and joined(judged(flows, each, found.facts)) is Verdict.MET
        }

    faults = findings("better_passed_over", flows)
    found = {
        (each.params["outcome"], each.params["better"])
        for each in faults
        if each.params["outcome"] in flows.methods
    }
    assert passed("choose") <= found <= passed("choose") | passed("first")


@settings(deadline=None)
@given(libraries())
def test_whoever_knows_nothing_is_found_where_an_online_method_is_all_they_get(flows):
    flows = online(flows, "first", "second")
    found = {each.params["outcome"] for each in findings("unsure_alone", flows)}
    for start in starting(flows):
        answers: dict[str, str] = {}
        at = walk(flows, start, answers)
        while at.question is not None:
            answers[at.question] = UNSURE
            at = walk(flows, start, answers)
        assert (at.outcome in found) or at.outcome not in {"first", "second", "leave"}
    assert "third" not in found


@settings(deadline=None)
@given(libraries())
def test_nobody_is_found_without_a_human_being_where_one_is_open(flows):
    flows = online(flows, "first", "second")
    wanted = {
        found.outcome
        for start in starting(flows)
        for found in every_walk(flows, start, {})
        if found.outcome in {"first", "second"}
        and joined(judged(flows, flows.methods["third"], found.facts)) is Verdict.UNMET
    }
    assert {each.params["outcome"] for each in findings("no_human", flows)} == wanted


@settings(deadline=None)
@given(libraries())
def test_a_flow_is_found_never_to_end_in_its_method_where_no_answers_lead_there(flows):
    direct = [each.params["outcome"] for each in findings("own_flow", flows)]
    ends = {found.outcome for found in every_walk(flows, "first", {})}
    assert direct in ([], ["first"])
    if "first" not in ends:
        assert direct == ["first"]


@settings(deadline=None)
@given(libraries())
def test_every_example_is_a_way_that_shows_it(flows):
    for fault in findings("chosen_unmet", flows):
        _, _, *rest = fault.params["command"].removesuffix(" --flows flows").split(" ")
        start = rest.pop(0) if rest and not rest[0].startswith("--") else "choose"
        answers = {
            key.removeprefix("--"): answer
            for key, answer in zip(rest[::2], rest[1::2], strict=True)
        }
        at = walk(flows, start, answers, asking=True)
        assert at.outcome == fault.params["outcome"]
        assert fault.params["requirement"] in {
            each.requirement.id
            for each in judged(flows, flows.outcome(at.outcome), at.facts)
            if each.verdict is Verdict.UNMET
        }
