"""`--flows` and `CERTGUIDE_FLOWS`: other people's flows, good and faulty."""

import json
import shutil
from pathlib import Path

import pytest

SHIPPED = Path(__file__).parents[2] / "flows"


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(SHIPPED, tmp_path / "flows")
    return tmp_path / "flows"


def test_a_copy_of_the_shipped_flows_gives_the_same(call, copy):
    own = call("guide", "--json", "--rest", "unsure", "--flows", str(copy))
    assert own.out == call("guide", "--json", "--rest", "unsure").out


def test_the_environment_names_the_folder_too_and_the_option_counts_more(
    call, copy, monkeypatch, tmp_path
):
    monkeypatch.setenv("CERTGUIDE_FLOWS", str(tmp_path / "nowhere"))
    assert call("methods").code == 4
    assert call("methods", "--flows", str(copy)).code == 0


def test_a_question_of_ones_own_becomes_a_flag(call, copy):
    file = copy / "bureau.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("counter", "kind-of-counter"))
    said = call("guide", "--flows", str(copy), "--help")
    assert "--kind-of-counter " in said.out
    assert "--counter " not in said.out


def test_a_faulty_file_is_refused_with_every_fault_and_nothing_is_half_loaded(call, copy):
    file = copy / "alipay.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("rank: 3", "rank: three").replace("costs:", "cost:"))
    for command in (["guide", "--rest", "unsure"], ["methods"], ["steps", "bureau"]):
        said = call(*command, "--flows", str(copy))
        assert (said.code, said.out) == (4, "")
        assert "CG-S105" in said.err
        assert "costs" in said.err
        assert said.err.count("alipay.yaml:") >= 2


def test_a_loop_is_refused(call, copy):
    file = copy / "choose.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("  consulate: consular", "  consulate: phone", 1).replace(
            "    - {when: {office: bureau}, go: bureau}",
            "    - {when: {office: bureau}, go: passport}",
        )
    )
    said = call("guide", "--flows", str(copy), "--rest", "unsure")
    assert said.code == 4
    assert "passport" in said.err


def test_without_flows_it_says_so(call, tmp_path):
    said = call("guide", "--flows", str(tmp_path))
    assert said.code == 4
    assert str(tmp_path) in said.err


def test_answers_of_a_reserved_name_are_given_by_pair(call, copy):
    file = copy / "bureau.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("counter", "plain"))
    line = ["guide", "bureau", "--flows", str(copy), "--json", "--rest", "unsure"]
    sure = ["--mobility", "can-go", "--face", "yes", "--office", "bureau", "--life", "alive"]
    result = json.loads(call(*line, *sure, "-a", "plain=kiosk").out)
    assert result["answers"]["plain"] == "kiosk"


def test_a_method_is_added_as_the_readme_says(call, copy):
    readme = (SHIPPED.parent / "README.md").read_text(encoding="utf-8")
    for line in ("flow: bank", "rank: 8", "{when: {office: [bank, unsure]}, go: bank}"):
        assert line in readme
    option = "      bank:\n        label: {zh: 代发养老金的银行, en: The bank that pays}\n"
    rule = "    - {when: {office: bank}, go: bank}\n"
    assert option in readme
    assert rule in readme
    edits = [
        ("flow: community-centre", "flow: bank"),
        ("rank: 5", "rank: 8"),
        (
            "{when: {office: [community, unsure]}, go: community-centre}",
            "{when: {office: [bank, unsure]}, go: bank}",
        ),
        ("when: {office: community}", "when: {office: bank}"),
    ]
    text = (copy / "community-centre.yaml").read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    (copy / "bank.yaml").write_text(text, encoding="utf-8")
    chooser = (copy / "choose.yaml").read_text(encoding="utf-8")
    chooser = chooser.replace("      bureau:\n", option + "      bureau:\n")
    last = "    - {when: {office: bureau}, go: bureau}\n"
    (copy / "choose.yaml").write_text(chooser.replace(last, last + rule), encoding="utf-8")
    line = ["--flows", str(copy), "--json", "--rest", "unsure", "--mobility", "can-go"]
    for start in ([], ["bank"]):
        result = json.loads(call("guide", *start, *line, "--office", "bank").out)
        assert result["outcome"]["id"] == "bank"
        assert len(result["methods"]) == 8
