import pytest

from certguide.core.errors import (
    BadCode,
    BadDate,
    CertguideError,
    Contradiction,
    Loop,
    UnknownName,
)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            UnknownName("option", "x", ("a", "b"), ("a",), within="q"),
            {"kind": "option", "name": "x", "known": ("a", "b"), "nearest": ("a",), "within": "q"},
        ),
        (BadDate("last", "x", "format"), {"question": "last", "text": "x", "reason": "format"}),
        (BadCode("123", "length"), {"code": "123", "reason": "length"}),
        (
            Contradiction("phone", "own", "none"),
            {"question": "phone", "first": "own", "second": "none"},
        ),
        (Loop("choose", "who"), {"flow": "choose", "question": "who"}),
    ],
)
def test_an_error_carries_what_its_sentence_needs(error, said):
    assert isinstance(error, CertguideError)
    assert vars(error) == said
