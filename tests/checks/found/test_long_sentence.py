import pytest

from certguide.checks.found.long_sentence import MOST
from checks.lint import found, told


@pytest.mark.parametrize(
    "text",
    [
        "字" * (MOST + 1),
        "短。" + "字" * (MOST + 1) + "。短。",
        "字" * MOST + "1",
        "字，" * (MOST + 1),
        "“" + "字" * (MOST + 1) + "”",
        "字 " * (MOST + 1),
    ],
)
def test_too_long(text):
    (fault,) = found("long_sentence", told(text))
    assert fault.params["count"] == str(MOST + 1)
    assert fault.route == ("warnings", 0, "text", "zh")


@pytest.mark.parametrize(
    "text",
    [
        "字" * MOST + "。" + "字" * MOST,
        "字" * MOST + "；" + "字" * MOST,
        "字" * MOST + "\n" + "字" * MOST,
        "，".join("字" * MOST),
        "字" * (MOST - 1) + " si.12333.gov.cn",
    ],
)
def test_not_too_long(text):
    assert found("long_sentence", told(text)) == []


def test_english_is_not_counted():
    assert found("long_sentence", told("好", "word " * 50)) == []


def test_each_voice_is_counted():
    long = "字" * (MOST + 1)
    faults = found("long_sentence", told({"self": "短", "family": long, "worker": long}))
    assert [fault.route[-1] for fault in faults] == ["family", "worker"]
