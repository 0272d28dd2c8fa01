from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from certguide.proof.wording import Edit, edits

OLD = {"title": {"zh": "旧", "en": "Old"}, "steps": [{"id": "go", "do": {"zh": "走。"}}], "rank": 1}


def test_texts_and_data_are_told_apart_by_their_language() -> None:
    new = {**OLD, "title": {"zh": "新", "en": "Old"}, "rank": 2}
    assert list(edits({"a.yaml": OLD}, {"a.yaml": new})) == [
        Edit(file="a.yaml", way=("title", "zh"), kind="text", old="旧", new="新"),
        Edit(file="a.yaml", way=("rank",), kind="data", old="1", new="2"),
    ]


def test_entries_are_known_by_their_id_and_not_by_their_place() -> None:
    first = {"id": "first", "do": {"zh": "先。"}}
    new = {**OLD, "steps": [first, *OLD["steps"]]}
    assert list(edits({"a": OLD}, {"a": new})) == [
        Edit(file="a", way=("steps", "first", "id"), kind="data", old=None, new="first"),
        Edit(file="a", way=("steps", "first", "do", "zh"), kind="text", old=None, new="先。"),
    ]


def test_files_that_come_and_go_are_told_value_by_value() -> None:
    assert [(each.file, each.old, each.new) for each in edits({"a": {"x": 1}}, {"b": [True]})] == [
        ("b", None, "True"),
        ("a", "1", None),
    ]


def test_an_entry_without_an_id_is_known_by_its_number() -> None:
    (found,) = edits({"a": {"go": ["x", "y"]}}, {"a": {"go": ["x", "z"]}})
    assert found.way == ("go", "2")


DATA = st.recursive(
    st.integers() | st.text(max_size=3) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=2), DATA, max_size=3))
def test_nothing_differs_from_itself(files: dict[str, Any]) -> None:
    assert list(edits(files, files)) == []


def test_a_deep_file_is_no_matter() -> None:
    deep: Any = "x"
    for _ in range(5000):
        deep = [deep]
    assert [each.new for each in edits({}, {"a": deep})] == ["x"]
