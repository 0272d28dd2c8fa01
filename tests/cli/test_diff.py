"""`certguide diff`, with the flows as they are and small edits of them."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from certguide.loading import digestfile
from certguide.loading.library import load
from certguide.proof.digest import digest
from certguide.proof.proof import national
from cli.support import compare_calls

SMALL = Path(__file__).parents[1] / "prompt" / "flows"


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders, `old` and `new`, with the same flows."""
    for name in ("old", "new"):
        shutil.copytree(SMALL, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_nothing_changed(call, versions):
    said = call("diff", "old", "new")
    assert (said.code, said.err) == (0, "")
    assert "什么也没变。" in said.out
    data = json.loads(call("diff", "old", "new", "--json").out)
    assert (data["decides"], data["situations_moved"], data["texts"]) == (False, 0, [])


def test_another_outcome_is_counted_shown_and_not_acknowledged(call, versions, update_golden):
    edit(
        versions / "new" / "choose.yaml",
        "{when: {walking: no}, go: visit}",
        "{when: {walking: no}, go: counter}",
    )
    edit(versions / "new" / "choose.yaml", "zh: 能刷脸吗？", "zh: 刷得了脸吗？")
    compare_calls(call, "diff", update=update_golden)


def test_a_committed_digest_acknowledges_the_edit(call, versions):
    new = versions / "new"
    edit(
        new / "choose.yaml",
        "{when: {walking: no}, go: visit}",
        "{when: {walking: no}, go: counter}",
    )
    assert call("diff", "old", "new").code == 1
    digestfile.path(new).write_text(
        digestfile.write(digest(national(load(versions / "old")))), "utf-8"
    )
    assert call("diff", "old", "new").code == 1
    digestfile.path(new).write_text(digestfile.write(digest(national(load(new)))), "utf-8")
    said = call("diff", "old", "new")
    assert said.code == 0
    assert "认可过" in said.out
    data = json.loads(call("diff", "old", "new", "--json").out)
    assert (data["decides"], data["acknowledged"]) == (True, True)
    assert data["flows"][0]["moves"] == [
        {
            "old": "visit",
            "new": "counter",
            "count": 2,
            "opened": [],
            "closed": [],
            "examples": [
                {"face": "failed", "walking": "no"},
                {"face": "unsure", "walking": "no"},
            ],
        }
    ]


def test_only_as_many_examples_as_asked_for(call, versions):
    edit(
        versions / "new" / "choose.yaml",
        "{when: {walking: no}, go: visit}",
        "{when: {walking: no}, go: counter}",
    )
    shown = [
        call("diff", "old", "new", "--most", most).out.count("certguide guide --face")
        for most in ("0", "1", "2")
    ]
    assert shown == [0, 1, 2]


@pytest.mark.parametrize("most", ["-1", "x", "1.5", "②"])
def test_a_number_is_a_number(call, versions, most):
    said = call("diff", "old", "new", "--most", most)
    assert (said.code, said.out) == (2, "")
    assert f"“{most}”" in said.err


def test_faults_of_a_version_are_told_under_its_name(call, versions):
    (versions / "new" / "visit.yaml").write_text("kind: method\n", encoding="utf-8")
    said = call("diff", "old", "new")
    assert (said.code, said.out) == (4, "")
    assert "new/visit.yaml:1:1" in said.err


def test_what_is_neither_folder_nor_revision_is_said(call, versions):
    said = call("diff", "old", "newer")
    assert (said.code, said.out) == (2, "")
    assert "“newer”" in said.err
    assert call("diff", "old", "new", "third").code == 2


def git(where, *arguments):
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.org")
    subprocess.run(
        ["git", "-C", str(where), *identity, *arguments], check=True, capture_output=True
    )


def test_a_revision_is_compared_with_the_flows_as_they_are(call, versions):
    git(versions, "init", "--quiet", "--initial-branch=main")
    git(versions, "add", "new")
    git(versions, "commit", "--quiet", "--message", "flows")
    edit(versions / "new" / "choose.yaml", "zh: 能刷脸吗？", "zh: 刷得了脸吗？")
    for line in (("diff",), ("diff", "HEAD"), ("diff", "main", "new"), ("diff", "HEAD:new", "new")):
        said = call(*line, "--flows", "new")
        assert (said.code, said.err) == (0, "")
        assert "刷得了脸吗？" in said.out
        assert "HEAD:new" in said.out or "main:new" in said.out
    edit(
        versions / "new" / "choose.yaml",
        "{when: {walking: no}, go: visit}",
        "{when: {walking: no}, go: counter}",
    )
    assert call("diff", "--flows", "new").code == 1
    (versions / "new" / "visit.yaml").write_text("", encoding="utf-8")
    git(versions, "commit", "--quiet", "--all", "--message", "broken")
    said = call("diff", "HEAD", "old", "--flows", "new")
    assert said.code == 4
    assert "HEAD:new/visit.yaml" in said.err


def test_an_answer_that_only_one_version_knows_is_said_to_be_none(call, versions):
    edit(
        versions / "new" / "choose.yaml",
        "      failed: {label: {zh: 总是通不过, en: It is always refused}}\n",
        "      failed: {label: {zh: 总是通不过, en: It is always refused}}\n"
        "      mask: {label: {zh: 包着纱布, en: It is bandaged}}\n",
    )
    said = call("diff", "old", "new")
    assert said.code == 1
    assert "没有这个答案 → " in said.out
    assert "包着纱布" in said.out


def test_a_flow_that_comes_or_goes_is_said(call, versions):
    counter = versions / "new" / "counter.yaml"
    more = "start: walking\ntree:\n  walking: counter\n"
    counter.write_text(counter.read_text(encoding="utf-8") + more, encoding="utf-8")
    come, gone = call("diff", "old", "new"), call("diff", "new", "old")
    assert (come.code, gone.code) == (1, 1)
    assert "counter：旧的里面没有" in come.out
    assert "counter：新的里面没有了" in gone.out


def test_a_cycle_that_changes_is_shown_with_its_dates(call, tmp_path, monkeypatch):
    from cli.support import SHIPPED

    shutil.copytree(SHIPPED, tmp_path / "new")
    text = (tmp_path / "new" / "regions" / "beijing.yaml").read_text(encoding="utf-8")
    (tmp_path / "new" / "regions" / "beijing.yaml").write_text(
        text.replace("months: 12", "months: 6", 1), encoding="utf-8"
    )
    said = call("diff", str(SHIPPED), str(tmp_path / "new"), "--as-of", "2026-11-25")
    assert said.code == 1
    assert "北京：每 12 个月 → 每 6 个月" in said.out
    assert "最晚 2026-03-10 → 2025-09-10，建议 2026-02-28 → 2025-08-31" in said.out
