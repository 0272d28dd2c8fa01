"""Options that are bands of whole numbers: a number means the band in which it lies."""

import re

from certguide.core.model import Option, Question

_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


def band(option: Option) -> tuple[int, int | None] | None:
    """The first and the last number of an option, both included; None for no band.

    Without `from` it begins at 0, and without `to` it has no last number.
    """
    if option.from_ is None and option.to is None:
        return None
    return option.from_ or 0, option.to


def within(number: int, limits: tuple[int, int | None] | None) -> bool:
    """Whether `number` lies in a band."""
    if limits is None:
        return False
    first, last = limits
    return first <= number and (last is None or number <= last)


def value(text: str) -> int | None:
    """The whole number that a folded text is, None for anything else."""
    return int(text) if _NUMBER.fullmatch(text) else None


def banded(question: Question, text: str) -> tuple[str, ...]:
    """The options in whose band the number `text` lies; none for a text that is no number."""
    number = value(text)
    if number is None:
        return ()
    return tuple(key for key, each in question.options.items() if within(number, band(each)))
