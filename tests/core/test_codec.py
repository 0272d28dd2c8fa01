from pathlib import Path

import pytest

from certguide.core.codec import decode, encode
from certguide.loading.library import load

SAMPLE = Path(__file__).parents[1] / "loading" / "sample"


def test_a_library_comes_back_unchanged_and_in_order() -> None:
    library = load(SAMPLE)
    again = decode(encode(library))
    assert again == library
    assert list(again.questions) == ["phone", "benefit", "last", "gesture"]
    assert list(again.questions["phone"].options) == ["own", "none"]


@pytest.mark.parametrize("data", [b"", b"\x80", b"not a library", b"\xc1"])
def test_anything_else_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(data)
