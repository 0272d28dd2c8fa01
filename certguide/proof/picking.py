"""Picking some values out of many, fast."""

from collections.abc import Callable
from operator import itemgetter

Values = tuple[str | None, ...]
"""Answers in a known order of questions, None where a question has none."""


def picker(numbers: list[int]) -> Callable[[Values], Values]:
    """A function that picks the values at `numbers` (from 0), as a tuple however many they are."""
    if len(numbers) > 1:
        picked: Callable[[Values], Values] = itemgetter(*numbers)
        return picked
    if numbers:
        (only,) = numbers
        return lambda values: (values[only],)
    return lambda _: ()
