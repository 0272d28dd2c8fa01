import datetime as dt

import pytest

from certguide.core.result import consult
from certguide.core.walk import walk
from certguide.prompt.interview import Stopped, answered, to_outcome
from certguide.prompt.reply import Back, Chosen, Dated, Unsure
from certguide.prompt.screen import question_screen
from prompt.support import ZH, Scripted, session, shipped


def asked(front):
    return [screen.key for screen in front.asked]


def test_questions_are_asked_until_an_outcome_and_every_answer_is_echoed():
    front = Scripted("1", "1", "1", "查过，还在有效期内")
    result = to_outcome(session(front), {})
    assert result.walk.outcome == "nothing-to-do"
    assert asked(front) == ["who", "benefit", "payment", "checked"]
    assert [screen.can_go_back for screen in front.asked] == [False, True, True, True]
    assert front.told == [
        "已选：我自己",
        "已选：职工养老金（企业退休、灵活就业）",
        "已选：按月到账",
        "已选：查过，还在有效期内",
    ]


def test_what_was_given_is_not_asked():
    front = Scripted("2")
    assert to_outcome(session(front), {"who": "family"} | GIVEN).walk.outcome == "report-death"
    assert asked(front) == ["life"]


GIVEN = {"benefit": "employee", "payment": "paid", "checked": "due"}


def test_back_asks_the_question_before_again_and_keeps_the_others():
    front = Scripted("帮家里人或朋友", "健在", "返回", "已经去世")
    result = to_outcome(session(front), {})
    assert asked(front) == ["who", "life", "benefit", "life"]
    assert result.walk.path == (("who", "family"), ("life", "deceased"))


def test_back_reaches_an_answer_that_was_not_typed():
    front = Scripted("返回", "返回", "3", "2")
    result = to_outcome(session(front), {"who": "family", "life": "alive"})
    assert asked(front) == ["benefit", "life", "who", "life"]
    assert result.walk.path == (("who", "worker"), ("life", "deceased"))


def test_back_at_the_first_question_says_so_and_asks_it_again():
    front = Scripted("返回", "3", "2")
    to_outcome(session(front), {})
    assert asked(front) == ["who", "who", "life"]
    assert front.told[0] == "这是第一题，前面没有了。"


@pytest.mark.parametrize("line", ["退出", EOFError, KeyboardInterrupt])
def test_leaving_keeps_the_answers(line):
    with pytest.raises(Stopped) as stopped:
        to_outcome(session(Scripted("2", "不清楚", line)), {"phone": "none"})
    assert stopped.value.answers == {"who": "family", "life": "unsure", "phone": "none"}


def answer(decision, key="last", front=None):
    front = front or Scripted()
    result = consult(shipped(), None, {})
    held = session(front, as_of=dt.date(2026, 11, 22))
    return answered(held, key, question_screen(result, key, ZH), decision), front.told


def test_a_date_is_settled_and_echoed():
    assert answer(Dated(text="２０２６年３月")) == ({"last": "2026-03-01"}, ["已填：2026-03-01"])


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "去年春天",
            "“去年春天”不是能用的日期。请写年、月、日，比如 2026-03-01。只记得月份，就写 2026-03。",
        ),
        ("2027-01-01", "“2027-01-01”还没到。请写已经过去的日子，比如 2026-03-01。"),
        ("1900-01", "“1900-01”太早了，那时还没有认证。请看看年份，比如 2026-03-01。"),
    ],
)
def test_a_date_that_cannot_be_is_explained_and_not_kept(typed, sentence):
    assert answer(Dated(text=typed)) == ({}, [sentence])


def test_not_knowing_is_an_answer_and_going_back_is_none():
    assert answer(Unsure()) == ({"last": "unsure"}, ["已选：不清楚"])
    assert answer(Back()) == ({}, [])


def test_an_option_is_echoed_by_its_label():
    screen = question_screen(consult(shipped(), None, {}), "region", ZH)
    assert answer(Chosen(choice=screen.choices[0]), "region") == (
        {"region": "beijing"},
        ["已选：北京"],
    )


def placed(*lines):
    """The places that were asked about, what was told, and the answer, after benefit and payment."""
    front = Scripted(*lines)
    given = {"who": "self", **GIVEN, "residence": "elsewhere", "phone": "none"}
    with pytest.raises(Stopped) as stopped:
        to_outcome(session(front), given)
    return [screen.ask for screen in front.asked], front.told, stopped.value.answers.get("region")


