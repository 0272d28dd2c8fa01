"""Both languages say the same things: every sentence has the same gaps to fill."""

from itertools import pairwise
from string import Formatter
from typing import Any

import msgspec
import pytest

from certguide.words import words

AREAS = ("check", "cli", "fault", "page", "prompt", "site", "speech", "trial", "survey")


def sentences(value: Any, route: tuple[str, ...] = ()) -> dict[tuple[str, ...], str]:
    if isinstance(value, str):
        return {route: value}
    if isinstance(value, msgspec.Struct):
        value = {name: getattr(value, name) for name in value.__struct_fields__}
    if isinstance(value, dict):
        return {
            key: said
            for name, part in value.items()
            for key, said in sentences(part, (*route, str(name))).items()
        }
    return {}


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("area", AREAS)
def test_every_sentence_has_the_same_gaps_in_both_languages(area):
    chinese = sentences(getattr(words("zh"), area))
    english = sentences(getattr(words("en"), area))
    assert chinese.keys() == english.keys()
    # What the YAML parser says itself is English, and only added there.
    different = {
        key: gaps(english[key]) - {"problem"} ^ gaps(said)
        for key, said in chinese.items()
        if gaps(english[key]) - {"problem"} != gaps(said)
    }
    assert different == {}


@pytest.mark.parametrize("area", AREAS)
def test_chinese_says_it_in_chinese_signs(area):
    for key, said in sentences(getattr(words("zh"), area)).items():
        said.encode("gbk")
        for left, mark in pairwise(said):
            if "一" <= left <= "龥" and "名称:" not in said and "zh:" not in said:
                assert mark not in ",;?!", (key, said)
