from typing import Any

import pytest

from cli.support import Caller

QUIET = ("CERTGUIDE_LANG", "CERTGUIDE_FLOWS", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG")
QUIET += ("NO_COLOR", "FORCE_COLOR", "ACCESSIBLE", "COLUMNS", "CERTGUIDE_DEBUG")


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Caller:
    for name in QUIET:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return Caller(monkeypatch, capsys)
