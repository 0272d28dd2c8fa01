import pytest

from certguide.prompt.commands import command


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("返回", "back"),
        ("0", "back"),
        ("不清楚", "unsure"),
        ("i don't know", "unsure"),
        ("?", "why"),
        ("再说一遍", "repeat"),
        ("停", "stop"),
        ("", None),
        ("返回吗", None),
    ],
)
def test_a_command_is_a_whole_word_of_either_language(text, expected):
    assert command(text) == expected
