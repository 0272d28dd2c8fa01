import pytest

from checks.lint import asked, found, told


def question(text):
    return asked("好？", text) if text.isascii() else asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "您叫什么名字？",
        "老人的身份证号是多少？",
        "您的手机号？",
        "请输入身份证号",
        "您的出生日期是哪天？",
        "您是哪一年出生的？",
        "家住哪里？",
        "您怎么称呼？",
        "您的住址是什么？",
        "请填写姓名和电话",
        "您的银行卡号是多少",
        "您贵姓？",
        "身 份 证 号 是多少",
        "您住在哪个小区？",
        "社保卡号码是多少？",
        "What is your name?",
        "What is your ID number?",
        "When were you born?",
        "Enter your phone number.",
        "Your home address?",
        "Which street do you live in?",
    ],
)
def test_asking(text):
    assert len(found("asks_person", question(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "您现在住在哪里？",
        "您的身份证怎么样？",
        "改过姓名，或换过证号",
        "社保登记的信息，有没有要改的？",
        "手边有能拍照的智能手机吗？",
        "上一次认证成功是哪天？",
        "您每月领的是哪一种钱？",
        "登记的手机号还在用吗？",
        "银行卡换过吗？",
        "您的户口，在发养老金的这个城市吗？",
        "登记的还是15位旧号",
        "名字和社保登记的一样吗？",
        "哪里发养老金？",
        "这位老人现在的情况是？",
        "Which place pays the pension?",
        "Where do you live now?",
        "Has the name changed?",
        "Is a smartphone at hand?",
        "Is the phone number on file still in use?",
    ],
)
def test_not_asking(text):
    assert found("asks_person", question(text)) == []


@pytest.mark.parametrize("name", ["name", "id-number", "birthday", "phone-number"])
def test_a_question_that_is_called_so(name):
    (fault,) = found("asks_person", {"questions": {name: {"ask": {"zh": "好", "en": "x"}}}})
    assert (fault.route, fault.at) == (("questions", name), "key")


def test_options_ask_too():
    data = asked("哪一样？", options={"one": {"label": {"zh": "身份证号", "en": "x"}}})
    assert len(found("asks_person", data)) == 1


def test_only_questions_ask():
    assert found("asks_person", told("填写姓名和身份证号", "Enter your name")) == []
