from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.faults import Code
from certguide.loading.digestfile import path, read, write
from certguide.proof.digest import Line

WORDS = st.from_regex(r"[a-z0-9]+([-/][a-z0-9]+)*", fullmatch=True)
LINES = st.lists(
    st.builds(
        Line,
        about=st.tuples(WORDS, WORDS),
        count=st.integers(0, 10**7),
        digest=st.from_regex(r"[0-9a-f]{12}", fullmatch=True),
    ),
    max_size=5,
).map(tuple)


@given(LINES)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, lines: tuple[Line, ...]
) -> None:
    file = path(tmp_path_factory.mktemp("flows"))
    file.write_text(write(lines), encoding="utf-8")
    kept, faults = read(file)
    assert tuple(each.line for each in kept) == lines
    assert faults == ()


def test_a_line_is_known_by_its_number(tmp_path: Path) -> None:
    file = path(tmp_path)
    file.write_text("# head\n\na b 1 ff\n", encoding="utf-8")
    ((only,), faults) = read(file)
    assert (only.number, only.line.about, faults) == (3, ("a", "b"), ())


def test_no_file_is_no_fault(tmp_path: Path) -> None:
    assert read(path(tmp_path)) == ((), ())


@pytest.mark.parametrize(
    ("text", "where"),
    [("<<<<<<< HEAD\n", (1, 1)), ("a b 1 ff\na b one ff\n", (2, 1)), ("a b 1\n", (1, 1))],
)
def test_anything_else_is_no_digest(tmp_path: Path, text: str, where: tuple[int, int]) -> None:
    file = path(tmp_path)
    file.write_text(text, encoding="utf-8")
    _, faults = read(file)
    assert [(each.code, each.position) for each in faults] == [(Code.NOT_A_DIGEST, where)]


def test_a_file_of_another_encoding_is_said_to_be_one(tmp_path: Path) -> None:
    path(tmp_path).write_bytes(b"\xff\xfe")
    _, faults = read(path(tmp_path))
    assert [each.code for each in faults] == [Code.NOT_UTF8]


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    path(tmp_path).mkdir()
    _, faults = read(path(tmp_path))
    assert [each.code for each in faults] == [Code.UNREADABLE]
