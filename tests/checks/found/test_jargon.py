import pytest

from certguide.checks.plain_words import CHINESE, ENGLISH
from checks.lint import either, found, told


def words(data):
    return [(each.params["word"], each.params["plain"]) for each in found("jargon", data)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("携带身份证前往窗口办理", ["携带", "前往", "办理"]),
        ("须本人到场", ["须"]),
        ("凭身份证领取", ["凭"]),
        ("至社保局", ["至"]),
        ("逾期停发，届时恢复", ["逾期", "届时"]),
        ("请下载APP", ["APP"]),
        ("打开ａｐｐ", ["app"]),
        ("携 带身份证", ["携带"]),
        ("該表", []),
        ("其子女", ["其"]),
        ("该表要盖章", ["该表"]),
        ("由经办机构核验", ["经办机构", "核验"]),
        ("Bring it prior to the visit in order to certify", ["prior to", "in order to"]),
        ("The beneficiary shall reside here", ["beneficiary", "shall", "reside"]),
    ],
)
def test_office_words(text, said):
    assert [word for word, _ in words(either(text))] == said


@pytest.mark.parametrize(
    "text",
    [
        "不必须，也要去",
        "该认证了，该怎么办就怎么办",
        "应该问社保局",
        "其他地方其实一样，尤其是村里",
        "凭什么，有凭据",
        "至少三天，至今没到",
        "有的地方可以约",
        "点“办理”，选“线上办理”",
        "填好《待遇领取人员生存认证表》",
        "需要身份证，不需求人",
        "打开 app.12333.gov.cn",
        "The shallow residence, wholesale furnishing",
    ],
)
def test_no_office_words(text):
    assert words(either(text)) == []


def test_a_word_is_told_once_in_a_text():
    assert words(told("办理，办理，再办理")) == [("办理", "办")]


def test_what_a_screen_or_a_source_says_is_not_ours():
    assert found("jargon", {"steps": [{"screen_says": {"zh": "办理", "en": "x"}}]}) == []
    assert found("jargon", {"sources": {"S1": {"note": {"zh": "办理", "en": "x"}}}}) == []


def test_no_plain_word_is_an_office_word():
    for word, (plain, *_) in [*CHINESE.items(), *ENGLISH.items()]:
        assert words(either(plain)) == [], word


def test_every_word_is_found_by_itself():
    for word in CHINESE:
        assert word in [each.lower() for each, _ in words(told(word))]
    for word in ENGLISH:
        assert word in [each.lower() for each, _ in words(told("好", word))]


def test_longer_words_hold_the_word():
    for word, (_, *longer) in CHINESE.items():
        assert all(word in each for each in longer)
        for each in longer:
            assert word not in [found for found, _ in words(either(each))]
