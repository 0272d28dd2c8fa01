import pytest

from certguide.core.faults import Code, Fault
from certguide.loading.spot import Spot

SPOT = Spot(file="f.yaml", stem="f", data={"a": {"b": ["x", {"c": 1}]}, "d": " "})


def test_get_and_follow() -> None:
    assert SPOT.get("a", "b").route == ("a", "b")
    assert SPOT.get("a", "z", "y").data is None
    assert SPOT.follow(("a", "b", 1, "c")).data == 1


def test_entries_and_items() -> None:
    assert [key for key, _ in SPOT.each()] == ["a", "d"]
    assert [(item.text, item.route) for item in SPOT.get("a", "b").items()] == [
        ("x", ("a", "b", 0)),
        (None, ("a", "b", 1)),
    ]


@pytest.mark.parametrize("spot", [SPOT.get("d"), SPOT.get("z")])
def test_other_kinds_of_values_are_empty(spot: Spot) -> None:
    assert (list(spot.each()), list(spot.items()), spot.text) == ([], [], None)


def test_faults_stand_at_the_value_or_its_key() -> None:
    spot = SPOT.get("a")
    assert spot.fault(Code.BAD_ID, name="x") == Fault(
        code=Code.BAD_ID, file="f.yaml", route=("a",), params={"name": "x"}
    )
    assert spot.key_fault(Code.BAD_ID).at == "key"
