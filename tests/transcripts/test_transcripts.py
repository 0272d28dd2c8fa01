"""Real runs in a real terminal, kept as files: what is pressed, and the screen after it.

A transcript starts with `run:`, `size:` and perhaps `env:` lines. Each part after that begins with
`==== press … until …`: the keys (`<Enter>`, `<Down>`, `<C-c>` by name, all else as it is), and a text
to wait for. Below it stands the whole screen. `pytest --update-golden` writes the screens anew.
"""

import codecs
import re
import shlex
import sys
from pathlib import Path

import pexpect
import pyte
import pytest

HERE = Path(__file__).parent
KEYS = {
    "Enter": "\r",
    "Up": "\x1b[A",
    "Down": "\x1b[B",
    "BS": "\x7f",
    "Esc": "\x1b",
    "C-c": "\x03",
    "C-d": "\x04",
}
PART = re.compile(r"^==== press (.*?) until (.*)$", re.MULTILINE)
QUIET = 0.3
"""Seconds without output after which a screen is taken as drawn, once it shows what it must."""


class Run:
    """A command in a terminal of a given size."""

    def __init__(self, head: dict[str, str]) -> None:
        columns, rows = map(int, head["size"].split("x"))
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.Stream(self.screen)
        self.decoder = codecs.getincrementaldecoder("utf-8")()
        program, *arguments = shlex.split(head["run"])
        assert program == "certguide"
        pairs = (pair.split("=", 1) for pair in head.get("env", "").split())
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "certguide", *arguments],
            dimensions=(rows, columns),
            env={"TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", **dict(pairs)},
            cwd=str(HERE.parents[1]),
        )

    def read(self, seconds: float) -> bool:
        """Read what comes within `seconds`; whether anything came."""
        try:
            text = self.child.read_nonblocking(65536, timeout=seconds)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.stream.feed(self.decoder.decode(text))
        return True

    def lines(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def press(self, keys: str, until: str) -> str:
        self.child.send(re.sub(r"<([\w-]+)>", lambda key: KEYS[key[1]], keys).encode())
        while until not in self.lines():
            assert self.read(30), f"no {until!r} in\n{self.lines()}"
        while self.read(QUIET):
            pass
        return self.lines()


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_a_run_shows_what_its_transcript_shows(path, update_golden):
    text = path.read_text(encoding="utf-8")
    start, *parts = PART.split(text)
    head = dict(line.split(": ", 1) for line in start.strip().splitlines())
    run = Run(head)
    now = start.rstrip("\n")
    for keys, until in zip(parts[::3], parts[1::3], strict=True):
        screen = run.press(keys, until)
        now += f"\n\n==== press {keys} until {until}\n{screen}"
    run.child.close(force=True)
    now += "\n"
    if update_golden:
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8")
