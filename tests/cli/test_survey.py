"""`table`, `paths`, `who` and `graph`: what is told about whole flows."""

import csv
import io
import json
import re
import shlex

import pytest

from certguide.loading.library import load
from cli.support import ROOT, SHIPPED, SMALL, compare_calls


@pytest.mark.parametrize("command", ["table", "paths", "who", "graph"])
def test_it_says_what_it_said(call, command, update_golden, monkeypatch):
    monkeypatch.chdir(ROOT)
    compare_calls(call, command, update=update_golden)


@pytest.mark.parametrize("width", ["40", "80", "100"])
def test_a_table_is_read_at_any_width(call, monkeypatch, width):
    from certguide.present.formats.wrap import columns

    monkeypatch.setenv("COLUMNS", width)
    for language in ("zh", "en"):
        said = call("table", "--lang", language)
        assert (said.code, said.err) == (0, "")
        assert max(map(columns, said.out.splitlines())) <= int(width)


def test_a_program_reads_the_same_rows(call):
    data = json.loads(call("table", "--json", "--as-of", "2026-11-25").out)
    assert (data["format"], data["flow"]["id"], data["date"]) == (1, "choose", "2026-11-25")
    assert data["row_count"] == len(data["rows"])
    assert data["situations"] == sum(row["situations"] for row in data["rows"])
    assert data["paths"] == sum(row["paths"] for row in data["rows"])
    assert {each["place"] for each in data["places"]} == {"jiangxi/jiujiang", "guangdong/shanwei"}
    questions = load().questions
    for row in data["rows"]:
        for question, answers in row["when"].items():
            assert set(answers) <= {*questions[question].options, "unsure"}
    better = [row for row in data["rows"] if row["outcome"]["id"] == "bureau"]
    assert all(len(row["passed_over"]) == 5 for row in better)


def test_a_spreadsheet_has_one_line_for_each_row(call, tmp_path):
    target = tmp_path / "表.csv"
    assert call("table", "-o", str(target)) == (0, "", "")
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    data = json.loads(call("table", "--json").out)
    assert len(lines) == 1 + data["row_count"]
    assert {len(line) for line in lines} == {len(lines[0])}


def test_the_spreadsheet_of_small_flows_word_for_word(call):
    line = ("table", "--flows", str(SMALL), "--format", "csv", "--full", "--lang", "en")
    lacking = "The face cannot be taken; Whether the face can be taken is not known"
    better = f"With the app: {lacking}\nOn the web: {lacking}"
    assert call(*line).out == (
        "\ufeffRow,Outcome,Kind,Can the face be taken,Is going out possible,Reason,"
        "Why methods of less effort were not chosen,Situations\r\n"
        "1,With the app,method,Yes,–,The face can be taken,–,1\r\n"
        "2,At the counter,method,It is always refused / Not sure,Yes,Going out is possible,"
        f'"{better}",2\r\n'
        "3,At the counter,method,It is always refused / Not sure,Not sure,"
        f'Whether going out is possible is not known,"{better}",2\r\n'
        "4,A home visit,method,It is always refused / Not sure,No,Going out is not possible,"
        f'"{better}\nAt the counter: Going out is not possible",2\r\n'
    )


def test_a_table_that_nobody_can_read_is_refused(call, tmp_path):
    flows = write_independent(tmp_path, 8)
    said = call("table", "--flows", str(flows))
    assert (said.code, said.out) == (1, "")
    assert "6,561" in said.err
    assert call("paths", "--flows", str(flows)).code == 0


