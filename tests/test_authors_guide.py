"""The author's guide is followed from its first line to its last, and says what comes of it."""

import re
from pathlib import Path

import pytest

from authoring import BLOCK, ROOT, BadEdit, replayed, steady

GUIDE = ROOT / "flows" / "README.md"


@pytest.fixture(scope="module")
def text() -> str:
    return GUIDE.read_text(encoding="utf-8")


def test_every_example_comes_out_as_it_is_shown(text, tmp_path, update_golden):
    now = replayed(text, tmp_path)
    if update_golden:
        GUIDE.write_text(now, encoding="utf-8")
    assert steady(now) == steady(text) or update_golden


def test_it_has_no_word_of_a_programmer(text):
    words = r"python|\bpip\b|\.py\b|函数|变量|对象|解析|枚举|布尔|字符串"
    assert re.findall(words, text, re.IGNORECASE) == []


def test_its_sentences_are_short(text):
    prose = re.sub(
        r"`[^`]*`", "键", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    )
    for sentence in re.split(r"[。！？；：\n|]", prose):
        said = re.sub(r"[^一-龥]", "", sentence)
        assert len(said) <= 36, sentence


def test_every_file_it_names_is_there_or_is_written(text):
    written = set(re.findall(r"^```yaml mine/(\S+)$", text, re.MULTILINE))
    named = set(re.findall(r"`(?:mine/)?([a-z-][a-z/.-]*\.(?:yaml|txt))`", text))
    assert {"choose.yaml", "decisions.txt", "sources.yaml"} <= named
    assert {name for name in named - written if not (GUIDE.parent / name).exists()} == set()


@pytest.mark.parametrize(
    "block",
    [
        "```diff a.yaml\n-b: 1\n+b: 2\n```\n",
        "```diff a.yaml\n-a: 1\n+a: 2\n```\n",
        "```yaml\nc: 1\n```\n",
    ],
    ids=["not there", "there twice", "nowhere"],
)
def test_an_edit_that_does_not_fit_is_refused(block, tmp_path):
    written = "```yaml a.yaml\n\na: 1\n\na: 1\n```\n"
    with pytest.raises(BadEdit):
        replayed(written + block, tmp_path)


def test_blocks_of_other_kinds_are_left_alone(tmp_path: Path):
    text = "```text\n$ false\n```\n\n```sh\nfalse\n```\n"
    assert replayed(text, tmp_path) == text
    assert BLOCK.search(text) is None
