"""Widths of columns on paper: laws that hold for any table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.present.formats.setting.widths import UNBROKEN, height, widths
from certguide.present.page import Table

CELLS = st.text(alphabet="养老金认证，。 abcdefgh/", max_size=60)


@st.composite
def tables(draw):
    across = draw(st.integers(1, 8))
    row = st.tuples(*[CELLS] * across)
    return Table(head=draw(row), rows=tuple(draw(st.lists(row, max_size=6))))


@given(tables(), st.floats(20, 200))
def test_all_of_the_room_is_given_away_and_words_fit(table, room):
    given_, scale = widths(table, room)
    assert len(given_) == len(table.head)
    assert 0 < scale <= 1
    assert sum(given_) * scale == pytest.approx(room, abs=1e-6)
    for at, width in enumerate(given_):
        for text in (table.head[at], *(row[at] for row in table.rows)):
            for word in text.replace("，", " ").replace("。", " ").split():
                assert width > min(len(word), UNBROKEN) or any(each > "\u2e80" for each in word)


def test_a_column_that_says_more_is_wider():
    table = Table(
        head=("行", "答案", "理由"), rows=(("1", "没有手机", "还不知道方不方便出门。" * 9),)
    )
    (number, answer, reason), scale = widths(table, 80)
    assert number < answer < reason
    assert scale == 1
    # What is short has no need of another line.
    assert answer > 8


def test_a_table_that_is_too_wide_is_printed_smaller():
    table = Table(head=("a" * 20, "b" * 20), rows=())
    _, scale = widths(table, 30)
    assert 0.5 < scale < 0.7
    assert widths(table, 90)[1] == 1


def test_a_row_is_as_high_as_its_highest_cell():
    assert height(("", "短"), (10, 10)) == 1
    assert height(("字" * 50, "短"), (10, 10)) == 15
    # Even a column without any room has a height.
    assert height(("字",), (1,)) == 3


def test_a_word_without_end_makes_no_table_smaller():
    assert widths(Table(head=("a" * 400, "b"), rows=()), 60)[1] == 1
