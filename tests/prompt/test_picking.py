from certguide.core.record import replace
from certguide.prompt.picking import entries, meaning
from prompt.support import ZH, chosen, screen_of


def test_the_first_line_chooses_nothing_and_the_others_their_number():
    screen = screen_of("在社区服刑（缓刑、管制、监外执行）", "没有")
    assert entries(screen, 30) == [
        ("按上下键挑，或打数字，再\n   按回车", ""),
        ("1. 在社区服刑（缓刑、管制、\n      监外执行）", "1"),
        ("2. 没有", "2"),
        ("3. 不清楚", "3"),
    ]


def test_what_is_typed_is_shown_by_what_it_would_choose():
    screen = screen_of("查过，有效", "查过，到期了", "没查过")
    meant = {
        typed: meaning(typed, screen, ZH, 40) for typed in ("１", "查过", "不知道", "x", "", "返回")
    }
    assert meant == {
        "１": "就是：1. 查过，有效",
        "查过": "就是：1. 查过，有效；2. 查过，到期了",
        "不知道": "就是：4. 不清楚",
        "x": "",
        "": "",
        "返回": "",
    }


def test_where_a_number_can_be_an_answer_a_line_stands_for_its_option_alone():
    screen = screen_of("不到半年", "半年以上", ids=("short", "long"))
    bands = [(0, 5), (6, None), None]
    choices = tuple(
        replace(each, band=band) for each, band in zip(screen.choices, bands, strict=True)
    )
    banded = replace(screen, choices=choices)
    assert [typed for _, typed in entries(banded, 40)] == ["", "short", "long", "unsure"]
    assert [chosen(typed, banded) for _, typed in entries(banded, 40)[1:]] == [
        "short",
        "long",
        "Unsure",
    ]
