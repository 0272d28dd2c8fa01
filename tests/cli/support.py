"""Calls of the command line in this process, with their code and both outputs."""

import io
import sys
from typing import Any, NamedTuple

import pytest

from certguide.cli.main import main

ONLINE = [
    *("--who", "self", "--benefit", "employee", "--payment", "paid", "--checked", "no"),
    *("--residence", "paying-place", "--phone", "own", "--face", "yes", "--ecard", "active"),
]


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
