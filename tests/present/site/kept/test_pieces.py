import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from certguide.present.site.kept.pieces import CODES, shorten, whole

TEXTS = st.lists(
    st.lists(st.sampled_from(["认证", "养老金", " pension", ".", "ā", "k", "!"])).map("".join),
    min_size=1,
).map(tuple)


@given(TEXTS, TEXTS)
def test_every_text_is_read_back(one, other):
    assert whole(shorten((one, other))) == (one, other)


def test_what_occurs_often_is_kept_once():
    texts = ("Ask at the pension office.", "The pension office is open.") * 4
    short = shorten((texts,))
    assert short.pieces.count(" office") == short.pieces.count(" pension") == 1
    assert len(short.columns[0]) < sum(map(len, texts)) / 2
    assert whole(short) == (texts,)


def test_a_piece_within_one_longer_piece_has_no_letter():
    texts = ("养老金领取资格认证",) * 9
    short = shorten((texts,))
    assert short.pieces == texts[0]
    assert len(short.letters) == 2


def test_a_pair_that_overlaps_itself_comes_to_an_end():
    texts = (
        *("认证认证认证认证.", "认证认证养老金.", "ā认证", "养老金认证 pension.养老金 pension"),
        *(" pension养老金认证认证认证", " pension养老金.养老金"),
        " pension pension养老金养老金k认证养老金养老金 pension认证k养老金",
        "养老金 pension养老金认证.养老金.认证养老金",
        " pension认证养老金养老金认证认证ā认证认证. pension",
    )
    assert whole(shorten((texts,))) == (texts,)


def test_a_letter_that_a_text_has_stands_for_itself():
    letter = chr(CODES[0])
    texts = (f"{letter} pensioner pensioner",) * 9
    short = shorten((texts,))
    assert letter not in short.letters
    assert whole(short) == (texts,)


def test_letters_are_short_and_stand_in_every_normal_form_for_themselves():
    for code in CODES:
        assert len(chr(code).encode()) <= 2
        assert unicodedata.normalize("NFC", chr(code)) == chr(code)
        assert unicodedata.bidirectional(chr(code)) not in {"R", "AL", "NSM", "BN"}
        assert chr(code) not in '"\\<>&^-]{}'


def test_there_are_no_more_pieces_than_letters():
    texts = tuple(f" word{number} more{number}" for number in range(1500) for _ in range(9))
    short = shorten((texts,))
    assert len(short.letters) == len(CODES)
    assert whole(short) == (texts,)
