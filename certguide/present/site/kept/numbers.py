"""The numbers of texts, lists and choices: what the page uses often has a short one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any


class String(int):
    """The number of a text."""

    __slots__ = ()


class Pick(int):
    """What is shown: a list by its number from 0 up, or a choice between picks from -1 down."""

    __slots__ = ()


class Uses:
    """How often the texts and picks are used in `begin` and in all to which that leads."""

    def __init__(self, begin: Any, lists: Sequence[Any], choices: Sequence[Any]) -> None:
        self.strings: Counter[int] = Counter()
        self.lists: Counter[int] = Counter()
        self.choices: Counter[int] = Counter()
        open_ = [begin]
        while open_:
            for number in _numbers(open_.pop()):
                if isinstance(number, String):
                    self.strings[number] += 1
                    continue
                table, used, at = (
                    (lists, self.lists, int(number))
                    if number >= 0
                    else (choices, self.choices, -1 - number)
                )
                if not used[at]:
                    open_.append(table[at])
                used[at] += 1


class Numbering:
    """New numbers: each table in a new order, from which what is not used may be left out."""

    def __init__(
        self, strings: Iterable[int], lists: Iterable[int], choices: Iterable[int]
    ) -> None:
        self._strings = {old: String(new) for new, old in enumerate(strings)}
        self._picks = {
            **{old: Pick(new) for new, old in enumerate(lists)},
            **{-1 - old: Pick(-1 - new) for new, old in enumerate(choices)},
        }

    def of(self, value: Any) -> Any:
        """The value with the new numbers."""
        match value:
            case String():
                return self._strings[value]
            case Pick():
                return self._picks[value]
            case list() | tuple():
                return [self.of(each) for each in value]
            case dict():
                return {key: self.of(each) for key, each in value.items()}
            case _:
                return value


def often(uses: Counter[int]) -> list[int]:
    """What is used, the most often used first."""
    return sorted(uses, key=lambda number: (-uses[number], number))


def _numbers(value: Any) -> Iterator[String | Pick]:
    match value:
        case String() | Pick():
            yield value
        case list() | tuple():
            for each in value:
                yield from _numbers(each)
        case Mapping():
            yield from _numbers(list(value.values()))
