import gc
from pathlib import Path

import pytest

from certguide.core.codec import (
    decode,
    decode_faults,
    decode_region,
    encode,
    encode_faults,
    encode_region,
    to_json,
)
from certguide.core.faults import Code, Fault
from certguide.core.record import replace
from certguide.loading.library import load
from core.sample import placed

SAMPLE = Path(__file__).parents[1] / "loading" / "sample"


def test_a_library_comes_back_unchanged_and_in_order() -> None:
    library = load(SAMPLE)
    again = decode(encode(library))
    assert again == replace(library, regions={})
    assert list(again.questions) == ["phone", "benefit", "last", "gesture"]
    assert list(again.questions["phone"].options) == ["own", "none"]


@pytest.mark.parametrize("data", [b"", b"\x80", b"not a library", b"\xc1"])
def test_anything_else_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(data)
    with pytest.raises(ValueError, match=r"."):
        decode_region(data)


@pytest.mark.parametrize("name", ["hubei", "hunan"])
def test_a_region_comes_back_unchanged(name: str) -> None:
    region = placed().regions[name]
    assert decode_region(encode_region(region)) == region


def test_a_library_is_encoded_without_its_regions() -> None:
    assert encode(placed()) == encode(placed(regions={}))
    assert decode(encode(placed())).regions == {}


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(*, enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        decode(encode(placed()))
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_faults_come_back_unchanged() -> None:
    faults = (
        Fault(code=Code.NOT_YAML, file="流程.yaml", position=(1, 2), params={"fixed": "一"}),
        Fault(code=Code.NO_START, file="a.yaml", route=("tree", 3), at="key"),
    )
    assert decode_faults(encode_faults(faults)) == faults


def test_json_is_indented_and_keeps_chinese_as_it_is() -> None:
    assert to_json({"a": ["湖北", 1, None]}) == (
        '{\n  "a": [\n    "湖北",\n    1,\n    null\n  ]\n}'
    )
