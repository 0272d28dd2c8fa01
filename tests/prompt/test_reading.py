import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.record import replace
from certguide.prompt.reading import read, tidy, understood
from certguide.prompt.reply import (
    Back,
    Chosen,
    Dated,
    Empty,
    Repeat,
    Stop,
    Unsure,
    Why,
)
from prompt.support import chosen, screen_of

PHONE = screen_of("有，自己的", "没有，但有人能带手机来帮忙", "没有", ids=("own", "helper", "none"))
FACE = screen_of(
    "能", "不能（动不了，或跟不上提示）", "试过，总是通不过", ids=("yes", "no", "failed")
)
MONEY = screen_of("按月到账", "停了", "刚退休，第一次认证", ids=("paid", "suspended", "new"))
CHECKED = screen_of("查过，还在有效期内", "查过，该认证了", "还没查过", ids=("valid", "due", "no"))
DATE = screen_of(dated=True)


@pytest.mark.parametrize(
    "typed",
    [
        *"3 ３ 3. ３． 3。 3、 (3) （3） ③ 三 第3个 第三个 第三项 选3 我选三 选第三个 3号".split(
            " "
        ),
        " 3 ",
        "\u3000３\u3000",
        "3\r",
        "\ufeff3",
        "3\u200b",
        "option 3",
        "#3",
        "no. 3",
        "第 3 个",
    ],
)
def test_a_number_is_read_in_every_form(typed):
    assert chosen(typed, PHONE) == "none"


@pytest.mark.parametrize(
    "typed", ["33", "5", "3 4", "3.5", "-3", "03x", "十三", "1/3", "3-1", "2026"]
)
def test_what_is_no_number_of_an_option_is_not_taken_for_one(typed):
    assert chosen(typed, PHONE).startswith("?")


@pytest.mark.parametrize("typed", ["", "   ", "\t", "　", "\u200b", "\n"])
def test_nothing_is_nothing(typed):
    assert read(typed, PHONE) == Empty()


@pytest.mark.parametrize(
    ("typed", "screen", "expected"),
    [
        # A whole label wins over the labels that begin alike or contain it.
        ("没有", PHONE, "none"),
        ("没有。", PHONE, "none"),
        ("有", PHONE, "own"),
        ("有，自己的", PHONE, "own"),
        ("有,自己的", PHONE, "own"),
        ("自己的", PHONE, "own"),
        ("选没有", PHONE, "none"),
        ("帮忙", PHONE, "helper"),
        ("有人", PHONE, "helper"),
        ("人", PHONE, "? helper"),
        ("none", PHONE, "none"),
        ("ＮＯＮＥ", PHONE, "none"),
        ("能", FACE, "yes"),
        ("不能", FACE, "no"),
        ("不能的", FACE, "no"),
        ("能的", FACE, "yes"),
        ("通不过", FACE, "failed"),
        ("是", FACE, "yes"),
        ("对", FACE, "yes"),
        ("ｙ", FACE, "yes"),
        ("否", FACE, "no"),
        ("不", FACE, "no"),
        ("ｎ", FACE, "no"),
        # Contained, but denied there.
        ("通过", FACE, "?"),
        ("清楚", MONEY, "? unsure"),
        # More than one option says it.
        ("查过", CHECKED, "several: valid due"),
        ("有效", CHECKED, "valid"),
        ("没查过", CHECKED, "no"),
        ("过", CHECKED, "several: valid due no"),
        # The word for leaving is also what an option says.
        ("停", MONEY, "several: suspended"),
        ("停了", MONEY, "suspended"),
        ("停", PHONE, "Stop"),
        # A numeral that is also a part of another option's label.
        ("一", MONEY, "several: paid new"),
        ("第一", MONEY, "several: paid new"),
        ("第一次", MONEY, "new"),
        ("第一个", MONEY, "paid"),
        ("1", MONEY, "paid"),
        ("一", PHONE, "own"),
        # No option says yes or no.
        ("是", MONEY, "?"),
        ("不", MONEY, "? unsure"),
        ("到账了吗", MONEY, "? paid"),
        ("。。", MONEY, "?"),
    ],
)
def test_words_are_taken_for_what_they_say(typed, screen, expected):
    assert chosen(typed, screen) == expected


def test_words_that_deny_a_label_do_not_choose_it():
    way = screen_of("方便", "出不了门（卧床、住院）", ids=("can-go", "homebound"))
    assert chosen("方便", way) == "can-go"
    assert chosen("不方便", way) == "? can-go"
    assert chosen("出门", way) == "?"
    assert chosen("出不了门", way) == "homebound"


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        *[(word, Back()) for word in "返回 上一题 上一步 返回。 back BACK ｂａｃｋ 0 ０".split()],
        *[
            (word, Unsure())
            for word in ["不清楚", "不知道", "说不准", "not sure", "Unsure", "4", "４"]
        ],
        *[(word, Why()) for word in "为什么 为什么？ ? ？ 帮助 help why".split()],
        *[(word, Repeat()) for word in "再说一遍 重复 repeat".split()],
        *[(word, Stop()) for word in "退出 停止 不问了 quit Stop ｑ exit".split()],
    ],
)
def test_words_that_work_everywhere(typed, reply):
    assert read(typed, PHONE) == reply
    if not isinstance(reply, Unsure):
        assert read(typed, DATE) == reply


