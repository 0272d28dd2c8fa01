from pathlib import Path
from typing import Any

import pytest

from certguide.core.faults import Code
from certguide.core.model import Chooser, Method, Notice, Source, SourceList
from certguide.core.region import Region
from certguide.loading.shape import (
    KINDS,
    REGION_KINDS,
    check_as,
    check_shape,
    convert,
    convert_as,
)
from certguide.loading.tree import UNREAD
from certguide.loading.yamltree import parse

SAMPLE = Path(__file__).parent / "sample"
PLACED = Path(__file__).parent / "placed"


def sample(name: str, folder: Path = SAMPLE) -> Any:
    tree, faults = parse((folder / f"{name}.yaml").read_text(encoding="utf-8"), name)
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
    assert REGION_KINDS == ("region",)


def test_a_file_has_one_of_the_kinds_that_can_be_where_it_lies() -> None:
    hubei = sample("regions/hubei", PLACED)
    assert list(check_shape(hubei, "f.yaml", REGION_KINDS)) == []
    assert found(hubei) == [(Code.UNKNOWN_KIND, ("kind",))]
    (fault,) = check_shape(sample("choose"), "f.yaml", REGION_KINDS)
    assert (fault.code, fault.params) == (
        Code.UNKNOWN_KIND,
        {"value": "chooser", "near": "", "known": "region"},
    )
    (missing,) = check_shape({}, "f.yaml", REGION_KINDS)
    assert (missing.code, missing.params) == (Code.NO_KIND, {"known": "region"})


def test_a_region_without_a_fault_becomes_a_record() -> None:
    hubei = convert_as(sample("regions/hubei", PLACED), Region)
    assert (hubei.region, hubei.cycles[0].every.months) == ("hubei", 12)
    assert hubei.cities["wuhan"].cycles[0].every.natural_year is True


SOURCE = {"title": "t", "publisher": "p", "date": "2026", "grade": "A", "checked_on": "2026-01-01"}


def test_data_is_checked_as_any_record() -> None:
    assert list(check_as(SOURCE, Source, "f.json")) == []
    assert convert_as(SOURCE, Source).publisher == "p"


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        ({**SOURCE, "grade": "E"}, [(Code.NOT_ONE_OF, ("grade",))]),
        ({**SOURCE, "titel": "t"}, [(Code.UNKNOWN_KEY, ("titel",))]),
        ({**SOURCE, "kind": "source"}, [(Code.UNKNOWN_KEY, ("kind",))]),
        ({**SOURCE, "note": "text"}, [(Code.WRONG_TYPE, ("note",))]),
        ({}, [(Code.MISSING_KEY, ())]),
        ([], [(Code.WRONG_TYPE, ())]),
        ("zh：甲", [(Code.WIDE_COLON, ())]),
        (None, [(Code.EMPTY_VALUE, ())]),
        (UNREAD, []),
    ],
)
def test_what_keeps_data_from_being_a_record_is_found(data: Any, faults: Any) -> None:
    found = [(fault.code, fault.route) for fault in check_as(data, Source, "f.json")]
    assert found == faults


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
