import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.faults import MOST_FAULTS, Code, FlowFaults
from certguide.core.library import Library
from certguide.loading.reading import digest, read_flows, read_library
from certguide.loading.report import report
from certguide.loading.source import File
from certguide.words import words

SAMPLE = Path(__file__).parent / "sample"
PLACED = Path(__file__).parent / "placed"
NAMES = sorted(
    {str(path.relative_to(layer)) for layer in (SAMPLE, PLACED) for path in layer.rglob("*.yaml")}
)
PIECES = [
    *(bytes([byte]) for byte in b"\t\n\r :-,[]{}&*!|>'\"%@#?\x00\xff"),
    *(
        text.encode()
        for text in ("：", "，", "“", "\u3000", "null", "true", "7", "unsure", "choose")
    ),
    *(text.encode() for text in ("\n- ", "\n  zh: ", "{any: []}", "when: ", "&a ", "*a ", "<<: ")),
]


def outcome(folder: Path) -> Library | FlowFaults:
    try:
        return read_library(folder)
    except FlowFaults as faults:
        return faults


def lay(folder: Path) -> Path:
    """The sample, asking for the place that pays, with two regions."""
    for layer in (SAMPLE, PLACED):
        shutil.copytree(layer, folder, dirs_exist_ok=True)
    return folder


def text_of(name: str) -> str:
    path = PLACED / name
    return (path if path.exists() else SAMPLE / name).read_text(encoding="utf-8")


