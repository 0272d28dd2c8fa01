import pytest

from certguide.prompt.listening import listen
from certguide.prompt.reply import Back, Chosen, Dated, Stop, Unsure
from prompt.support import ZH, Scripted, screen_of

PHONE = screen_of("有，自己的", "没有", ids=("own", "none"), how="能上微信的就是。")
MONEY = screen_of("按月到账", "停了", ids=("paid", "suspended"))


def told(screen, *lines):
    """What is said on the way to a decision."""
    front = Scripted(*lines)
    listen(front, screen, ZH)
    return front.told


@pytest.mark.parametrize(
    ("typed", "decision"),
    [
        ("1", Chosen(choice=PHONE.choices[0])),
        ("3", Unsure()),
        ("返回", Back()),
        ("退出", Stop()),
    ],
)
def test_a_decision_ends_it_without_a_word(typed, decision):
    front = Scripted(typed)
    assert listen(front, PHONE, ZH) == decision
    assert front.told == []


def test_a_date_is_a_decision():
    assert listen(Scripted("2026-03"), screen_of(dated=True), ZH) == Dated(text="2026-03")


def test_whatever_decides_nothing_is_answered_and_the_question_stays():
    assert told(PHONE, "", "为什么", "x", "没", "7", "1") == [
        "还没有选。请打前面的数字，再按回车。",
        "为什么问：好告诉您怎么办。",
        "怎么弄清楚：能上微信的就是。",
        "没看懂“x”。请打前面的数字，再按回车。\n拿不准，就打“不清楚”。",
        "没看懂“没”。您是不是要选 2. 没有？请打前面的数字。\n拿不准，就打“不清楚”。",
        "没看懂“7”。请打前面的数字，再按回车。\n拿不准，就打“不清楚”。",
    ]


def test_without_how_to_find_out_only_the_reason_is_given():
    assert told(MONEY, "?", "1") == ["为什么问：好告诉您怎么办。"]


def test_more_than_one_option_is_named():
    front = Scripted("查过", "1")
    listen(front, screen_of("查过，有效", "查过，到期了"), ZH)
    assert front.told == ["“查过”不止一个对得上：1. 查过，有效；2. 查过，到期了。请打前面的数字。"]


def test_a_word_for_leaving_that_is_also_an_answer_is_asked_about():
    assert told(MONEY, "停", "退出") == [
        "“停”在这里也可能是 2. 停了。要选它，打前面的数字；要离开，打“退出”。"
    ]


def test_a_menu_offers_no_not_sure():
    assert told(screen_of("看", unsure=False), "不清楚", "1") == [
        "没看懂“不清楚”。请打前面的数字，再按回车。"
    ]


def test_an_empty_line_is_no_date():
    assert told(screen_of(dated=True), "", "2026-03") == [
        "还没有填。请打日期，比如 2026-03-01，再按回车。"
    ]


def test_only_repeating_shows_the_whole_question_again():
    front = Scripted("x", "再说一遍", "?", "1")
    listen(front, PHONE, ZH)
    assert len(front.asked) == 2
