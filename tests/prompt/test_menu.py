import pytest

from certguide.core.result import consult
from certguide.prompt.interview import Stopped
from certguide.prompt.menu import offer
from prompt.support import Scripted, session, shipped, short

WALKS = {
    "who": "self",
    "benefit": "employee",
    "payment": "paid",
    "checked": "due",
    "residence": "elsewhere",
    "phone": "own",
    "face": "yes",
    "ecard": "active",
}
DIED = {"who": "family", "life": "deceased"}


def held(answers, *lines):
    """What was said and asked at the menu, and the last result."""
    front = Scripted(*lines)
    result = offer(session(front), consult(shipped(), None, answers), short)
    return front, result


def ask(key):
    return shipped().questions[key].ask.say("zh")


def labels(screen):
    return [choice.label for choice in screen.choices]


def test_the_outcome_is_shown_first_and_the_menu_offers_what_makes_sense():
    front, _ = held(WALKS, "4")
    assert front.told == ["e-card full=False None", "好，就到这里。"]
    assert [labels(screen) for screen in front.asked] == [
        [
            "算一算下次什么时候认证",
            "看全部（别的办法为什么不行、依据）",
            "改一个答案",
            "好了，结束",
        ]
    ]


def test_a_notice_without_certification_offers_no_date_and_no_other_ways():
    front, _ = held(DIED, "退出")
    assert labels(front.asked[0]) == ["看全部（依据）", "改一个答案", "好了，结束"]


def test_everything_is_shown_once():
    front, _ = held(WALKS, "看全部", "结束")
    assert front.told == ["e-card full=False None", "e-card full=True None", "好，就到这里。"]
    assert labels(front.asked[1]) == ["算一算下次什么时候认证", "改一个答案", "好了，结束"]


def test_the_due_date_asks_what_is_still_open_and_shows_the_page_again():
    front, result = held(WALKS, "1", "河南", "昨天", "2026-03", "结束")
    assert [(screen.key, screen.at_most) for screen in front.asked] == [
        ("menu", 0),
        ("region", 2),
        ("last", 1),
        ("last", 1),
        ("menu", 0),
    ]
    assert front.told[1] == "已选：河南"
    assert front.told[-3:] == ["已填：2026-03-01", "e-card full=False henan", "好，就到这里。"]
    assert result.walk.facts["last"] == "2026-03-01"
    assert "算一算下次什么时候认证" not in labels(front.asked[-1])


def test_turning_back_before_the_first_answer_leads_to_the_menu():
    front, _ = held(WALKS, "1", "返回", "结束")
    assert [screen.key for screen in front.asked] == ["menu", "region", "menu"]
    assert front.told == ["e-card full=False None", "好，就到这里。"]


def test_turning_back_later_keeps_what_was_answered():
    front, result = held(WALKS, "1", "河南", "返回", "结束")
    assert front.told[-2:] == ["e-card full=False henan", "好，就到这里。"]
    assert result.walk.path[-1] == ("region", "henan")


def test_leaving_among_the_refining_questions_is_being_done():
    front, _ = held(WALKS, "1", "退出")
    assert front.told == ["e-card full=False None", "好，就到这里。"]


def test_one_answer_is_changed_and_the_others_stay():
    front, result = held(WALKS, "改一个答案", "第八个", "没领过", "微信", "结束")
    assert labels(front.asked[1])[-1] == ask("ecard") + "领过"
    assert [screen.key for screen in front.asked] == ["menu", "change", "ecard", "app", "menu"]
    assert result.walk.outcome == "mini-program"
    assert result.walk.path[:7] == tuple(WALKS.items())[:7]
    assert front.told[-2:] == ["mini-program full=False None", "好，就到这里。"]


def test_an_answer_that_the_changed_one_may_settle_goes_too():
    front, result = held(WALKS, "返回", "3", "停了", "结束")
    assert [screen.key for screen in front.asked] == ["menu", "change", "payment", "menu"]
    assert dict(result.walk.path)["payment"] == "suspended"
    assert "checked" not in dict(result.walk.path)


def test_an_unsure_answer_and_a_date_are_shown_as_they_were_given():
    given = {**WALKS, "ecard": "unsure", "app": "wechat", "last": "2026-03-01"}
    front, _ = held(given, "改一个答案", "返回", "结束")
    assert labels(front.asked[1])[7:] == [
        ask("ecard") + "不清楚",
        ask("app") + "微信",
        ask("last") + "2026-03-01",
    ]
    assert front.told == ["mini-program full=False None", "好，就到这里。"]


def test_an_empty_line_chooses_nothing():
    front, _ = held(WALKS, "", "4")
    assert front.told[1] == "还没有选。请打前面的数字，再按回车。"


@pytest.mark.parametrize("lines", [(), ("1",), ("1", "河南"), ("3",)])
def test_closed_input_after_the_outcome_is_a_normal_end(lines):
    _, result = held(WALKS, *lines)
    assert result.walk.outcome == "e-card"


def test_ctrl_c_after_the_outcome_keeps_the_answers():
    with pytest.raises(Stopped) as stopped:
        held(WALKS, KeyboardInterrupt)
    assert stopped.value.answers == WALKS


def test_leaving_while_a_changed_answer_is_open_keeps_the_others():
    with pytest.raises(Stopped) as stopped:
        held(WALKS, "3", "8", "退出")
    assert stopped.value.answers == {key: WALKS[key] for key in WALKS if key != "ecard"}
