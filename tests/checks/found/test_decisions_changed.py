import datetime as dt
import shutil
from pathlib import Path

import pytest

from certguide.checks.diagnosis import diagnose
from certguide.loading import digestfile
from certguide.loading.library import load
from certguide.loading.report import fix, message
from certguide.proof.digest import digest
from certguide.proof.proof import national
from certguide.words import words

BASE = Path(__file__).parents[1] / "base"
WORDS = words("zh").fault
NAMES = ("decisions_changed", "not_a_digest")


@pytest.fixture
def flows(tmp_path, monkeypatch):
    """The base with the digest of its decisions."""
    shutil.copytree(BASE, tmp_path / "flows")
    monkeypatch.chdir(tmp_path)
    folder = Path("flows")
    file = digestfile.path(folder)
    file.write_text(digestfile.write(digest(national(load(folder)))), encoding="utf-8")
    return folder


def found(flows):
    diagnosis = diagnose(flows, dt.date(2026, 11, 25), "zh", WORDS, NAMES)
    return [each.fault for each in diagnosis.found]


def test_the_digest_of_the_flows_as_they_are_is_no_fault(flows):
    assert found(flows) == []


def test_without_a_digest_nothing_is_compared(flows):
    digestfile.path(flows).unlink()
    assert found(flows) == []


def test_the_lines_that_an_edit_moves_are_told_with_how_to_acknowledge_them(flows):
    choose = flows / "choose.yaml"
    text = choose.read_text(encoding="utf-8")
    old = "- {when: {mobility: homebound}, go: stays-in}"
    assert text.count(old) == 1
    choose.write_text(text.replace(old, old.replace("homebound", "can-go")), encoding="utf-8")
    faults = found(flows)
    kept = {each.number: each.line.about for each in digestfile.read(digestfile.path(flows))[0]}
    assert [kept[fault.position[0]] for fault in faults] == [
        ("choose", "bureau"),
        ("choose", "home-visit"),
    ]
    assert message(faults[0], WORDS).startswith("“choose bureau”的决定和记下的不一样了：")
    assert fix(faults[0], WORDS).endswith(
        "certguide table --digest --flows flows -o flows/decisions.txt"
    )


def test_a_line_too_few_and_one_too_many_are_told(flows):
    file = digestfile.path(flows)
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([*lines[:-1], "choose nowhere 3 abcdef", ""]), encoding="utf-8")
    assert [
        (each.position[0], each.params["was"], each.params["now"]) for each in found(flows)
    ] == [
        (len(lines), "3 (abcdef)", "–"),
        (len(lines), "–", found(flows)[1].params["now"]),
    ]


def test_a_line_that_is_none_is_told_alone(flows):
    file = digestfile.path(flows)
    file.write_text("<<<<<<< HEAD\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    (fault,) = found(flows)
    assert (fault.code, fault.position) == ("CG-P321", (1, 1))
    assert "--flows flows -o flows/decisions.txt" in fix(fault, WORDS)
