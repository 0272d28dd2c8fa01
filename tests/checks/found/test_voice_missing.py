import pytest

from checks.lint import found, told


def missing(zh, en):
    return [
        (each.route[-1], each.at, each.params["known"].split("\n"))
        for each in found("voice_missing", told(zh, en))
    ]


SELF = {"self": "您带身份证", "family": "请老人带身份证"}
SELF_EN = {"self": "Take your card", "family": "Let them take the card"}


@pytest.mark.parametrize(
    ("zh", "en", "lacking"),
    [
        (SELF, {"self": "Take your card"}, [("en", "key", ["family"])]),
        ({"self": "您去"}, {"self": "Go"}, [("zh", "key", ["family"])]),
        (
            {"self": "您去", "worker": "请老人去"},
            {"self": "You go", "worker": "They go"},
            [("zh", "key", ["family"]), ("en", "key", ["family"])],
        ),
        (
            {"self": "去", "family": "陪您母亲去"},
            SELF_EN,
            [("zh", "key", ["worker"])],
        ),
        (SELF, {**SELF_EN, "worker": "x"}, [("zh", "key", ["worker"])]),
        (SELF, "Take your card", [("en", "key", ["self", "family"])]),
    ],
)
def test_lacking(zh, en, lacking):
    assert missing(zh, en) == lacking


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (SELF, SELF_EN),
        (SELF, "Take the card"),
        ({"self": "先查一查", "worker": "查"}, {"self": "Look", "worker": "See"}),
        ("带身份证", "Take your card"),
        ("带身份证", None),
        (SELF, {"nephew": "x"}),
        ({"self": "您去", "famly": "请老人去"}, SELF_EN),
    ],
)
def test_complete(zh, en):
    assert missing(zh, en) == []
