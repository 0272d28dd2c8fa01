"""Nothing is written that was not asked for, and nobody is called."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from certguide.loading.library import load

ROOT = Path(__file__).parents[2]
WATCHED = """
import sys
def watch(event, arguments):
    if event.startswith("socket.") and event != "socket.__new__":
        raise RuntimeError(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        if arguments[0] != "/dev/null":
            raise RuntimeError(str(arguments))
    if event in ("os.mkdir", "os.rename", "os.remove", "tempfile.mkstemp"):
        raise RuntimeError(str(arguments))
sys.dont_write_bytecode = True
sys.addaudithook(watch)
from certguide.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
OFFLINE = WATCHED.replace('set("wax+")', "set()").replace(
    '("os.mkdir", "os.rename", "os.remove", "tempfile.mkstemp")', "()"
)
"""The same, but for what may be written."""


def run(program, line, folder, typed=b"1\n"):
    """A call in a home and a folder of its own; what it says, and the files it leaves."""
    home, here = folder / "home", folder / "here"
    for each in (home, here):
        each.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", program, *line.split()],
        check=False,
        capture_output=True,
        input=typed,
        cwd=here,
        env={"HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )
    assert b"RuntimeError" not in done.stderr, done.stderr.decode()
    files = [str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()]
    return done, sorted(files)


@pytest.mark.parametrize(
    "line",
    [
        "guide --rest unsure --full",
        "guide --rest unsure --json --region henan",
        "guide --plain --lang en",
        "guide --resume --rest unsure",
        "guide --code 1234-5678",
        "methods --format terminal",
        "steps home-visit --region hubei/wuhan",
        "steps e-card --at search",
        "steps e-card --follow --plain",
        "checklist bureau --format markdown",
        "checklist e-card --tick id-card",
        "checklist e-card --plain --tick",
        "due --region bj --last 2026-01-01",
        "due --plain",
        "guide --help",
        "guide --phone wrong",
    ],
)
def test_a_call_leaves_no_trace(line, tmp_path):
    done, files = run(WATCHED, line, tmp_path)
    assert done.returncode in (0, 1, 2, 130)
    assert files == []
    assert list((tmp_path / "home").iterdir()) == []


@pytest.mark.parametrize(
    ("line", "file"),
    [
        ("guide --rest unsure --save a.json", "here/a.json"),
        ("guide --plain --save a.json", "here/a.json"),
        ("guide --rest unsure --save", "home/.local/state/certguide/progress.json"),
        ("steps e-card --follow --plain --save a.json", "here/a.json"),
        ("checklist e-card --tick id-card --save a.json", "here/a.json"),
    ],
)
def test_only_the_file_that_was_asked_for_is_written_and_nobody_is_called(line, file, tmp_path):
    _, files = run(OFFLINE, line, tmp_path)
    assert files == [file]
    kept = json.loads((tmp_path / file).read_text(encoding="utf-8"))
    known = {"certguide-saved", "flow", "version", "digest", "date", "answers", "at", "ticks"}
    assert set(kept) <= known
    assert set(kept.get("answers", {})) <= set(load().questions)


@pytest.mark.parametrize("line", ["guide --resume a.json --rest unsure", "due --resume a.json"])
def test_going_on_writes_nothing_unless_that_is_asked_for(line, tmp_path):
    run(OFFLINE, "guide --rest unsure --save a.json", tmp_path)
    before = (tmp_path / "here/a.json").read_bytes()
    done, files = run(WATCHED, line, tmp_path)
    assert (done.returncode, files) == (0, ["here/a.json"])
    assert (tmp_path / "here/a.json").read_bytes() == before


def test_the_watch_notices_a_file_and_a_connection(tmp_path):
    """What would be missed by all the others if it did not work."""
    for line in ('open("x", "w")', "import socket; socket.create_connection(('127.0.0.1', 9))"):
        program = WATCHED.replace("from certguide.cli.main import main", line)
        with pytest.raises(AssertionError, match="RuntimeError"):
            run(program, "", tmp_path)
    program = OFFLINE.replace(
        "from certguide.cli.main import main",
        "import socket; socket.create_connection(('127.0.0.1', 9))",
    )
    with pytest.raises(AssertionError, match="RuntimeError"):
        run(program, "", tmp_path)
