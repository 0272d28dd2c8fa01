"""Every folder under faults/ is laid over the sample; its reports are compared whole.

Where it has files of regions, the flows of placed/ lie between: they ask for the place that pays.

To add a case, make a folder with the faulty files and run pytest with --update-golden.
"""

import shutil
from pathlib import Path

import pytest

from certguide.core.faults import Code, FlowFaults
from certguide.core.text import Language
from certguide.loading.library import load
from certguide.loading.report import report
from certguide.words import words

HERE = Path(__file__).parent
CASES = sorted(path for path in (HERE / "faults").iterdir() if path.is_dir())
ELSEWHERE = {
    # Folders and files that a corpus cannot hold; see test_source.py and test_decode.py.
    Code.NO_FOLDER,
    Code.NOT_A_FOLDER,
    Code.UNREADABLE,
    # A file that somebody names; see test_paths.py.
    Code.NO_FILE,
    Code.NO_FLOWS,
    Code.TOO_LARGE,
    # Files of cases; see test_casefile.py.
    Code.NO_FLOW,
    Code.NO_ROUTE,
    Code.DUPLICATE_CASE,
    Code.DUPLICATE_ROW,
}


def faults_of(case: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> FlowFaults:
    placed = [HERE / "placed"] if (case / "regions").is_dir() else []
    for layer in (HERE / "sample", *placed, case):
        shutil.copytree(layer, place / "flows", dirs_exist_ok=True)
    monkeypatch.chdir(place)
    with pytest.raises(FlowFaults) as raised:
        load(Path("flows"))
    return raised.value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_report(
    case: Path,
    language: Language,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    update_golden: bool,  # noqa: FBT001 - a fixture
) -> None:
    found = report(faults_of(case, tmp_path, monkeypatch), words(language).fault)
    expected = case / f"expected.{language}.txt"
    if update_golden:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_code_has_a_case() -> None:
    told = "".join((case / "expected.en.txt").read_text(encoding="utf-8") for case in CASES)
    refused = {code for code in Code if code[len("CG-X")] == "1"}
    assert {code for code in refused if f"  {code}\n" not in told} == ELSEWHERE


def test_every_fault_has_its_sentences() -> None:
    for language in ("zh", "en"):
        said = words(language).fault
        parts = (getattr(said, name) for name in said.__struct_fields__)
        areas = [part for part in parts if type(part).__name__.endswith("Advice")]
        names = [name for area in areas for name in area.__struct_fields__]
        assert sorted(names) == sorted(code.name.lower() for code in Code)
