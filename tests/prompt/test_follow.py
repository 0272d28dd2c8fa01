"""Step by step and down the ladder, on the small flows of `follow_support`."""

from pathlib import Path

import pytest

from certguide.core.saved import Halt
from certguide.prompt.follow import Left, follow, resumed
from certguide.prompt.screen import Choice, Screen
from prompt.follow_support import HOTLINE, outcome, someone
from prompt.support import CTRL_C, CTRL_D, DOWN, ENTER, UP, ZH, Plain, Scripted, drawn_lines, fancy

GOLDEN = Path(__file__).parent / "golden"

DONE, FAILED = "做好了", "没办成"
TO_COUNTER = (DONE, FAILED, "三次", "好")
"""The face was refused three times, and the person goes on at the counter."""


def followed(*lines, begin=None, **more):
    """What was asked and told to somebody who types these lines."""
    front = Scripted(*lines)
    follow(someone(front, **more), begin)
    assert front.lines == []
    return front


def keys(front):
    return [screen.key for screen in front.asked]


def labels(screen):
    return [choice.label for choice in screen.choices]


def first_lines(front):
    """The steps, each by its own words."""
    return [screen.ask.split("\n")[1] for screen in front.asked if screen.key == "follow"]


def test_a_step_is_a_screen_with_what_can_be_said_of_it():
    front = followed(DONE, DONE, DONE, face="yes")
    assert front.asked[0] == Screen(
        key="follow",
        ask="（第 1 步，共 3 步）\n打开软件，点“认证”。",
        choices=(
            Choice(number=1, id="done", label=ZH.follow_ok),
            Choice(number=2, id="failed", label=ZH.follow_failed),
            Choice(number=3, id="screen", label=ZH.follow_screen),
            Choice(number=4, id="stop", label=ZH.follow_stop),
        ),
        prompt=ZH.next,
        pick=ZH.pick,
        why=ZH.follow_why,
    )
    assert labels(front.asked[1]) == [ZH.follow_ok, ZH.follow_failed, ZH.follow_stop]


def test_all_steps_done_is_the_end():
    front = followed(DONE, DONE, DONE, face="yes")
    assert first_lines(front) == ["打开软件，点“认证”。", "对着镜头眨眼。", "记下日期。"]
    assert front.told == [ZH.follow_done]


def test_it_begins_where_one_says_and_at_the_first_step_where_there_is_none_like_it():
    assert first_lines(followed(DONE, DONE, begin="face")) == ["对着镜头眨眼。", "记下日期。"]
    assert len(first_lines(followed(DONE, DONE, DONE, begin="gone"))) == 3


def test_it_is_said_in_the_voice_and_the_language():
    front = followed(DONE, DONE, DONE, who="family")
    assert first_lines(front)[1] == "请老人对着镜头眨眼。"
    front = followed("1", "1", "1", language="en", who="family")
    assert front.asked[1].ask == "(Step 2 of 3)\nAsk the pensioner to blink at the camera."
    assert front.told == ["All done. Note today's date for the next time."]


def test_what_the_screen_shows_is_quoted_and_the_step_stays():
    front = followed("屏幕", DONE, DONE, DONE)
    assert first_lines(front)[:2] == ["打开软件，点“认证”。"] * 2
    assert front.told == ["屏幕上显示：认证", ZH.follow_done]


def test_back_is_the_step_before():
    front = followed(DONE, "返回", DONE, DONE, DONE)
    assert [line[:2] for line in first_lines(front)] == ["打开", "对着", "打开", "对着", "记下"]
    assert front.told == [ZH.follow_done]


def test_back_at_the_first_step_says_so_and_asks_it_again():
    front = followed("返回", DONE, DONE, DONE)
    assert front.told == [ZH.follow_first, ZH.follow_done]


def test_a_failure_has_a_symptom_and_a_remedy_and_if_that_works_the_next_step_follows():
    front = followed(FAILED, "找不到", "成了", DONE, DONE)
    assert keys(front) == ["follow", "symptom", "remedy", "follow", "follow"]
    symptom, remedy = front.asked[1:3]
    assert (symptom.ask, symptom.why) == (ZH.follow_symptom, ZH.follow_symptom_why)
    assert labels(symptom) == ["找不到“认证”", "软件打不开", ZH.follow_other]
    assert (remedy.ask, remedy.why) == (ZH.follow_now, ZH.follow_why)
    assert labels(remedy) == [ZH.follow_works, ZH.follow_still, ZH.follow_stop]
    assert front.told == ["已选：找不到“认证”", "在软件里搜“认证”两个字。", ZH.follow_done]
    assert first_lines(front)[1] == "对着镜头眨眼。"


