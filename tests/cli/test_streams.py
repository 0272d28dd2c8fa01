"""Streams that are closed, full, cut off, or of another encoding, in processes of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def shell(line: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["sh", "-c", line.replace("certguide", f"{sys.executable} -m certguide")],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm", **environ},
    )


def test_a_full_disk_is_said_in_one_sentence():
    done = shell("certguide methods > /dev/full")
    assert done.returncode == 1
    assert done.stderr.decode() == "标准输出 写不了：磁盘满了。什么都没有写。\n"


def test_a_reader_that_leaves_is_no_error():
    done = shell("certguide guide --rest unsure --full | head -n 1")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == "去社区、村里或街道认证\n"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("certguide methods >&-", 0),
        ("certguide methods 2>&-", 0),
        ("certguide gide 2>&-", 2),
        ("certguide guide <&-", 3),
        ("certguide guide --plain <&-", 130),
    ],
)
def test_a_closed_stream_breaks_nothing(line, code):
    done = shell(line)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("environ", "encoding"),
    [
        ({"PYTHONIOENCODING": "gbk"}, "gbk"),
        ({"PYTHONIOENCODING": "ascii"}, "utf-8"),
        ({"LC_ALL": "C"}, "utf-8"),
        ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "utf-8"),
    ],
)
def test_chinese_comes_out_readable(environ, encoding):
    done = shell("certguide guide --rest unsure --full", **environ)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode(encoding)
    assert text.startswith("去社区、村里或街道认证\n")
    assert "?" not in text.split("\n依据\n")[0]
