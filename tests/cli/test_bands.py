"""A number typed for a question whose options are bands: as a flag, in a file, at a prompt."""

import json
import shutil
from pathlib import Path

import pytest

BASE = Path(__file__).parents[1] / "checks" / "base"


@pytest.fixture
def flows(tmp_path: Path) -> str:
    """The small flows, which ask first for how many months the payment has stopped."""
    copied = tmp_path / "flows"
    shutil.copytree(BASE, copied)
    choose = copied / "choose.yaml"
    text = choose.read_text(encoding="utf-8")
    text = text.replace("start: life\ntree:\n", "start: waited\ntree:\n  waited: life\n")
    choose.write_text(text.replace("also: [last, waited]", "also: [last]"), encoding="utf-8")
    return str(copied)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("0", "short"), ("5", "short"), ("6", "long"), ("１２", "long"), ("long", "long")],
)
def test_a_number_is_an_answer_in_every_form(call, flows, tmp_path, typed, meant):
    file = tmp_path / "answers.json"
    written = int(typed) if typed.isdecimal() else typed
    file.write_text(json.dumps({"waited": written}), encoding="utf-8")
    common = ("guide", "--flows", flows, "--no-input", "--rest", "unsure", "--json")
    for given in (("--waited", typed), ("-a", f"waited={typed}"), ("--answers", str(file))):
        said = call(*common, *given)
        assert (said.code, said.err) == (0, "")
        assert json.loads(said.out)["answers"]["waited"] == meant


@pytest.mark.parametrize("typed", ["-3", "5.5", "五", "1e1"])
def test_what_is_no_whole_number_is_refused_with_the_options(call, flows, typed):
    said = call("guide", "--flows", flows, "--no-input", "-a", f"waited={typed}")
    assert (said.code, said.out) == (2, "")
    assert f"没有 {typed} 这个答案" in said.err
    assert "可以写：short, long, unsure" in said.err


def test_at_a_prompt_a_number_is_the_band_in_which_it_lies(call, flows):
    said = call("guide", "--flows", flows, "--plain", stdin="9\n退出\n".encode())
    assert "已选：半年以上" in said.out + said.err
    assert "--waited long" in said.out + said.err


def test_a_number_that_is_also_that_of_another_option_is_asked_about(call, flows):
    said = call("guide", "--flows", flows, "--plain", stdin="2\n退出\n".encode())
    told = said.out + said.err
    assert "已选" not in told
    assert "“2”不止一个对得上：2. 半年以上；1. 不到半年" in told
    again = call("guide", "--flows", flows, "--plain", stdin="2\n2\n退出\n".encode())
    assert "已选：半年以上" in again.out + again.err
