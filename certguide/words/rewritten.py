"""Sentences and flows in traditional characters.

The Chinese of a flow stays beside them: what a person types is compared with it, and cases are
tested with it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from certguide.core.library import Library
from certguide.core.model import Question, Source
from certguide.core.record import Record, replace
from certguide.core.region import Region
from certguide.core.text import Text, Voices
from certguide.words.traditional import traditional

_CITED = ("title", "publisher", "date")
"""What a source says in one language."""

R = TypeVar("R", bound=Record)


def sentences(said: R) -> R:
    """A record of sentences with all of them in traditional characters; raises MissingExtra."""
    changed = {each: _sentence(getattr(said, each)) for each in _fields(said)}
    if changed.get("language") == "zh":
        changed["language"] = "zh-hant"
    return replace(said, **changed)


def _sentence(said: Any) -> Any:
    match said:
        case str():
            return traditional(said)
        case Record():
            return sentences(said)
        case tuple():
            return tuple(map(_sentence, said))
        case dict():
            return {key: _sentence(each) for key, each in said.items()}
        case _:
            return said


def flows(library: Library) -> Library:
    """`library` with its texts in traditional characters too, those of a region when it is read.

    A text that is written in them already stays so. Raises MissingExtra.
    """
    national: Library = _all(replace(library, regions={}), ())
    return replace(national, regions=_Rewritten(library.regions))


class _Rewritten(Mapping[str, Region]):
    """Regions by id, each rewritten when it is first looked up."""

    def __init__(self, regions: Mapping[str, Region]) -> None:
        self._regions = regions
        self._known: dict[str, Region] = {}

    def __getitem__(self, key: str) -> Region:
        if key not in self._known:
            self._known[key] = _all(self._regions[key], ())
        return self._known[key]

    def __contains__(self, key: object) -> bool:
        return key in self._regions

    def __iter__(self) -> Iterator[str]:
        return iter(self._regions)

    def __len__(self) -> int:
        return len(self._regions)


def _all(value: Any, ours: tuple[str, ...]) -> Any:
    """`value` with every text in it in traditional characters; `ours` are the names of ours."""
    if isinstance(value, Record):
        return _record(value, ours)
    if isinstance(value, dict):
        return {key: _all(each, ours) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_all(each, ours) for each in value)
    return value


def _record(value: Record, ours: tuple[str, ...]) -> Record:
    match value:
        case Text():
            return replace(value, zh_hant=_said(value.zh, ours)) if not value.zh_hant else value
        case Source():
            said = {each: traditional(getattr(value, each)) for each in _CITED}
            value = replace(value, **said)
        case Question():
            # Its own texts tell which of its options to choose.
            ours = (*ours, *_labels(value))
    # What stands on a screen stands there as it is.
    old = {each: getattr(value, each) for each in _fields(value) if each != "screen_says"}
    new = {each: _all(was, ours) for each, was in old.items()}
    return replace(value, **{each: now for each, now in new.items() if now is not old[each]})


def _said(said: str | Voices, ours: tuple[str, ...]) -> str | Voices:
    if isinstance(said, str):
        return traditional(said, ours)
    every = {each: getattr(said, each) for each in _fields(said)}
    return replace(
        said, **{voice: traditional(each, ours) for voice, each in every.items() if each}
    )


def _labels(question: Question) -> Iterator[str]:
    for text in (*(each.label for each in question.options.values()), question.unsure):
        if text is not None and isinstance(text.zh, str):
            yield text.zh


def _fields(record: Record) -> tuple[str, ...]:
    return record.__struct_fields__
