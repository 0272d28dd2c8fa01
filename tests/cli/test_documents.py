"""Documents: what a call writes that is no text, and what it says when it cannot."""

import os
import pty
import subprocess
import sys
from importlib.metadata import requires

import pytest

from certguide.present.formats.registry import FORMATS, formats
from cli.support import FULL_DISK

COMMANDS = {
    "checklist": ("checklist", "alipay"),
    "steps": ("steps", "bureau"),
    "guide": ("guide", "--rest", "unsure"),
    "due": ("due", "--region", "河南", "--benefit", "employee", "--last", "2026-03-01"),
    "table": ("table",),
    "methods": ("methods",),
}
DAY = ("--as-of", "2026-11-25")
BEGINS = {"html": b"<!doctype html>", "pdf": b"%PDF-", "docx": b"PK", "ics": b"BEGIN:VCALENDAR"}
WITHOUT = """
import sys
sys.modules.update(dict.fromkeys({gone!r}))
from certguide.cli.main import main
sys.exit(main({arguments!r}))
"""
"""A module set to None is one that cannot be imported."""


def documents(command):
    return [
        (command, each.name, ending)
        for each in FORMATS
        if each.document and (each.needs is None or (each.needs == "event" and command == "due"))
        for ending in each.endings
    ]


@pytest.mark.parametrize(
    ("command", "name", "ending"), [each for command in COMMANDS for each in documents(command)]
)
def test_every_result_is_written_as_every_document(call, tmp_path, command, name, ending):
    target = tmp_path / f"a{ending.upper()}"
    assert call(*COMMANDS[command], *DAY, "-o", str(target)) == (0, "", "")
    assert target.read_bytes().lower().startswith(BEGINS[name].lower())
    assert [each.name for each in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("name", [each.name for each in formats() if each.document])
def test_a_dash_gives_the_same_bytes_on_standard_output(tmp_path, name):
    arguments = (*COMMANDS["steps"], *DAY, "--format", name)
    said = [
        subprocess.run(
            [sys.executable, "-m", "certguide", *arguments, *more], capture_output=True, check=True
        ).stdout
        for more in ((), ("-o", "-"))
    ]
    target = tmp_path / "a"
    subprocess.run([sys.executable, "-m", "certguide", *arguments, "-o", str(target)], check=True)
    assert said == [target.read_bytes()] * 2


def test_a_document_is_not_thrown_onto_a_screen(tmp_path):
    main, side = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "certguide", "methods", "--format", "pdf"],
        stdout=side,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(side)
    os.close(main)
    assert (done.returncode, done.stderr) == (
        2,
        "pdf 不能直接显示在屏幕上。加上 -o 写进文件，如 -o 文件.pdf。\n",
    )


LIBRARIES = [(each.name, each.library) for each in FORMATS if each.library is not None]


@pytest.mark.parametrize(("name", "library"), LIBRARIES)
def test_without_its_extra_a_document_says_what_to_type(tmp_path, name, library):
    arguments = [*COMMANDS["due"], *DAY, "-o", str(tmp_path / f"a.{name}")]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(gone=[library], arguments=arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    first, line = done.stderr.splitlines()
    assert (done.returncode, done.stdout, list(tmp_path.iterdir())) == (1, "", [])
    assert first.endswith("先输入这一行来安装：")
    extra = (f"extra == '{name}'", f'extra == "{name}"')
    wanted = [each for each in requires("certguide") or () if each.endswith(extra)]
    assert line.startswith(f"{sys.executable} -m pip install ")
    assert wanted
    for each in wanted:
        assert each.partition(";")[0].strip() in line


ASKING = (("guide",), ("due",), ("checklist", "bureau", "--tick"))


@pytest.mark.parametrize("asking", ASKING)
def test_without_its_extra_nobody_is_asked_in_vain(tmp_path, asking):
    arguments = [*asking, "--plain", "-o", str(tmp_path / "a.pdf")]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(gone=["typst"], arguments=arguments)],
        input="1\n1\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("生成 PDF 还缺一样东西。")


def test_nor_for_a_reminder(tmp_path):
    arguments = ["due", "--plain", "-o", str(tmp_path / "a.ics")]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(gone=["icalendar"], arguments=arguments)],
        input="1\n1\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("生成日历提醒还缺一样东西。")


@pytest.mark.parametrize("asking", ASKING)
def test_nor_is_anybody_for_paper_that_does_not_exist(call, tmp_path, asking):
    target = str(tmp_path / "a.pdf")
    said = call(*asking, "--plain", "--paper", "a3", "-o", target, stdin=b"1\n1\n")
    assert said == (2, "", "--paper 没有 a3 这个值。是不是 a4 或 a5？可以写：a4, a5, letter。\n")


def test_what_it_took_to_fit_the_paper_is_said_beside_the_document(call, tmp_path):
    target = tmp_path / "a.pdf"
    whole = ("checklist", "online-app", "--region", "海南", "--payment", "suspended", *DAY)
    assert call(*whole, "-o", str(target)) == (0, "", "")
    shorter = (
        "A5 纸放不下全部，只印了要紧的。要全的，换大一点的纸，或去掉 --large。\n",
        "Not everything fits on A5: what matters most is printed. For the whole, use larger paper "
        "or no --large.\n",
    )
    smaller = (
        "A5 纸放不下那么大的字，印成了 22 磅。要更大的字，换大一点的纸。\n",
        "There is no room on A5 for print as large as that: it is 18 points now. Larger paper has "
        "room for larger print.\n",
    )
    small = (*whole, "--paper", "a5", "-o", str(target))
    assert call(*small) == (0, "", "")
    assert call(*small, "--large") == (0, "", smaller[0] + shorter[0])
    assert call(*small, "--lang", "en") == (0, "", shorter[1])
    assert call(*small, "--lang", "en", "--large") == (0, "", smaller[1] + shorter[1])
    assert target.read_bytes().startswith(BEGINS["pdf"])


@FULL_DISK
def test_answers_given_are_not_lost_where_the_result_cannot_be_written(tmp_path):
    target = tmp_path / "a.html"
    target.symlink_to("/dev/full")
    arguments = ["guide", "--plain", *DAY, "--full", "-o", str(target)]
    done = subprocess.run(
        [sys.executable, "-m", "certguide", *arguments],
        input="2\n2\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    reason, told, line = done.stderr.splitlines()[-3:]
    assert "磁盘满了" in reason
    assert told == "答案没有丢。再来一次，请输入："
    assert "--who family" in line
    assert "--life deceased" in line
