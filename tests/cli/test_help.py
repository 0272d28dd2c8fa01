import pytest

from certguide import __version__
from certguide.cli.app import COMMANDS
from certguide.loading.library import load


@pytest.mark.parametrize(("language", "word"), [("zh", "用法"), ("en", "Usage")])
def test_help_is_there_in_both_languages(call, language, word):
    said = call("--help", "--lang", language)
    assert (said.code, said.err) == (0, "")
    assert word in said.out
    for command in COMMANDS:
        assert f" {command}\n" in said.out
        of_command = call(command, "--help", "--lang", language)
        assert of_command.code == 0
        assert word in of_command.out
        assert f"certguide {command}" in of_command.out


def test_help_of_guide_lists_every_question_as_a_flag_with_its_options(call):
    out = call("guide", "--help").out
    for key, question in load().questions.items():
        assert f"--{key} " in out
        for option in (*question.options, "unsure"):
            assert f" {option}：" in out


def test_nothing_in_chinese_help_is_english_prose(call):
    for line in call("guide", "--help").out.splitlines():
        assert not line.strip().startswith(("Show", "Usage", "Options", "Install"))


def test_the_version_is_one_line(call):
    assert call("--version") == (0, f"certguide {__version__}\n", "")
