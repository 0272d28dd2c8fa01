"""Files of cases: every fault of every file at once, each at its place."""

from pathlib import Path

import pytest

from certguide.core.case import Case, DueWanted
from certguide.core.faults import Code, FlowFaults
from certguide.core.region import Cycle
from certguide.loading.casefile import read_case_files, read_cases, routes
from certguide.loading.library import load
from certguide.loading.report import report
from certguide.words import words

HERE = Path(__file__).parent / "cases"
FLOWS = Path(__file__).parents[1] / "trials" / "flows"
LIBRARY = load(FLOWS)

GOOD = """\
certguide: 1
kind: cases
cases:
  - name: somebody
    from: "§9"
    as_of: 2026-11-25
    answers: {who: family, life: deceased, last: unsure, region: unsure}
    outcome: report-death
"""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_all_faults_of_all_files(language, monkeypatch, update_golden):
    monkeypatch.chdir(HERE)
    with pytest.raises(FlowFaults) as caught:
        read_cases([Path(), Path("many.yaml"), Path("missing"), Path("missing.yaml")], LIBRARY)
    found = report(caught.value, words(language).fault)
    expected = HERE / f"expected.{language}.txt"
    if update_golden:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_a_case_is_read_whole():
    (first, *_, last) = read_cases([FLOWS / "cases"], LIBRARY)
    assert first.file == str(FLOWS / "cases" / "people.yaml")
    assert first.route("must_say", 1) == ("cases", 0, "must_say", 1)
    assert first.case.due == DueWanted(
        cycle=Cycle(months=12),
        deadline="2027-01-20",
        advised_by="2026-12-31",
        known=False,
        passed=False,
        urgent=False,
    )
    assert (last.number, last.case.name, last.case.due) == (3, "只问上门", None)


def test_a_file_that_is_named_twice_is_read_once(tmp_path):
    path = tmp_path / "good.yaml"
    path.write_text(GOOD, encoding="utf-8")
    (read,) = read_cases([path, tmp_path], LIBRARY)
    assert read.case == Case(
        name="somebody",
        from_="§9",
        as_of="2026-11-25",
        answers={"who": "family", "life": "deceased", "last": "unsure", "region": "unsure"},
        outcome="report-death",
    )


@pytest.mark.parametrize(
    ("old", "new", "code", "position"),
    [
        ("kind: cases", "kind: chooser", Code.UNKNOWN_KIND, (2, 7)),
        ("kind: cases", "kind: [cases]", Code.WRONG_TYPE, (2, 7)),
        ("kind: cases\n", "", Code.NO_KIND, (1, 1)),
        ("certguide: 1", "certguide: 2", Code.NOT_ONE_OF, (1, 12)),
        ("cases:\n", "more: 1\ncases:\n", Code.UNKNOWN_KEY, (3, 1)),
        ("    outcome", "    must-say: [x]\n    outcome", Code.UNKNOWN_KEY, (8, 5)),
        ("    outcome: report-death\n", "", Code.MISSING_KEY, (4, 5)),
        ("outcome: report-death", "outcome: cremation", Code.NO_OUTCOME, (8, 14)),
        ("    outcome", "    flow: walking\n    outcome", Code.NO_FLOW, (8, 11)),
        ("    outcome", "    ways: [by-pigeon]\n    outcome", Code.NO_ROUTE, (8, 12)),
        ("    outcome", "    fallbacks: [report-death]\n    outcome", Code.NO_METHOD, (8, 17)),
        ("    outcome", "    onward: {a: [b]}\n    outcome", Code.NO_METHOD, (8, 18)),
        ("    outcome", "    methods: {a: met}\n    outcome", Code.NO_METHOD, (8, 15)),
        ("    outcome", "    must_say: 节哀\n    outcome", Code.WRONG_TYPE, (8, 15)),
        ("    outcome", "    must_say: []\n    outcome", Code.EMPTY_LIST, (8, 5)),
        ("    outcome", "    must_say: [a, b, a]\n    outcome", Code.DUPLICATE_ROW, (8, 22)),
        ("    outcome", "    due: {months: 12}\n    outcome", Code.UNKNOWN_KEY, (8, 11)),
        ("    outcome", "    due: {deadline: soon}\n    outcome", Code.BAD_DATE, (8, 21)),
        ("    outcome", "    due: {cycle: {}}\n    outcome", Code.CYCLE_FORM, (8, 18)),
        ("  - name: somebody\n    from", "  - from", Code.MISSING_KEY, (4, 5)),
        ("name: somebody", "name: ''", Code.EMPTY_TEXT, (4, 11)),
        ('from: "§9"', "from: ''", Code.EMPTY_TEXT, (5, 11)),
        ("as_of: 2026-11-25", "as_of: 2026-11-31", Code.BAD_DATE, (6, 12)),
        ("life: deceased", "life: dead", Code.NO_OPTION, (7, 34)),
        ("life: deceased", "live: deceased", Code.NO_QUESTION, (7, 28)),
        ("last: unsure", "last: soon", Code.BAD_DATE, (7, 50)),
        ("who: family", "who: 12333", Code.NEEDS_QUOTES, (7, 20)),
        ("who: family", "who: [family]", Code.WRONG_TYPE, (7, 20)),
        ("cases:\n", "cases: &same\n", Code.ANCHOR, (3, 8)),
        ("    from", "    name: somebody else\n    from", Code.DUPLICATE_KEY, (5, 5)),
    ],
)
def test_one_fault_is_found_at_its_place(old, new, code, position, tmp_path):
    assert old in GOOD
    path = tmp_path / "bad.yaml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FlowFaults) as caught:
        read_cases([path], LIBRARY)
    assert [(each.code, each.position) for each in caught.value.faults] == [(code, position)]


def test_nothing_is_half_read(tmp_path):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(GOOD, encoding="utf-8")
    read = read_case_files([tmp_path], LIBRARY)
    assert read.cases == ()
    (fault,) = read.faults
    assert fault.code == Code.DUPLICATE_CASE
    assert fault.params == {"name": "somebody", "other": str(tmp_path / "a.yaml")}


def test_bytes_that_are_no_text(tmp_path):
    path = tmp_path / "gbk.yaml"
    path.write_bytes("名称".encode("gbk"))
    assert [each.code for each in read_case_files([path], LIBRARY).faults] == [Code.NOT_UTF8]


def test_routes_are_those_of_all_places():
    assert routes(LIBRARY) == ("bank-machine",)
