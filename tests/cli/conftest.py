from pathlib import Path
from typing import Any

import pytest

from certguide.loading.library import compile_flows
from cli.support import SHIPPED, Caller

QUIET = ("CERTGUIDE_LANG", "CERTGUIDE_FLOWS", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG")
QUIET += ("NO_COLOR", "FORCE_COLOR", "ACCESSIBLE", "COLUMNS", "CERTGUIDE_DEBUG")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped flows as a wheel has them: each call reads them anew, and YAML takes longer."""
    folder = tmp_path_factory.mktemp("compiled")
    for name, data in compile_flows(SHIPPED).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: Any, compiled: Path) -> Caller:
    for name in QUIET:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("certguide.loading.library.COMPILED", compiled)
    return Caller(monkeypatch, capsys)
