from typing import Any

import pytest

from certguide.core.faults import Code
from certguide.loading.conditions import check_condition
from certguide.loading.tree import UNREAD


@pytest.mark.parametrize(
    "condition",
    [
        {"phone": "own"},
        {"phone": ["own", "unsure"], "face": "yes"},
        {"all": [{"phone": "own"}, {"not": {"face": "no"}}]},
        {"any": [{"any": [{"phone": "own"}]}]},
        {"phone": UNREAD, "any": UNREAD, "not": UNREAD, "all": [UNREAD]},
        UNREAD,
    ],
)
def test_well_formed(condition: Any) -> None:
    assert list(check_condition(condition, "f.yaml", ())) == []


@pytest.mark.parametrize(
    ("condition", "code", "route"),
    [
        ({}, Code.EMPTY_LIST, ()),
        (None, Code.EMPTY_VALUE, ()),
        ("phone", Code.WRONG_TYPE, ()),
        ("phone：own", Code.WIDE_COLON, ()),
        ({"phone": []}, Code.EMPTY_LIST, ("phone",)),
        ({"phone": None}, Code.EMPTY_VALUE, ("phone",)),
        ({"phone": True}, Code.NEEDS_QUOTES, ("phone",)),
        ({"phone": {"own": "yes"}}, Code.WRONG_TYPE, ("phone",)),
        ({"phone": ["own", 3]}, Code.NEEDS_QUOTES, ("phone", 1)),
        ({"phone": ["own", ""]}, Code.EMPTY_TEXT, ("phone", 1)),
        ({"all": {"phone": "own"}}, Code.WRONG_TYPE, ("all",)),
        ({"any": []}, Code.EMPTY_LIST, ("any",)),
        ({"any": [{}]}, Code.EMPTY_LIST, ("any", 0)),
        ({"not": [{"phone": "own"}]}, Code.WRONG_TYPE, ("not",)),
        ({"not": {"not": {}}}, Code.EMPTY_LIST, ("not", "not")),
    ],
)
def test_malformed(condition: Any, code: Code, route: tuple[str | int, ...]) -> None:
    (fault,) = check_condition(condition, "f.yaml", ())
    assert (fault.code, fault.route) == (code, route)
