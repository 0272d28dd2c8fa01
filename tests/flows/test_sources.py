"""Whatever a person is told has a source, and is told in both languages: counted, all of it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from certguide.core.library import Library
from certguide.core.model import (
    Chooser,
    Failure,
    Item,
    Method,
    Notice,
    Requirement,
    Source,
    Statement,
    Step,
)
from certguide.core.record import Record, replace
from certguide.core.region import (
    Closing,
    CycleRule,
    LocalItem,
    LocalStatement,
    LocalStep,
    Region,
    Route,
)
from certguide.core.text import Text, Voices
from certguide.loading.library import load

KINDS = {
    *(Statement, Requirement, Step, Failure, Item),
    *(CycleRule, LocalStatement, LocalStep, LocalItem, Closing, Route),
}
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DATE = re.compile(r"约?\d{4}(-\d{2}){0,2}(以后|，后有更新)?|无日期")
"""A day, a month or a year, about or after which a source is dated; or that it bears no date."""

Found = tuple[str, Record]


@cache
def library() -> Library:
    return load()


def files(flows: Library) -> dict[str, Record]:
    """The national flows, the regions with their cities, and nothing twice."""
    return {
        **flows.choosers,
        **flows.methods,
        **flows.notices,
        **{f"regions/{key}": region for key, region in flows.regions.items()},
    }


def records(value: Any, route: str) -> Iterator[Found]:
    """Every record in a file, with the way to it."""
    if isinstance(value, Record):
        yield route, value
        parts = {name: getattr(value, name) for name in value.__struct_fields__}
    elif isinstance(value, dict):
        parts = value
    elif isinstance(value, (list, tuple)):
        parts = {getattr(each, "id", place): each for place, each in enumerate(value)}
    else:
        return
    for name, part in parts.items():
        yield from records(part, f"{route}.{name}")


def told(flows: Library) -> list[Found]:
    """All that a person can be told and that has to rest on something."""
    return [
        found
        for key, file in files(flows).items()
        for found in records(file, key)
        if type(found[1]) in KINDS
    ]


def unsourced(flows: Library) -> list[str]:
    """What names no source, or one that nobody lists."""
    return [
        route
        for route, each in told(flows)
        if not each.sources or not set(each.sources) <= set(flows.sources)
    ]


def unwell(source: Source) -> bool:
    """Whether a source lacks its date, its grade or the day it was checked."""
    return (
        DATE.fullmatch(source.date) is None
        or source.grade not in ("A", "B", "C", "D")
        or DAY.fullmatch(source.checked_on) is None
    )


def texts(flows: Library) -> list[tuple[str, Text]]:
    """Every text of every file, those of the sources too."""
    everything = {**files(flows), "sources": dict(flows.sources)}
    return [
        (route, each)
        for key, file in everything.items()
        for route, each in records(file, key)
        if isinstance(each, Text)
    ]


def silent(text: Text) -> bool:
    """Whether a language, or a voice that one of them has, says nothing."""
    for said in (text.zh, text.en):
        voices = [said] if isinstance(said, str) else [said.self_, said.family, said.worker]
        if not all(each.strip() for each in voices if each is not None):
            return True
    return False


def test_every_kind_of_statement_is_counted():
    assert {type(each) for _, each in told(library())} == KINDS
    counted = files(library()).values()
    assert {type(each) for each in counted} == {Chooser, Method, Notice, Region}
    assert len(library().regions) == 31


def test_a_record_that_has_sources_is_one_of_those_counted():
    sourced = {
        type(each)
        for key, file in files(library()).items()
        for route, each in records(file, key)
        if "sources" in each.__struct_fields__
    }
    assert sourced == {*KINDS, Chooser, Method, Notice}


def test_everything_that_is_told_has_a_source_that_exists():
    total = len(told(library()))
    lacking = unsourced(library())
    rate = f"{total - len(lacking)} of {total} statements have a source that exists"
    assert lacking == [], rate


def test_every_flow_rests_on_sources_with_all_it_says_besides():
    flows = [each for each in files(library()).values() if not isinstance(each, Region)]
    lacking = [
        each.flow for each in flows if not each.sources or set(each.sources) - {*library().sources}
    ]
    assert lacking == [], f"{len(flows) - len(lacking)} of {len(flows)} flows have sources"


def test_every_source_has_its_date_its_grade_and_the_day_it_was_checked():
    listed = library().sources
    lacking = [key for key, source in listed.items() if unwell(source)]
    rate = f"{len(listed) - len(lacking)} of {len(listed)} sources have date, grade and check"
    assert lacking == [], rate


def test_everything_is_said_in_both_languages():
    total = texts(library())
    lacking = [route for route, text in total if silent(text)]
    rate = f"{len(total) - len(lacking)} of {len(total)} texts are there in both languages"
    assert lacking == [], rate


@pytest.mark.parametrize("sources", [[], ["S01", "S999"]])
def test_a_statement_that_rests_on_nothing_is_noticed(sources):
    chooser = library().chooser
    first = replace(chooser.warnings[0], sources=sources)
    flows = replace(
        library(), choosers={"choose": replace(chooser, warnings=[first, *chooser.warnings[1:]])}
    )
    assert unsourced(flows) == [f"choose.warnings.{first.id}"]


@pytest.mark.parametrize(
    "change", [{"date": ""}, {"date": "去年"}, {"grade": ""}, {"checked_on": "2026-11"}]
)
def test_a_source_that_lacks_something_is_noticed(change):
    source = library().sources["S01"]
    assert not unwell(source)
    assert unwell(replace(source, **change))


@pytest.mark.parametrize(
    "text",
    [
        Text(zh="认证", en=" "),
        Text(zh="", en="x"),
        Text(zh=Voices(self_="您", family=""), en="x"),
        Text(zh="认证", en=Voices(self_="you", worker="")),
    ],
)
def test_a_text_that_one_language_does_not_say_is_noticed(text):
    assert silent(text)
    assert not silent(Text(zh="认证", en=Voices(self_="you", family="they")))
