"""What the offline page's script looks up is what the engine and its views say."""

import datetime as dt
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.model import Condition
from certguide.core.result import consult
from certguide.loading.library import load
from certguide.present.site.data import BOTH, site_data
from certguide.present.site.told.result import site_page
from certguide.proof.proof import Proof, closing_places
from certguide.proof.states import explore
from certguide.proof.terms import options, terms
from certguide.words import in_language, words
from certguide.words.en.page import PAGE as ENGLISH
from certguide.words.zh.page import PAGE as CHINESE
from core.sample import closing, placed, placing_chooser, region, statement
from present.site.lookup import Guide

DAY = dt.date(2026, 11, 25)
LATE = dt.date(2031, 1, 1)
"""A day on which every check is too old."""

TESTS = Path(__file__).parents[2]
SPEECH = (("zh", CHINESE), ("en", ENGLISH))
TRADITIONAL = (("zh-hant", words("zh-hant").page), ("en", ENGLISH))
SHIPPED = load()
AUTHORS = {
    "hant": in_language(SHIPPED, "zh-hant"),
    "loading": load(TESTS / "loading/sample"),
    "present": load(TESTS / "present/flows"),
    "prompt": load(TESTS / "prompt/flows"),
    "core": placed(),
    "named": placed(
        choosers={
            "choose": placing_chooser(
                before=[
                    statement("here", when={"region": ["hainan", "hubei"]}),
                    statement("elsewhere", when={"not": {"region": "hunan"}, "out": "yes"}),
                ]
            )
        }
    ),
    "closed": placed(
        regions={
            "hubei": region("hubei", closes=[closing("shut", "online")]),
            "hunan": region("hunan", closes=[closing("far", "visit", when={"who": "family"})]),
        }
    ),
}


@cache
def looked_up(name: str = "", day: dt.date = DAY) -> Mapping[str, Any]:
    """The data as a script reads it, from its file."""
    library = AUTHORS.get(name, SHIPPED)
    both = ("zh-hant", "en") if name == "hant" else BOTH
    return json.loads(json.dumps(site_data(library, day, both)))


def same(
    answers: Mapping[str, str],
    name: str = "",
    day: dt.date = DAY,
    languages: tuple[int, ...] = (0, 1),
    finer: Mapping[str, str] | None = None,
) -> Guide:
    """The script walks as a person does who gives these answers, and shows the same page."""
    library = AUTHORS.get(name, SHIPPED)
    for number in languages:
        guide = Guide(looked_up(name, day), number)
        guide.give(answers)
        questions = guide.data["questions"]
        asked = {
            questions[question]["id"]: [*questions[question]["ids"], UNSURE][answer]
            for question, answer in guide.path
        }
        for question, answer in (finer or {}).items():
            guide.refine(question, answer)
        language, words = (TRADITIONAL if name == "hant" else SPEECH)[number]
        given = {**asked, **(finer or {})}
        result = consult(library, None, given, day, asking=True)
        assert result.walk.outcome == guide.outcome["id"]
        assert result.walk.path[: len(asked)] == tuple(asked.items())
        assert guide.blocks() == site_page(result, language, words).blocks
    return guide


def picked(library: Library, seed: str, count: int, **known: str) -> Iterator[dict[str, str]]:
    """People who answer by chance, the same ones for the same seed; `known` is the same for all."""
    chance = random.Random(seed)  # noqa: S311
    questions = {
        key: (*each.options, UNSURE)
        for key, each in library.questions.items()
        if each.kind == "choice"
    }
    for _ in range(count):
        yield {**{key: chance.choice(each) for key, each in questions.items()}, **known}


@cache
def ends() -> tuple[dict[str, str], ...]:
    explored = explore(SHIPPED)
    return tuple(dict(explored.answers(end)) for end in explored.ends)


@pytest.mark.no_cover
@pytest.mark.parametrize("who", ["self", "family", "worker"])
def test_every_state_of_the_country_shows_what_the_engine_says(who):
    for number, answers in enumerate(ends()):
        # Every page in Chinese; one in five in English, whose pages hang on the same answers.
        same({**answers, "who": who}, languages=(0,) if number % 5 else (0, 1))


@pytest.mark.no_cover
def test_in_traditional_characters_every_outcome_says_what_the_engine_says():
    for reached in by_outcome().values():
        for number, answers in enumerate(reached[::9]):
            same(answers, "hant", languages=(number % 2,))
    places = SHIPPED.questions["region"].options
    for place in places:
        for answers in picked(SHIPPED, f"hant {place}", 2, life="alive", region=place):
            same(answers, "hant", languages=(0,))


