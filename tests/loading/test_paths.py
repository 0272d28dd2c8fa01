import os
from pathlib import Path

import pytest

from certguide.core.faults import Code
from certguide.loading.paths import below, folders


@pytest.fixture
def flows(tmp_path, monkeypatch) -> Path:
    for name in ("flows/a.yaml", "flows/regions/henan.yaml", "flows/cases/x.yaml", "b/b.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "flows" / "decisions.txt").touch()
    (tmp_path / "notes.md").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def meant(*paths: str) -> list[tuple[str, list[str] | None]]:
    found, faults = folders(map(Path, paths))
    assert faults == []
    here = Path.cwd()
    return [
        (
            str(each.directory),
            None
            if each.named is None
            else [named.relative_to(here).as_posix() for named in each.named],
        )
        for each in found
    ]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["flows"], [("flows", None)]),
        (["flows/"], [("flows", None)]),
        (["flows/a.yaml"], [("flows", ["flows/a.yaml"])]),
        (["flows/regions/henan.yaml"], [("flows", ["flows/regions/henan.yaml"])]),
        (["flows/cases/x.yaml"], [("flows", ["flows/cases/x.yaml"])]),
        (["flows/cases"], [("flows", ["flows/cases"])]),
        (["flows/decisions.txt"], [("flows", ["flows/decisions.txt"])]),
        (
            ["flows/a.yaml", "./flows/cases/x.yaml"],
            [("flows", ["flows/a.yaml", "flows/cases/x.yaml"])],
        ),
        # A folder as a whole is more than any file in it, whichever comes first.
        (["flows/a.yaml", "flows"], [("flows", None)]),
        (["flows", "flows/a.yaml"], [("flows", None)]),
        (["b", "flows", "./b"], [("b", None), ("flows", None)]),
    ],
)
def test_each_folder_is_meant_once(flows, paths, expected):
    assert meant(*paths) == expected


@pytest.mark.parametrize(
    ("here", "path", "directory"),
    [
        ("flows", "a.yaml", "."),
        ("flows", "regions/henan.yaml", "."),
        ("flows", "regions", "."),
        ("flows/regions", "henan.yaml", ".."),
        ("flows/regions", ".", ".."),
        ("flows/cases", "../regions", ".."),
        ("b", "../flows/cases/x.yaml", "../flows"),
    ],
)
def test_from_wherever_one_stands(flows, monkeypatch, here, path, directory):
    monkeypatch.chdir(flows / here)
    found, _ = folders([Path(path)])
    assert [each.directory for each in found] == [Path(directory)]
    assert found[0].named == ((flows / here / path).resolve(),)


def test_a_folder_of_that_name_may_hold_flows_itself(flows):
    (flows / "cases").mkdir()
    (flows / "cases" / "a.yaml").touch()
    assert meant("cases") == [("cases", None)]
    assert meant("cases/a.yaml") == [("cases", ["cases/a.yaml"])]


def test_what_a_folder_means(flows):
    whole, part, regions = (
        folders([Path(path)])[0][0] for path in ("flows", "flows/a.yaml", "flows/regions")
    )
    for file in ("flows/a.yaml", "flows/regions/henan.yaml", "flows/decisions.txt", "flows"):
        assert whole.means(file)
    assert part.means("flows/a.yaml")
    assert part.means(str(flows / "flows" / "a.yaml"))
    assert not part.means("flows/regions/henan.yaml")
    # What is about the folder cannot be left out.
    assert part.means("flows")
    assert part.means("flows/decisions.txt")
    assert regions.means("flows/regions/henan.yaml")
    assert not regions.means("flows/a.yaml")


def test_what_is_wrong_with_a_path_is_told_and_the_others_are_taken(flows):
    paths = ["nowhere", "flows/no.yaml", "no.yml", "notes.md", "flows"]
    found, faults = folders(map(Path, paths))
    assert [str(each.directory) for each in found] == ["flows"]
    assert [(each.code, each.file) for each in faults] == [
        (Code.NO_FOLDER, "nowhere"),
        (Code.NO_FILE, "flows/no.yaml"),
        (Code.NO_FILE, "no.yml"),
        (Code.WRONG_ENDING, "notes.md"),
    ]


def test_a_path_that_the_system_refuses_is_told(flows, monkeypatch):
    path = Path("x" * 5000 + ".yaml")
    found, faults = folders([path])
    assert found == []
    assert [each.code for each in faults] == [Code.UNREADABLE]
    assert faults[0].params == {"reason": "ENAMETOOLONG"}


def test_files_lie_in_three_folders(flows):
    assert below(Path("flows")) == (
        Path("flows"), Path("flows/regions"), Path("flows/cases"),
    )  # fmt: skip
    assert os.fspath(below(Path("flows"))[1]) == os.path.join("flows", "regions")  # noqa: PTH118
