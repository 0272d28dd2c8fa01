import pytest

from certguide.core.saved import Halt
from certguide.prompt.interview import Stopped
from certguide.prompt.menu import offer
from prompt.support import (
    DOWN,
    ENTER,
    ZH,
    Plain,
    Scripted,
    drawn_lines,
    fancy,
    session,
    shipped,
    short,
)

WALKS = {
    "who": "self",
    "benefit": "employee",
    "payment": "paid",
    "checked": "due",
    "region": "henan",
    "residence": "elsewhere",
    "phone": "own",
    "face": "yes",
    "ecard": "active",
}
DIED = {"who": "family", "life": "deceased"}


def held(answers, *lines):
    """What was said and asked at the menu, and the last result."""
    front = Scripted(*lines)
    talk = session(front)
    result = offer(talk, talk.consult(answers), short)
    return front, result


def ask(key):
    return shipped().questions[key].ask.say("zh")


def labels(screen):
    return [choice.label for choice in screen.choices]


FOLLOW, DUE = "一步一步照着做", "算一算下次什么时候认证"
TOPIC = "还有别的难处（听力、身份证、社保登记的信息、领几份钱）"
FULL, CHANGE, DONE = "看全部（别的办法为什么不行、依据）", "改一个答案", "好了，结束"
VALID = {"who": "self", "benefit": "employee", "payment": "paid", "checked": "valid"}


def test_the_outcome_is_shown_first_and_the_menu_offers_what_makes_sense():
    front, _ = held(WALKS, "6")
    assert front.told == ["e-card full=False henan", "好，就到这里。"]
    assert [labels(screen) for screen in front.asked] == [[FOLLOW, DUE, TOPIC, FULL, CHANGE, DONE]]


def test_a_notice_has_no_other_ways_and_no_steps_to_go_through_together():
    front, _ = held(VALID, "结束")
    assert labels(front.asked[0]) == [DUE, TOPIC, "看全部（依据）", CHANGE, DONE]


def test_after_a_death_no_date_is_offered():
    front, _ = held(DIED, "退出")
    assert DUE not in labels(front.asked[0])


def test_after_a_death_there_is_nothing_else_to_tell():
    front, _ = held(DIED, "退出")
    assert labels(front.asked[0])[-3:] == ["看全部（依据）", CHANGE, DONE]
    assert TOPIC not in labels(front.asked[0])
    assert FOLLOW not in labels(front.asked[0])


def test_everything_is_shown_once():
    front, _ = held(WALKS, "看全部", "结束")
    assert front.told == ["e-card full=False henan", "e-card full=True henan", "好，就到这里。"]
    assert labels(front.asked[1]) == [FOLLOW, DUE, TOPIC, CHANGE, DONE]


def test_the_due_date_asks_what_is_still_open_and_shows_the_page_again():
    front, result = held(VALID, "1", "河南", "郑州", "昨天", "2026-03", "结束")
    assert [(screen.key, screen.at_most) for screen in front.asked] == [
        ("menu", 0),
        ("region", 2),
        ("region", 0),
        ("last", 1),
        ("last", 1),
        ("menu", 0),
    ]
    assert front.told[1] == "已选：郑州"
    assert front.told[-3:] == [
        "已填：2026-03-01",
        "nothing-to-do full=False henan/zhengzhou",
        "好，就到这里。",
    ]
    assert result.walk.facts["last"] == "2026-03-01"
    assert DUE not in labels(front.asked[-1])


def test_turning_back_before_the_first_answer_leads_to_the_menu():
    front, _ = held(WALKS, "2", "返回", "结束")
    assert [screen.key for screen in front.asked] == ["menu", "last", "menu"]
    assert front.told == ["e-card full=False henan", "好，就到这里。"]


def test_turning_back_later_keeps_what_was_answered():
    front, result = held(VALID, "1", "上海", "返回", "结束")
    assert front.told[-2:] == ["nothing-to-do full=False shanghai", "好，就到这里。"]
    assert result.walk.path[-1] == ("region", "shanghai")


def test_turning_back_from_the_city_asks_for_the_place_again():
    front, result = held(VALID, "1", "湖北", "返回", "北京", "返回", "结束")
    assert [screen.key for screen in front.asked] == (
        "menu region region region last menu".split(" ")
    )
    assert result.walk.path[-1] == ("region", "beijing")


@pytest.mark.parametrize("lines", [("1",), ("1", "湖北"), ("2",), ("2", "1")])
def test_leaving_among_the_refining_questions_is_being_done(lines):
    front, _ = held(VALID, *lines, "退出")
    assert front.told == ["nothing-to-do full=False None", "好，就到这里。"]


