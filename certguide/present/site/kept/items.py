"""What the lists of the offline page hold, in the form in which its script reads it."""

from collections.abc import Callable, Sequence
from typing import Any

from certguide.present.page import (
    Address,
    Blanks,
    Block,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Paragraph,
    Steps,
)
from certguide.present.site.kept.numbers import Pick, String

NESTED = "\0"
"""The label of a detail whose text is the number of a pick: the details are found there.

An entry with this text has one such detail, and the entries are found there.
"""

Item = Block | Entry | Detail
"""What a list holds: blocks, entries of one block, or details of one entry."""

Coded = Any
"""Lists and numbers, as they stand in the file."""

Pooled = Callable[[str, str], String]
"""The number of a text in Chinese and English."""

_FORMS: dict[type, str] = {
    Steps: "steps",
    Checklist: "checklist",
    Bullets: "bullets",
    Callout: "callout",
}


def coded(string: Pooled, chinese: Item, english: Item) -> Coded:
    """An item that has the same shape in both languages. Raises TypeError for other blocks."""
    match chinese, english:
        case Detail(label="\0"), Detail():
            return Pick(chinese.text)
        case Detail(), Detail():
            named = [(chinese.label, english.label)] if chinese.label or english.label else []
            return tuple(string(*pair) for pair in (*named, (chinese.text, english.text)))
        case Entry(text="\0"), Entry():
            return "?", Pick(chinese.details[0].text)
        case Entry(), Entry():
            text = string(chinese.text, english.text)
            details = _all(string, chinese.details, english.details)
            return (text, *details) if details else text
        case _:
            return _block(string, chinese, english)


def _block(string: Pooled, chinese: Item, english: Item) -> Coded:
    match chinese, english:
        case Heading(), Heading():
            return "h", chinese.level, string(chinese.text, english.text)
        case Paragraph(), Paragraph():
            return "p", chinese.tone, string(chinese.text, english.text)
        case Address(), Address():
            label = string(chinese.label, english.label)
            return "address", label, string(chinese.url, english.url)
        case Blanks(), Blanks():
            return "blanks", _all(string, chinese.entries, english.entries)
        case (
            (Steps() | Checklist() | Bullets() | Callout()),
            (Steps() | Checklist() | Bullets() | Callout()),
        ):
            return _FORMS[type(chinese)], _all(string, chinese.entries, english.entries)
        case _:
            raise TypeError(chinese)


def _all(string: Pooled, chinese: Sequence[Item], english: Sequence[Item]) -> Coded:
    return tuple(coded(string, *pair) for pair in zip(chinese, english, strict=True))


def shape(item: Item) -> Coded:
    """All of an item but its words."""
    match item:
        case Heading():
            return Heading, item.level
        case Paragraph():
            return Paragraph, item.tone
        case Detail():
            return (NESTED, item.text) if item.label == NESTED else Detail
        case Entry():
            return Entry, item.text == NESTED, tuple(map(shape, item.details))
        case Blanks() | Steps() | Checklist() | Bullets() | Callout():
            return type(item), tuple(map(shape, item.entries))
        case _:
            return type(item)
