import io

import pytest

from certguide.present.page import Page, Paragraph
from certguide.prompt.fancy import FancyFront
from certguide.prompt.streams import Streams
from prompt.support import (
    BACKSPACE,
    CTRL_C,
    CTRL_D,
    CTRL_U,
    DOWN,
    ENTER,
    ESCAPE,
    F1,
    UP,
    ZH,
    fancy,
    press,
    screen_of,
)
from prompt.terminal import Terminal

PHONE = screen_of("有，自己的", "没有", at_most=4)


@pytest.mark.parametrize(
    ("keys", "given"),
    [
        # The pointer starts on no option.
        ("", ""),
        (DOWN, "1"),
        (DOWN * 2, "2"),
        (UP, "3"),
        (DOWN * 3 + UP, "2"),
        # Round and back to no option.
        (DOWN * 4, ""),
        ("2", "2"),
        ("２", "２"),
        ("没有", "没有"),
        ("社区" + BACKSPACE, "社"),
        ("社区" + ESCAPE + "[B", "1"),
        ("x" + CTRL_U + "2", "2"),
        # Letters that other lists take for movements and short cuts.
        ("jk", "jk"),
        (" 1 ", " 1 "),
        ("\x1b[200~没\n有 \x1b[201~", "没 有"),
        (F1 + "\t" + "\x1b[D" + "1", "1"),
        # Only the last that was done counts.
        ("2" + DOWN, "1"),
        (DOWN * 2 + "1", "1"),
        (DOWN * 2 + BACKSPACE, ""),
        (DOWN + "1" + BACKSPACE, ""),
        ("　", "　"),
    ],
)
def test_enter_gives_what_stands_there(keys, given):
    assert press(PHONE, keys + ENTER) == given


def test_escape_clears_the_line():
    assert press(PHONE, "2" + ESCAPE + ENTER) == ""


@pytest.mark.parametrize(
    ("keys", "raised"),
    [
        (CTRL_C, KeyboardInterrupt),
        ("1" + CTRL_C, KeyboardInterrupt),
        (CTRL_D, EOFError),
        # Closed input.
        ("", EOFError),
        ("1", EOFError),
    ],
)
def test_leaving_is_told_by_what_is_raised(keys, raised):
    with pytest.raises(raised):
        press(PHONE, keys)


def test_the_question_stays_to_be_read_once():
    with fancy("x" + ENTER + "1" + ENTER) as drawn:
        drawn.front.ask(PHONE)
        drawn.front.say("没看懂。")
        drawn.front.ask(PHONE, again=True)
        assert drawn.said.startswith("\n")
        assert drawn.said.count("问?\n") == 1


def test_a_page_in_a_file_is_plain_text():
    out = io.StringIO()
    streams = Streams(stdin=None, stdout=out, stderr=io.StringIO(), width=40, colour=True)
    page = Page(language="zh", blocks=(Paragraph(text="办好了。", tone="strong"),), data={})
    FancyFront(ZH, streams).show(page)
    assert out.getvalue() == "\n  办好了。\n"