def test_something_else_is_told_one_topic_after_the_other():
    front, result = held(WALKS, "3", "身份证", "过期了", "难处", "听力", "2", "结束")
    assert [screen.key for screen in front.asked] == (
        "menu topic id-card menu topic hearing menu".split(" ")
    )
    assert labels(front.asked[1]) == ["听力", "身份证", "社保登记的信息", "领几份钱"]
    assert front.asked[1].ask == "是哪一样？"
    assert front.asked[2].ask == "您的身份证怎么样？"
    assert front.told == [
        "e-card full=False henan",
        "已选：过期了",
        "e-card full=False henan",
        "已选：听不清，或听不见",
        "e-card full=False henan",
        "好，就到这里。",
    ]
    assert labels(front.asked[3])[2] == "还有别的难处（听力、社保登记的信息、领几份钱）"
    assert labels(front.asked[-1])[2] == "还有别的难处（社保登记的信息、领几份钱）"
    facts = result.walk.facts
    assert (facts["id-card"], facts["hearing"]) == ("expired", "poor")


def test_once_all_is_told_there_is_nothing_else():
    told = {"hearing": "fine", "id-card": "valid", "record": "right"}
    front, _ = held({**WALKS, **told}, "3", "1", "2", "结束")
    assert labels(front.asked[0])[2] == "还有别的难处（领几份钱）"
    assert labels(front.asked[-1]) == [FOLLOW, DUE, FULL, CHANGE, DONE]


@pytest.mark.parametrize("lines", [("3", "返回"), ("3", "听力", "返回")])
def test_turning_back_from_a_topic_leads_to_the_menu(lines):
    front, result = held(WALKS, *lines, "结束")
    assert [screen.key for screen in front.asked][-1] == "menu"
    assert front.told == ["e-card full=False henan", "好，就到这里。"]
    assert result.walk.answers == WALKS


@pytest.mark.parametrize("lines", [("3", "退出"), ("3", "听力", "退出")])
def test_leaving_at_a_topic_is_being_done(lines):
    front, result = held(WALKS, *lines)
    assert front.told == ["e-card full=False henan", "好，就到这里。"]
    assert result.walk.answers == WALKS


def test_not_knowing_is_told_too():
    _, result = held(WALKS, "3", "2", "不清楚", "结束")
    assert result.walk.answers == {**WALKS, "id-card": "unsure"}


def test_one_answer_is_changed_and_the_others_stay():
    front, result = held(WALKS, "改一个答案", "第九个", "没领过", "微信", "结束")
    assert labels(front.asked[1])[-1] == ask("ecard") + "领过"
    assert [screen.key for screen in front.asked] == ["menu", "change", "ecard", "app", "menu"]
    assert result.walk.outcome == "mini-program"
    assert result.walk.path[:8] == tuple(WALKS.items())[:8]
    assert front.told[-2:] == ["mini-program full=False henan", "好，就到这里。"]


def test_an_answer_that_the_changed_one_may_settle_goes_too():
    front, result = held(WALKS, "返回", "3", "停了", "结束")
    assert [screen.key for screen in front.asked] == ["menu", "change", "payment", "menu"]
    assert dict(result.walk.path)["payment"] == "suspended"
    assert "checked" not in dict(result.walk.path)


def test_the_place_is_changed_like_any_other_answer():
    front, result = held(WALKS, CHANGE, "5", "湖北", "武汉", "结束")
    assert [screen.key for screen in front.asked] == ("menu change region region menu".split(" "))
    assert result.walk.answers == {**WALKS, "region": "hubei/wuhan"}
    assert front.told[-2:] == ["e-card full=False hubei/wuhan", "好，就到这里。"]


def test_an_unsure_answer_and_a_date_are_shown_as_they_were_given():
    given = {**WALKS, "ecard": "unsure", "app": "wechat"}
    front, _ = held({**given, "last": "2026-03-01"}, "改一个答案", "返回", "结束")
    assert labels(front.asked[1])[4:] == [
        ask("region") + "河南",
        "您现在住在哪里？住在内地别的地方",
        ask("phone") + "有，自己的",
        "您能对着镜头照着提示眨眼、点头吗？能",
        ask("ecard") + "不清楚",
        ask("app") + "微信",
        ask("last") + "2026-03-01",
    ]
    assert front.told == ["mini-program full=False henan", "好，就到这里。"]


