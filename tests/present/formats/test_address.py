from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import unquote_to_bytes, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.present.formats.address import from_here, uri


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PurePosixPath("flows/a.yaml"), "flows/a.yaml"),
        (PurePosixPath("flows/中 文%.yaml"), "flows/%E4%B8%AD%20%E6%96%87%25.yaml"),
        (PurePosixPath("c:d/#e?.yaml"), "c%3Ad/%23e%3F.yaml"),
        (PurePosixPath("/a b/c.yaml"), "file:///a%20b/c.yaml"),
        (PurePosixPath("bytes\udcff.yaml"), "bytes%FF.yaml"),
        (PureWindowsPath("flows\\regions\\河南.yaml"), "flows/regions/%E6%B2%B3%E5%8D%97.yaml"),
        (PureWindowsPath("C:\\a b\\c.yaml"), "file:///C:/a%20b/c.yaml"),
    ],
)
def test_a_path_as_an_address(path, expected):
    assert uri(path) == expected


NAMES = st.text(st.characters(blacklist_characters="/\0", blacklist_categories=["Cs"]), min_size=1)


@given(st.lists(NAMES.filter(lambda name: name not in (".", "..")), min_size=1))
def test_a_relative_address_names_the_file_below_whatever_its_name(names):
    path = PurePosixPath(*names)
    whole = urlsplit(urljoin("file:///folder/", uri(path)))
    assert (whole.scheme, whole.query, whole.fragment) == ("file", "", "")
    assert unquote_to_bytes(whole.path) == b"/folder/" + str(path).encode()


def test_a_folder_that_is_gone_names_nothing_from_here(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert from_here("/a/b.yaml").as_posix() == "/a/b.yaml"
    assert from_here("a/b.yaml").as_posix() == "a/b.yaml"
