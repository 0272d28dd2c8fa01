import pytest

from certguide.core.faults import Code, Fault
from certguide.loading.decode import LARGEST, decode, readable, split_lines


def fault(code: Code, position: tuple[int, int] | None, **params: str) -> Fault:
    return Fault(code=code, file="f.yaml", position=position, params=params)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a: 1\r\nb: 2\r", "a: 1\r\nb: 2\r"),
        (b"\xef\xbb\xbfa: 1\n", "a: 1\n"),
        ("a: 甲\u00a0\U00020000\n".encode(), "a: 甲\u00a0\U00020000\n"),
        (b"", ""),
        (b"#" * LARGEST, "#" * LARGEST),
    ],
)
def test_text(data: bytes, text: str) -> None:
    assert decode(data, "f.yaml") == (text, ())


def test_too_large() -> None:
    too_large = fault(Code.TOO_LARGE, None, most="40,000,000")
    assert decode(b"#" * (LARGEST + 1), "f.yaml") == (None, (too_large,))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xff\xfea\x00", fault(Code.NOT_UTF8, (1, 1), byte="FF", offset="1")),
        ("a: 1\r\nb: 养".encode("gbk"), fault(Code.NOT_UTF8, (2, 4), byte="D1", offset="10")),
        ("养\n养".encode()[:-1], fault(Code.NOT_UTF8, (2, 1), byte="E5", offset="5")),
        (b"\xef\xbb\xbfa\xff", fault(Code.NOT_UTF8, (1, 2), byte="FF", offset="5")),
        (b"\xed\xa0\x80", fault(Code.NOT_UTF8, (1, 1), byte="ED", offset="1")),
    ],
)
def test_not_utf8(data: bytes, expected: Fault) -> None:
    assert decode(data, "f.yaml") == (None, (expected,))


def test_every_hidden_character_is_found() -> None:
    text = "a\x00b\n\x1b\u2028\x85\n\ufeff\uffff"
    assert decode(text.encode(), "f.yaml") == (
        None,
        (
            fault(Code.CONTROL_CHARACTER, (1, 2), character="U+0000"),
            fault(Code.CONTROL_CHARACTER, (2, 1), character="U+001B"),
            fault(Code.CONTROL_CHARACTER, (2, 2), character="U+2028"),
            fault(Code.CONTROL_CHARACTER, (2, 3), character="U+0085"),
            fault(Code.CONTROL_CHARACTER, (3, 1), character="U+FEFF"),
            fault(Code.CONTROL_CHARACTER, (3, 2), character="U+FFFF"),
        ),
    )


def test_lines() -> None:
    assert split_lines("a\r\nb\rc\n\x0bd\x85") == ["a", "b", "c", "\x0bd\x85"]
    assert readable(b"\xef\xbb\xbfa\n\xff") == ["a", "\ufffd"]
