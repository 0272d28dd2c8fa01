"""Every code has its page; its wrong example shows this fault, and its right one none at all.

What is said of the wrong example is compared whole with `pages/<name>/expected.zh.txt` and
`.en.txt`; `pytest --update-golden` writes them.
"""

import contextlib
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Literal

import pytest

from certguide.checks.manual import rule
from certguide.core.diagnosis import Diagnosis
from certguide.core.faults import Code
from certguide.core.text import Language
from certguide.present.formats.registry import render
from certguide.present.views.diagnosis import diagnosis_page
from certguide.words import words
from checks.support import HERE, UNSEEN, Workbench, example

PAGES = HERE / "pages"
UNSHOWN = {
    *UNSEEN,
    # A name of a file, a line that is gone, or characters that nobody sees on a page.
    Code.WRONG_ENDING,
    Code.NO_PLACE_QUESTION,
    Code.TAB,
    Code.NOT_UTF8,
    Code.CONTROL_CHARACTER,
    Code.HIDDEN_CHARACTER,
    # Too long for a page.
    Code.TOO_DEEP,
    # A program writes that file.
    Code.DECISIONS_CHANGED,
    Code.NOT_A_DIGEST,
}
"""Codes without an example. Their pages say how to come by the fault."""
SHOWN = [code for code in Code if code not in UNSHOWN]
LANGUAGES = ("zh", "en")
_HAN = re.compile("[\u4e00-\u9fff]")
_PYTHON = re.compile(r"[Pp]ython|[Tt]raceback|\b(?:None|True|False|dict|str|int|bool|regex)\b")


Found = Callable[[Code, Literal["wrong", "right"], Language], Diagnosis]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Found]:
    # Files are named as an author sees them, and not by where this computer keeps them.
    with contextlib.chdir(tmp_path_factory.mktemp("pages")):
        workbench = Workbench(Path("flows"))

        @cache
        def find(code: Code, which: Literal["wrong", "right"], language: Language) -> Diagnosis:
            return workbench.diagnosis(example(getattr(rule(code, "zh"), which)), language)

        yield find


def name(code: Code) -> str:
    return code.name.lower()


@pytest.mark.parametrize("code", Code, ids=name)
def test_a_page_says_in_both_languages_what_is_wrong_and_why(code: Code) -> None:
    chinese, english = rule(code, "zh"), rule(code, "en")
    assert re.fullmatch(r"[^。！？]+。", chinese.short)
    assert re.fullmatch(r"[^.!?]+(?:\.[a-z]+[^.!?]*)*\.", english.short)
    assert chinese.paragraphs
    assert english.paragraphs
    for text in (chinese.short, *chinese.paragraphs):
        assert _HAN.search(text)
        assert not _PYTHON.search(text)
    for text in (english.short, *english.paragraphs):
        assert not _PYTHON.search(text)
        # Chinese is quoted, or explained in brackets.
        assert not _HAN.search(re.sub(r"“[^”]*”|《[^》]*》|\([^)]*\)", "", text))


@pytest.mark.parametrize("code", Code, ids=name)
def test_a_page_has_both_examples_or_says_how_to_come_by_the_fault(code: Code) -> None:
    page = rule(code, "zh")
    assert (bool(page.wrong), bool(page.right)) == (code not in UNSHOWN,) * 2
    if code in UNSHOWN:
        assert any(each.startswith("怎样看到：") for each in page.paragraphs)
        assert any("怎样改：" in each for each in page.paragraphs)


@pytest.mark.parametrize("code", SHOWN, ids=name)
def test_the_wrong_example_shows_this_fault_and_no_other_error(code: Code, found: Found) -> None:
    diagnostics = found(code, "wrong", "zh").found
    assert code in [each.fault.code for each in diagnostics]
    others = [each.fault for each in diagnostics if each.severity == "error"]
    assert [each for each in others if each.code != code] == []


@pytest.mark.parametrize("code", SHOWN, ids=name)
def test_the_right_example_shows_none(code: Code, found: Found) -> None:
    assert found(code, "right", "zh").faults == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SHOWN, ids=name)
def test_what_is_said_of_the_wrong_example(
    code: Code,
    language: Language,
    found: Found,
    update_golden: bool,  # noqa: FBT001 - a fixture
) -> None:
    page = diagnosis_page(found(code, "wrong", language), (), words(language))
    said = render(page, "text", width=80, colour=False)
    expected = PAGES / name(code) / f"expected.{language}.txt"
    if update_golden:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


def test_nothing_is_expected_of_what_has_no_example() -> None:
    assert sorted(path.name for path in PAGES.iterdir()) == sorted(map(name, SHOWN))


def test_a_file_is_the_page_of_a_code_that_loading_refuses() -> None:
    folder = Path(__file__).parents[2] / "certguide" / "checks" / "refused"
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    refused = {name(code) for code in Code if str(code)[len("CG-X")] == "1"}
    assert files == refused
