import pytest

from certguide.present.page import (
    Address,
    Blanks,
    Detail,
    Entry,
    Heading,
    Listing,
    Paragraph,
    Steps,
)
from certguide.present.site.kept.items import NESTED, coded, shape
from certguide.present.site.kept.tables import Tables


def test_what_is_the_same_is_kept_once():
    tables = Tables()
    first = tables.shown((Entry(text="一"),), (Entry(text="one"),), [3, 1, 3])
    assert tables.shown((Entry(text="一"),), (Entry(text="one"),), [1, 3]) == first
    assert tables.lists == [(), (0, -2, -4)]
    assert tables.strings == [("一", "one")]


def test_what_both_languages_write_alike_is_one_text():
    tables = Tables()
    tables.shown((Paragraph(text="12333"),), (Paragraph(text="12333"),))
    assert (tables.strings, tables.lists[1]) == (["12333"], (("p", "plain", 0),))


def test_a_language_that_says_it_in_another_form_has_its_own_items():
    tables = Tables()
    detail = Detail(label="why", text="so")
    pick = tables.shown(
        (Entry(text="一"),), (Entry(text="one", details=(detail,)), Entry(text="two"))
    )
    assert tables.lists[pick] == (
        ("only", 0, 0),
        ("only", 1, (1, (2, 3))),
        ("only", 1, 4),
    )


def test_a_choice_names_only_what_is_not_the_default():
    tables = Tables()
    assert tables.choice(0, {0: 5, 1: 5}) == 5
    assert tables.choice(0, {0: 5, 1: 6, 2: 5}) == -1
    assert tables.choice(0, {1: 6}, 5) == -1
    assert tables.choice(0, {2: 5, 1: -1, 0: 6, 3: 6}, 7) == -2
    assert tables.choices == [(0, 5, 1, 6), (0, 7, (0, 3), 6, 1, -1, 2, 5)]


def text(number: int) -> tuple[str, str]:
    return f"字{number}", f"word {number}"


def test_every_block_of_an_outcome_has_its_form():
    tables = Tables()
    told = [
        (
            Heading(text=said[0], level=1),
            Address(label=said[1], url="https://a.cn"),
            Blanks(entries=(Detail(label=said[2], text="　"), Detail(label="", text="12"))),
            Steps(
                entries=(
                    Entry(text=said[3], details=(Detail(label=NESTED, text="-7"),)),
                    Entry(text=NESTED, details=(Detail(label=NESTED, text="8"),)),
                )
            ),
        )
        for said in zip(*map(text, range(4)), strict=True)
    ]
    assert [
        [coded(tables.string, *pair) for pair in zip(*told, strict=True)],
        tables.strings,
    ] == [
        [
            ("h", 1, 0),
            ("address", 1, 2),
            ("blanks", ((3, 4), (5,))),
            ("steps", ((6, -7), ("?", 8))),
        ],
        [text(0), text(1), "https://a.cn", text(2), "　", "12", text(3)],
    ]
    assert [shape(each) for each in told[0]] == [shape(each) for each in told[1]]


def test_other_blocks_have_none():
    listing = Listing(lines=())
    with pytest.raises(TypeError):
        coded(Tables().string, listing, listing)
    assert shape(listing) is Listing


def test_what_is_used_often_has_a_short_number_and_what_is_not_used_none():
    tables = Tables()
    rare = tables.shown((Entry(text="甲"),), (Entry(text="rare"),), [7])
    often = tables.shown(
        (Entry(text="12333"), Entry(text="乙")), (Entry(text="12333"), Entry(text="b"))
    )
    unused = tables.choice(0, {0: rare, 1: tables.nothing})
    choice = tables.choice(5, {0: often, 1: rare})
    assert (rare, often, unused, choice) == (1, 2, -1, -2)
    begin = {"ask": tables.string("丙", "c"), "parts": [choice, [often, 3], often]}
    assert tables.by_use(begin) == {
        "ask": 2,
        "parts": [-1, [0, 3], 0],
        "strings": [("甲", "rare"), ("乙", "b"), ("丙", "c"), "12333"],
        "lists": [[3, 1], [0, -8]],
        "choices": [[5, 0, 1, 1]],
    }
