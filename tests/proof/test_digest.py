import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.library import Library
from certguide.core.record import replace
from certguide.proof.digest import digest
from certguide.proof.proof import national
from core.sample import (
    chooser,
    closing,
    cycle,
    library,
    method,
    option,
    placed,
    region,
    requirement,
)
from proof.test_pairing import NEW, OLD


def lines(flows: Library) -> dict[tuple[str, str], tuple[int, str]]:
    return {each.about: (each.count, each.digest) for each in digest(national(flows))}


def changed(old: Library, new: Library) -> set[tuple[str, str]]:
    before, after = lines(old), lines(new)
    return {about for about in {**before, **after} if before.get(about) != after.get(about)}


def test_a_line_for_every_outcome_every_flow_every_requirement_and_every_place() -> None:
    assert [" ".join(each.about) for each in digest(national(placed()))] == [
        "choose online",
        "choose rest-at-home",
        "choose walk-in",
        "online flow",
        "online requires",
        "rest-at-home requires",
        "visit requires",
        "walk-in requires",
        "hubei cycles",
        "hubei/wuhan cycles",
        "hubei/wuhan closes",
        "hunan cycles",
    ]


def test_what_is_said_does_not_matter_nor_in_which_order_the_files_come() -> None:
    words = {key: replace(each, title=each.summary) for key, each in OLD.methods.items()}
    assert changed(OLD, library(methods=dict(reversed(words.items())))) == set()


def test_a_dropped_rule_changes_the_outcomes_it_moves_and_no_others() -> None:
    assert changed(OLD, NEW) == {("choose", "rest-at-home"), ("choose", "walk-in")}


def test_a_rule_that_can_never_be_met_changes_nothing() -> None:
    first = [{"when": {"phone": ["own", "helper"]}, "go": "online"}, {"else": "phone"}]
    tree = {**msgspec.to_builtins(chooser().tree), "who": first}
    assert changed(OLD, library(choosers={"choose": chooser(tree=tree)})) == set()


def test_a_requirement_changes_the_line_of_its_outcome() -> None:
    stricter = method("walk-in", 2, requires=[requirement("out", {"phone": "none"})])
    assert changed(OLD, library(methods={**OLD.methods, "walk-in": stricter})) == {
        ("walk-in", "requires")
    }


def test_a_methods_own_flow_has_a_line_of_its_own() -> None:
    online = replace(OLD.methods["online"], tree={"face": "online"})
    assert changed(OLD, library(methods={**OLD.methods, "online": online})) >= {("online", "flow")}


@pytest.mark.parametrize(
    "parts",
    [
        {"cycles": [cycle("c", {"months": 6})]},
        {"cycles": [cycle("c", {"months": 12}, until="2027-01-01")]},
        {"cycles": [cycle("c", {"months": 12}, confirmed=False)]},
        {"cycles": [cycle("c", {"months": 12}, counted="month-end")]},
        {"cycles": [cycle("c", {"months": 12}, when={"phone": "own"})]},
    ],
)
def test_every_part_of_a_cycle_counts(parts: dict[str, list[dict[str, object]]]) -> None:
    old = placed()

    def at(**given: object) -> Library:
        return placed(regions={**old.regions, "hainan": region("hainan", **given)})

    assert changed(at(cycles=[cycle("c", {"months": 12})]), at(**parts)) == {("hainan", "cycles")}


def test_a_closing_counts_by_what_it_closes_and_for_whom() -> None:
    old = placed()

    def at(*closes: object) -> Library:
        return placed(regions={**old.regions, "hainan": region("hainan", closes=list(closes))})

    shut = at(closing("c", "online"))
    assert changed(at(), shut) == {("hainan", "closes")}
    assert changed(shut, at(closing("c", "online", when={"phone": "own"}))) == {
        ("hainan", "closes")
    }
    assert changed(shut, at(closing("other-name", "online"))) == set()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["own", "helper", "none"]), st.sampled_from(["walk-in", "online"]))
def test_whenever_somebody_is_moved_some_line_changes(phone: str, outcome: str) -> None:
    from certguide.proof.moves import moves

    tree = {
        "who": "phone",
        "phone": [{"when": {"phone": phone}, "go": outcome}, {"else": "face"}],
        "face": [{"when": {"face": "yes"}, "go": "online"}, {"else": "walk-in"}],
    }
    new = library(choosers={"choose": chooser(tree=tree)})
    moved = any(each.moved for each in moves((OLD, new)))
    assert not moved or changed(OLD, new)


def test_an_option_of_no_consequence_changes_no_line_of_an_outcome() -> None:
    from core.sample import QUESTIONS

    face = {**QUESTIONS["face"], "options": {**QUESTIONS["face"]["options"], "so": option("so")}}
    new = library(choosers={"choose": chooser(questions={**QUESTIONS, "face": face})})
    assert {about for about in changed(OLD, new) if about[1] == "requires"} == set()
