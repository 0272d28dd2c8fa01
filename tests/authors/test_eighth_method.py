"""The path of an author from a draft to an eighth method, without a file of the program."""

import re
import shutil
from pathlib import Path

import pytest

from authoring import replayed, steady
from certguide.loading.library import load

PATH = Path(__file__).parent / "eighth-method.md"


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    folder = tmp_path_factory.mktemp("author")
    return replayed(PATH.read_text(encoding="utf-8"), folder), folder / "work"


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_every_step_comes_out_as_it_is_written_down(walked, update_golden):
    now, _ = walked
    if update_golden:
        PATH.write_text(now, encoding="utf-8")
    assert steady(now) == steady(PATH.read_text(encoding="utf-8"))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_it_ends_in_eight_methods(walked):
    _, work = walked
    ranked = [method.flow for method in load(work / "flows").ranked]
    assert len(ranked) == 8
    assert ranked[3] == "bank-app"


def test_no_file_of_the_program_is_touched():
    text = PATH.read_text(encoding="utf-8")
    named = set(re.findall(r"^```(?:diff|yaml) (\S+)$", text, re.MULTILINE))
    assert named
    assert all(re.fullmatch(r"flows/[a-z/-]+\.yaml", name) for name in named)
