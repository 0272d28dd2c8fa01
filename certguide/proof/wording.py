"""What two versions of files say differently, entry by entry."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from certguide.core.record import Record

Data = Any
"""Mappings, lists, texts, numbers and truth values, as files hold them."""

Way = tuple[str, ...]
"""Keys, one in the other; in a list the `id` of an entry, or its number where it has none."""

_LANGUAGES = ("zh", "zh-hant", "en")


class Edit(Record, frozen=True, kw_only=True):
    """One value that differs in `file`: `old` or `new` is None where there was or is none.

    A `text` is what a person reads; anything else is `data`.
    """

    file: str
    way: Way
    kind: Literal["text", "data"]
    old: str | None
    new: str | None


def edits(old: Mapping[str, Data], new: Mapping[str, Data]) -> Iterator[Edit]:
    """Compare files by name, each in the order of the new version; nothing depends on places."""
    for file in dict.fromkeys((*new, *old)):
        before = dict(_leaves(old.get(file, {})))
        after = dict(_leaves(new.get(file, {})))
        for way in dict.fromkeys((*after, *before)):
            if before.get(way) != after.get(way):
                yield Edit(
                    file=file,
                    way=way,
                    kind="text" if any(part in _LANGUAGES for part in way) else "data",
                    old=before.get(way),
                    new=after.get(way),
                )


def _leaves(data: Data) -> Iterator[tuple[Way, str]]:
    """Every value with the way to it; with a stack of our own, for files may be deep."""
    stack: list[tuple[Way, Data]] = [((), data)]
    while stack:
        way, value = stack.pop()
        if isinstance(value, dict):
            stack.extend(((*way, key), each) for key, each in reversed(value.items()))
        elif isinstance(value, list):
            stack.extend(((*way, key), each) for key, each in reversed(_numbered(value)))
        else:
            yield way, str(value)


def _numbered(listed: Iterable[Data]) -> list[tuple[str, Data]]:
    return [
        (str(each["id"]) if isinstance(each, dict) and "id" in each else str(number), each)
        for number, each in enumerate(listed, start=1)
    ]