def with_file(name: str, data: bytes) -> Library | FlowFaults:
    """What comes of the placed sample with this file in it; faults must be fit to be shown."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        lay(Path(folder))
        (Path(folder) / name).write_bytes(data)
        found = outcome(Path(folder))
    if isinstance(found, FlowFaults):
        for language in ("zh", "en"):
            assert report(found, words(language).fault).count("\n") > 3 * len(found.faults)
    return found


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.binary(max_size=200))
def test_garbage_is_refused_and_nothing_else_is_raised(name: str, data: bytes) -> None:
    assert isinstance(with_file(name, data), FlowFaults)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(NAMES), st.data())
def test_a_mutated_flow_is_loaded_or_refused(name: str, data: st.DataObject) -> None:
    text = text_of(name).encode()
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 30)))
        text = text[:start] + data.draw(st.sampled_from(PIECES)) + text[end:]
    with_file(name, text)


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.data())
def test_a_mutated_value_is_loaded_or_refused(name: str, data: st.DataObject) -> None:
    lines = text_of(name).splitlines()
    number = data.draw(st.integers(0, len(lines) - 1))
    key, colon, _ = lines[number].partition(": ")
    value = data.draw(
        st.sampled_from(["", "7", "true", "x", "[]", "{}", "[x]", "{x: y}", "[[1]]", "{zh: {}}"])
    )
    lines[number] = f"{key}{colon}{value}"
    with_file(name, "\n".join(lines).encode())


def test_a_file_without_an_end_of_faults_is_given_up(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path, dirs_exist_ok=True)
    many = "".join(f"a{number}: 1\n" for number in range(50_000))
    (tmp_path / "choose.yaml").write_text("kind: chooser\n" + many)
    found = outcome(tmp_path)
    assert isinstance(found, FlowFaults)
    codes = [fault.code for fault in found.faults if fault.file.endswith("choose.yaml")]
    assert codes == [Code.UNKNOWN_KEY] * MOST_FAULTS + [Code.MORE_FAULTS]


def test_the_digest_names_files_and_bytes() -> None:
    one = File(path="x/a.yaml", stem="a", data=b"1")
    assert digest([one]) == digest([File(path="y/a.yaml", stem="a", data=b"1")])
    others = [
        [],
        [one, one],
        [File(path="x/a.yaml", stem="a", data=b"2")],
        [File(path="x/b.yaml", stem="b", data=b"1")],
    ]
    assert digest([one]) not in [digest(files) for files in others]
    assert len(digest([one])) == len("sha256:") + 64


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_and_byte_order_marks_make_no_difference(tmp_path: Path, ending: str) -> None:
    for path in SAMPLE.iterdir():
        text = path.read_text(encoding="utf-8")
        (tmp_path / path.name).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", ending).encode())
    found = outcome(tmp_path)
    assert isinstance(found, Library)
    assert found.methods == read_library(SAMPLE).methods


def test_what_stands_under_a_misspelt_key_is_not_called_missing(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path, dirs_exist_ok=True)
    text = (tmp_path / "choose.yaml").read_text(encoding="utf-8")
    text = (
        text.replace("also: [last]", "auch: [*last]")
        .replace("\nquestions:", "\nfragen:")
        .replace("\nrequirements:", "\nvoraussetzungen:")
    )
    (tmp_path / "choose.yaml").write_text(text, encoding="utf-8")
    found = outcome(tmp_path)
    assert isinstance(found, FlowFaults)
    codes = [fault.code for fault in found.faults]
    assert codes == [Code.UNKNOWN_KEY, Code.ALIAS, Code.UNKNOWN_KEY, Code.UNKNOWN_KEY]


def test_a_folder_with_regions_becomes_a_library_with_places(tmp_path: Path) -> None:
    library = read_library(lay(tmp_path))
    assert list(library.regions) == ["hubei", "hunan"]
    assert library.regions["hubei"].cities["wuhan"].cycles[0].every.natural_year
    here = library.at("hubei")
    assert here.local is not None
    assert [each.id for each in here.local.changes] == [
        *("yearly", "local", "cycle", "open", "id-card", "closed", "post")
    ]
    assert dict(read_library(SAMPLE).regions) == {}


def test_every_region_is_checked_unless_only_those_looked_up_are_wanted(tmp_path: Path) -> None:
    lay(tmp_path)
    (tmp_path / "regions" / "hunan.yaml").write_text("certguide: 1\nkind: region\n")
    with pytest.raises(FlowFaults) as raised:
        read_library(tmp_path)
    (fault,) = raised.value.faults
    assert (fault.code, fault.file, fault.position) == (
        Code.MISSING_KEY,
        str(tmp_path / "regions" / "hunan.yaml"),
        (1, 1),
    )
    lazy = read_library(tmp_path, every_region=False)
    assert list(lazy.regions) == ["hubei", "hunan"]
    assert lazy.regions["hubei"].region == "hubei"
    with pytest.raises(FlowFaults) as raised:
        lazy.at("hunan/changsha")
    assert raised.value.faults == (fault,)


def test_a_regions_file_counts_for_the_digest(tmp_path: Path) -> None:
    before = read_library(lay(tmp_path))
    (tmp_path / "regions" / "hunan.yaml").unlink()
    after = read_library(tmp_path)
    assert before.digest != after.digest
    assert read_library(tmp_path, every_region=False).digest == after.digest


def test_faults_of_flows_and_of_regions_are_found_together(tmp_path: Path) -> None:
    lay(tmp_path)
    (tmp_path / "regions" / "hunan.yml").write_text("")
    (tmp_path / "regions" / "hunan.yaml").write_text("kind: regoin\n")
    (tmp_path / "extra.yaml").write_text("kind: sorces\n")
    found = outcome(tmp_path)
    assert isinstance(found, FlowFaults)
    assert [(fault.code, Path(fault.file).name) for fault in found.faults] == [
        (Code.UNKNOWN_KIND, "extra.yaml"),
        (Code.UNKNOWN_KIND, "hunan.yaml"),
        (Code.WRONG_ENDING, "hunan.yml"),
    ]


def test_a_flow_with_another_ending_is_one_fault_whoever_names_it(tmp_path: Path) -> None:
    for layer in (SAMPLE, PLACED):
        shutil.copytree(layer, tmp_path, dirs_exist_ok=True)
    (tmp_path / "alipay.yaml").rename(tmp_path / "alipay.yml")
    found = read_flows(tmp_path)
    assert [fault.code for fault in found.faults] == [Code.WRONG_ENDING]


def test_regions_that_are_no_folder_are_refused(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "regions").write_text("")
    found = outcome(tmp_path)
    assert isinstance(found, FlowFaults)
    assert [fault.code for fault in found.faults] == [Code.NOT_A_FOLDER]


def test_a_name_that_is_too_long_for_a_path_is_refused() -> None:
    found = outcome(Path("a" * 5000))
    assert isinstance(found, FlowFaults)
    assert [fault.code for fault in found.faults] == [Code.UNREADABLE]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("requires: [smartphone]", "requires: [bureau]", Code.NO_REQUIREMENT),
        ("go: [bureau]", "go: [nothing-to-do]", Code.NO_METHOD),
        ("means: {phone: none}", "means: {sources: none}", Code.NO_QUESTION),
        ("means: {phone: none}", "means: {phone: alipay}", Code.NO_OPTION),
        ("steps:", "sources: [choose]\nsteps:", Code.NO_SOURCE),
    ],
)
def test_the_name_of_a_file_that_can_be_read_declares_its_flow_only(
    tmp_path: Path, old: str, new: str, code: Code
) -> None:
    lay(tmp_path)
    text = (tmp_path / "alipay.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1
    (tmp_path / "alipay.yaml").write_text(text.replace(old, new), encoding="utf-8")
    found = outcome(tmp_path)
    assert isinstance(found, FlowFaults)
    assert [fault.code for fault in found.faults] == [code]


def test_a_flow_that_is_not_called_as_its_file_may_be_meant_by_either(tmp_path: Path) -> None:
    lay(tmp_path)
    text = (tmp_path / "bureau.yaml").read_text(encoding="utf-8")
    (tmp_path / "bureau.yaml").write_text(text.replace("flow: bureau", "flow: buero"))
    found = outcome(tmp_path)
    assert isinstance(found, FlowFaults)
    assert [fault.code for fault in found.faults] == [Code.NAME_NOT_FILE]


@pytest.mark.parametrize(
    ("changed", "codes"),
    [("", {Code.NO_PLACE_QUESTION}), ("palce: region\n", {Code.UNKNOWN_KEY})],
)
def test_where_no_question_is_about_the_place_that_is_told_once(
    tmp_path: Path, changed: str, codes: set[Code]
) -> None:
    """And not where a key that is not known may have said it."""
    here = Path(__file__).parent
    for layer in ("sample", "placed"):
        shutil.copytree(here / layer, tmp_path, dirs_exist_ok=True)
    choose = tmp_path / "choose.yaml"
    text = choose.read_text(encoding="utf-8")
    choose.write_text(text.replace("place: region\n", changed), encoding="utf-8")
    with pytest.raises(FlowFaults) as raised:
        read_library(tmp_path)
    assert [fault.code for fault in raised.value.faults] == sorted(codes)
    assert {Path(fault.file).stem for fault in raised.value.faults} == {"choose"}
