"""Nothing is written that was not asked for, and nobody is called."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WATCHED = """
import sys
def watch(event, arguments):
    if event.startswith("socket.") and event != "socket.__new__":
        raise RuntimeError(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        if arguments[0] != "/dev/null":
            raise RuntimeError(str(arguments))
sys.dont_write_bytecode = True
sys.addaudithook(watch)
from certguide.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "line",
    [
        "guide --rest unsure --full",
        "guide --rest unsure --json",
        "guide --plain --lang en",
        "methods --format terminal",
        "steps home-visit",
        "checklist bureau --format markdown",
        "guide --help",
        "guide --phone wrong",
    ],
)
def test_a_call_leaves_no_trace(line, tmp_path):
    home, here = tmp_path / "home", tmp_path / "here"
    home.mkdir()
    here.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *line.split()],
        check=False,
        capture_output=True,
        input=b"1\n",
        cwd=here,
        env={"HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )
    assert done.returncode in (0, 2, 130)
    assert b"RuntimeError" not in done.stderr
    assert list(home.iterdir()) == []
    assert list(here.iterdir()) == []
