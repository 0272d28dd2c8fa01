from typing import Any

import pytest

from certguide.core.faults import Code, Fault
from certguide.loading.tree import UNREAD
from certguide.loading.values import check_text, expected, kind_of


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({}, "mapping"),
        ([], "list"),
        ("", "text"),
        (1, "number"),
        (True, "truth"),
        (None, "nothing"),
    ],
)
def test_kind_of(data: Any, kind: str) -> None:
    assert kind_of(data) == kind


@pytest.mark.parametrize(
    ("kinds", "data", "code", "params"),
    [
        (("text",), None, Code.EMPTY_VALUE, {}),
        (("mapping",), "zh：甲", Code.WIDE_COLON, {"fixed": "zh: 甲"}),
        (("text",), True, Code.NEEDS_QUOTES, {"value": "true"}),
        (("text",), -3, Code.NEEDS_QUOTES, {"value": "-3"}),
        (("text", "list"), {}, Code.WRONG_TYPE, {"expected": "text\nlist", "found": "mapping"}),
        (("number",), True, Code.WRONG_TYPE, {"expected": "number", "found": "truth"}),
    ],
)
def test_expected(kinds: tuple[str, ...], data: Any, code: Code, params: dict[str, str]) -> None:
    fault = expected(kinds, data, "f.yaml", ("a",))
    assert (fault.code, fault.params) == (code, params)


@pytest.mark.parametrize("data", ["a", " 甲\n乙\n", "👵🏻", UNREAD])
def test_good_texts(data: Any) -> None:
    assert list(check_text(data, "f.yaml", ())) == []


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (" \n", Fault(code=Code.EMPTY_TEXT, file="f.yaml", route=())),
        (
            "a\x1b[31m",
            Fault(
                code=Code.HIDDEN_CHARACTER,
                file="f.yaml",
                route=(),
                params={"character": "U+001B"},
            ),
        ),
        (
            "a\u202eb",
            Fault(
                code=Code.HIDDEN_CHARACTER,
                file="f.yaml",
                route=(),
                params={"character": "U+202E"},
            ),
        ),
    ],
)
def test_bad_texts(data: str, fault: Fault) -> None:
    assert list(check_text(data, "f.yaml", ())) == [fault]
