"""`certguide page`: one file, whole or not at all."""

import os
import pty
import shutil
import subprocess
import sys

import pytest

from cli.support import SHIPPED, SMALL
from present.site.built import built

DAY = ("--as-of", "2026-11-25")


def program(*arguments, stdout=subprocess.PIPE):
    return subprocess.run(
        [sys.executable, "-m", "certguide", "page", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )


@pytest.mark.parametrize("language", ["zh", "en", "zh-hant"])
def test_the_file_is_one_page_of_at_most_300_kilobytes(language):
    page = built(language)
    assert page.endswith(b"</html>\n")
    assert len(page) <= 300_000


@pytest.mark.no_cover
def test_the_same_flows_and_day_give_the_same_bytes(call, tmp_path):
    target = tmp_path / "guide.HTM"
    assert call("page", *DAY, "-o", str(target)) == (0, "", "")
    assert target.read_bytes() == built("zh")
    assert [each.name for each in tmp_path.iterdir()] == ["guide.HTM"]


def test_it_begins_in_the_language_asked_for():
    for language, named in (("zh", b"zh-CN"), ("en", b"en"), ("zh-hant", b"zh-Hant")):
        assert built(language).startswith(b'<!DOCTYPE html>\n<html lang="%s">' % named)


def test_it_is_there_in_traditional_characters():
    title = "<title>養老金領取資格認證，怎麼辦最合適</title>"
    assert title.encode() in built("zh-hant")


def test_a_language_may_be_named_by_a_place_that_writes_it(call, tmp_path):
    for language in ("zh-hk", "zh-hant"):
        line = ("page", *DAY, "--flows", str(SMALL), "--lang", language)
        assert call(*line, "-o", str(tmp_path / f"{language}.html")) == (0, "", "")
    made = (tmp_path / "zh-hk.html").read_bytes()
    assert made == (tmp_path / "zh-hant.html").read_bytes()
    assert b'<html lang="zh-Hant">' in made


def test_authors_have_a_page_of_their_own_flows(call, tmp_path):
    target = tmp_path / "own.html"
    assert call("page", *DAY, "--flows", str(SMALL), "-o", str(target)) == (0, "", "")
    assert target.read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (
            ("-o", "guide.pdf"),
            2,
            "网页的文件名要以这些结尾：.html .htm。guide.pdf 不是，请改一改。\n",
        ),
        (("bureau",), 2, "多了一个词：bureau。请去掉它，或看 --help。\n"),
        (("--as-of", "soon"), 2, "--as-of 要一个日期，soon 不是。请写成 2026-11-22。\n"),
        (
            ("-o", "nowhere/guide.html"),
            1,
            "nowhere/guide.html 写不了：没有这个文件或文件夹。什么都没有写。\n",
        ),
    ],
)
def test_a_call_that_cannot_be_answered_says_why(call, tmp_path, arguments, code, said):
    call.monkeypatch.chdir(tmp_path)
    assert call("page", *arguments) == (code, "", said)
    assert list(tmp_path.iterdir()) == []


def test_a_page_is_not_thrown_onto_a_screen():
    main, side = pty.openpty()
    done = program(stdout=side)
    os.close(side)
    os.close(main)
    said = "html 不能直接显示在屏幕上。加上 -o 写进文件，如 -o 文件.html。\n"
    assert (done.returncode, done.stderr.decode()) == (2, said)


def test_a_chooser_that_asks_for_a_date_has_no_page(call, tmp_path):
    flows = tmp_path / "flows"
    shutil.copytree(SHIPPED, flows)
    chooser = flows / "choose.yaml"
    text = chooser.read_text(encoding="utf-8")
    chooser.write_text(
        text.replace("  payment: checked\n", "  payment: last\n  last: checked\n"),
        encoding="utf-8",
    )
    code, out, err = call("page", "--flows", str(flows), "-o", str(tmp_path / "a.html"))
    assert (code, out) == (1, "")
    assert err == "问题 last 要填日子，做不成网页。请把它移到 also 里，或改成选项。\n"
    assert not (tmp_path / "a.html").exists()
