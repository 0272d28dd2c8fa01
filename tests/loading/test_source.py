import os
from pathlib import Path

import pytest

from certguide.core.faults import Code, Fault
from certguide.loading.source import (
    File,
    flow_path,
    package,
    read_folder,
    read_regions,
    shipped,
)


def test_flows_are_read_by_name_and_nothing_else_is(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", ".hidden.yaml", "notes.txt", "cases.json"):
        (tmp_path / name).write_text(name)
    (tmp_path / "regions").mkdir()
    (tmp_path / "regions" / "henan.yaml").write_text("")
    (tmp_path / "folder.yaml").mkdir()
    assert read_folder(tmp_path) == (
        [
            File(path=str(tmp_path / "a.yaml"), stem="a", data=b"a.yaml"),
            File(path=str(tmp_path / "b.yaml"), stem="b", data=b"b.yaml"),
        ],
        [],
    )


def test_paths_stay_as_they_were_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "a.yaml").write_text("")
    monkeypatch.chdir(tmp_path)
    files, _ = read_folder(Path("flows"))
    assert [file.path for file in files] == [str(Path("flows", "a.yaml"))]
    assert flow_path("a", Path("flows")) == files[0].path


@pytest.mark.parametrize(
    ("name", "code"), [("missing", Code.NO_FOLDER), ("file", Code.NOT_A_FOLDER)]
)
def test_no_folder(tmp_path: Path, name: str, code: Code) -> None:
    (tmp_path / "file").write_text("")
    assert read_folder(tmp_path / name) == ([], [Fault(code=code, file=str(tmp_path / name))])


def test_a_folder_without_flows(tmp_path: Path) -> None:
    assert read_folder(tmp_path) == ([], [Fault(code=Code.NO_FLOWS, file=str(tmp_path))])


def test_of_regions_there_need_be_none_and_no_folder(tmp_path: Path) -> None:
    assert read_regions(tmp_path) == ([], [])
    assert read_regions(tmp_path / "regions") == ([], [])


def test_files_of_regions_are_read_like_flows(tmp_path: Path) -> None:
    (tmp_path / "hubei.yaml").write_text("x")
    (tmp_path / "hunan.yml").write_text("")
    (tmp_path / "readme.md").write_text("")
    hubei = File(path=str(tmp_path / "hubei.yaml"), stem="hubei", data=b"x")
    params = {"fixed": "hunan.yaml"}
    ending = Fault(code=Code.WRONG_ENDING, file=str(tmp_path / "hunan.yml"), params=params)
    assert read_regions(tmp_path) == ([hubei], [ending])


def test_regions_that_are_no_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "regions").write_text("")
    fault = Fault(code=Code.NOT_A_FOLDER, file=str(tmp_path / "regions"))
    assert read_regions(tmp_path / "regions") == ([], [fault])


def test_another_ending_is_not_overlooked(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("")
    fault = Fault(code=Code.WRONG_ENDING, file=str(tmp_path / "a.yml"), params={"fixed": "a.yaml"})
    assert read_folder(tmp_path) == ([], [fault])


def unreadable(path: Path, reason: str) -> tuple[list[File], list[Fault]]:
    return [], [Fault(code=Code.UNREADABLE, file=str(path), params={"reason": reason})]


def test_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    assert read_folder(tmp_path) == unreadable(tmp_path / "loop.yaml", "ELOOP")
    assert read_folder(tmp_path / "loop.yaml") == unreadable(tmp_path / "loop.yaml", "ELOOP")


def test_a_link_to_nothing(tmp_path: Path) -> None:
    (tmp_path / "gone.yaml").symlink_to("nowhere")
    assert read_folder(tmp_path) == unreadable(tmp_path / "gone.yaml", "ENOENT")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert read_folder(tmp_path) == unreadable(tmp_path / "pipe.yaml", "not a regular file")


def test_an_endless_device_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "zero.yaml").symlink_to("/dev/zero")
    assert read_folder(tmp_path) == unreadable(tmp_path / "zero.yaml", "not a regular file")


def test_a_name_that_is_too_long_for_a_path() -> None:
    assert read_folder(Path("a" * 5000)) == unreadable(Path("a" * 5000), "ENAMETOOLONG")


def test_the_shipped_flows_are_found() -> None:
    assert (shipped() / "choose.yaml").is_file()
    assert flow_path("choose") == str(shipped() / "choose.yaml")


def test_a_wheel_has_its_flows_inside_and_a_checkout_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "certguide"
    monkeypatch.setattr("certguide.loading.source.__file__", str(here / "loading" / "source.py"))
    assert package() == here
    assert shipped() == tmp_path / "flows"
    (here / "flows").mkdir(parents=True)
    assert shipped() == here / "flows"
