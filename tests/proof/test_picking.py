import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.proof.picking import picker


@pytest.mark.parametrize(
    ("numbers", "picked"),
    [([], ()), ([1], ("b",)), ([2, 0], (None, "a")), ([1, 1], ("b", "b"))],
)
def test_a_tuple_is_picked_however_many_there_are(numbers, picked):
    assert picker(numbers)(("a", "b", None)) == picked


@settings(deadline=None)
@given(st.lists(st.sampled_from(["a", "b", None]), min_size=1), st.data())
def test_the_values_at_the_numbers_are_picked(values, data):
    numbers = data.draw(st.lists(st.integers(0, len(values) - 1)))
    assert picker(numbers)(tuple(values)) == tuple(values[number] for number in numbers)
