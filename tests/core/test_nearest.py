import pytest

from certguide.core.nearest import nearest


@pytest.mark.parametrize(
    ("word", "candidates", "near"),
    [
        ("bureu", ["alipay", "bureau", "e-card"], ("bureau",)),
        ("buero", ["community-centre", "bureau"], ("bureau",)),
        ("PHONE", ["face", "phone"], ("phone",)),
        ("“phone”", ["face", "phone"], ("phone",)),
        ("ｐｈｏｎｅ", ["face", "phone"], ("phone",)),
        ("hubei", ["hubei/wuhan", "hunan", "beijing"], ("hubei/wuhan",)),
        ("河南", ["河南省", "湖南", "北京"], ("河南省", "湖南")),
        ("mine", ["own", "none"], ()),
        ("", ["own", ""], ()),
        ("own", ["own", "own"], ("own",)),
        ("abc", ["abd", "abe", "abf", "abg"], ("abd", "abe", "abf")),
    ],
)
def test_nearest(word: str, candidates: list[str], near: tuple[str, ...]) -> None:
    assert nearest(word, candidates) == near


def test_no_more_than_asked_for() -> None:
    assert nearest("abc", ["abd", "abe"], n=1) == ("abd",)


def test_long_words_are_compared_by_their_beginning() -> None:
    assert nearest("a" * 100_000, ["a" * 64]) == ("a" * 64,)
