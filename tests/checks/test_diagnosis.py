import datetime as dt
import shutil
from pathlib import Path

import pytest

from certguide.checks.diagnosis import diagnose
from certguide.checks.everywhere import diagnose_paths
from certguide.core.diagnosis import Checked, Diagnosis
from certguide.core.faults import MOST_FAULTS, Code
from certguide.words import words

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests" / "loading" / "sample"
PLACED = ROOT / "tests" / "loading" / "placed"
DAY = dt.date(2026, 11, 25)
ALLOWING = ("allow_without_reason", "unknown_allow", "refused_allow", "unused_allow")
NAMES = (*ALLOWING, "chosen_unmet")
RULE = "    - {else: bureau}"
UNMET = "choose.yaml:12:14 CG-P301"
"""Where the tree leads to what is ruled out, once the bureau is for those with a phone."""


@pytest.fixture
def flows(tmp_path, monkeypatch) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "flows")
    monkeypatch.chdir(tmp_path)
    return Path("flows")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def unmet(flows: Path, behind: str = "", above: str = "") -> None:
    """Let the chooser lead to the bureau those whom the bureau rules out."""
    change(flows / "bureau.yaml", "when: {phone: none}", "when: {phone: own}")
    change(flows / "choose.yaml", RULE, f"{above}{RULE}{behind}")


def find(flows: Path, names: tuple[str, ...] = NAMES) -> Diagnosis:
    return diagnose(flows, DAY, "zh", words("zh").fault, names)


def told(diagnosis: Diagnosis) -> list[str]:
    return [
        ":".join([Path(each.file).name, *map(str, each.position or ())]) + f" {each.code}"
        for each in diagnosis.faults
    ]


def test_nothing_is_found_and_what_was_looked_at_is_counted(flows):
    clean = find(flows)
    assert clean.found == clean.suppressed == ()
    assert clean.checked == Checked(files=5, places=0, cases=0, situations=4)
    assert clean.loaded
    assert clean.made == ("CG-A201", "CG-A202", "CG-A203", "CG-A204", "CG-P301")


def test_situations_count_only_where_somebody_looked_at_them(flows):
    assert find(flows, ALLOWING).checked.situations == 0


def test_places_and_cases_count(flows):
    shutil.copytree(PLACED, flows, dirs_exist_ok=True)
    (flows / "cases").mkdir()
    (flows / "cases" / "c.yaml").write_text(
        "certguide: 1\nkind: cases\ncases:\n"
        "  - {name: a, from: b, as_of: 2026-11-25, answers: {phone: own}, outcome: alipay}\n",
        encoding="utf-8",
    )
    found = find(flows)
    assert (found.checked.places, found.checked.cases, found.checked.files) == (2, 1, 8)


def test_a_fault_has_its_place_its_line_and_how_bad_it_is(flows):
    unmet(flows)
    (found,) = find(flows).found
    assert told(find(flows)) == [UNMET]
    assert (found.severity, found.line, found.reason) == ("error", RULE, None)
    assert find(flows).lines == {("flows/choose.yaml", 12): RULE}


@pytest.mark.parametrize(
    ("behind", "above"),
    [
        ("  # certguide: allow CG-P301 试行期间", ""),
        ("", "    # certguide: allow P301 试行期间\n"),
        ("", "    # certguide: allow P301 试行期间\n\n    # 下面这一条\n"),
    ],
)
def test_a_comment_with_a_reason_allows_it(flows, behind, above):
    unmet(flows, behind, above)
    found = find(flows)
    assert found.found == ()
    assert [(each.fault.code, each.reason) for each in found.suppressed] == [
        ("CG-P301", "试行期间")
    ]


def test_without_a_reason_it_stays_and_that_is_a_fault_too(flows):
    unmet(flows, "  # certguide: allow CG-P301")
    assert told(find(flows)) == [UNMET, "choose.yaml:12:23 CG-A201"]


def test_what_is_not_needed_is_told(flows):
    change(flows / "choose.yaml", RULE, f"{RULE}  # certguide: allow CG-P301 试行期间")
    assert told(find(flows)) == ["choose.yaml:12:42 CG-A202"]
    # Nobody can know where nobody looked.
    assert told(find(flows, ALLOWING)) == []


