import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.faults import MOST_FAULTS, Code, FlowFaults
from certguide.core.library import Library
from certguide.loading.reading import digest, read_library
from certguide.loading.report import report
from certguide.loading.source import File
from certguide.words import words

SAMPLE = Path(__file__).parent / "sample"
NAMES = sorted(path.name for path in SAMPLE.iterdir())
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


def with_file(name: str, data: bytes) -> Library | FlowFaults:
    """What comes of the sample with this file in it; faults must be fit to be shown."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)
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
    text = (SAMPLE / name).read_bytes()
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 30)))
        text = text[:start] + data.draw(st.sampled_from(PIECES)) + text[end:]
    with_file(name, text)


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.data())
def test_a_mutated_value_is_loaded_or_refused(name: str, data: st.DataObject) -> None:
    lines = (SAMPLE / name).read_text(encoding="utf-8").splitlines()
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
