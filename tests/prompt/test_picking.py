from certguide.prompt.picking import entries, meaning
from prompt.support import ZH, screen_of


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
