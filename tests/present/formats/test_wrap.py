from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from certguide.present.formats.wrap import NEVER_FIRST, NEVER_LAST, columns, wrap

WORDS = st.sampled_from(
    [
        *"认证老人手机办好了。，、；：？！”）》（“《…—",
        "12333",
        "区号+12333",
        "don’t",
        "si.12333.gov.cn",
        "certify",
        " ",
        "  ",
        "a",
        "(",
        ")",
        "e\u0301",
    ]
)
TEXTS = st.lists(WORDS, max_size=60).map("".join)
WIDTHS = st.integers(20, 100)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("办好了", ["办好了"]),
        ("带上身份证，去近处的社区办。", ["带上身份证，去近处的", "社区办。"]),
        # 20 columns end before the comma, which may not begin a line.
        ("请带上身份证去的社区，再问一问", ["请带上身份证去的社", "区，再问一问"]),
        # … and before a bracket, which may not end one.
        ("请带上身份证去社区（要原件）", ["请带上身份证去社区", "（要原件）"]),
        ("先点开手机里的“认证好”", ["先点开手机里的“认", "证好”"]),
        ("请打人工电话问区号+12333吧", ["请打人工电话问区", "号+12333吧"]),
        ("certify at the community office", ["certify at the", "community office"]),
        # One character alone on the last line draws another one down.
        ("要本人当场刷脸照片不行。", ["要本人当场刷脸照片", "不行。"]),
        ("要本人当场刷脸照片行不行呢。", ["要本人当场刷脸照片行", "不行呢。"]),
        ("一二三四五六七八九十。", ["一二三四五六七八", "九十。"]),
        ("one two three four five six.", ["one two three four", "five six."]),
        # … unless that one is too long.
        ("一" + "x" * 18 + "二。", ["一" + "x" * 18, "二。"]),
        ("两行\n本来就分开", ["两行", "本来就分开"]),
        ("　　　　年　　月　　日", ["　　　　年　　月　", "　日"]),
    ],
)
def test_lines_of_twenty_columns(text, lines):
    assert wrap(text, 20) == lines


def test_an_address_longer_than_a_line_is_split_at_a_joint():
    assert wrap("网址https://www.example.org/content/page.htm。", 24) == [
        "网址",
        "https://www.example.org/",
        "content/page.htm。",
    ]


def test_a_word_longer_than_a_line_is_split_where_the_line_ends():
    assert wrap("x" * 45 + "。", 20) == ["x" * 20, "x" * 20, "xxxxx。"]


def test_a_stop_does_not_begin_the_rest_of_a_long_word():
    assert wrap("x" * 20 + "。", 20) == ["x" * 19, "x。"]


def test_what_has_no_place_to_break_is_broken_all_the_same():
    assert wrap("。" * 12, 20) == ["。" * 10, "。" * 2]


def test_prefixes_count_towards_the_width():
    assert wrap("带上身份证，去近处的社区办。", 20, first="1. ", rest="   ") == [
        "1. 带上身份证，去近",
        "   处的社区办。",
    ]


def test_a_prefix_wider_than_the_line_leaves_one_character_a_line():
    assert wrap("认证", 4, first=" " * 4, rest=" " * 4) == ["    认", "    证"]


def test_quotes_count_as_wide_as_a_chinese_terminal_shows_them():
    assert columns("“认证”") == 8


def test_columns_of_characters_of_every_kind():
    assert [columns(each) for each in ("a", "认", "，", "　", "e\u0301", "é", "한", "\u200b")] == [
        1,
        2,
        2,
        2,
        1,
        1,
        2,
        0,
    ]


@settings(deadline=None)
@given(TEXTS, WIDTHS)
@example("（" * 30 + "认", 20)
def test_nothing_is_lost(text, width):
    assert "".join(wrap(text, width)).replace(" ", "") == text.replace(" ", "")


@settings(deadline=None)
@given(TEXTS, WIDTHS, st.sampled_from(["", "- ", "12. "]))
def test_no_line_is_wider_than_allowed(text, width, mark):
    lines = wrap(text, width, first=mark, rest=" " * len(mark))
    assert max(map(columns, lines)) <= width


@settings(deadline=None)
@given(TEXTS, WIDTHS)
def test_no_line_begins_or_ends_with_what_may_not(text, width):
    lines = wrap(text, width)
    for before, after in pairwise(lines):
        stuck = _unbroken(before, after)
        if columns(stuck) <= width:
            assert after[0] not in NEVER_FIRST
            assert before[-1] not in NEVER_LAST


@settings(deadline=None)
@given(TEXTS, WIDTHS)
def test_latin_words_stay_whole(text, width):
    printed = " ".join(wrap(text, width))
    for word in ("certify", "don’t"):
        assert printed.count(word) >= _alone(text, word)


def _alone(text, word):
    """How often `word` stands between spaces, so that nothing can make it too long."""
    return text.split(" ").count(word)


def _unbroken(before, after):
    """All that may not be torn apart around the end of a line."""
    left = len(before) - 1
    while left > 0 and (before[left] in NEVER_FIRST or _sticks(before[left - 1], before[left])):
        left -= 1
    right = 1
    while right < len(after) and (
        after[right] in NEVER_FIRST or _sticks(after[right - 1], after[right])
    ):
        right += 1
    return before[left:] + " " + after[:right]


def _sticks(one, other):
    return one in NEVER_LAST or (one < "\u1000" and other < "\u1000") or " " in (one, other)
