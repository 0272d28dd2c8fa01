"""What gets past everything else is told in a sentence, with its own code."""

import pytest

from certguide.cli.boundary import guarded
from certguide.cli.usage import Failed, UsageFault
from certguide.core.errors import Loop
from certguide.words import words

ZH = words("zh")


def told(error: BaseException, capsys) -> tuple[int, str]:
    def run() -> int:
        raise error

    code = guarded(ZH, run)
    out, err = capsys.readouterr()
    assert out == ""
    return code, err


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyboardInterrupt(), 130, ""),
        (Failed("写不了。", 1), 1, "写不了。\n"),
        (UsageFault("写错了。"), 2, "写错了。\n"),
        (
            Loop("choose", "who"),
            4,
            "流程 choose 绕回了问题 who，走不到头。请改这份流程。\n",
        ),
    ],
)
def test_what_is_expected_has_its_code_and_sentence(error, code, said, capsys):
    assert told(error, capsys) == (code, said)


def test_a_bug_of_ours_says_what_to_report_and_no_path_of_the_machine(capsys, monkeypatch):
    monkeypatch.delenv("CERTGUIDE_DEBUG", raising=False)
    code, said = told(ZeroDivisionError("oops"), capsys)
    assert code == 70
    assert "ZeroDivisionError: oops (cli/test_boundary.py:" in said
    assert "Traceback" not in said
    assert "/cli/" not in said


def test_whoever_mends_it_can_have_the_traceback(capsys, monkeypatch):
    monkeypatch.setenv("CERTGUIDE_DEBUG", "1")
    code, said = told(ZeroDivisionError("oops"), capsys)
    assert code == 70
    assert said.startswith("Traceback")


def test_an_exit_code_passes_through(capsys):
    assert guarded(ZH, lambda: 3) == 3
    assert capsys.readouterr() == ("", "")
