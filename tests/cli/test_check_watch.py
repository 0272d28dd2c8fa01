"""`certguide check --watch` in a real terminal and in a pipe, with real edits."""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from cli.support import ROOT
from cli.test_check import SAMPLE, SOME
from prompt.terminal import Terminal

CLEAN = "没有发现问题。"
WAITING = "等着文件变动。按 Ctrl-C 停下。"
FAULT = "flows/bureau.yaml:4:7  CG-S105  错误"


@pytest.fixture
def here(tmp_path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "flows")
    return tmp_path


def edited(here: Path, old: str, new: str) -> str:
    return (here / "flows" / "bureau.yaml").read_text(encoding="utf-8").replace(old, new)


def overwrite(here: Path, text: str) -> None:
    (here / "flows" / "bureau.yaml").write_text(text, encoding="utf-8")


def replace(here: Path, text: str) -> None:
    """As many editors save: another file takes the place of the old one."""
    new = here / "flows" / ".bureau.yaml.swp"
    new.write_text(text, encoding="utf-8")
    new.replace(here / "flows" / "bureau.yaml")


@pytest.mark.parametrize("save", [overwrite, replace])
def test_every_save_is_checked_until_somebody_stops_it(here, save):
    with Terminal(
        "check", "--watch", SOME, "flows", program=("-m", "certguide"), here=here, rows=40
    ) as terminal:
        terminal.hear(WAITING)
        assert CLEAN in terminal.received
        save(here, edited(here, "rank: 2", "rank: two"))
        terminal.hear("共有 1 处错误。")
        assert re.search(r"== \d\d:\d\d:\d\d 又查了一遍", terminal.received)
        assert FAULT in "\n".join(terminal.lines())
        terminal.received = ""
        save(here, edited(here, "rank: two", "rank: 2"))
        terminal.hear(CLEAN)
        terminal.press("\x03")
        assert terminal.end() == 130
        assert terminal.lines()[-1].removeprefix("^C") == "不再等了。"


class Piped:
    """The same without a terminal; `heard` is what came on both outputs, in its order."""

    def __init__(self, here: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "certguide", "check", "--watch", SOME, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=here,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
        )
        self.heard = ""
        self.guard = threading.Timer(60, self.process.kill)
        self.guard.start()

    def hear(self, text: str) -> None:
        assert self.process.stdout is not None
        while text not in self.heard:
            line = self.process.stdout.readline().decode()
            assert line, self.heard
            self.heard += line

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        out, _ = self.process.communicate(timeout=20)
        self.guard.cancel()
        self.heard += out.decode()
        return self.process.returncode


def test_a_folder_that_goes_and_comes_back(here):
    piped = Piped(here, "flows")
    piped.hear(WAITING)
    (here / "flows").rename(here / "away")
    piped.hear("flows  CG-F101  错误")
    (here / "away").rename(here / "flows")
    piped.heard = ""
    piped.hear(CLEAN)
    assert piped.stop() == 130
    assert piped.heard.endswith("不再等了。\n")


def test_a_pipe_gets_lines_and_nothing_else(here):
    piped = Piped(here, "flows")
    piped.hear(WAITING)
    overwrite(here, edited(here, "rank: 2", "rank: two"))
    piped.hear("共有 1 处错误。")
    assert piped.stop() == 130
    assert re.sub(r"\d\d:\d\d:\d\d", "12:00:00", piped.heard) == (
        "  只查了这几项：CG-A201、CG-A202、CG-A203、CG-A204、CG-P301。\n"
        "\n"
        "没有发现问题。查了 5 个文件、4 种情形，一种不漏。\n"
        "等着文件变动。按 Ctrl-C 停下。\n"
        "\n"
        "== 12:00:00 又查了一遍\n"
        "flows/bureau.yaml:4:7  CG-S105  错误\n"
        "  4 | rank: two\n"
        "    |       ^^^\n"
        "  这里要的是整数，写的却是文字。\n"
        "  改法：照着同类的地方改成整数。\n"
        "\n"
        "  有的错误让流程读不进来，后面的检查还没做。改好以后，再查一遍。\n"
        "  只查了这几项：CG-A201、CG-A202、CG-A203、CG-A204、CG-P301。\n"
        "\n"
        "共有 1 处错误。\n"
        "不再等了。\n"
    )


def test_a_file_that_is_being_written_is_read_when_it_is_done(here):
    piped = Piped(here, "flows")
    piped.hear(WAITING)
    text = edited(here, "rank: 2", "rank: two")
    for part in range(1, 21):
        overwrite(here, text[: len(text) * part // 20])
        time.sleep(0.03)
    piped.hear("CG-S105")
    assert piped.stop() == 130
    # A machine that stands still for a moment may see a pause where there was none.
    assert piped.heard.count("又查了一遍") <= 3


def test_a_file_beside_and_one_in_a_folder_below_count_too(here):
    piped = Piped(here, "flows/bureau.yaml", "-o", "found.json")
    piped.hear(WAITING)
    (here / "flows" / "cases").mkdir()
    (here / "flows" / "cases" / "a.yaml").write_text("certguide: 1\nkind: cases\n")
    piped.hear("又查了一遍")
    found = here / "found.json"
    end = time.monotonic() + 20
    while "CG-S104" not in found.read_text(encoding="utf-8") and time.monotonic() < end:
        time.sleep(0.05)
    assert "CG-S104" in found.read_text(encoding="utf-8")
    assert piped.stop() == 130