class TestOnATerminal:
    def test_the_first_screen_at_eighty_columns(self):
        with Terminal() as terminal:
            assert terminal.until("您打的") == [
                "帮您找一种合适的养老金认证办法。不问姓名、证件号和卡号，什么也不往外传。",
                "随时可以打这些字：返回、不清楚、为什么、再说一遍、退出。",
                "",
                "（最多还有 15 题）",
                "您是替谁来问的？",
                " > 按上下键挑，或打数字，再按回车",
                "   1. 我自己",
                "   2. 帮家里人或朋友",
                "   3. 我是社区、热线或单位的工作人员",
                "   4. 不清楚",
                "您打的：",
            ]
            assert terminal.cursor == (10, 8)

    def test_the_pointer_and_what_typing_means_at_forty_columns(self):
        with Terminal("who=family", columns=40) as terminal:
            terminal.until("您打的")
            terminal.press(DOWN * 4)
            assert terminal.until(" > 4.")[-10:] == [
                "（最多还有 14 题）",
                "这位老人现在的情况是？",
                "   按上下键挑，或打数字，再按回车",
                "   1. 健在",
                "   2. 已经去世",
                "   3. 正在服刑或被羁押",
                " > 4. 在社区服刑（缓刑、管制、监外执",
                "      行、假释）",
                "   5. 不清楚",
                "您打的：",
            ]
            assert terminal.cursor == (11, 3)
            terminal.press("服刑")
            assert terminal.until("就是")[-4:] == [
                "   5. 不清楚",
                "您打的：服刑",
                "就是：3. 正在服刑或被羁押；4. 在社区服",
                "刑（缓刑、管制、监外执行、假释）",
            ]
            assert terminal.cursor == (14, 12)

    def test_after_an_answer_the_list_is_gone_and_the_answer_is_told(self):
        with Terminal(columns=40) as terminal:
            terminal.until("您打的")
            terminal.press(ENTER)
            terminal.until("还没有选", "您打的")
            terminal.press(DOWN + DOWN + ENTER)
            assert terminal.until("这位老人")[5:8] == [
                "您是替谁来问的？",
                "还没有选。请打前面的数字，再按回车。",
                "已选：帮家里人或朋友",
            ]

    def test_a_window_made_narrower_is_wrapped_anew(self):
        with Terminal("who=family") as terminal:
            terminal.until("   4. 在社区服刑（缓刑、管制、监外执行、假释）")
            terminal.resize(24, 34)
            terminal.press(DOWN)
            lines = terminal.until(" > 1.")
            at = lines.index("   4. 在社区服刑（缓刑、管制、监")
            assert lines[at : at + 3] == [
                "   4. 在社区服刑（缓刑、管制、监",
                "      外执行、假释）",
                "   5. 不清楚",
            ]

    def test_in_a_low_window_the_list_scrolls_and_says_so(self):
        with Terminal("who=self", rows=10) as terminal:
            terminal.until("您打的")
            terminal.press(DOWN * 8)
            assert terminal.until(" > 8.") == [
                "（最多还有 12 题）",
                "您每月领的是哪一种钱？",
                "   3. 城乡居民养老金",
                "   4. 工伤待遇",
                "   5. 遗属补助、抚恤金（十八岁以上）",
                "   6. 遗属补助、抚恤金（未满十八岁）",
                "   7. 高龄津贴、低保、残疾补贴",
                " > 8. 不清楚",
                "（没显示全，按上下键看）",
                "您打的：",
            ]

    def test_a_window_made_too_small_says_so_in_chinese(self):
        with Terminal("who=self") as terminal:
            terminal.until("您打的")
            terminal.resize(2, 40)
            terminal.press(DOWN)
            terminal.hear("窗口太小了，请拉大一点。")
            assert "Window too small" not in terminal.received

    def test_enter_pressed_before_the_list_is_ready_counts(self):
        with Terminal() as terminal:
            terminal.press("2\n")
            assert "已选：帮家里人或朋友" in terminal.until("已选")

    @pytest.mark.parametrize("keys", [CTRL_C, CTRL_D, "退出\r"])
    def test_leaving_keeps_the_answers_and_ends_with_130(self, keys):
        with Terminal("who=family", columns=100) as terminal:
            terminal.until("您打的")
            terminal.press("1\r")
            terminal.until("哪一种钱")
            terminal.press(keys)
            assert terminal.end() == 130
            assert terminal.lines()[-1] == "stopped {'who': 'family', 'life': 'alive'}"

    def test_a_signal_is_an_interruption_too(self):
        with Terminal("who=family") as terminal:
            terminal.until("您打的")
            terminal.child.kill(2)
            assert terminal.end() == 130

    def test_no_colour_is_sent_where_none_is_wanted(self):
        with Terminal(NO_COLOR="1") as terminal:
            terminal.until("您打的")
            assert terminal.colours == {"default"}
