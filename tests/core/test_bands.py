import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert

from certguide.core.bands import band, banded, value, within
from certguide.core.model import Question
from core.sample import option, question

AGE = convert(
    question(
        young=option("young", to=59),
        old=option("old", **{"from": 60}, to=79),
        eighty=option("eighty", **{"from": 80}),
        unclear=option("unclear"),
    ),
    Question,
)


def test_the_ends_of_a_band_may_be_open():
    assert [band(each) for each in AGE.options.values()] == [(0, 59), (60, 79), (80, None), None]


@given(st.integers(min_value=0, max_value=10**9 - 1))
def test_a_number_means_the_band_in_which_it_lies(number):
    wanted = "young" if number < 60 else "old" if number < 80 else "eighty"
    assert banded(AGE, str(number)) == (wanted,)


@pytest.mark.parametrize(
    "text", ["", "-1", "+60", "60.5", "六十", "60 ", "1e2", "６０", "1234567890"]
)
def test_what_is_no_whole_number_means_none(text):
    assert value(text) is None
    assert banded(AGE, text) == ()


def test_no_number_lies_in_an_option_that_is_no_band():
    assert not within(0, None)
