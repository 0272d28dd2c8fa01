from pathlib import Path

import pytest

from certguide.core.codec import encode_region
from certguide.core.region import Region
from certguide.loading.shelf import Shelf, compiled_shelf
from core.sample import region


class Reader:
    """Reads regions, and remembers which."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, key: str) -> Region:
        self.read.append(key)
        return region(key)


def test_a_region_is_read_the_first_time_it_is_looked_up() -> None:
    read = Reader()
    shelf = Shelf(["hubei", "hunan"], read)
    assert read.read == []
    assert shelf["hunan"] is shelf["hunan"]
    assert shelf["hubei"].region == "hubei"
    assert read.read == ["hunan", "hubei"]


def test_to_know_which_there_are_none_is_read() -> None:
    read = Reader()
    shelf = Shelf(["hubei", "hunan"], read)
    assert "hubei" in shelf
    assert "hainan" not in shelf
    assert (list(shelf), len(shelf)) == (["hubei", "hunan"], 2)
    assert read.read == []


def test_what_is_not_there_is_not_read_either() -> None:
    read = Reader()
    with pytest.raises(KeyError, match="hainan"):
        Shelf(["hubei"], read)["hainan"]
    assert Shelf(["hubei"], read).get("hainan") is None
    assert read.read == []


def test_what_could_not_be_read_is_tried_again() -> None:
    tries: list[str] = []

    def read(key: str) -> Region:
        tries.append(key)
        if len(tries) == 1:
            raise ValueError(key)
        return region(key)

    shelf = Shelf(["hubei"], read)
    with pytest.raises(ValueError, match="hubei"):
        shelf["hubei"]
    assert shelf["hubei"].region == "hubei"


def test_shelves_with_the_same_regions_are_equal() -> None:
    assert Shelf(["hubei"], region) == {"hubei": region("hubei")}
    assert Shelf(["hubei"], region) != Shelf(["hunan"], region)


def test_compiled_regions_are_found_by_the_names_of_their_files(tmp_path: Path) -> None:
    for name in ("hunan", "hubei"):
        (tmp_path / f"{name}.msgpack").write_bytes(encode_region(region(name)))
    (tmp_path / "readme.txt").write_text("")
    (tmp_path / "broken.msgpack").write_bytes(b"\xc1")
    shelf = compiled_shelf(tmp_path)
    assert list(shelf) == ["broken", "hubei", "hunan"]
    assert shelf["hubei"] == region("hubei")
    with pytest.raises(ValueError, match=r"."):
        shelf["broken"]


def test_without_a_folder_there_are_no_compiled_regions(tmp_path: Path) -> None:
    assert len(compiled_shelf(tmp_path / "nowhere")) == 0