PLACE, HUBEI, WAY = "养老金是哪里发的？", "湖北的哪里？", "您方便出门吗？"


@pytest.mark.parametrize(
    ("lines", "asks", "told", "region"),
    [
        # A province without cities of its own, and a city by its name, are asked for once.
        (["北京"], [PLACE, WAY], "北京", "beijing"),
        (["bj"], [PLACE, WAY], "北京", "beijing"),
        (["武汉"], [PLACE, WAY], "武汉", "hubei/wuhan"),
        (["hubei/wuhan"], [PLACE, WAY], "武汉", "hubei/wuhan"),
        (["别的地方"], [PLACE, WAY], "别的地方", "other"),
        (["不清楚"], [PLACE, WAY], "不清楚", "unsure"),
        # Somebody who names a city without rules of its own has named the city already.
        (["襄阳"], [PLACE, WAY], "湖北", "hubei"),
        (["苏州"], [PLACE, WAY], "江苏", "jiangsu"),
        # A province with such cities is asked for in two steps.
        (["湖北", "1"], [PLACE, HUBEI, WAY], "武汉", "hubei/wuhan"),
        (["17", "wh"], [PLACE, HUBEI, WAY], "武汉", "hubei/wuhan"),
        (["hubei", "别的地方"], [PLACE, HUBEI, WAY], "湖北别的地方", "hubei"),
        (["hu bei", "不清楚"], [PLACE, HUBEI, WAY], "湖北", "hubei"),
        (["湖北省", "返回", "江苏"], [PLACE, HUBEI, PLACE, WAY], "江苏", "jiangsu"),
    ],
)
def test_the_place_is_asked_for_and_the_city_only_where_it_matters(lines, asks, told, region):
    assert placed(*lines) == (asks, [f"已选：{told}"], region)


def test_several_places_of_the_same_letters_are_named():
    asks, told, region = placed("hn", "18", "2")
    assert asks == [PLACE, "湖南的哪里？", WAY]
    assert told == [
        "“hn”不止一个对得上：16. 河南；18. 湖南；21. 海南。请打前面的数字。",
        "已选：湖南别的地方",
    ]
    assert region == "hunan"


def test_a_wrong_name_is_not_taken_for_a_place():
    asks, told, region = placed("纽约", "湖被", "河南", "郑州")
    assert asks == [PLACE, "河南的哪里？", WAY]
    assert told == [
        "没看懂“纽约”。请打前面的数字，再按回车。\n拿不准，就打“不清楚”。",
        "没看懂“湖被”。您是不是要选 17. 湖北；18. 湖南；芜湖？请打前面的数字。\n"
        "拿不准，就打“不清楚”。",
        "已选：郑州",
    ]
    assert region == "henan/zhengzhou"


def test_the_city_is_asked_about_with_its_reason():
    front = Scripted("湖北", "为什么", "武汉")
    result = to_outcome(
        session(front), {"who": "self", **GIVEN, "residence": "hk-mo-tw", "territory": "macau"}
    )
    assert result.walk.facts["region"] == "hubei/wuhan"
    assert front.told == ["为什么问：有的城市规矩和省里不一样。", "已选：武汉"]
    part = front.asked[1]
    assert (part.key, part.at_most, part.how, part.prompt) == ("region", 0, "", ZH.number)
    assert [(each.number, each.id, each.label) for each in part.choices] == [
        (1, "hubei/wuhan", "武汉"),
        (2, "hubei", "湖北别的地方"),
        (3, "unsure", "不清楚"),
    ]


@pytest.mark.parametrize("line", ["退出", EOFError, KeyboardInterrupt])
def test_leaving_while_the_city_is_asked_keeps_the_other_answers(line):
    asks, told, region = placed("湖北", line)
    assert (asks, told, region) == ([PLACE, HUBEI], [], None)


def test_optional_questions_are_asked_of_a_person():
    """A script may leave them out: the walk passes them by."""
    front = Scripted("3", "1")
    to_outcome(session(front), {"who": "family"})
    assert asked(front) == ["life", "custody"]
    assert walk(shipped(), None, {"who": "family", "life": "serving-sentence"}).outcome == (
        "pension-paused"
    )
