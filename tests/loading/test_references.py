from typing import Any

import pytest

from certguide.core.faults import Code
from certguide.loading.names import names
from certguide.loading.references import check_references
from certguide.loading.spot import Spot

CHOOSER = Spot(
    file="choose.yaml",
    stem="choose",
    data={
        "kind": "chooser",
        "questions": {
            "phone": {"options": {"own": {}, "none": {}}},
            "last": {"kind": "date"},
            "broken": {"options": "?"},
        },
        "requirements": [{"id": "smartphone"}],
    },
)
SOURCES = Spot(file="s.yaml", stem="s", data={"kind": "sources", "sources": {"S1": {}}})
METHOD = Spot(file="bureau.yaml", stem="bureau", data={"kind": "method"})
NOTICE = Spot(file="nothing.yaml", stem="nothing", data={"kind": "notice"})


def found(data: dict[str, Any], unread: str = "") -> list[tuple[str, tuple[str | int, ...]]]:
    file = Spot(file="f.yaml", stem="f", data={"kind": "method", **data})
    declared = names([CHOOSER, SOURCES, METHOD, NOTICE, file], [unread])
    return [(each.code, each.route or ()) for each in check_references(file, declared)]


GOOD: list[dict[str, Any]] = [
    {"sources": ["S1"], "also": ["last"], "requires": ["smartphone", {"when": {"phone": "own"}}]},
    {"steps": [{"when": {"phone": ["own", "unsure"]}, "if_fails": [{"go": ["bureau"]}]}]},
    {"before": [{"when": {"all": [{"not": {"last": "unsure"}}]}}]},
    {"warnings": [{"when": {"broken": "anything"}}]},
    {"before": [{"only_with": ["bureau", "nothing"]}], "place": "phone"},
    {"steps": [{"if_fails": [{"means": {"phone": "none", "last": "unsure"}}]}]},
    {"questions": {"q": {"options": {"a": {}}, "implied": [{"when": {}, "answer": "a"}]}}},
    {
        "questions": {
            "q": {"implied": [{"answer": "a"}]},
            "r": {"options": {"a": {}}, "implied": [{}]},
        }
    },
    {"kind": "sources", "sources": ["S9"]},
    {"sources": "S9", "steps": "odd", "tree": {"phone": [1, {"when": 2}]}, "also": [3]},
]


@pytest.mark.parametrize("data", GOOD)
def test_nothing_missing(data: dict[str, Any]) -> None:
    assert found(data) == []


BAD: list[tuple[dict[str, Any], Code, tuple[str | int, ...]]] = [
    ({"sources": ["S9"]}, Code.NO_SOURCE, ("sources", 0)),
    ({"steps": [{"sources": ["S9"]}]}, Code.NO_SOURCE, ("steps", 0, "sources", 0)),
    (
        {"steps": [{"if_fails": [{"sources": ["S9"]}]}]},
        Code.NO_SOURCE,
        ("steps", 0, "if_fails", 0, "sources", 0),
    ),
    (
        {"steps": [{"if_fails": [{"go": ["bureau", "nothing"]}]}]},
        Code.NO_METHOD,
        ("steps", 0, "if_fails", 0, "go", 1),
    ),
    (
        {"steps": [{"if_fails": [{"means": {"phone": "lost"}}]}]},
        Code.NO_OPTION,
        ("steps", 0, "if_fails", 0, "means", "phone"),
    ),
    (
        {"steps": [{"if_fails": [{"means": {"x": "none"}}]}]},
        Code.NO_QUESTION,
        ("steps", 0, "if_fails", 0, "means", "x"),
    ),
    *(
        ({section: [{"sources": ["S9"]}]}, Code.NO_SOURCE, (section, 0, "sources", 0))
        for section in ("before", "warnings", "helper", "only_they", "checklist")
    ),
    ({"warnings": [{"only_with": ["choose"]}]}, Code.NO_OUTCOME, ("warnings", 0, "only_with", 0)),
    ({"place": "regoin"}, Code.NO_QUESTION, ("place",)),
    ({"also": ["lst"]}, Code.NO_QUESTION, ("also", 0)),
    ({"requires": ["smart"]}, Code.NO_REQUIREMENT, ("requires", 0)),
    ({"checklist": [{"when": {"x": "y"}}]}, Code.NO_QUESTION, ("checklist", 0, "when", "x")),
    (
        {"requirements": [{"when": {"any": [{"not": {"x": "y"}}]}}]},
        Code.NO_QUESTION,
        ("requirements", 0, "when", "any", 0, "not", "x"),
    ),
    (
        {"tree": {"phone": [{"when": {"phone": ["own", "mine"]}}]}},
        Code.NO_OPTION,
        ("tree", "phone", 0, "when", "phone", 1),
    ),
    ({"before": [{"when": {"last": "own"}}]}, Code.ONLY_UNSURE, ("before", 0, "when", "last")),
    (
        {"questions": {"q": {"options": {"a": {}}, "implied": [{"when": {"x": "y"}}]}}},
        Code.NO_QUESTION,
        ("questions", "q", "implied", 0, "when", "x"),
    ),
    (
        {"questions": {"q": {"options": {"a": {}}, "implied": [{"answer": "b"}]}}},
        Code.NO_OPTION,
        ("questions", "q", "implied", 0, "answer"),
    ),
    (
        {"questions": {"q": {"options": {"a": {}}, "implied": [{"answer": "unsure"}]}}},
        Code.NO_OPTION,
        ("questions", "q", "implied", 0, "answer"),
    ),
]


@pytest.mark.parametrize(("data", "code", "route"), BAD)
def test_one_thing_missing(data: dict[str, Any], code: Code, route: tuple[str | int, ...]) -> None:
    assert found(data) == [(code, route)]


@pytest.mark.parametrize(
    "data",
    [
        {"sources": ["S9"], "also": ["lst"], "requires": ["smart"]},
        {"before": [{"when": {"x": "y", "phone": "mine"}}]},
        {"before": [{"only_with": ["x"]}], "place": "mine"},
    ],
)
def test_what_an_unreadable_file_may_declare_is_not_missing(data: dict[str, Any]) -> None:
    assert len(found(data)) > 1
    assert found(data, "S9 lst smart x mine") == []