def test_a_code_that_is_none_and_one_that_cannot_be_allowed(flows):
    comment = "  # certguide: allow CG-P999, CG-S105, CG-A202 试行期间"
    change(flows / "choose.yaml", RULE, RULE + comment)
    assert told(find(flows)) == [
        "choose.yaml:12:42 CG-A203", "choose.yaml:12:51 CG-A204", "choose.yaml:12:60 CG-A204",
    ]  # fmt: skip


def test_a_comment_without_a_code_allows_nothing(flows):
    unmet(flows, "  # certguide: allow")
    assert told(find(flows)) == [UNMET, "choose.yaml:12:23 CG-A203"]


def test_what_keeps_flows_from_being_loaded_cannot_be_allowed_and_hides_the_rest(flows):
    unmet(flows, "  # certguide: allow CG-P301 试行期间")
    change(flows / "bureau.yaml", "rank: 2", "rank: two  # certguide: allow CG-S105 以后再改")
    found = find(flows)
    assert told(found) == ["bureau.yaml:4:7 CG-S105", "bureau.yaml:4:31 CG-A204"]
    assert not found.loaded


def test_faulty_cases_are_told_as_what_cannot_be_loaded(flows):
    (flows / "cases").mkdir()
    (flows / "cases" / "c.yaml").write_text("certguide: 1\nkind: cases\n", encoding="utf-8")
    found = find(flows)
    assert told(found) == ["c.yaml:1:1 CG-S104"]
    assert not found.loaded


def test_no_more_are_listed_than_anybody_reads(flows, monkeypatch):
    many = "".join("  # certguide: allow CG-P999 试行期间\n" for _ in range(MOST_FAULTS + 5))
    with (flows / "choose.yaml").open("a", encoding="utf-8") as file:
        file.write(many)
    found = find(flows)
    assert len(found.found) == MOST_FAULTS
    assert found.cut == (Code.UNKNOWN_ALLOW,)
    (flows / "choose.yaml").write_text(
        "".join((SAMPLE / "choose.yaml").read_text(encoding="utf-8"))
        + many[: many.rindex("  #") // 2],
        encoding="utf-8",
    )
    assert find(flows).cut == ()


def paths(*given: str, names: tuple[str, ...] = NAMES) -> Diagnosis:
    return diagnose_paths(map(Path, given), DAY, "zh", words("zh").fault, names)


def test_several_folders_are_one_result(flows):
    shutil.copytree(flows, "more")
    unmet(flows)
    unmet(Path("more"), "  # certguide: allow CG-P301 试行期间")
    found = paths("more", "flows")
    assert [each.file for each in found.faults] == ["flows/choose.yaml"]
    assert [each.fault.file for each in found.suppressed] == ["more/choose.yaml"]
    assert found.checked == Checked(files=10, situations=8)
    assert found.made == find(flows).made


def test_of_a_file_only_its_own_faults_are_told(flows):
    unmet(flows)
    assert told(paths("flows/choose.yaml")) == [UNMET]
    assert told(paths("flows/bureau.yaml")) == []
    assert told(paths("flows/bureau.yaml", "flows")) == [UNMET]


def test_what_keeps_flows_from_being_loaded_is_told_wherever_it_is(flows):
    change(flows / "bureau.yaml", "rank: 2", "rank: two")
    assert told(paths("flows/choose.yaml")) == ["bureau.yaml:4:7 CG-S105"]


def test_a_path_that_is_none_is_one_of_the_faults(flows):
    unmet(flows)
    found = paths("nowhere", "flows", "flows/no.yaml")
    assert told(found) == ["nowhere CG-F101", "no.yaml CG-F110", UNMET]
    assert all(each.severity == "error" for each in found.found)


def test_every_end_of_line_and_a_byte_order_mark_count_the_same(flows):
    unmet(flows, "  # certguide: allow CG-P301 试行期间\n  # certguide: allow CG-P999 以后")
    expected = told(find(flows)), find(flows).suppressed[0].fault.position
    file = flows / "choose.yaml"
    text = file.read_text(encoding="utf-8")
    for ends in ("\r\n", "\r"):
        file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", ends).encode())
        assert (told(find(flows)), find(flows).suppressed[0].fault.position) == expected
