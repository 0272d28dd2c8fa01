from typing import Any

import pytest

from certguide.core.faults import Code
from certguide.loading.names import names
from certguide.loading.spot import Spot
from certguide.loading.targets import check_cycles, check_targets

ELSEWHERE = Spot(
    file="m.yaml", stem="m", data={"kind": "method", "questions": {"a": {}, "b": {}, "c": {}}}
)


def chooser(stem: str = "choose", **data: Any) -> Spot:
    return Spot(file=f"{stem}.yaml", stem=stem, data={"kind": "chooser", **data})


def found(data: dict[str, Any], unread: str = "") -> list[tuple[str, tuple[str | int, ...]]]:
    file = chooser(**data)
    declared = names([file, ELSEWHERE], [unread])
    return [(each.code, each.route or ()) for each in check_targets(file, declared)]


@pytest.mark.parametrize(
    "data",
    [
        {"start": "a", "tree": {"a": "b", "b": [{"when": {"a": "x"}, "go": "m"}, {"else": "m"}]}},
        {"start": "a", "tree": {"a": "choose"}},
        {"kind": "method"},
        {"kind": "sources", "tree": {"a": "nowhere"}},
        {"start": 3, "tree": {"a": 7}},
        {"start": "a", "tree": {"a": ["odd", {"else": "m"}]}},
    ],
)
def test_nothing_wrong(data: dict[str, Any]) -> None:
    assert found(data) == []


@pytest.mark.parametrize(
    ("data", "code", "route"),
    [
        ({}, Code.NO_START, ()),
        ({"kind": "method", "tree": {"a": "m"}}, Code.NO_START, ("tree",)),
        ({"start": "b", "tree": {"a": "m"}}, Code.START_NOT_IN_TREE, ("start",)),
        ({"start": "a"}, Code.START_NOT_IN_TREE, ("start",)),
        ({"start": "x", "tree": {"x": "m"}}, Code.NO_QUESTION, ("tree", "x")),
        ({"start": "a", "tree": {"a": "nowhere"}}, Code.NO_TARGET, ("tree", "a")),
        ({"start": "a", "tree": {"a": "b"}}, Code.TARGET_NOT_IN_TREE, ("tree", "a")),
        (
            {"start": "a", "tree": {"a": [{"when": {}, "go": "x"}, {"else": "m"}]}},
            Code.NO_TARGET,
            ("tree", "a", 0, "go"),
        ),
        ({"start": "a", "tree": {"a": [{"else": "x"}]}}, Code.NO_TARGET, ("tree", "a", 0, "else")),
        ({"start": "a", "tree": {"a": []}}, Code.NO_ELSE, ("tree", "a")),
        (
            {"start": "a", "tree": {"a": [{"when": {}, "go": "m"}]}},
            Code.NO_ELSE,
            ("tree", "a"),
        ),
        (
            {"start": "a", "tree": {"a": [{"go": "m"}, {"else": "m"}]}},
            Code.RULE_INCOMPLETE,
            ("tree", "a", 0),
        ),
        (
            {"start": "a", "tree": {"a": [{"when": {}, "else": "m"}]}},
            Code.RULE_INCOMPLETE,
            ("tree", "a", 0),
        ),
        (
            {"start": "a", "tree": {"a": [{"else": "m"}, {"when": {}, "go": "m"}]}},
            Code.ELSE_NOT_LAST,
            ("tree", "a", 0),
        ),
    ],
)
def test_one_thing_wrong(data: dict[str, Any], code: Code, route: tuple[str | int, ...]) -> None:
    assert found(data) == [(code, route)]


def test_what_an_unreadable_file_may_declare_is_not_missing() -> None:
    data = {"start": "x", "tree": {"x": "y"}}
    assert [code for code, _ in found(data)] == [Code.NO_QUESTION, Code.NO_TARGET]
    assert found(data, "x y") == []


def loops(*files: Spot) -> list[tuple[str, str]]:
    return [(each.file, each.params["loop"]) for each in check_cycles(names(files, ()))]


@pytest.mark.parametrize(
    "tree",
    [
        {"a": "b", "b": [{"go": "c"}, {"else": "m"}], "c": "m"},
        {"a": [{"go": "b"}, {"go": "c"}], "b": "c", "c": "m"},
        {"a": 7, "b": [8]},
    ],
)
def test_no_cycle(tree: dict[str, Any]) -> None:
    assert loops(chooser(start="a", tree=tree)) == []


@pytest.mark.parametrize(
    ("tree", "found"),
    [
        ({"a": "a"}, ["a → a"]),
        ({"a": "b", "b": [{"else": "a"}]}, ["a → b → a"]),
        ({"x": "a", "a": "b", "b": "a"}, ["a → b → a"]),
        ({"a": "choose"}, ["a → a"]),
        ({"a": [{"go": "a"}, {"go": "b"}], "b": "b"}, ["a → a", "b → b"]),
    ],
)
def test_a_cycle_is_named(tree: dict[str, Any], found: list[str]) -> None:
    assert loops(chooser(start="a", tree=tree)) == [("choose.yaml", loop) for loop in found]


def test_a_cycle_across_flows() -> None:
    method = Spot(
        file="m.yaml", stem="m", data={"kind": "method", "start": "b", "tree": {"b": "one"}}
    )
    one = chooser("one", start="a", tree={"a": "two"})
    two = chooser("two", start="c", tree={"c": "one"})
    assert loops(one, two, method) == [("two.yaml", "one:a → two:c → one:a")]


def test_a_method_leads_to_the_chooser_and_ends_there() -> None:
    method = Spot(
        file="m.yaml", stem="m", data={"kind": "method", "start": "b", "tree": {"b": "choose"}}
    )
    assert loops(chooser(start="a", tree={"a": "m"}), method) == []


def test_a_very_long_chain() -> None:
    tree = {f"q{number}": f"q{number + 1}" for number in range(5000)}
    assert loops(chooser(start="q0", tree=tree)) == []
    (loop,) = loops(chooser(start="q0", tree={**tree, "q5000": "q0"}))
    assert loop[1].count("→") == 5001
