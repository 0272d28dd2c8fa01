import datetime as dt

import pytest

from certguide.core.answers import settle, settle_one
from certguide.core.errors import BadDate, UnknownName
from core.sample import QUESTIONS, chooser, library, option, placed, placing_chooser, question


def test_an_option_is_known_by_id_and_by_label_in_any_width_and_case():
    for spelled in ("own", " OWN ", "ｏｗｎ", "mine", "MINE", "Ｍｉｎｅ"):
        assert settle_one(library(), "phone", spelled) == "own"


def test_every_question_takes_unsure():
    assert settle(library(), {"phone": "Unsure", "last": "unsure"}) == {
        "phone": "unsure",
        "last": "unsure",
    }


def test_a_date_is_brought_to_one_form():
    assert settle_one(library(), "last", "2026年3月") == "2026-03-01"


@pytest.mark.parametrize(
    ("text", "reason"), [("春天", "format"), ("1949-09-30", "early"), ("2026-11-23", "future")]
)
def test_a_date_that_cannot_be_is_refused(text, reason):
    with pytest.raises(BadDate) as caught:
        settle_one(library(), "last", text, dt.date(2026, 11, 22))
    assert (caught.value.question, caught.value.text, caught.value.reason) == ("last", text, reason)


def test_the_first_day_that_can_be_is_that_of_the_republic():
    assert settle_one(library(), "last", "1949-10-01") == "1949-10-01"


def test_the_day_itself_is_not_in_the_future():
    assert settle_one(library(), "last", "2026-11-22", dt.date(2026, 11, 22)) == "2026-11-22"


def test_an_unknown_question_is_refused_with_the_nearest():
    with pytest.raises(UnknownName) as caught:
        settle(library(), {"phonee": "own"})
    assert (caught.value.kind, caught.value.name) == ("question", "phonee")
    assert caught.value.nearest[0] == "phone"
    assert caught.value.known == ("who", "phone", "face", "last")


def test_an_unknown_option_is_refused_with_the_nearest_and_the_known():
    with pytest.raises(UnknownName) as caught:
        settle(library(), {"phone": "helpr"})
    assert (caught.value.kind, caught.value.within) == ("option", "phone")
    assert caught.value.nearest[0] == "helper"
    assert caught.value.known == ("own", "helper", "none", "unsure")


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("hubei", "hubei"),
        ("湖北", "hubei"),
        ("湖北省", "hubei"),
        ("hu bei", "hubei"),
        ("HB", "hubei"),
        ("黄石市", "hubei"),
        ("hubei/wuhan", "hubei/wuhan"),
        ("武汉市", "hubei/wuhan"),
        ("湖北省武汉市", "hubei/wuhan"),
        ("ｗｕｈａｎ", "hubei/wuhan"),
        ("wh", "hubei/wuhan"),
    ],
)
def test_a_place_is_known_by_its_name_its_pinyin_its_initials_and_the_names_within_it(
    written, place
):
    assert settle_one(placed(), "region", written) == place


def test_initials_of_several_places_are_refused_and_all_of_them_named():
    with pytest.raises(UnknownName) as caught:
        settle_one(placed(), "region", "hn")
    assert caught.value.nearest == ("hunan", "hainan")
    alike = question(east=option("东", pinyin="xi yu"), west=option("西", pinyin="xu ya"))
    sample = library(choosers={"choose": chooser(questions={**QUESTIONS, "where": alike})})
    with pytest.raises(UnknownName) as caught:
        settle_one(sample, "where", "xy")
    assert caught.value.nearest == ("east", "west")


@pytest.mark.parametrize(
    ("written", "nearest"),
    [
        ("湖贝省", ("hubei", "hunan")),
        ("wuhna", ("hubei/wuhan", "hunan")),
        ("黄石头", ("hubei",)),
        ("省", ()),
    ],
)
def test_a_mistyped_place_is_refused_with_the_nearest(written, nearest):
    with pytest.raises(UnknownName) as caught:
        settle_one(placed(), "region", written)
    assert caught.value.nearest == nearest


def test_an_id_comes_before_the_initials_of_another():
    tangled = placed(
        choosers={
            "choose": placing_chooser(
                questions={
                    **QUESTIONS,
                    "region": question(
                        hb=option("one", pinyin="one"), hubei=option("湖北", pinyin="hu bei")
                    ),
                }
            )
        }
    )
    assert settle_one(tangled, "region", "hb") == "hb"


def test_a_number_stands_for_the_band_in_which_it_lies():
    banded = {"age": question(young=option("young", to=59), old=option("old", **{"from": 70}))}
    flows = library(choosers={"choose": chooser(questions={**QUESTIONS, **banded})})
    assert settle(flows, {"age": "59"}) == {"age": "young"}
    assert settle(flows, {"age": " ７０ "}) == {"age": "old"}
    assert settle(flows, {"age": "OLD"}) == {"age": "old"}
    with pytest.raises(UnknownName) as raised:
        settle(flows, {"age": "65"})
    assert raised.value.known == ("young", "old", "unsure")
