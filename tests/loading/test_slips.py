import pytest

from certguide.core.faults import Code
from certguide.loading.slips import explaining, mended, of_key, of_text


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("<<", Code.MERGE_KEY),
        ("\u3000zh", Code.WIDE_SPACE),
        ("\u00a0zh", Code.WIDE_SPACE),
        ("zh：看", Code.WIDE_COLON),
        ("zh：", Code.WIDE_COLON),
        ("“zh”", Code.WIDE_QUOTE),
        ("zh", None),
        ("", None),
        ("12333", None),
    ],
)
def test_of_key(key: str, code: Code | None) -> None:
    assert of_key(key) is code


@pytest.mark.parametrize(
    ("text", "is_pair"),
    [("zh：看存折", True), ("\u3000zh ：看", True), ("看：存折", False), ("看存折", False)],
)
def test_of_text(text: str, *, is_pair: bool) -> None:
    assert of_text(text) is is_pair


def test_mended() -> None:
    assert mended("\u3000“zh” ：甲， 乙、丙") == "zh: 甲, 乙, 丙"


LINES = ["zh：甲", "\ten: b", "c: 1", "d: [", ""]


@pytest.mark.parametrize(
    ("first", "last", "codes"),
    [
        (1, 1, [Code.WIDE_COLON, Code.TAB]),
        (2, 5, [Code.WIDE_COLON, Code.TAB]),
        (3, 3, [Code.WIDE_COLON, Code.TAB]),
        (4, 5, []),
    ],
)
def test_slips_explain_only_what_stopped_near_one(first: int, last: int, codes: list[Code]) -> None:
    assert [fault.code for fault in explaining(LINES, "f.yaml", first, last)] == codes


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("  \ta: b", Code.TAB, 3),
        ("  \u3000a: b", Code.WIDE_SPACE, 3),
        ("  - “a”: b", Code.WIDE_QUOTE, 5),
        ("  - a：b", Code.WIDE_COLON, 6),
        ("a: {b: c, d：e}", Code.WIDE_COLON, 12),
        ("a: {b: 甲，d: e}", Code.WIDE_COMMA, 9),
    ],
)
def test_each_slip_is_shown_at_its_sign(line: str, code: Code, column: int) -> None:
    (fault,) = explaining([line], "f.yaml", 1, 1)
    assert (fault.code, fault.position) == (code, (1, column))


@pytest.mark.parametrize(
    "line", ["zh: 甲：乙", "  zh: “甲”", "a: {zh: 甲，乙, en: b}", "\t", "看：甲", "a: b\t"]
)
def test_prose_is_no_slip(line: str) -> None:
    assert explaining([line], "f.yaml", 1, 1) == ()
