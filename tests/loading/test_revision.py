import subprocess
from pathlib import Path

import pytest

from certguide.loading.revision import Revision, revision, unpacked


def git(where: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.org")
    subprocess.run(
        ["git", "-C", str(where), *identity, *arguments], check=True, capture_output=True
    )


@pytest.fixture
def flows(tmp_path: Path) -> Path:
    """A checkout with flows in a folder, committed twice."""
    folder = tmp_path / "a checkout" / "my flows"
    folder.mkdir(parents=True)
    git(tmp_path, "init", "--quiet", "--initial-branch=main", str(folder.parent))
    for text in ("一", "二"):
        (folder / "choose.yaml").write_text(text, encoding="utf-8")
        (folder / "regions").mkdir(exist_ok=True)
        (folder / "regions" / "hubei.yaml").write_text(text, encoding="utf-8")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "--message", text)
    git(folder, "tag", "v2")
    return folder


@pytest.mark.parametrize(
    ("name", "said", "shown"),
    [
        ("HEAD", "二", "HEAD:my flows"),
        ("HEAD~1", "一", "HEAD~1:my flows"),
        ("main", "二", "main:my flows"),
        ("v2", "二", "v2:my flows"),
        ("HEAD~1:my flows", "一", "HEAD~1:my flows"),
        ("HEAD~1:my flows/", "一", "HEAD~1:my flows"),
    ],
)
def test_a_revision_is_unpacked_and_gone_afterwards(
    flows: Path, name: str, said: str, shown: str
) -> None:
    found = revision(name, flows)
    assert found is not None
    assert found.shown == shown
    with unpacked(found) as folder:
        assert (folder / "choose.yaml").read_text(encoding="utf-8") == said
        assert (folder / "regions" / "hubei.yaml").read_text(encoding="utf-8") == said
    assert not folder.exists()


def test_the_top_of_a_checkout_can_hold_the_flows_itself(flows: Path) -> None:
    found = revision("HEAD:", flows.parent)
    assert found is not None
    with unpacked(found) as folder:
        assert (folder / "my flows" / "choose.yaml").exists()


@pytest.mark.parametrize("name", ["HEAD~9", "v3", "", "--help", "HEAD:other", ":", "HEAD\n"])
def test_what_is_no_revision_is_none(flows: Path, name: str) -> None:
    assert revision(name, flows) is None


def test_outside_a_checkout_there_are_none(tmp_path: Path) -> None:
    assert revision("HEAD", tmp_path) is None


def test_a_folder_that_is_gone_is_looked_for_from_here(
    flows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(flows)
    assert revision("HEAD:my flows", flows / "gone") is not None


def test_without_git_there_are_none(flows: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert revision("HEAD", flows) is None


def test_an_empty_folder_has_no_flows(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main", ".")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "nothing")
    found = revision("HEAD:", tmp_path)
    assert found is not None
    with unpacked(found) as folder:
        assert list(folder.iterdir()) == []


def test_what_git_cannot_give_any_more_has_no_flows_either(flows: Path) -> None:
    gone = Revision(name="gone", top=flows.parent, folder="my flows")
    with unpacked(gone) as folder:
        assert list(folder.iterdir()) == []
