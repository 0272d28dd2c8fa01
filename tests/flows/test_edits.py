"""Hardly an edit of the flows goes unnoticed by the cases, and those that do are explained."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = ("certguide", "test", "--mutate", "--min-score", "95", "--min-coverage", "100", "--json")


def test_edits_are_noticed_or_explained():
    # Some hundred thousand runs of cases: measuring which lines they run would take minutes.
    env = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    env["CERTGUIDE_LANG"] = "zh"
    done = subprocess.run(
        [sys.executable, "-m", *COMMAND], cwd=ROOT, env=env, capture_output=True, check=False
    )
    assert done.stderr == b""
    said = json.loads(done.stdout)
    edits = said["edits"]
    unexplained = [
        (each["file"], each["line"], each["edit"])
        for each in edits["survivors"]
        if each["reason"] is None
    ]
    assert unexplained == []
    assert (edits["idle"], edits["empty"]) == ([], [])
    assert edits["percent"] >= 95
    assert said["coverage"]["percent"] == 100
    assert (said["passed"], done.returncode) == (True, 0)