def write_independent(folder, count):
    """A flow of questions each of which matters for the reasons on its own."""
    for path in SMALL.glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())
    chooser = (folder / "choose.yaml").read_text(encoding="utf-8")
    names = [f"more-{number}" for number in range(count)]
    tree = "".join(
        f"  {name}: {after}\n" for name, after in zip(names, [*names[1:], "visit"], strict=True)
    )
    asked = "".join(
        f"  {name}:\n"
        f"    ask: {{zh: 问{number}, en: ask {number}}}\n"
        "    why: {zh: 因, en: why}\n"
        "    options:\n"
        "      yes: {label: {zh: 是, en: 'Yes'}}\n"
        "      no: {label: {zh: 否, en: 'No'}}\n"
        for number, name in enumerate(names)
    )
    requires = "".join(
        f"  - {{id: {name}, when: {{{name}: yes}}, met: {{zh: 有, en: met}},"
        " unmet: {zh: 没有, en: unmet}, unknown: {zh: 不知, en: unknown}}\n"
        for name in names
    )
    start = re.sub(r"^start: .*$", f"start: {names[0]}", chooser, flags=re.MULTILINE)
    start = start.replace("\ntree:\n", f"\ntree:\n{tree}", 1)
    start = start.replace("\nquestions:\n", f"\nquestions:\n{asked}", 1)
    (folder / "choose.yaml").write_text(start, encoding="utf-8")
    visit = (folder / "visit.yaml").read_text(encoding="utf-8")
    visit = re.sub(r"^requires:.*$", f"requires:\n{requires.rstrip()}", visit, flags=re.MULTILINE)
    (folder / "visit.yaml").write_text(visit, encoding="utf-8")
    return folder


def test_every_place_has_a_line_for_its_cycle(call):
    data = json.loads(call("table", "--cycles", "--json").out)
    library = load()
    assert {each["place"].partition("/")[0] for each in data["places"]} == set(library.regions)
    for each in data["places"]:
        province, _, city = each["place"].partition("/")
        region = library.regions[province]
        part = region.cities[city] if city else region
        assert [rule["id"] for rule in each["cycles"]] == [rule.id for rule in part.cycles]
    out = call("table", "--cycles", "--format", "markdown").out
    assert len(out.splitlines()) == 4 + sum(max(1, len(each["cycles"])) for each in data["places"])


def test_a_place_that_changes_nothing_has_the_table_of_the_country(call):
    here, everywhere = (
        json.loads(call("table", "--json", *line).out) for line in (("--region", "河南"), ())
    )
    assert here["place"] == "henan"
    assert here["rows"] != []
    assert [row["when"] for row in here["rows"]] == [row["when"] for row in everywhere["rows"]]
    assert "没有哪个地方另外停用办法" in call("table", "--region", "河南").out
    for word in ("other", "unsure"):
        assert call("table", "--region", word).code == 0


@pytest.mark.parametrize("place", [[], ["--region", "jiangxi/jiujiang"]], ids=["country", "place"])
def test_every_command_that_it_names_leads_there(call, place):
    library = load()
    for outcome in (*library.methods, *library.notices):
        data = json.loads(call("who", outcome, "--json", *place).out)
        assert data["count"] >= len(data["shortest"]) > 0
        for each in data["shortest"]:
            words = shlex.split(each["command"])
            assert words[:2] == ["certguide", "guide"]
            said = json.loads(call(*words[1:], "--json").out)
            assert said["outcome"]["id"] == outcome


def test_other_flows_are_named_in_the_command(call, tmp_path):
    flows = tmp_path / "flows"
    flows.mkdir()
    for path in SHIPPED.glob("*.yaml"):
        (flows / path.name).write_bytes(path.read_bytes())
    out = call("who", "bureau", "--flows", str(flows)).out
    assert f"--flows {flows}" in re.sub(r"\n\s+", "", out).replace("--flows", "--flows ").replace(
        "  ", " "
    )


def test_what_nobody_reaches_is_said(call, tmp_path):
    for path in SHIPPED.glob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("go: e-card}", "go: app}")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    said = call("who", "e-card", "--flows", str(tmp_path))
    assert (said.code, said.out) == (1, "")
    assert "e-card" in said.err


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.mmd", "---\n"), ("a.mermaid", "---\n"), ("a.dot", "digraph"), ("a.gv", "digraph")],
)
def test_the_ending_chooses_the_language_of_the_picture(call, tmp_path, name, begins):
    assert call("graph", "-o", str(tmp_path / name)) == (0, "", "")
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert text.startswith(begins)
    assert "养老金" in text


def test_flows_without_a_question_about_the_place_take_no_place(call):
    said = call("table", "--flows", str(SMALL), "--region", "河南", "--summary")
    assert said.code == 0
