"""`certguide test`: what it says, in what form, and how it exits."""

import json
import shutil
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from certguide.core.faults import Code
from cli.support import ROOT, compare_calls

FLOWS = ROOT / "tests" / "trials" / "flows"
WRONG = """\
certguide: 1
kind: cases
cases:
  - name: 说错了的
    from: S01
    as_of: 2026-03-01
    answers: {who: self, phone: own, region: henan}
    outcome: visit
    due: {cycle: {days: 30}}
    must_say: [打开软件, 开门]
    methods: {counter: met}
  - name: 没答完的
    from: S01
    as_of: 2026-03-01
    answers: {who: self}
    outcome: visit
"""


@pytest.fixture
def mine(tmp_path, monkeypatch) -> Path:
    shutil.copytree(FLOWS, tmp_path / "mine")
    (tmp_path / "wrong.yaml").write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "mine"


@pytest.mark.usefixtures("mine")
@pytest.mark.parametrize("name", ["test", "test-wrong", "test-edits", "test-refused"])
def test_what_it_says(name, call, update_golden):
    compare_calls(call, name, update=update_golden)


@pytest.mark.usefixtures("mine")
@pytest.mark.parametrize("columns", ["40", "80"])
def test_it_fits_a_narrow_terminal(columns, call, monkeypatch):
    monkeypatch.setenv("COLUMNS", columns)
    said = call("test", "mine", "wrong.yaml", "--format", "terminal")
    assert said.code == 1
    assert "wrong.yaml:8:14  outcome" in said.out


@pytest.mark.usefixtures("mine")
def test_for_programs(call):
    line = ("test", "mine", "wrong.yaml", "--flows", "mine", "--walks", "20", "--seed", "3")
    said = json.loads(call(*line, "--json").out)
    assert said["passed"] is False
    assert said["cases"] == {"count": 6, "failed": 2}
    assert [
        (each["file"], each["line"], each["column"], each["kind"], each["expected"], each["actual"])
        for each in said["failures"]
    ] == [
        ("wrong.yaml", 8, 14, "outcome", "visit", "by-phone"),
        ("wrong.yaml", 9, 18, "due", "{days: 30}", "{months: 12}"),
        ("wrong.yaml", 11, 24, "methods", "met", "unknown"),
        ("wrong.yaml", 10, 22, "must_say", "开门", ""),
        ("wrong.yaml", 15, 14, "open", "visit", "phone"),
    ] or [each["kind"] for each in said["failures"]] == [
        "outcome", "due", "methods", "must_say", "open",
    ]  # fmt: skip
    assert said["walks"] == {"count": 20, "seed": 3, "broken": []}
    assert said["edits"] is None
    kinds = {each["kind"]: each for each in said["coverage"]["kinds"]}
    assert kinds["outcome"]["missing"] == []
    assert {each["at"] for each in kinds["option"]["missing"]} == {
        "questions.payment.options.paid",
        "questions.region.options.other",
    }


@pytest.mark.usefixtures("mine")
def test_edits_for_programs(call):
    said = json.loads(call("test", "mine", "--mutate", "--json").out)
    edits = said["edits"]
    assert said["passed"] is True
    assert edits["count"] == edits["noticed"] + len(edits["survivors"])
    first = edits["survivors"][0]
    assert first["file"].startswith("mine/")
    assert first["message"]
    assert first["reason"] is None
    # Edits are only tried where all cases hold.
    assert json.loads(call("test", "mine", "wrong.yaml", "--mutate", "--json").out)["edits"] is None


@pytest.mark.usefixtures("mine")
def test_for_ci(call):
    line = ("test", "mine", "wrong.yaml", "--mutate", "--walks", "5", "--seed", "1")
    assert call(*line, "-o", "results.xml").code == 1
    root = parse("results.xml").getroot()  # noqa: S314 - it is our own
    assert root.attrib == {
        "name": "certguide", "tests": "8", "failures": "2", "errors": "0", "skipped": "0", "time": "0",
    }  # fmt: skip
    suites = [each.attrib["name"] for each in root]
    assert suites == ["mine/cases/people.yaml", "wrong.yaml", "coverage", "walks"]
    failed = [each for each in root.iter("testcase") if each.find("failure") is not None]
    assert [each.attrib["name"] for each in failed] == ["说错了的", "没答完的"]
    assert failed[0].attrib["line"] == "4"
    failure = failed[0].find("failure")
    assert failure is not None
    assert failure.text is not None
    assert len(failure.text.split("\n")) == 4
    assert failure.attrib["message"] == failure.text.split("\n")[0]


@pytest.mark.usefixtures("mine")
@pytest.mark.parametrize(
    ("option", "code", "told"),
    [
        ("--min-coverage=99.9", 1, "低于 99.9%"),
        ("--min-coverage=50%", 0, ""),
        ("--min-score=99", 1, "低于 99%"),
        ("--min-score=0", 0, ""),
    ],
)
def test_less_than_was_asked_for(option, code, told, call):
    said = call("test", "mine", option)
    assert said.code == code
    assert told in said.out
    assert call("test", "mine", option, "-o", "results.xml").code == code
    failures = parse("results.xml").getroot().attrib["failures"]  # noqa: S314 - it is our own
    assert failures == str(code)


