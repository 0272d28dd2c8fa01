import pytest

from checks.lint import either, found


@pytest.mark.parametrize(
    "text",
    [
        "待写：一句话",
        "（待补充）",
        "待定",
        "TODO",
        "todo: write",
        "TBD",
        "FIXME later",
        "……",
        "？",
        "?",
        "-",
        "XXX",
        "  待填",
        "此处写步骤",
    ],
)
def test_unwritten(text):
    assert [each.params["text"] for each in found("placeholder", either(text))] == [text[:20]]


@pytest.mark.parametrize(
    "text", ["待写好了再寄", "等待写信", "今天", "X", "Todolist", "No", "12333"]
)
def test_written(text):
    assert found("placeholder", either(text)) == []


@pytest.mark.parametrize("key", ["by", "written_by"])
def test_a_review_by_nobody_yet_is_found(key):
    review = {"by": "readers", "written_by": "authors", "on": "2026-11-22", "every_days": 180}
    (fault,) = found("placeholder", {"review": {**review, key: "待写"}})
    assert fault.route == ("review", key)
    assert found("placeholder", {"review": review}) == []
