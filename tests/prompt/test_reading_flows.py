"""The shipped questions, read as people may answer them."""

import pytest

from certguide.core.spellings import fold
from certguide.core.result import consult
from certguide.prompt.reading import read
from certguide.prompt.reply import Chosen
from certguide.prompt.screen import Screen, question_screen
from prompt.support import EN, ZH, chosen, shipped


def of_library(key: str, words=ZH) -> Screen:
    return question_screen(consult(shipped(), None, {}), key, words)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("河南", "henan"),
        ("河南省", "henan"),
        ("henan", "henan"),
        ("Henan", "henan"),
        ("北京市", "beijing"),
        ("广西壮族自治区", "guangxi"),
        ("内蒙古自治区", "neimenggu"),
        ("内蒙古", "neimenggu"),
        ("武汉", "hubei/wuhan"),
        ("wuhan", "hubei/wuhan"),
        ("hubei/wuhan", "hubei/wuhan"),
        ("陕西", "shaanxi"),
        ("山西", "shanxi"),
        ("１７", "henan"),
        ("三十三", "xinjiang"),
        ("黑龙", "heilongjiang"),
        ("河", "several: hebei henan"),
        ("山", "several: shanxi shandong"),
        ("京", "? beijing"),
        ("河南人", "? henan hebei"),
    ],
)
def test_a_place_is_known_by_its_name_or_a_part_of_it(typed, expected):
    assert chosen(typed, of_library("region")) == expected


def test_english_words_count_as_words():
    ecard = of_library("ecard", EN)
    assert [chosen(typed, ecard) for typed in ("yes", "no", "lost", "ost", "card")] == [
        "active",
        "none",
        "blocked",
        "? blocked",
        "blocked",
    ]
    assert chosen("no", of_library("payment", EN)) == "suspended"
    assert chosen("looked up", of_library("checked", EN)) == "several: valid due"
    assert chosen("stop", of_library("payment", EN)) == "Stop"


@pytest.mark.parametrize("words", [ZH, EN], ids=["zh", "en"])
@pytest.mark.parametrize("key", shipped().questions)
def test_every_option_of_every_question_is_reached_by_number_name_and_label(words, key):
    screen = of_library(key, words)
    for choice in screen.choices:
        wide = "".join(chr(ord(digit) + 0xFEE0) for digit in str(choice.number))
        for typed in (str(choice.number), wide, f"第{choice.number}个", choice.id, choice.label):
            expected = "Unsure" if choice.id == "unsure" else choice.id
            assert chosen(typed, screen) == expected, typed


@pytest.mark.parametrize("key", shipped().questions)
def test_a_part_of_a_label_never_chooses_an_option_that_does_not_say_it(key):
    screen = of_library(key)
    for choice in screen.choices:
        label = fold(choice.label)
        parts = {label[i:j] for i in range(len(label)) for j in range(i + 1, len(label) + 1)}
        for part in sorted(parts):
            match read(part, screen):
                case Chosen(choice=taken):
                    said = fold(f"{taken.number} {taken.id} {taken.label} {taken.other}")
                    # Yes and no are said by an id or by the other language's label as well.
                    meant = {"是": "yes", "不": "no"}.get(part, part)
                    assert meant.strip(" ,.(;、。“”") in said
                case _:
                    pass