def test_a_remedy_that_does_not_help_leads_to_the_next_method_the_symptom_names():
    front = followed(FAILED, "找不到", "还是不行", "好", DONE, face="yes")
    assert keys(front) == ["follow", "symptom", "remedy", "onward", "follow"]
    onward = front.asked[3]
    assert (onward.ask, onward.why) == (ZH.follow_shall, ZH.follow_onward_why)
    assert labels(onward) == ["好，上官网认证", ZH.follow_stop]
    assert front.told == [
        "已选：找不到“认证”",
        "在软件里搜“认证”两个字。",
        "不要紧，改走这条路：上官网认证。" + ready("身份证", "充好电的手机"),
        ZH.follow_done,
    ]
    assert front.asked[4].ask == "（第 1 步，共 1 步）\n打开官网。"


def ready(*things: str) -> str:
    return ZH.follow_ready.format(things="、".join(things))


def test_another_symptom_leads_elsewhere():
    front = followed(FAILED, "打不开", "2", "1", DONE, DONE, face="yes")
    assert front.told[2] == "不要紧，改走这条路：到窗口认证。" + ready("身份证")


def test_a_symptom_without_a_remedy_leads_on_at_once_and_rules_out_what_it_means():
    """The face was refused: the web, which is named first, needs it too."""
    front = followed(*TO_COUNTER, DONE, DONE, face="yes")
    assert keys(front) == ["follow", "follow", "symptom", "onward", "follow", "follow"]
    assert front.told[1] == "不要紧，改走这条路：到窗口认证。" + ready("身份证")


def test_none_of_these_leads_to_the_next_method_that_is_open():
    front = followed(FAILED, "都不是", "好", DONE, face="yes")
    assert keys(front) == ["follow", "symptom", "onward", "follow"]
    assert front.told[0].startswith("不要紧，改走这条路：上官网认证。")


def test_a_step_without_known_failures_is_not_asked_about():
    front = followed(FAILED, "好", DONE, begin="note", face="yes")
    assert keys(front) == ["follow", "onward", "follow"]
    assert front.told[0].startswith("不要紧，改走这条路：上官网认证。")


def test_a_method_with_nothing_in_common_says_nothing_of_what_is_ready():
    front = followed(*TO_COUNTER, FAILED, "关门", "还是不行", "好", DONE, face="yes")
    assert front.told == [
        "已选：三次都不成",
        "不要紧，改走这条路：到窗口认证。" + ready("身份证"),
        "已选：关门了",
        "改天再去。",
        "不要紧，改走这条路：请人上门认证。",
        ZH.follow_done,
    ]


def test_at_the_foot_of_the_ladder_is_the_hotline():
    lines = (*TO_COUNTER, FAILED, "走不动", "好", FAILED)
    front = followed(*lines, face="yes")
    assert keys(front)[-2:] == ["onward", "follow"]
    assert front.told[-1] == ZH.follow_hotline.format(hotline=HOTLINE)


def test_a_method_that_is_ruled_out_is_never_offered():
    """Somebody who can go out gets nobody to come: the counter is the last."""
    front = followed(*TO_COUNTER, FAILED, "都不是", face="yes", walking="yes")
    assert keys(front)[-1] == "symptom"
    assert front.told[-1] == ZH.follow_hotline.format(hotline=HOTLINE)


def test_a_method_that_failed_is_never_offered_again():
    front = followed(
        FAILED, "找不到", "还是不行", "好", FAILED, "好", FAILED, "都不是", "好", FAILED
    )
    offered = [labels(screen)[0] for screen in front.asked if screen.key == "onward"]
    assert offered == ["好，上官网认证", "好，到窗口认证", "好，请人上门认证"]
    assert front.told[-1] == ZH.follow_hotline.format(hotline=HOTLINE)


def test_a_symptom_that_names_no_method_leads_to_people():
    front = Scripted(FAILED, "没有回执", "还是不行")
    follow(someone(front, method="counter"), "slip")
    assert keys(front) == ["follow", "symptom", "remedy"]
    assert front.told[-1] == ZH.follow_hotline.format(hotline=HOTLINE)


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        ((FAILED,), "symptom"),
        ((FAILED, "找不到"), "remedy"),
        ((FAILED, "找不到", "还是不行"), "onward"),
        ((FAILED, "都不是"), "onward"),
    ],
)
def test_back_after_a_failure_is_the_step_itself(lines, asked):
    front = followed(*lines, "返回", DONE, DONE, DONE, face="yes")
    assert keys(front)[-4:] == [asked, "follow", "follow", "follow"]
    assert first_lines(front)[:2] == ["打开软件，点“认证”。"] * 2