def test_a_score_needs_cases_that_hold(call, mine):
    said = call("test", "mine", "wrong.yaml", "--min-score", "1")
    assert said.code == 1
    assert "先不改坏流程" in said.out


@pytest.mark.parametrize(
    "path", ["mine", "mine/cases", "mine/cases/people.yaml", "mine/cases/../cases"]
)
def test_cases_know_their_flows(path, call, mine):
    said = call("test", path, "--json")
    assert (said.code, said.err) == (0, "")
    assert json.loads(said.out)["cases"]["count"] == 4


def test_cases_by_themselves_belong_to_the_flows_in_use(call, mine, monkeypatch):
    shutil.copy(mine / "cases" / "people.yaml", "people.yaml")
    assert call("test", "people.yaml").code == 1
    assert call("test", "people.yaml", "--flows", "mine").code == 0
    assert call("test", "--flows", "mine").code == 0
    monkeypatch.setenv("CERTGUIDE_FLOWS", "mine")
    assert call("test", "people.yaml").code == 0
    assert call("test").code == 0
    monkeypatch.chdir(mine / "cases")
    monkeypatch.delenv("CERTGUIDE_FLOWS")
    assert call("test", "people.yaml").code == 0
    assert call("test", ".").code == 0


def test_cases_of_two_folders_of_flows_are_tested_one_at_a_time(call, mine):
    shutil.copytree(mine, "other")
    said = call("test", "mine", "other/cases")
    assert (said.code, said.out) == (2, "")
    assert "mine" in said.err
    assert "other" in said.err
    # The names of the cases are the same in both.
    assert call("test", "mine", "other", "--flows", "mine").code == 1


def test_the_shipped_flows_are_named_from_here(call, monkeypatch):
    monkeypatch.chdir(ROOT)
    said = json.loads(call("test", "flows/cases/first.yaml", "--json").out)
    missing = [each["file"] for kind in said["coverage"]["kinds"] for each in kind["missing"]]
    assert "flows/choose.yaml" in missing


def test_faults_in_cases_and_in_flows_exit_differently(call, mine):
    people = mine / "cases" / "people.yaml"
    text = people.read_text(encoding="utf-8")
    people.write_text(text.replace("outcome: visit", "outcome: visits"), encoding="utf-8")
    said = call("test", "mine")
    assert (said.code, said.out) == (1, "")
    assert Code.NO_OUTCOME in said.err
    chooser = mine / "choose.yaml"
    chooser.write_text(
        chooser.read_text(encoding="utf-8").replace("go: visit", "go: visits"), encoding="utf-8"
    )
    said = call("test", "mine")
    assert (said.code, said.out) == (4, "")
    assert Code.NO_TARGET in said.err


def test_explanations_of_edits_that_are_noticed_are_faults(call, mine):
    chooser = mine / "choose.yaml"
    text = chooser.read_text(encoding="utf-8")
    chooser.write_text(
        text.replace("start: who\n", "start: who  # certguide: survives 因为没有人看\n").replace(
            "  who: life\n", "  # certguide: survives\n  who: life\n"
        ),
        encoding="utf-8",
    )
    assert call("test", "mine").code == 0
    said = call("test", "mine", "--mutate", "--lang", "en")
    assert said.code == 1
    assert "mine/choose.yaml:7:13  idle" in said.out
    assert "mine/choose.yaml:9:3  empty" in said.out
    assert call("test", "mine", "--mutate", "-o", "results.xml").code == 1
    said = json.loads(call("test", "mine", "--mutate", "--json").out)
    assert [each["line"] for each in said["edits"]["idle"]] == [7]
    assert [each["line"] for each in said["edits"]["empty"]] == [9]


def test_walks_that_go_wrong(call, mine):
    chooser = mine / "choose.yaml"
    text = chooser.read_text(encoding="utf-8")
    chooser.write_text(
        text.replace("    - {else: walking}", "    - {else: by-phone}"), encoding="utf-8"
    )
    line = ("test", "mine/cases/people.yaml", "--walks", "60", "--seed", "5")
    said = call(*line)
    assert said.code == 1
    assert "mine/choose.yaml  ruled_out" in said.out
    assert "certguide guide choose --who" in said.out
    found = json.loads(call(*line, "--json").out)["walks"]["broken"]
    assert {each["law"] for each in found} <= {"ruled_out", "unsure"}
    assert found[0]["command"].startswith("certguide guide choose")
    call(*line, "-o", "results.xml")
    (walks,) = (each for each in parse("results.xml").getroot() if each.attrib["name"] == "walks")  # noqa: S314 - it is our own
    assert walks.attrib["failures"] == "1"


@pytest.mark.usefixtures("mine")
def test_a_seed_that_nobody_gave_is_told(call):
    seeds = {
        json.loads(call("test", "mine", "--walks", "1", "--json").out)["walks"]["seed"]
        for _ in range(4)
    }
    assert len(seeds) > 1
