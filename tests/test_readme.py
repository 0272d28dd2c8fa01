"""Every command in the README is run, and says what the README says."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def environment() -> dict[str, str]:
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    kept["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{kept.get('PATH', os.defpath)}"
    return {**kept, "LANG": "C.UTF-8", "FLOWS": str(ROOT / "flows"), "COLUMNS": "80"}


def transcript(block: str, folder: Path) -> str:
    """The commands of a block, each followed by what it prints now."""
    lines = []
    for line in block.splitlines():
        if line.startswith("$ "):
            done = subprocess.run(
                ["sh", "-c", f"({line[2:]}) 2>&1"],
                check=False,
                capture_output=True,
                text=True,
                encoding="utf-8",
                cwd=folder,
                env=environment(),
                stdin=subprocess.DEVNULL,
            )
            lines += [line, *done.stdout.splitlines()]
    return "\n".join(lines) + "\n"


def test_every_example_prints_what_the_readme_shows(tmp_path, update_golden):
    text = README.read_text(encoding="utf-8")
    now = BLOCK.sub(lambda found: f"```console\n{transcript(found[1], tmp_path)}```", text)
    if update_golden:
        README.write_text(now, encoding="utf-8")
    assert now == README.read_text(encoding="utf-8")


def test_the_two_commands_of_the_set_up_are_those_that_are_run():
    first, second = re.findall(
        r"^```sh\n(.*?)\n```$", README.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert first.endswith("&& .venv/bin/certguide")
    assert second in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_exit_codes_are_those_of_the_program():
    from certguide.cli import boundary, guide

    listed = set(
        map(int, re.findall(r"^\| (\d+) \|", README.read_text(encoding="utf-8"), re.MULTILINE))
    )
    named = {boundary.PROBLEM, boundary.USAGE, boundary.FLOWS, boundary.BUG, guide.MISSING}
    assert listed == {0, *named, boundary.INTERRUPTED}


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "decisions"])
def test_what_it_links_to_exists(name):
    assert (ROOT / ".github" / name).exists()