def test_a_menu_takes_no_not_sure():
    menu = screen_of("看全部", "结束了", unsure=False)
    assert chosen("不清楚", menu) == "?"
    assert chosen("2", menu) == "b"


@pytest.mark.parametrize("typed", ["2026-03-01", "２０２６年３月", " 2026.3.1 ", "去年", "12"])
def test_a_date_is_handed_on_as_it_was_typed(typed):
    assert read(typed, DATE) == Dated(text=typed.strip())


def test_not_knowing_a_date_is_its_only_option():
    assert read("1", DATE) == read("不记得", DATE) == Unsure()


@given(st.text(max_size=12))
def test_whatever_is_typed_has_a_meaning_and_chooses_by_what_is_on_the_screen(typed):
    match read(typed, PHONE):
        case Chosen(choice=choice):
            assert choice in PHONE.choices
        case Dated():
            raise AssertionError(typed)
        case _:
            pass


@given(st.text(alphabet="有没自己的能人带手机来帮忙不清楚停三第个选123 。，", max_size=6))
def test_saying_no_is_never_taken_for_a_yes(typed):
    match read(typed, PHONE):
        case Chosen(choice=choice) if choice.id == "own":
            assert "没" not in typed
            assert "不" not in typed
        case _:
            pass


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("有", "有"), (" a\tb\n", "a b"), ("\x1b[A\udcc4", "[A"), ("长" * 30, "长" * 20 + "…")],
)
def test_what_was_typed_is_quoted_short_and_visible(typed, shown):
    assert tidy(typed) == shown


AGE = replace(
    screen_of(
        "不到六十", "六十到七十九", "八十以上", "记不清", ids=("young", "old", "eighty", "none")
    ),
)
AGE = replace(
    AGE,
    choices=tuple(
        replace(each, band=limits)
        for each, limits in zip(
            AGE.choices, [(10, 59), (60, 79), (80, None), None, None], strict=True
        )
    ),
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("59", "young"), ("７５", "old"), (" 80 ", "eighty"), ("101", "eighty"), ("4", "none")],
)
def test_a_number_stands_for_the_band_in_which_it_lies(typed, meant):
    assert chosen(typed, AGE) == meant


@pytest.mark.parametrize("typed", ["9", "-75", "7.5", "75-80"])
def test_a_number_in_no_band_is_not_taken_for_one(typed):
    assert chosen(typed, AGE).startswith("?")


def test_a_number_that_is_an_option_and_lies_in_another_is_asked_about():
    low = replace(AGE, choices=(replace(AGE.choices[0], band=(0, 59)), *AGE.choices[1:]))
    assert chosen("2", low) == "several: old young"
    assert chosen("1", low) == "young"


TRADITIONAL = screen_of("有，自己的", "沒有，但有人能幫忙", "家裏", ids=("own", "helper", "home"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # As it is shown, as a mainlander and as a Taiwanese types it, and by number.
        *(("家裏", "home"), ("家里", "home"), ("家裡", "home"), ("3", "home")),
        *(
            ("沒有，但有人能幫忙", "helper"),
            ("没有，但有人能帮忙", "helper"),
            ("有人能幫", "helper"),
        ),
        ("不清楚", "unsure"),
        ("own", "own"),
    ],
)
def test_traditional_screens_are_answered_in_any_characters(typed, meant):
    reply = understood(typed, TRADITIONAL, "zh-hant")
    assert (reply.choice.id if isinstance(reply, Chosen) else "unsure") == meant
    assert isinstance(reply, Chosen | Unsure)


@pytest.mark.parametrize(
    ("typed", "order"),
    [
        ("為什麼", Why()),
        ("返回", Back()),
        ("再說一遍", Repeat()),
        ("停", Stop()),
        ("說不準", Unsure()),
    ],
)
def test_the_words_that_work_everywhere_work_in_traditional_characters(typed, order):
    assert understood(typed, TRADITIONAL, "zh-hant") == order
    assert understood(typed, DATE, "zh-hant") == order


def test_a_date_may_be_written_in_traditional_characters():
    assert understood("2026年3月1號", DATE, "zh-hant") == Dated(text="2026年3月1号")


def test_what_fits_nothing_is_compared_with_what_is_shown():
    reply = understood("家裏面吧", TRADITIONAL, "zh-hant")
    assert [each.id for each in reply.nearest] == ["home"]


def test_elsewhere_only_what_is_typed_counts():
    assert understood("家里", TRADITIONAL, "zh") == read("家里", TRADITIONAL)
