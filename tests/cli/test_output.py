import json
import os
import subprocess
from pathlib import Path

import pytest

from cli.support import FULL_DISK


def test_the_ending_of_the_file_chooses_the_format(call, tmp_path):
    for name, beginning in (("a.md", "# "), ("a.txt", "认证有这些办法\n"), ("a.json", "{")):
        assert call("methods", "-o", str(tmp_path / name)) == (0, "", "")
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert text.startswith(beginning)
        assert text.endswith("\n")


def test_an_unknown_ending_is_refused_with_the_list_and_nothing_is_written(call, tmp_path):
    target = tmp_path / "a.mdd"
    said = call("methods", "-o", str(target))
    assert said == (
        2,
        "",
        f"不认得 {target} 的文件名结尾。是不是 .md 或 .htm？"
        "可以用：.txt .md .markdown .html .htm .pdf .docx .json，"
        "或加 --format。\n",
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "asked", [("--format", "JSON"), ("--format", "ｊｓｏｎ"), ("--json", "--paper", "A5")]
)
def test_capitals_and_wide_letters_are_the_same_words(call, asked):
    assert call("methods", *asked) == call("methods", "--json")


def test_a_dash_is_standard_output(call):
    assert call("methods", "-o", "-") == call("methods")


def test_a_format_overrides_the_ending(call, tmp_path):
    assert call("methods", "--format", "json", "-o", str(tmp_path / "a.txt")).code == 0
    json.loads((tmp_path / "a.txt").read_text(encoding="utf-8"))


def test_a_file_that_was_there_keeps_its_rights_and_is_whole(call, tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    target.chmod(0o600)
    assert call("methods", "-o", str(target)).code == 0
    assert "old" not in target.read_text(encoding="utf-8")
    assert target.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("no/a.txt", "没有这个文件或文件夹"),
        ("folder.txt", "它是一个文件夹"),
        ("file.txt/a.txt", "路径里有一段不是文件夹"),
        ("长" * 200 + ".txt", "名字太长"),
    ],
)
def test_what_cannot_be_written_is_said_and_leaves_nothing(call, tmp_path, name, reason):
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "file.txt").write_text("kept")
    target = tmp_path / name
    said = call("methods", "-o", str(target))
    assert said == (1, "", f"{target} 写不了：{reason}。什么都没有写。\n")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file.txt", "folder.txt"]
    assert (tmp_path / "file.txt").read_text() == "kept"


@FULL_DISK
@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "/dev/full 写不了：磁盘满了。什么都没有写。\n"),
        ("en", "/dev/full cannot be written: the disk is full. Nothing was written.\n"),
    ],
)
def test_a_full_disk_is_said_to_be_full(call, language, told):
    said = call("methods", "-o", "/dev/full", "--format", "text", "--lang", language)
    assert said == (1, "", told)


def test_no_colour_where_there_is_no_terminal_unless_it_is_forced(call, monkeypatch):
    assert "\x1b" not in call("methods", "--format", "terminal").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in call("methods", "--format", "terminal").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in call("methods", "--format", "terminal").out


def test_a_device_or_a_pipe_is_written_to_and_never_replaced(call, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    assert call("methods", "--json", "-o", str(pipe)) == (0, "", "")
    out, _ = reader.communicate(timeout=20)
    assert json.loads(out)["format"] == 1
    assert pipe.is_fifo()
    assert call("methods", "--json", "-o", "/dev/null") == (0, "", "")
    assert Path("/dev/null").is_char_device()
