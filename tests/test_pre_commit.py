"""The hooks for pre-commit, installed and run by the real one in a repository of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
NEEDED = ("certguide", "flows", ".build")
NEEDED_FILES = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", HOOKS.name)
NOT_INSTALLED = 3
"""What pre-commit exits with where a hook could not be installed."""


def environment(home: Path) -> dict[str, str]:
    kept = {key: each for key, each in os.environ.items() if not key.startswith(("COV", "GIT"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{kept['PATH']}"
    person = {
        f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    return {**kept, **person, "PATH": path, "PRE_COMMIT_HOME": str(home), "LANG": "C.UTF-8"}


class Repository:
    """A git repository in a temporary folder."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.environment = environment(home)
        folder.mkdir()
        self.git("init", "--quiet")

    def git(self, *arguments: str) -> str:
        return self.run("git", *arguments, check=True).stdout.strip()

    def run(self, *command: str, check: bool = False) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            check=check,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
        )

    def commit(self) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "all")
        return self.git("rev-parse", "HEAD")

    def pre_commit(self) -> tuple[int, str]:
        done = self.run("pre-commit", "run", "--color=never")
        if done.returncode == NOT_INSTALLED and not os.environ.get("CI"):
            pytest.skip("the hooks could not be installed")
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def authors(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """An author's repository that takes the hooks from a copy of this one."""
    folder = tmp_path_factory.mktemp("pre-commit")
    ours = Repository(folder / "ours", folder / "home")
    for name in NEEDED:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, ours.folder / name, ignore=ignored)
    for name in NEEDED_FILES:
        shutil.copy(ROOT / name, ours.folder / name)
    revision = ours.commit()
    theirs = Repository(folder / "theirs", folder / "home")
    shutil.copytree(ROOT / "flows", theirs.folder / "flows")
    hooks = [{"id": hook["id"]} for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))]
    config = {"repos": [{"repo": str(ours.folder), "rev": revision, "hooks": hooks}]}
    (theirs.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return theirs


def test_flows_without_a_fault_pass(authors: Repository) -> None:
    authors.git("add", "--all")
    code, said = authors.pre_commit()
    assert code == 0, said
    assert [
        line.rpartition(".")[2] for line in said.splitlines() if line.startswith("certguide ")
    ] == 2 * ["Passed"]


def test_a_fault_is_said_with_its_place(authors: Repository) -> None:
    authors.commit()
    choose = authors.folder / "flows" / "choose.yaml"
    written = choose.read_text(encoding="utf-8")
    choose.write_text(
        written.replace("office: bureau}, go: bureau", "office: bureau}, go: bureua"),
        encoding="utf-8",
    )
    authors.git("add", "--all")
    code, said = authors.pre_commit()
    choose.write_text(written, encoding="utf-8")
    line = next(
        number
        for number, each in enumerate(written.splitlines(), 1)
        if "office: bureau}, go" in each
    )
    assert code == 1
    assert f"flows/choose.yaml:{line}:" in said
    assert "CG-R103" in said


def test_other_files_are_not_its_matter(authors: Repository) -> None:
    authors.commit()
    (authors.folder / "letter.txt").write_text("a\n", encoding="utf-8")
    authors.git("add", "--all")
    code, said = authors.pre_commit()
    assert code == 0
    assert said.count("Skipped") == 2
