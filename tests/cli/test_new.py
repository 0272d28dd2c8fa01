import filecmp
import json
import re

import pytest

from certguide.loading.library import load
from certguide.loading.yamltree import parse
from cli.support import SHIPPED, compare_calls

OTHER = "\n      other: {label: {zh: 别的地方"
NEW_PLACE = "\n      zhongguo: {label: {zh: 中国, en: China}}"


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_said(call, update_golden):
    compare_calls(call, "new", update=update_golden)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_draft_runs_at_once(call, language):
    line = ("new", "bank-counter", "--flows", "mine", "--lang", language)
    assert call(*line).code == 0
    for asked in ("guide", "steps", "checklist"):
        said = call(asked, "bank-counter", "--flows", "mine", "-a", "bank-counter-fits=yes")
        assert (said.code, said.err) == (0, "")
        assert "待写：标题" in said.out
    assert call("guide", "--rest", "unsure", "--flows", "mine").code == 0


@pytest.mark.parametrize("kind", ["method", "notice"])
def test_every_placeholder_of_a_draft_is_found_where_it_stands(call, elsewhere, kind):
    call("new", "draft", "--kind", kind, "--flows", "mine")
    said = call("check", "mine", "--json")
    assert said.code == 1
    here = [each for each in json.loads(said.out)["diagnostics"] if "draft" in each["file"]]
    written = (elsewhere / "mine" / "draft.yaml").read_text(encoding="utf-8")
    places = {
        (number, found.start() + 1)
        for number, line in enumerate(written.splitlines(), start=1)
        if not line.lstrip().startswith("#")
        for found in re.finditer('待写|"TODO', line)
    }
    unwritten = {(each["line"], each["column"]) for each in here if each["code"] == "CG-T207"}
    assert unwritten == places
    # No way leads to it, it rests on nothing, and nobody has read it but its author.
    assert {"CG-G202", "CG-R206", "CG-V403"} <= {each["code"] for each in here}


def test_all_shipped_files_come_along(call, elsewhere):
    assert call("new", "bank-counter", "--flows", "deep/mine").code == 0
    compared = filecmp.dircmp(SHIPPED, elsewhere / "deep" / "mine")
    assert compared.right_only == ["bank-counter.yaml"]
    assert compared.left_only == compared.diff_files == []
    assert compared.subdirs["regions"].left_list == compared.subdirs["regions"].right_list
    assert compared.subdirs[".schema"].same_files == ["certguide.json"]
    assert list(elsewhere.rglob(".certguide-*")) == []


def test_without_a_name_the_flows_are_copied(call, elsewhere):
    assert call("new", "--flows", "mine").code == 0
    compared = filecmp.dircmp(SHIPPED, elsewhere / "mine")
    assert compared.left_only == compared.right_only == compared.diff_files == []


def test_nothing_is_copied_for_a_name_that_is_refused(call, elsewhere):
    for name in ("alipay", "Alipay"):
        assert call("new", name, "--flows", "mine").code == 2
    assert list(elsewhere.iterdir()) == []


def test_nothing_is_copied_where_the_file_would_be_one_of_them(call, elsewhere):
    said = call("new", "sources", "--flows", "mine")
    assert said == (1, "", "mine/sources.yaml 已经有了，没有动它。请换一个名字。\n")
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize(
    ("folder", "typed"), [("my flows", "'my flows'"), ("a\nrank: 3", "…"), ("mine", "mine")]
)
def test_a_folder_is_named_as_it_has_to_be_typed(call, elsewhere, folder, typed):
    assert f"certguide check {typed}\n" in call("new", "bank-counter", "--flows", folder).out
    text = (elsewhere / folder / "bank-counter.yaml").read_text(encoding="utf-8")
    assert f"certguide check {typed} " in text
    assert load(elsewhere / folder).methods["bank-counter"].rank == 8


def test_an_empty_folder_is_filled(call, elsewhere):
    (elsewhere / "mine").mkdir()
    assert call("new", "bank-counter", "--flows", "mine").code == 0
    assert "bank-counter" in load(elsewhere / "mine").methods


def test_a_folder_with_something_else_in_it_is_left_alone(call, elsewhere):
    (elsewhere / "mine").mkdir()
    (elsewhere / "mine" / "letter.txt").touch()
    said = call("new", "bank-counter", "--flows", "mine")
    assert (said.code, said.out) == (4, "")
    assert [path.name for path in (elsewhere / "mine").iterdir()] == ["letter.txt"]


def test_a_file_in_the_place_of_the_folder(call, elsewhere):
    (elsewhere / "mine").touch()
    assert call("new", "bank-counter", "--flows", "mine").code == 4


def test_a_folder_that_cannot_be_made(call, elsewhere):
    (elsewhere / "file").touch()
    said = call("new", "bank-counter", "--flows", "file/mine")
    assert said == (1, "", "file/mine 写不了：路径里有一段不是文件夹。什么都没有写。\n")


def test_a_folder_of_flows_without_a_schema_gets_one(call, elsewhere):
    call("new", "first", "--flows", "mine")
    schema = elsewhere / "mine" / ".schema" / "certguide.json"
    schema.unlink()
    said = call("new", "second", "--flows", "mine")
    assert "编辑器的提示：mine/.schema/certguide.json" in said.out
    assert schema.read_bytes() == (SHIPPED / ".schema" / "certguide.json").read_bytes()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_draft_of_a_place_names_every_open_point(call, elsewhere, language):
    call("new", "bank-counter", "--flows", "mine")
    choose = elsewhere / "mine" / "choose.yaml"
    text = choose.read_text(encoding="utf-8")
    assert OTHER in text
    choose.write_text(text.replace(OTHER, NEW_PLACE + OTHER), encoding="utf-8")
    said = call(
        *("new", "zhongguo", "--kind", "region", "--flows", "mine", "--lang", language),
        *("--as-of", "2026-11-25"),
    )
    assert (said.code, said.err) == (0, "")
    text = (elsewhere / "mine" / "regions" / "zhongguo.yaml").read_text(encoding="utf-8")
    library = load(elsewhere / "mine")
    assert library.regions["zhongguo"].unconfirmed is not None
    for flow in (*library.choosers.values(), *library.methods.values(), *library.notices.values()):
        told = (*flow.before, *flow.warnings, *flow.helper, *flow.only_they)
        told += (*getattr(flow, "steps", ()), *getattr(flow, "checklist", ()))
        for name in (*flow.open, *(each.id for each in told if each.open)):
            assert f"\n#   {flow.flow}.{name}\n" in text
    listed = "e-card, mini-program, alipay, online-app"
    assert listed in text
    assert call("methods", "--region", "zhongguo", "--flows", "mine").code == 0


@pytest.mark.parametrize("kind", ["method", "notice"])
def test_drafts_say_the_same_in_both_languages(call, elsewhere, kind):
    read = []
    for language in ("zh", "en"):
        folder = elsewhere / language
        called = call(
            *("new", "draft", "--kind", kind, "--flows", str(folder), "--lang", language),
            *("--as-of", "2026-11-25"),
        )
        assert called.code == 0
        tree, faults = parse((folder / "draft.yaml").read_text(encoding="utf-8"), "draft")
        assert tree is not None
        assert faults == ()
        read.append(tree.data)
        read[-1]["review"].pop("by")
    assert read[0] == read[1]
