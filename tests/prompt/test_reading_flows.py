"""The shipped questions, read as people may answer them."""

import pytest

from certguide.core.result import consult
from certguide.core.spellings import fold
from certguide.prompt.reading import read
from certguide.prompt.reply import Chosen
from certguide.prompt.screen import Screen, part_screen, question_screen
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
        ("he nan", "henan"),
        ("ＨＥＮＡＮ", "henan"),
        ("北京市", "beijing"),
        ("广西壮族自治区", "guangxi"),
        ("内蒙古自治区", "neimenggu"),
        ("内蒙古", "neimenggu"),
        ("陕西", "shaanxi"),
        ("山西", "shanxi"),
        ("１６", "henan"),
        ("三十一", "xinjiang"),
        ("黑龙", "heilongjiang"),
        ("bj", "beijing"),
        ("BJ。", "beijing"),
        # A city with rules of its own, alone and behind its province.
        ("武汉", "hubei/wuhan"),
        ("武汉市", "hubei/wuhan"),
        ("湖北武汉", "hubei/wuhan"),
        ("湖北省武汉市", "hubei/wuhan"),
        ("wuhan", "hubei/wuhan"),
        ("hu bei wu han", "hubei/wuhan"),
        ("hubei/wuhan", "hubei/wuhan"),
        ("Wuhan, Hubei", "hubei/wuhan"),
        ("雄安新区", "hebei/xiongan"),
        ("滑县", "henan/huaxian"),
        ("xm", "fujian/xiamen"),
        # One without them stands for its province.
        ("苏州", "within jiangsu"),
        ("江苏省苏州市", "within jiangsu"),
        ("襄阳", "within hubei"),
        ("湖北襄阳", "within hubei"),
        ("恩施土家族苗族自治州", "within hubei"),
        ("吉林市", "within jilin"),
        ("吉林", "jilin"),
        ("海南藏族自治州", "within qinghai"),
        ("海南", "hainan"),
        # Several have these letters, or say so much.
        ("hn", "several: henan hunan hainan"),
        ("hb", "several: hebei hubei"),
        ("wh", "several: anhui/wuhu shandong/weihai hubei/wuhan"),
        ("shan xi", "several: shanxi shaanxi"),
        ("河", "several: hebei henan"),
        ("山", "several: shanxi shandong guangdong/foshan"),
        # None is.
        ("京", "? beijing"),
        ("河南人", "? henan hebei"),
        ("beijng", "? beijing"),
        ("wuhna", "? henan hunan anhui/wuhu"),
        ("湖被", "? hubei hunan anhui/wuhu"),
        ("suzhou", "? guizhou"),
        ("纽约", "?"),
        ("全国", "?"),
        ("34", "?"),
        ("hna", "? henan hunan hainan"),
    ],
)
def test_a_place_is_known_by_its_name_its_letters_or_one_within_it(typed, expected):
    screen = of_library("region")
    match read(typed, screen):
        case Chosen(choice=choice, within=True):
            assert f"within {choice.id}" == expected
        case _:
            assert chosen(typed, screen) == expected


def test_every_name_that_a_place_covers_stands_for_it_alone():
    screen = of_library("region")
    for key, option in shipped().questions["region"].options.items():
        for name in option.covers:
            reply = read(name, screen)
            assert isinstance(reply, Chosen), name
            assert (reply.choice.id, reply.within) == (key, True), name


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1", "hubei/wuhan"),
        ("武汉", "hubei/wuhan"),
        ("wh", "hubei/wuhan"),
        ("2", "hubei"),
        ("别的地方", "hubei"),
        ("湖北", "hubei"),
        ("3", "Unsure"),
        ("河南", "?"),
        ("襄阳", "hubei"),
    ],
)
def test_a_part_of_a_place_is_known_in_the_same_ways(typed, expected):
    screen = of_library("region")
    hubei = next(choice for choice in screen.choices if choice.id == "hubei")
    assert chosen(typed, part_screen(screen, hubei, ZH)) == expected


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
            # 山西 and 陕西 sound alike: the id of the one is the pinyin of both.
            if typed.casefold() == "shanxi":
                expected = "several: shanxi shaanxi"
            assert chosen(typed, screen) == expected, typed
    for choice in screen.within:
        for typed in (choice.id, choice.label, choice.other, choice.id.rpartition("/")[2]):
            assert chosen(typed, screen) == choice.id, typed


@pytest.mark.parametrize("key", shipped().questions)
def test_a_part_of_a_label_never_chooses_an_option_that_does_not_say_it(key):
    screen = of_library(key)
    for choice in screen.every:
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