@pytest.mark.no_cover
@pytest.mark.parametrize("place", SHIPPED.questions["region"].options)
def test_a_place_shows_all_that_it_says(place):
    """Everybody for whom a place says anything, with the outcomes in turn; and some by chance."""
    bases = [dict(explored[0]) for explored in by_outcome().values()]
    number = 0
    for condition in conditions(place):
        for term in terms(condition, options(SHIPPED.questions)) or ((),):
            for _ in range(2):
                number += 1
                base = bases[number % len(bases)]
                met = {key: min(suits) for key, suits in term if suits != {"known"}}
                same({**base, **met, "region": place}, languages=(number % 2,))
    for answers in picked(SHIPPED, place, 4, life="alive", region=place):
        same(answers)


@cache
def by_outcome() -> dict[str, list[dict[str, str]]]:
    explored = explore(SHIPPED)
    return {
        name: [dict(explored.answers(end)) for end in reached]
        for name, reached in explored.reached.items()
    }


def conditions(place: str) -> Iterator[Condition | None]:
    local = SHIPPED.at(place).local
    for part in () if local is None else local.parts:
        for section in (part.cycles, part.says, part.steps, part.papers, part.closes, part.routes):
            yield from (each.when for each in section)
        for route in part.routes:
            yield from (each.when for each in (*route.steps, *route.checklist))


@pytest.mark.parametrize("place", closing_places(SHIPPED))
def test_where_a_place_closes_methods_every_state_agrees(place):
    explored = explore(SHIPPED.at(place), (None,), {"region": place})
    proof = Proof(place=place, explored=explored)
    closed = [end for each in proof.ends.values() for end in each]
    assert closed
    for number, end in enumerate(closed):
        same({**dict(explored.answers(end)), "region": place}, languages=(number % 2,))


def test_what_may_be_answered_after_an_outcome_makes_it_finer():
    refined = set()
    for reached in by_outcome().values():
        guide = same(reached[0])
        for number in {*guide.outcome["also"]}.difference(guide.answers):
            question = guide.data["questions"][number]
            for option in question["ids"][:8]:
                refined.add((question["id"], option))
                same(reached[0], finer={question["id"]: option})
    assert {question for question, _ in refined} == {
        *("region", "hearing", "id-card", "record", "several")
    }


def test_a_place_that_may_close_a_method_is_not_asked_for_after_a_method():
    also = {
        each["id"]: [looked_up()["questions"][number]["id"] for number in each["also"]]
        for each in looked_up()["outcomes"]
    }
    assert "region" in also["nothing-to-do"]
    assert "region" not in also["bureau"]
    assert also["report-death"] == ["region"]


def test_what_is_too_old_says_so_where_it_is_told():
    for reached in by_outcome().values():
        guide = same(reached[-1], day=LATE)
        assert "stale" in names(guide.outcome, guide.data)
    for answers in picked(SHIPPED, "late", 40, life="alive"):
        same(answers, day=LATE)
    data = looked_up()
    assert not any("stale" in names(each, data) for each in data["outcomes"])


def names(outcome: Mapping[str, Any], data: Mapping[str, Any]) -> set[str]:
    """The names of an outcome's parts."""
    return {data["parts"][number]["name"] for number, *_ in outcome["parts"]}


@pytest.mark.parametrize("name", AUTHORS)
def test_authors_flows_are_looked_up_as_well(name):
    for answers in picked(AUTHORS[name], name, 150):
        same(answers, name)
        same(answers, name, day=LATE)


def test_all_of_it_is_small_enough_for_a_page_of_300_kilobytes():
    text = json.dumps(looked_up(), ensure_ascii=False, separators=(",", ":"))
    assert len(text.encode()) <= 250_000


def test_it_is_the_same_for_the_same_flows_and_day():
    said = """
import datetime, json, pathlib, sys
from certguide.loading.library import load
from certguide.present.site.data import site_data
flows = load(pathlib.Path(sys.argv[1]))
print(json.dumps(site_data(flows, datetime.date(2026, 11, 25))))
"""
    written = {
        subprocess.run(
            [sys.executable, "-c", said, str(TESTS / "present/flows")],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(written) == 1
    assert json.loads(written.pop()) == looked_up("present")


def test_the_number_to_call_is_that_of_the_place_that_pays():
    guide = same({"who": "family", "life": "alive", "region": "hubei/wuhan"})
    assert guide.hotline == ENGLISH.hotline_of_region.format(region="Wuhan, Hubei")
    assert same({"region": "other"}).place == ""
    assert same({}).place == ""
