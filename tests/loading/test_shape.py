from pathlib import Path
from typing import Any

import pytest

from certguide.core.faults import Code
from certguide.core.model import Chooser, Method, Notice, SourceList
from certguide.loading.shape import KINDS, check_shape, convert
from certguide.loading.tree import UNREAD
from certguide.loading.yamltree import parse

SAMPLE = Path(__file__).parent / "sample"


def sample(name: str) -> Any:
    tree, faults = parse((SAMPLE / f"{name}.yaml").read_text(encoding="utf-8"), name)
    assert tree is not None
    assert faults == ()
    return tree.data


def found(data: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(fault.code, fault.route or ()) for fault in check_shape(data, "f.yaml")]


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("choose", Chooser),
        ("alipay", Method),
        ("bureau", Method),
        ("nothing-to-do", Notice),
        ("sources", SourceList),
    ],
)
def test_what_has_no_fault_becomes_a_record(name: str, record: type) -> None:
    data = sample(name)
    assert found(data) == []
    assert type(convert(data)) is record


def test_kinds() -> None:
    assert KINDS == ("chooser", "method", "notice", "sources")


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (None, [(Code.EMPTY_VALUE, ())]),
        ([], [(Code.WRONG_TYPE, ())]),
        ({}, [(Code.NO_KIND, ())]),
        ({"kind": "metod", "steps": 1}, [(Code.UNKNOWN_KIND, ("kind",))]),
        ({"kind": None}, [(Code.EMPTY_VALUE, ("kind",))]),
        ({"kind": ["method"]}, [(Code.WRONG_TYPE, ("kind",))]),
        ({"kind": UNREAD}, []),
    ],
)
def test_without_a_kind_nothing_else_is_said(data: Any, faults: Any) -> None:
    assert found(data) == faults


def test_a_refused_value_is_left_alone() -> None:
    assert found({**sample("choose"), "title": UNREAD, "warnings": UNREAD}) == []


def test_a_misspelt_key_is_not_also_missing_but_its_value_is_checked() -> None:
    data = sample("sources")
    data["sources"]["S01"]["titel"] = 1
    del data["sources"]["S01"]["title"]
    route = ("sources", "S01", "titel")
    assert found(data) == [(Code.UNKNOWN_KEY, route), (Code.NEEDS_QUOTES, route)]


def test_all_missing_keys_of_one_place_are_one_fault() -> None:
    (fault,) = check_shape({"certguide": 1, "kind": "chooser", "title": UNREAD}, "f.yaml")
    assert (fault.code, fault.params) == (Code.MISSING_KEY, {"keys": "flow\nreview\nversion"})


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (True, Code.WRONG_TYPE),
        ("1", Code.WRONG_TYPE),
        (2, Code.NOT_ONE_OF),
        (None, Code.EMPTY_VALUE),
        ([1], Code.WRONG_TYPE),
    ],
)
def test_the_number_of_the_format_is_a_number(value: Any, code: Code) -> None:
    assert found({**sample("sources"), "certguide": value}) == [(code, ("certguide",))]
