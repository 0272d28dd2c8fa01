import datetime as dt

import pytest

from certguide.core.result import consult
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