def test_a_city_is_shown_by_its_name():
    front, _ = held({**WALKS, "region": "hubei/wuhan"}, "改一个答案", "返回", "结束")
    assert labels(front.asked[1])[4] == ask("region") + "武汉"


def test_following_the_steps_leads_back_to_the_menu():
    advice = session(None).consult(WALKS).advice
    assert advice is not None
    steps = len(advice.actions)
    front, result = held(WALKS, "1", *["1"] * steps, "结束")
    assert [screen.key for screen in front.asked] == ["menu", *["follow"] * steps, "menu"]
    assert front.told == ["e-card full=False henan", FOLLOWED, "好，就到这里。"]
    assert result.walk.answers == WALKS


FOLLOWED = "都做完了。记下今天的日子，下次好算。"


@pytest.mark.parametrize("line", ["先停在这里", "退出", EOFError, KeyboardInterrupt])
def test_stopping_at_a_step_keeps_the_answers_and_the_step(line):
    with pytest.raises(Stopped) as stopped:
        held(WALKS, "照着做", "1", line)
    assert stopped.value.answers == WALKS
    second = shipped().methods["e-card"].steps[1].id
    assert stopped.value.at == Halt(method="e-card", step=second)


def test_an_empty_line_chooses_nothing():
    front, _ = held(WALKS, "", "结束")
    assert front.told[1] == "还没有选。请打前面的数字，再按回车。"


@pytest.mark.parametrize(
    "lines", [(), ("2",), ("3",), ("3", "听力"), ("5",)], ids=lambda lines: "-".join(lines) or "at"
)
def test_closed_input_after_the_outcome_is_a_normal_end(lines):
    _, result = held(WALKS, *lines)
    assert result.walk.outcome == "e-card"


def test_ctrl_c_after_the_outcome_keeps_the_answers():
    with pytest.raises(Stopped) as stopped:
        held(WALKS, KeyboardInterrupt)
    assert (stopped.value.answers, stopped.value.at) == (WALKS, None)


def test_leaving_while_a_changed_answer_is_open_keeps_the_others():
    with pytest.raises(Stopped) as stopped:
        held(WALKS, "5", "9", "退出")
    assert stopped.value.answers == {key: WALKS[key] for key in WALKS if key != "ecard"}


TOPICS = [
    (key, option)
    for key in shipped().chooser.also
    if shipped().questions[key].topic is not None
    for option in (*shipped().questions[key].options, "unsure")
]


def test_every_question_that_only_refines_has_a_topic_but_the_last_certification():
    also = [key for key in shipped().chooser.also if shipped().questions[key].topic is None]
    assert also == ["last"]
    assert {key for key, _ in TOPICS} == {
        key for key in shipped().chooser.also if shipped().questions[key].optional
    }


def topic_lines(key, option):
    """The numbers to type: the topic in the menu, which one, the answer, and the end."""
    which = list(dict.fromkeys(key for key, _ in TOPICS)).index(key) + 1
    answer = [*shipped().questions[key].options, "unsure"].index(option) + 1
    return 3, which, answer


@pytest.mark.parametrize(("key", "option"), TOPICS)
def test_every_topic_can_be_told_in_plain_lines(key, option):
    numbers = topic_lines(key, option)
    plain = Plain(*map(str, numbers), "结束", width=200)
    talk = session(plain.front)
    result = offer(talk, talk.consult(WALKS), short)
    assert result.walk.answers == {**WALKS, key: option}
    question = shipped().questions[key]
    labels = [*(each.label.say("zh") for each in question.options.values()), ZH.unsure]
    rows = [f"  {number}. {label}" for number, label in enumerate(labels, start=1)]
    asked = [question.ask.say("zh"), *rows, ZH.number + str(numbers[2])]
    echo = ZH.chosen.format(label=labels[numbers[2] - 1])
    assert "\n".join(["", *asked, echo, ""]) in plain.said


@pytest.mark.parametrize(("key", "option"), TOPICS)
def test_every_topic_can_be_told_with_keys(key, option):
    pressed = "".join(DOWN * number + ENTER for number in topic_lines(key, option))
    with fancy(pressed + "结束" + ENTER, columns=200, rows=60) as drawn:
        talk = session(drawn.front)
        result = offer(talk, talk.consult(WALKS), short)
    assert result.walk.answers == {**WALKS, key: option}
    question = shipped().questions[key]
    said = drawn_lines(drawn.said)
    for text in (question.ask, *(each.label for each in question.options.values())):
        assert "".join(text.say("zh").split()) in said
