import datetime as dt

import pytest

from certguide.core.model import Item, Statement
from certguide.core.situation import situation
from certguide.core.text import Text
from certguide.present.page import Detail
from certguide.present.views.speaker import speaker
from certguide.words import words
from present.sample import WORDS, chinese, library, replace, someone


def text(zh, en="x"):
    return Text(zh=zh, en=en)


@pytest.mark.parametrize(
    ("region", "zh", "en"),
    [
        ("henan", "河南当地的区号+12333", "12333 with the local area code in Henan"),
        (
            "hubei/wuhan",
            "武汉当地的区号+12333",
            "12333 with the local area code in Wuhan, Hubei",
        ),
        ("other", "发放地的区号+12333", "the area code + 12333 of the place that pays"),
        ("unsure", "发放地的区号+12333", "the area code + 12333 of the place that pays"),
    ],
)
def test_the_hotline_is_that_of_the_paying_place_if_it_has_a_name(region, zh, en):
    assert speaker(someone(region=region), "zh", WORDS["zh"]).hotline == zh
    assert speaker(someone(region=region), "en", WORDS["en"]).hotline == en


def test_flows_that_ask_for_no_region_have_a_hotline_too():
    asked = {key: each for key, each in library().chooser.questions.items() if key != "region"}
    chooser = replace(library().chooser, questions=asked, place=None, also=["last"])
    known = situation(replace(library(), choosers={"choose": chooser}), {"region": "henan"})
    assert speaker(known, "zh", WORDS["zh"]).hotline == "发放地的区号+12333"
    assert speaker(known, "zh", WORDS["zh"]).place == ""


def test_clauses_are_joined_without_their_stops():
    by = chinese()
    assert by.conditions([text("有手机。"), text("出得了门")]) == "如果有手机，而且出得了门"
    assert by.conditions([]) == ""


@pytest.mark.parametrize(
    ("item", "form", "said"),
    [
        ("身份证", "original", "身份证，原件"),
        ("身份证原件", "original", "身份证原件"),
        ("申请表", "copy", "申请表，复印件"),
        ("老花镜", "other", "老花镜"),
    ],
)
def test_the_form_of_a_thing_is_said_once(item, form, said):
    assert chinese().thing(Item(id="x", item=text(item), must=True, form=form)) == said


def test_a_day():
    day = dt.date(2026, 8, 1)
    assert chinese().day(day) == "2026年8月1日"
    assert speaker(someone(), "en", WORDS["en"]).day(day) == "1 August 2026"


def test_an_answer_is_said_by_its_label():
    by = chinese()
    asked = library().questions
    assert by.answer(asked["phone"], "own") == "有，自己的"
    assert by.answer(asked["phone"], "unsure") == "说不准"
    assert by.answer(asked["walking"], "unsure") == "不清楚"
    assert by.answer(asked["last"], "2025-08-31") == "2025年8月31日"


@pytest.mark.parametrize(
    ("language", "basis"),
    [
        ("zh", "依据：S01（2023-08-16，A级）、S03（无日期，C级）。核对于2026-11-21。"),
        (
            "en",
            "Based on S01 (2023-08-16, grade A); S03 (no date, grade C). Checked on 2026-11-21.",
        ),
    ],
)
def test_what_rests_on_an_undated_source_says_so_in_the_language_of_the_page(language, basis):
    told = Statement(id="x", text=text("甲"), sources=["S01", "S03"])
    by = speaker(someone(), language, WORDS[language])
    assert by.basis(told) == (Detail(label="", text=basis),)


@pytest.mark.parametrize(
    ("written", "zh", "hant", "en"),
    [
        ("2024-03-20", "2024-03-20", "2024-03-20", "2024-03-20"),
        ("约2023-01", "约2023-01", "約2023-01", "about 2023-01"),
        ("2023-12以后", "2023-12以后", "2023-12以後", "2023-12 or later"),
        (
            "2013-06-05，后有更新",
            "2013-06-05，后有更新",
            "2013-06-05，後有更新",
            "2013-06-05, updated since",
        ),
        ("民国九十年", "民国九十年", "民国九十年", "民国九十年"),
        ("2023年春", "2023年春", "2023年春", "2023年春"),
    ],
)
def test_what_stands_beside_a_date_is_in_the_language_of_the_page(written, zh, hant, en):
    source = replace(library().sources["S01"], date=written)
    said = [
        speaker(someone(), "zh", WORDS["zh"]).dated(source),
        speaker(someone(), "zh-hant", words("zh-hant").page).dated(source),
        speaker(someone(), "en", WORDS["en"]).dated(source),
    ]
    assert said == [zh, hant, en]
