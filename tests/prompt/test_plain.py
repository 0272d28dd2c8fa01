import io

import pytest

from certguide.present.page import Heading, Page, Paragraph
from certguide.prompt.plain import PlainFront
from certguide.prompt.streams import Streams
from prompt.support import ZH, Plain, screen_of
from prompt.terminal import Terminal

PHONE = screen_of("有，自己的", "没有", at_most=4)


def front_on(stdin) -> tuple[PlainFront, io.StringIO]:
    err = io.StringIO()
    return PlainFront(ZH, Streams(stdin=stdin, stdout=io.StringIO(), stderr=err, width=40)), err


def test_a_question_is_printed_in_numbered_lines_and_the_answer_below():
    plain = Plain(" ３ ")
    assert plain.front.ask(PHONE) == " ３ "
    assert plain.said == (
        "\n（最多还有 4 题）\n问?\n  1. 有，自己的\n  2. 没有\n  3. 不清楚\n请打数字，再按回车： ３ \n"
    )
    assert plain.shown == ""


def test_again_prints_the_last_line_only():
    plain = Plain("1")
    plain.front.ask(PHONE, again=True)
    assert plain.said == "请打数字，再按回车：1\n"


def test_closed_input_ends_the_line_and_is_told():
    plain = Plain()
    with pytest.raises(EOFError):
        plain.front.ask(PHONE, again=True)
    assert plain.said == "请打数字，再按回车：\n"


def test_input_that_was_never_open_is_closed():
    front, _ = front_on(None)
    with pytest.raises(EOFError):
        front.ask(PHONE)


def test_a_line_in_another_encoding_gets_a_sentence_and_costs_no_other_line():
    stdin = io.TextIOWrapper(io.BytesIO("没有\n".encode("gbk") + "没有\r\n1".encode()), "utf-8")
    front, err = front_on(stdin)
    assert [front.ask(PHONE, again=True), front.ask(PHONE, again=True)] == ["没有", "1"]
    assert err.getvalue() == (
        "请打数字，再按回车：这一行字的编码认不出来。请再打一遍，或者\n打数字。\n"
        "请打数字，再按回车：没有\n请打数字，再按回车：1\n"
    )


def test_what_is_said_is_wrapped():
    plain = Plain(width=30)
    plain.front.say("还没有选。请打前面的数字，再按回车。")
    assert plain.said == "还没有选。请打前面的数字，再按\n回车。\n"


def test_a_page_goes_to_standard_output_as_text():
    plain = Plain()
    blocks = (Heading(text="上门认证", level=1), Paragraph(text="有人来家里办。"))
    plain.front.show(Page(language="zh", blocks=blocks, data={}))
    assert plain.said == ""
    assert plain.shown.split() == ["上门认证", "有人来家里办。"]


class TestOnATerminal:
    def test_backspace_takes_a_whole_character_and_leaves_the_question(self):
        with Terminal("--plain", columns=40) as terminal:
            terminal.until("请打数字")
            terminal.press("张建")
            terminal.until("张建")
            terminal.press("\x7f")
            terminal.press("!")
            assert terminal.until("张!")[-1] == "请打数字，再按回车：张!"
            terminal.press("\x7f\x7f2\r")
            assert "已选：帮家里人或朋友" in terminal.until("已选")

    def test_the_question_stays_visible_when_the_result_goes_to_a_file(self, tmp_path):
        target = tmp_path / "result.txt"
        with Terminal("--plain", "who=family", into=target) as terminal:
            terminal.until("请打数字")
            terminal.press("张\x7f已经\r")
            terminal.until("已选：已经去世")
            terminal.until("好了，结束")
            terminal.press("结束\r")
            assert terminal.end() == 0
        text = target.read_text(encoding="utf-8")
        assert "请打数字" not in text
        assert "去世" in text

    @pytest.mark.parametrize("keys", ["\x03", "\x04", "退出\r"])
    def test_leaving_keeps_the_answers_and_ends_with_130(self, keys):
        with Terminal("--plain", "who=family") as terminal:
            terminal.until("请打数字")
            terminal.press("1\r")
            terminal.until("已选")
            terminal.until("哪一种钱")
            terminal.press(keys)
            assert terminal.end() == 130
            assert terminal.lines()[-1] == "stopped {'who': 'family', 'life': 'alive'}"

    def test_the_c_locale_is_served(self):
        with Terminal("--plain", LC_ALL="C") as terminal:
            terminal.until("请打数字")
            terminal.press("张\x7f帮家\r")
            assert "已选：帮家里人或朋友" in terminal.until("已选")
