import pytest

from checks.lint import found, told


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("带身份证check一下", "check"),
        ("打开WeChat", "WeChat"),
        ("打开ＷｅＣｈａｔ", "WeChat"),
        ("点OK", "OK"),
    ],
)
def test_english_in_chinese(text, foreign):
    assert [each.params["text"] for each in found("language_mixed", told(text))] == [foreign]


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("Go to the 窗口", "窗口"),
        ("Use 建行, 农商行 and others", "建行"),
        ("Take 身份证 (to show) and 社保卡", "社保卡"),
    ],
)
def test_chinese_in_english(text, foreign):
    assert [each.params["text"] for each in found("language_mixed", told("好", text))] == [foreign]


@pytest.mark.parametrize(
    "text",
    [
        "末位是X的",
        "打开“四川e社保”",
        "打开 si.12333.gov.cn",
        "没有WiFi也行",
        "国标GB/T 44856-2024",
    ],
)
def test_known_letters(text):
    assert found("language_mixed", told(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tap “登录”",
        "Ask for staffed service (人工办理)",
        "滑县 (Huaxian) compares the data",
        "The apps of 工行, 农行 and 农信社 (banks)",
        "Fill in 《申请表》",
        "Use 掌上12333 (the ministry's app)",
        "Plain",
    ],
)
def test_explained(text):
    assert found("language_mixed", told("好", text)) == []


def test_a_screen_speaks_its_own_language():
    assert found("language_mixed", {"steps": [{"screen_says": {"zh": "OK", "en": "登录"}}]}) == []
