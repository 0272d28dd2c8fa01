import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from certguide.core.codec import decode, decode_region
from certguide.core.faults import Code, FlowFaults
from certguide.core.record import replace
from certguide.loading.library import compile_flows, load

SAMPLE = Path(__file__).parent / "sample"
PLACED = Path(__file__).parent / "placed"


@pytest.fixture
def placed(tmp_path: Path) -> Path:
    """The sample, asking for the place that pays, with two regions."""
    folder = tmp_path / "placed"
    for layer in (SAMPLE, PLACED):
        shutil.copytree(layer, folder, dirs_exist_ok=True)
    return folder


def compiled(flows: Path, folder: Path) -> Path:
    """The flows as the build of a wheel lays them out."""
    for name, data in compile_flows(flows).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_a_folder_becomes_a_library() -> None:
    library = load(SAMPLE)
    assert list(library.choosers) == ["choose"]
    assert list(library.methods) == ["alipay", "bureau"]
    assert list(library.notices) == ["nothing-to-do"]
    assert list(library.sources) == ["S01"]


def test_the_shipped_flows_load() -> None:
    assert len(load().methods) == 7


def test_a_fault_anywhere_loads_nothing(tmp_path: Path) -> None:
    with pytest.raises(FlowFaults) as raised:
        load(tmp_path)
    assert [fault.code for fault in raised.value.faults] == [Code.NO_FLOWS]


def test_the_compiled_form_is_the_encoded_library_and_a_file_for_each_region(placed: Path) -> None:
    assert list(compile_flows(SAMPLE)) == ["flows.msgpack"]
    assert decode(compile_flows(SAMPLE)["flows.msgpack"]) == load(SAMPLE)
    files, library = compile_flows(placed), load(placed)
    assert list(files) == ["flows.msgpack", "regions/hubei.msgpack", "regions/hunan.msgpack"]
    assert decode(files["flows.msgpack"]) == replace(library, regions={})
    for name in ("hubei", "hunan"):
        assert decode_region(files[f"regions/{name}.msgpack"]) == library.regions[name]


def test_faulty_flows_are_not_compiled(placed: Path) -> None:
    (placed / "regions" / "hunan.yaml").write_text("")
    with pytest.raises(FlowFaults) as raised:
        compile_flows(placed)
    assert [fault.code for fault in raised.value.faults] == [Code.EMPTY_FILE]


def test_an_installed_package_reads_its_compiled_flows(
    tmp_path: Path, placed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("certguide.loading.library.COMPILED", compiled(placed, tmp_path / "c"))
    assert load() == load(placed)
    assert load().at("hubei/wuhan").local == load(placed).at("hubei/wuhan").local


def test_of_an_installed_package_only_the_region_that_is_looked_up_is_read(
    tmp_path: Path, placed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = compiled(placed, tmp_path / "c")
    (folder / "regions" / "hunan.msgpack").write_bytes(b"\xc1")
    monkeypatch.setattr("certguide.loading.library.COMPILED", folder)
    library = load()
    assert list(library.regions) == ["hubei", "hunan"]
    assert library.regions["hubei"].region == "hubei"


def test_a_compiled_form_of_another_version_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "flows.msgpack").write_bytes(b"\x93\x01\x02\x03")
    monkeypatch.setattr("certguide.loading.library.COMPILED", tmp_path)
    shutil.copytree(SAMPLE, tmp_path / "flows")
    monkeypatch.setattr(
        "certguide.loading.source.__file__", str(tmp_path / "loading" / "source.py")
    )
    assert load() == load(SAMPLE)


def test_the_shipped_flows_are_loaded_with_a_region_read_when_it_is_looked_up(
    tmp_path: Path, placed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (placed / "regions" / "hunan.yaml").write_text("")
    shutil.move(placed, tmp_path / "flows")
    monkeypatch.setattr("certguide.loading.library.COMPILED", tmp_path / "nowhere")
    monkeypatch.setattr(
        "certguide.loading.source.__file__", str(tmp_path / "loading" / "source.py")
    )
    library = load()
    assert library.at("hubei").local is not None
    with pytest.raises(FlowFaults) as raised:
        library.at("hunan")
    assert [fault.code for fault in raised.value.faults] == [Code.EMPTY_FILE]
    with pytest.raises(FlowFaults):
        load(tmp_path / "flows")


def test_a_wheel_loads_without_yaml(tmp_path: Path, placed: Path) -> None:
    code = (
        "import pathlib, sys; from certguide.loading import library\n"
        "library.COMPILED = pathlib.Path(sys.argv[1])\n"
        "assert list(library.load().methods) == ['alipay', 'bureau']\n"
        "assert library.load().at('hubei/wuhan').local.place == 'hubei/wuhan'\n"
        "heavy = {'yaml', 'hashlib', 'difflib', 'wcwidth', 'certguide.loading.reading', 'certguide.loading.source'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(compiled(placed, tmp_path / "c"))],
        capture_output=True,
        check=True,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.stdout == "[]\n"
