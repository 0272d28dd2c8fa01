"""Calls of the command line in this process, with their code and both outputs."""

import io
import re
import shlex
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from certguide.cli.main import main

FULL_DISK = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")

ONLINE = [
    *("--who", "self", "--benefit", "employee", "--payment", "paid", "--checked", "no"),
    *("--residence", "paying-place", "--phone", "own", "--face", "yes", "--ecard", "active"),
]
ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "flows"
SMALL = ROOT / "tests" / "prompt" / "flows"
"""A handful of flows to follow: app, web, counter and visit, one below the other."""
GOLDEN = Path(__file__).parent / "golden"
_CALL = re.compile(r"^\$ (.*)$", re.MULTILINE)


class Said(NamedTuple):
    code: int
    out: str
    err: str


class Caller:
    """Calls `certguide` as a shell would, without a terminal."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
        self.monkeypatch = monkeypatch
        self.capsys = capsys

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Said:
        stream = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
        self.monkeypatch.setattr(sys, "stdin", stream)
        self.capsys.readouterr()
        code = main(arguments)
        out, err = self.capsys.readouterr()
        return Said(code, out, err)


def compare_calls(call: Caller, name: str, *, update: bool) -> None:
    """Make the calls that a file in `golden/` lists; each has to say what stands below it.

    `$ certguide …`, or `$ printf '…' | certguide …` for what is typed. Lines on standard error
    begin with `! `; the last line is the exit code, where that is not 0.
    """
    path = GOLDEN / f"{name}.txt"
    text = path.read_text(encoding="utf-8")
    now = "\n".join(f"$ {line}\n{_made(call, line)}" for line in _CALL.findall(text))
    if update:
        path.write_text(now, encoding="utf-8")
    assert now == text or update


def _made(call: Caller, line: str) -> str:
    words = shlex.split(line)
    typed = ""
    if words[0] == "printf":
        _, typed, bar, *words = words
        assert bar == "|"
        typed = typed.replace("\\n", "\n")
    assert words[0] == "certguide"
    said = call(*words[1:], stdin=typed.encode())
    errors = "".join(f"! {line}".rstrip() + "\n" for line in said.err.splitlines())
    return said.out + errors + (f"exit code {said.code}\n" if said.code else "")
