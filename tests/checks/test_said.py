from certguide.checks.said import wordings
from certguide.loading.spot import Spot
from certguide.loading.tree import UNREAD


def said(data):
    spot = Spot(file="f.yaml", stem="f", data=data)
    return [
        (each.role, each.language, each.voice, each.text, each.spot.route)
        for wording in wordings([spot])
        for each in wording.said
    ]


def test_each_text_with_its_role_language_voice_and_place():
    data = {
        "title": {"zh": "题", "en": "T"},
        "questions": {"phone": {"ask": {"zh": {"self": "您", "worker": "他"}, "en": "Q"}}},
        "steps": [{"do": {"zh": "做", "en": "D"}, "if_fails": [{"do": {"zh": "补", "en": "R"}}]}],
    }
    assert said(data) == [
        ("title", "zh", None, "题", ("title", "zh")),
        ("title", "en", None, "T", ("title", "en")),
        ("question", "zh", "self", "您", ("questions", "phone", "ask", "zh", "self")),
        ("question", "zh", "worker", "他", ("questions", "phone", "ask", "zh", "worker")),
        ("question", "en", None, "Q", ("questions", "phone", "ask", "en")),
        ("step", "zh", None, "做", ("steps", 0, "do", "zh")),
        ("step", "en", None, "D", ("steps", 0, "do", "en")),
        ("remedy", "zh", None, "补", ("steps", 0, "if_fails", 0, "do", "zh")),
        ("remedy", "en", None, "R", ("steps", 0, "if_fails", 0, "do", "en")),
    ]


def test_the_same_key_is_another_thing_elsewhere():
    text = {"zh": "话"}
    data = {
        "questions": {"phone": {"why": text}},
        "checklist": [{"why": text}],
        "closes": [{"text": text, "otherwise": text}],
        "says": [{"text": text}],
        "steps": [{"if_fails": [{"when": text}]}],
        "unheard": text,
    }
    assert [each[0] for each in said(data)] == [
        "reason",
        "item_why",
        "verdict",
        "verdict",
        "statement",
        "failure",
        "other",
    ]


def test_what_is_no_text_is_passed_over():
    assert said({"title": {"zh": "", "en": "  "}}) == []
    assert said({"title": {"zh": 3, "en": ["a"]}, "x": UNREAD, "y": None, "z": {1: "a"}}) == []
    assert said({"title": {"zh": {"nephew": "a", "self": UNREAD}}}) == []
    assert said("text") == []
    assert said({"zh": "at the top"}) == [("other", "zh", None, "at the top", ("zh",))]


def test_a_list_in_a_list_has_no_role():
    assert said([[{"zh": "话"}]]) == [("other", "zh", None, "话", (0, 0, "zh"))]


def test_depth_is_no_danger():
    data = {"zh": "话"}
    for _ in range(20_000):
        data = {"in": data}
    assert len(said(data)) == 1


def test_a_text_with_another_key_is_not_whole():
    def whole(data):
        (wording,) = wordings([Spot(file="f.yaml", stem="f", data={"title": data})])
        return wording.whole

    assert whole({"zh": {"self": "您"}, "en": "x"})
    assert not whole({"zh": "话", "eng": "x"})
    assert not whole({"zh": {"self": "您", "famly": "他"}, "en": "x"})
