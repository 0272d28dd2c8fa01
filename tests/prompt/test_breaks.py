"""Twelve ways in which lists and prompts fail Chinese typists, each tried with real keys.

On a real terminal where it matters, else on a pipe; both front ends where both can break.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from certguide.prompt.reading import read
from certguide.prompt.reply import Chosen
from prompt.support import DOWN, ENTER, ZH, press, screen_of
from prompt.terminal import ROOT, Terminal

CONVERSATION = Path(__file__).with_name("conversation.py")
FACE = (
    *("who=self", "benefit=employee", "payment=paid", "checked=due"),
    *("region=henan", "residence=elsewhere"),
)
FRONTS = pytest.mark.parametrize("plain", [(), ("--plain",)], ids=["fancy", "plain"])
READY = {(): "您打的", ("--plain",): "请打数字"}


def piped(typed: bytes, *arguments: str, **env: str) -> "subprocess.CompletedProcess[bytes]":
    """A conversation with `typed` as its standard input."""
    return subprocess.run(
        [sys.executable, str(CONVERSATION), *arguments],
        input=typed,
        capture_output=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(ROOT), "TERM": "xterm", "LANG": "C.UTF-8", **env},
    )


@FRONTS
@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("是", "能"),
        ("ｙ", "能"),
        ("否", "不能（动不了，或跟不上提示）"),
        ("ｎ", "不能（动不了，或跟不上提示）"),
    ],
)
def test_1_yes_and_no_in_any_width_are_what_they_say(plain, typed, label):
    with Terminal(*plain, *FACE, "phone=own") as terminal:
        terminal.until(READY[plain])
        terminal.press(typed + ENTER)
        assert f"已选：{label}" in terminal.until("已选")


def test_1_a_letter_that_says_nothing_here_chooses_nothing():
    with Terminal(*FACE) as terminal:
        terminal.until("您打的")
        terminal.press("z" + ENTER)
        lines = terminal.until("没看懂", "您打的")
        assert "没看懂“z”。请打前面的数字，再按回车。" in lines
        assert not [line for line in lines if line.startswith("已选")]


@FRONTS
def test_2_a_chinese_word_is_seen_as_it_is_typed_and_chooses_its_own_option(plain):
    with Terminal(*plain, *FACE, "phone=none") as terminal:
        terminal.until(READY[plain])
        terminal.press("卧床")
        terminal.until("：卧床")
        terminal.press(ENTER)
        # The page that follows is longer than the screen.
        terminal.hear("已选：出不了门（卧床、住院）")


@FRONTS
def test_3_a_full_width_digit_is_its_number(plain):
    with Terminal(*plain, *FACE) as terminal:
        terminal.until(READY[plain])
        terminal.press("３" + ENTER)
        assert "已选：没有" in terminal.until("已选")


def test_4_a_piped_empty_line_chooses_nothing():
    ended = piped(b"\n\n", "--plain")
    assert ended.returncode == 130
    said = ended.stderr.decode()
    assert said.count("还没有选。请打前面的数字，再按回车。") == 2
    assert said.endswith("stopped {}\n")


@pytest.mark.parametrize("arguments", [(), ("--plain",)])
def test_4_input_that_is_closed_from_the_start_ends_in_order(arguments):
    ended = piped(b"", *arguments)
    assert ended.returncode == 130
    assert ended.stderr.decode().endswith("请打数字，再按回车：\nstopped {}\n")
    assert b"Traceback" not in ended.stderr


@FRONTS
def test_5_a_long_option_is_wrapped_and_never_cut(plain):
    with Terminal(*plain, "who=family", columns=40) as terminal:
        lines = terminal.until(READY[plain])
    text = "".join(line.strip() for line in lines)
    assert "4. 在社区服刑（缓刑、管制、监外执行、假释）5. 不清楚" in text


@FRONTS
@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
def test_6_leaving_by_a_key_keeps_the_answers_and_is_no_success(plain, key):
    with Terminal(*plain, "who=family", columns=100) as terminal:
        terminal.until(READY[plain])
        terminal.press(key)
        assert terminal.end() == 130
        assert terminal.lines()[-1] == "stopped {'who': 'family'}"
        assert "Cancelled" not in "".join(terminal.lines())


def test_7_the_cursor_goes_along_with_the_pointer():
    with Terminal() as terminal:
        lines = terminal.until("您打的")
        assert terminal.cursor == (lines.index("您打的："), 8)
        for number in (1, 2):
            terminal.press(DOWN)
            lines = terminal.until(f" > {number}.")
            at = next(row for row, line in enumerate(lines) if line.startswith(" >"))
            assert terminal.cursor == (at, 3)


def test_8_a_dumb_terminal_gets_no_cursor_movements():
    with Terminal("who=family", TERM="dumb") as terminal:
        terminal.until("请打数字")
        terminal.press("1\r")
        terminal.until("哪一种钱")
        terminal.press("退出\r")
        assert terminal.end() == 130
        assert "\x1b" not in terminal.received


def test_9_a_window_too_low_for_a_list_gets_plain_lines():
    with Terminal("who=family", rows=5) as terminal:
        assert terminal.until("请打数字")[-1] == "请打数字，再按回车："


def test_9_a_list_that_does_not_fit_says_so():
    with Terminal("who=self", rows=10) as terminal:
        assert "（没显示全，按上下键看）" in terminal.until("您打的")


@FRONTS
def test_10_the_question_stays_on_the_terminal_when_the_result_goes_to_a_file(plain, tmp_path):
    target = tmp_path / "out.txt"
    with Terminal(*plain, "who=family", into=target) as terminal:
        terminal.until(READY[plain])
        terminal.press("2" + ENTER)
        terminal.until("已选", "好了，结束", READY[plain])
        terminal.press("结束" + ENTER)
        assert terminal.end() == 0
    text = target.read_text(encoding="utf-8")
    assert "请打数字" not in text
    assert "您打的" not in text
    assert "\x1b" not in text
    assert "去世" in text


@FRONTS
def test_11_nothing_is_said_in_english_to_a_chinese_reader(plain):
    with Terminal(*plain, "who=self", columns=60) as terminal:
        terminal.until(READY[plain])
        terminal.press("?" + ENTER)
        terminal.until("为什么问", READY[plain])
        terminal.press("x" + ENTER)
        lines = terminal.until("没看懂")
    letters = {char for line in lines for char in line if char.isascii() and char.isalpha()}
    assert letters <= {"x"}


@pytest.mark.parametrize("arguments", [(), ("--plain",)])
def test_12_all_that_is_said_can_be_written_in_gbk(arguments):
    with Terminal(*arguments, *FACE, "phone=own") as terminal:
        terminal.until("您打的" if not arguments else "请打数字")
        terminal.press("能" + ENTER + "领过" + ENTER)
        terminal.until("好了，结束")
        assert terminal.received.encode("gbk")


def test_12_a_terminal_in_gbk_is_served():
    with Terminal("who=family", PYTHONIOENCODING="gbk") as terminal:
        terminal.until("这位老人现在的情况是？", "您打的")
        terminal.press("已经")
        assert terminal.until("就是")[-1] == "就是：2. 已经去世"
        terminal.press(ENTER)
        terminal.hear("已选：已经去世")


def test_12_a_pipe_in_gbk_is_read_and_written():
    ended = piped("帮家里人或朋友\n已经去世\n".encode("gbk"), "--plain", PYTHONIOENCODING="gbk")
    assert ended.returncode == 0
    assert "已选：已经去世" in ended.stderr.decode("gbk")
    assert "去世" in ended.stdout.decode("gbk")


def test_12_bytes_in_another_encoding_get_a_sentence():
    ended = piped("没有\n".encode("gbk") + b"2\n", "--plain")
    assert ended.returncode == 130
    said = ended.stderr.decode()
    assert ZH.undecodable in said
    assert "已选：帮家里人或朋友" in said


def test_what_an_input_method_commits_is_typed_and_not_taken_for_keys():
    """Committed text, in one go, with letters that other lists bind to movements."""
    screen = screen_of("jk 社区", "上门", ids=("community", "home"))
    assert press(screen, "上门" + ENTER) == "上门"
    assert press(screen, "jk社区" + ENTER) == "jk社区"
    reply = read("上门", screen)
    assert isinstance(reply, Chosen)
    assert reply.choice.id == "home"
