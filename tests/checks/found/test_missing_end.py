from checks.lint import found


def texts(*said, key="text"):
    return {"warnings": [{key: {"zh": each, "en": "x"}} for each in said]}


def ends(*said, key="text"):
    return [
        (each.params["text"], each.params["near"])
        for each in found("missing_end", texts(*said, key=key))
    ]


def test_as_most_of_the_kind():
    assert ends("一。", "二。", "三") == [("三", "。")]
    assert ends("一。", "二！", "三……") == []
    assert ends("一。", "二（三。）", "“四。”") == []
    assert ends("一", "二", "三。") == []
    assert ends("一。", "二") == []


def test_questions_end_with_their_mark():
    data = {
        "questions": {
            str(at): {"ask": {"zh": zh, "en": en}}
            for at, (zh, en) in enumerate([("一？", "A?"), ("二？", "B?"), ("三", "C")])
        }
    }
    assert [each.params["near"] for each in found("missing_end", data)] == ["？", "?"]


def test_names_take_none():
    assert ends("一", "二。", key="item") == [("二。", "")]
    assert ends("一", "二", "三。", key="item") == [("三。", "")]
    assert ends("一。", "二。", "三", key="item") == []
    assert ends("一", "二", "三？", key="screen_says") == []


def test_english_has_its_own():
    data = {"warnings": [{"text": {"zh": "一。", "en": each}} for each in ("A.", "B.", "C")]}
    assert [each.params["near"] for each in found("missing_end", data)] == ["."]


def test_a_text_that_a_comma_cut_short_has_its_own_fault():
    data = texts("一。", "二。", "三。")
    data["warnings"].append({"text": {"zh": "四。", "en": "Four", "and five.": None}})
    data["warnings"].append({"text": {"zh": "五", "six": "六"}})
    assert found("missing_end", data) == []
