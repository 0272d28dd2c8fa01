import shutil

import pytest

from certguide.loading import digestfile
from certguide.loading.library import load
from certguide.proof.digest import digest
from certguide.proof.proof import national
from cli.support import SHIPPED


@pytest.fixture
def mine(tmp_path):
    shutil.copytree(SHIPPED, tmp_path / "mine")
    return tmp_path / "mine"


def test_it_is_the_digest_of_the_flows(call):
    said = call("table", "--digest")
    assert (said.code, said.err) == (0, "")
    assert said.out == digestfile.write(digest(national(load())))


def test_the_shipped_one_is_that_of_the_shipped_flows(call):
    assert digestfile.path(SHIPPED).read_text(encoding="utf-8") == call("table", "--digest").out


def test_it_is_written_whole_and_then_agrees(call, mine):
    file = digestfile.path(mine)
    choose = mine / "choose.yaml"
    text = choose.read_text(encoding="utf-8")
    rule = "{when: {office: bureau}, go: bureau}"
    assert rule in text
    choose.write_text(text.replace(rule, "{when: {office: [bureau, unsure]}, go: bureau}"), "utf-8")
    assert "CG-P320" in call("check", str(mine)).out
    assert call("table", "--digest", "--flows", str(mine), "-o", str(file)) == (0, "", "")
    assert "CG-P320" not in call("check", str(mine)).out


def test_it_takes_no_flow(call):
    said = call("table", "bureau", "--digest")
    assert (said.code, said.out) == (2, "")
    assert "bureau" in said.err


def test_a_file_that_cannot_be_written(call, tmp_path):
    said = call("table", "--digest", "-o", str(tmp_path / "gone" / "decisions.txt"))
    assert (said.code, said.out) == (1, "")