COUNTER = Halt(method="counter", step="go", tried=["app"], means={"face": "failed"})
VISIT = Halt(
    method="visit",
    step="call",
    tried=["app", "counter"],
    means={"face": "failed", "walking": "no"},
)
STOPS = [
    ((), Halt(method="app", step="open")),
    (("屏幕",), Halt(method="app", step="open")),
    ((DONE, DONE), Halt(method="app", step="note")),
    ((FAILED,), Halt(method="app", step="open")),
    ((FAILED, "找不到"), Halt(method="app", step="open")),
    ((DONE, FAILED, "三次"), Halt(method="app", step="face")),
    (TO_COUNTER, COUNTER),
    ((*TO_COUNTER, FAILED, "走不动", "好"), VISIT),
    (
        (FAILED, "都不是", "好"),
        Halt(method="web", step="site", tried=["app"]),
    ),
]


@pytest.mark.parametrize("line", ["退出", EOFError, KeyboardInterrupt])
@pytest.mark.parametrize(("lines", "halt"), STOPS)
def test_whoever_leaves_is_told_by_where_they_were_and_what_had_failed(lines, halt, line):
    with pytest.raises(Left) as left:
        followed(*lines, line, face="yes")
    assert left.value.at == halt


@pytest.mark.parametrize(("lines", "halt"), [stop for stop in STOPS if stop[0] != (FAILED,)])
def test_stopping_for_now_stands_on_every_screen_but_that_of_symptoms(lines, halt):
    front = Scripted(*lines, ZH.follow_stop)
    with pytest.raises(Left) as left:
        follow(someone(front, face="yes"))
    assert left.value.at == halt
    assert front.asked[-1].choices[-1].label == ZH.follow_stop


def test_somebody_who_comes_back_goes_on_with_what_had_failed_and_what_that_showed():
    front = Scripted(FAILED, "都不是", "好", FAILED)
    walker = resumed(someone(front, face="yes"), outcome("counter"), COUNTER)
    follow(walker, COUNTER.step)
    assert [labels(screen)[0] for screen in front.asked if screen.key == "onward"] == [
        "好，请人上门认证"
    ]
    assert front.told[-1] == ZH.follow_hotline.format(hotline=HOTLINE)


def test_somebody_who_comes_back_and_leaves_again_has_lost_nothing():
    front = Scripted(FAILED, "走不动", "好", "退出")
    walker = resumed(someone(front, face="yes"), outcome("counter"), COUNTER)
    with pytest.raises(Left) as left:
        follow(walker, COUNTER.step)
    assert left.value.at == VISIT


def test_a_method_begun_anew_does_not_count_as_tried():
    at = Halt(method="counter", step="go", tried=["app", "web"], means={})
    assert resumed(someone(None), outcome("web"), at).tried == ("app",)


WHOLE = (
    *("3", "返回", "?", "2", "1", "1"),
    *("0", "1", "没办成", "１", "1"),
    *("没办成", "关门了", "二", "1"),
    "2",
)
"""Quoted, back, why, failed, remedied; failed for good; and so to the end of the ladder."""


def test_the_whole_of_it_in_plain_lines(update_golden):
    plain = Plain(*WHOLE)
    follow(someone(plain.front, face="yes"))
    path = GOLDEN / "follow.txt"
    if update_golden:
        path.write_text(plain.said, encoding="utf-8")
    assert plain.said == path.read_text(encoding="utf-8")
    assert plain.shown == ""


PRESSED = (
    *(DOWN * 3, "返回", "?", DOWN * 2, UP * 3, UP * 3),
    *("0", DOWN, "没办成", "１", DOWN),
    *(UP * 2, DOWN, UP * 2, "好"),
    DOWN * 2,
)
"""The same by keys."""


def test_the_whole_of_it_with_keys_asks_and_tells_the_same():
    front = followed(*WHOLE, face="yes")
    told = iter(front.told)
    with fancy("".join(each + ENTER for each in PRESSED)) as drawn:
        follow(someone(drawn.front, face="yes"))
        left = drawn_lines(drawn.said)
    for screen in front.asked:
        for text in (screen.ask, *(f"{each.number}.{each.label}" for each in screen.choices)):
            text = "".join(text.split())
            assert text in left, text
            left = left[left.index(text) + len(text) :]
    said = drawn_lines(drawn.said)
    for text in told:
        text = "".join(text.split())
        assert text in said, text
        said = said[said.index(text) + len(text) :]


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D, "退出" + ENTER, UP + ENTER])
def test_keys_to_leave_keep_the_step(key):
    pressed = (DOWN, DOWN * 2, DOWN, DOWN)
    with (
        fancy("".join(each + ENTER for each in pressed) + key) as drawn,
        pytest.raises(Left) as left,
    ):
        follow(someone(drawn.front, face="yes"))
    assert left.value.at == COUNTER


def test_closed_input_keeps_the_step():
    plain = Plain(*TO_COUNTER)
    with pytest.raises(Left) as left:
        follow(someone(plain.front, face="yes"))
    assert left.value.at == COUNTER
