import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from certguide.core.codec import decode
from certguide.core.faults import Code, FlowFaults
from certguide.loading.library import compile_flows, load

SAMPLE = Path(__file__).parent / "sample"


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


def test_the_compiled_form_is_the_encoded_library() -> None:
    assert decode(compile_flows(SAMPLE)) == load(SAMPLE)


def test_an_installed_package_reads_its_compiled_flows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = tmp_path / "flows.msgpack"
    compiled.write_bytes(compile_flows(SAMPLE))
    monkeypatch.setattr("certguide.loading.library.COMPILED", compiled)
    assert load() == load(SAMPLE)


def test_a_compiled_form_of_another_version_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = tmp_path / "flows.msgpack"
    compiled.write_bytes(b"\x93\x01\x02\x03")
    monkeypatch.setattr("certguide.loading.library.COMPILED", compiled)
    shutil.copytree(SAMPLE, tmp_path / "flows")
    monkeypatch.setattr(
        "certguide.loading.source.__file__", str(tmp_path / "loading" / "source.py")
    )
    assert load() == load(SAMPLE)


def test_a_wheel_loads_without_yaml(tmp_path: Path) -> None:
    (tmp_path / "flows.msgpack").write_bytes(compile_flows(SAMPLE))
    code = (
        "import pathlib, sys; from certguide.loading import library\n"
        "library.COMPILED = pathlib.Path(sys.argv[1]) / 'flows.msgpack'\n"
        "assert list(library.load().methods) == ['alipay', 'bureau']\n"
        "heavy = {'yaml', 'hashlib', 'difflib', 'wcwidth', 'certguide.loading.reading', 'certguide.loading.source'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        check=True,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.stdout == "[]\n"
