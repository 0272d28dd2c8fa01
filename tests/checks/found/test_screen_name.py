import pytest

from checks.lint import found


def steps(*each, **more):
    return {
        "steps": [{"id": f"s{at}", "do": {"zh": zh, "en": en}} for at, (zh, en) in enumerate(each)],
        **more,
    }


def names(*files, local=None):
    return [
        (each.route, each.params["name"], each.params["near"])
        for each in found("screen_name", *files, local=local)
    ]


def screen(do, says, en_do=None, en_says=None):
    return {
        "steps": [
            {
                "do": {"zh": do, "en": en_do or do},
                "screen_says": {"zh": says, "en": en_says or says},
            }
        ]
    }


def test_what_the_screen_says_stands_in_the_step():
    assert names(screen("点“资格认证”", "资格认证")) == []
    assert names(screen("点“资格确认”", "待遇认证")) == [
        (("steps", 0, "screen_says", "zh"), "待遇认证", "资格确认")
    ]
    assert names(screen("点资格认证", "资格认证")) == [
        (("steps", 0, "screen_says", "zh"), "资格认证", "“资格认证”")
    ]


def test_english_keeps_the_name_of_the_screen():
    assert names(screen("点“认证”", "认证", en_says="certification")) == [
        (("steps", 0, "screen_says", "en"), "certification", "认证")
    ]
    assert names(screen("点“认证”", "认证", en_says="认证 (certification)")) == []


def test_english_names_what_the_step_names():
    assert names(steps(("点“认证”", "Tap certification"))) == [
        (("steps", 0, "do", "en"), "认证", "“认证”")
    ]
    assert names(steps(("点“认证”", "Tap “认证”"))) == []
    assert names(steps(("点“认证”", "Certify (认证)"))) == []
    assert names(steps(("点“认证”", "Tap “认正”"))) == [(("steps", 0, "do", "en"), "认正", "认证")]


def test_each_voice_is_translated_by_itself():
    zh = {"self": "点“甲项”", "family": "点“乙项”"}
    assert names(steps((zh, {"self": "Tap “甲项”", "family": "Tap “乙项”"}))) == []
    assert names(steps((zh, {"self": "Tap “甲项”", "family": "Tap it"}))) == [
        (("steps", 0, "do", "en", "family"), "乙项", "“乙项”")
    ]


@pytest.mark.parametrize("text", ["点「认证」", "点『认证』", "点‘认证’"])
def test_other_marks(text):
    assert [(name, near) for _, name, near in names({"title": {"zh": text, "en": "x"}})] == [
        (text[1:], "“认证”")
    ]


def test_the_rarer_writing_of_a_name_is_the_slip():
    files = steps(("点“四川e社保”", "“四川e社保”"), ("点“四川e社保”", "“四川e社保”"))
    other = steps(("点“四川Ｅ社保”", "“四川Ｅ社保”"))
    assert names(files, other) == [(("steps", 0, "do", "zh"), "四川Ｅ社保", "四川e社保")]
    assert names(files, local=other) == [(("steps", 0, "do", "zh"), "四川Ｅ社保", "四川e社保")]


def test_a_slip_of_one_character_in_one_file():
    usual = ("点“待遇资格认证”", "“待遇资格认证”")
    slip = ("点“待遇资格认正”", "“待遇资格认正”")
    assert names(steps(usual, slip, usual)) == [
        (("steps", 1, "do", "zh"), "待遇资格认正", "待遇资格认证")
    ]
    assert names(steps(usual, usual), steps(slip)) == []


def test_two_names_side_by_side_are_meant():
    both = ("点“为他人认证”，有的写“帮他人认证”", "“为他人认证” “帮他人认证”")
    one = ("点“帮他人认证”", "“帮他人认证”")
    assert names(steps(both, one)) == []


def test_what_is_no_text_is_passed_over():
    assert names({"steps": [{"screen_says": {"en": "x"}}, {"screen_says": {"zh": "甲乙"}}]}) == []
    assert (
        names({"steps": [{"do": {"zh": "点“甲”"}}, {"screen_says": {"zh": "乙", "en": "乙"}}]})
        == []
    )


def test_the_order_of_the_keys_does_not_matter():
    data = {
        "steps": [{"screen_says": {"zh": "乙", "en": "乙"}, "do": {"zh": "点“甲”", "en": "“甲”"}}]
    }
    assert [name for _, name, _ in names(data)] == ["乙"]


def test_marks_alone_are_no_names():
    assert names({"a": {"zh": "“……”", "en": "x"}, "b": {"zh": "“？”", "en": "x"}}) == []
