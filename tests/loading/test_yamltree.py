import gc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.faults import MOST_FAULTS, Code
from certguide.loading.builder import DEEPEST
from certguide.loading.decode import decode
from certguide.loading.tree import UNREAD, Places, position
from certguide.loading.yamltree import parse

Found = tuple[Any, list[tuple[Code, tuple[int, int] | None]]]


def read(text: str, *, pure: bool = False) -> Found:
    tree, faults = parse(text, "f.yaml", pure=pure)
    return tree and tree.data, [(Code(fault.code), fault.position) for fault in faults]


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("off", "off"),
        ("12:30", "12:30"),
        ("2026-11-22", "2026-11-22"),
        ("1.5", "1.5"),
        ("0x1F", "0x1F"),
        ("012", "012"),
        ("True", "True"),
        ("1" * 5000, "1" * 5000),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-7", -7),
        ("'7'", "7"),
        ('"true"', "true"),
        ('"七"', "七"),
        ("|-\n  一\n  二", "一\n二"),
        ("{b: [c, d]}", {"b": ["c", "d"]}),
    ],
)
def test_scalars_are_those_of_yaml_1_2_that_flows_use(text: str, value: Any, *, pure: bool) -> None:
    assert read(f"a: {text}\n", pure=pure) == ({"a": value}, [])


def test_keys_are_always_text() -> None:
    assert read("12333: a\ntrue: b\n") == ({"12333": "a", "true": "b"}, [])


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_places_count_from_one_and_by_characters(ending: str) -> None:
    tree, _ = parse(ending.join(["甲: {乙: 丙}", "b:", "- c: d", ""]), "f.yaml")
    assert tree is not None
    assert tree.find(("甲", "乙"), "key") == (1, 5)
    assert tree.find(("甲", "乙")) == (1, 8)
    assert tree.find(("b", 0, "c")) == (3, 6)


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize(
    ("text", "data", "faults"),
    [
        ("a: 1\na: 2\n", {"a": 1}, [(Code.DUPLICATE_KEY, (2, 1))]),
        ("a: &x 1\n", {"a": 1}, [(Code.ANCHOR, (1, 4))]),
        ("a: &x {b: 1}\n", {"a": {"b": 1}}, [(Code.ANCHOR, (1, 4))]),
        ("a: *x\n", {"a": UNREAD}, [(Code.ALIAS, (1, 4))]),
        ("*x : 1\n", {}, [(Code.ALIAS, (1, 1))]),
        ("<<: 1\n", {}, [(Code.MERGE_KEY, (1, 1))]),
        ('"<<": 1\n', {"<<": 1}, []),
        ("a: !!int 1\n", {"a": 1}, [(Code.TAG, (1, 4))]),
        ("a: !x [b]\n", {"a": ["b"]}, [(Code.TAG, (1, 4))]),
        ("? [a]\n: 1\n", {}, [(Code.COMPLEX_KEY, (1, 3))]),
        ('"": 1\n', {}, [(Code.EMPTY_KEY, (1, 1))]),
        ("a: 1\n---\nb: [1, 2\n", None, [(Code.SECOND_DOCUMENT, (2, 1))]),
        ("{a：b}\n", {"a": "b"}, [(Code.WIDE_COLON, (1, 2))]),
        ("“a”: b\n", {"a": "b"}, [(Code.WIDE_QUOTE, (1, 1))]),
        ("[a，b]\n", [UNREAD], [(Code.WIDE_COMMA, (1, 2))]),
        ("- a，b\n", ["a，b"], []),
        ("\u3000a: b\n", {}, [(Code.WIDE_SPACE, (1, 1))]),
        # A text that begins with a sign of the format, and no name of the format behind it.
        ("a: *不收\n", None, [(Code.ALIAS, (1, 4))]),
        ("a: &不 b\n", None, [(Code.ANCHOR, (1, 4))]),
        ("a: !注意 b\n", None, [(Code.TAG, (1, 4))]),
        ("a:\n  : b\n  c: d\n", None, [(Code.EMPTY_KEY, (2, 3))]),
        ("a: {: b}\n", None, [(Code.EMPTY_KEY, (1, 5))]),
        # One slip is one fault, seen in a key and again as why the parser stopped.
        ("a：{b: c, d: e}\n", None, [(Code.WIDE_COLON, (1, 2))]),
        # What lost a key is left alone: nothing can be said to be missing there.
        ("a: {[b]: c}\n", {"a": UNREAD}, [(Code.COMPLEX_KEY, (1, 5))]),
        ("- {[b]: c}\n", [UNREAD], [(Code.COMPLEX_KEY, (1, 4))]),
        (
            "a: {b: c}\na: {[d]: e}\n",
            {"a": {"b": "c"}},
            [(Code.DUPLICATE_KEY, (2, 1)), (Code.COMPLEX_KEY, (2, 5))],
        ),
        ("", None, [(Code.EMPTY_FILE, (1, 1))]),
        ("--- \n", None, []),
    ],
)
def test_what_is_refused(
    text: str, data: Any, faults: list[tuple[Code, tuple[int, int]]], *, pure: bool
) -> None:
    assert read(text, pure=pure) == (data, faults)


def test_as_deep_as_allowed_and_no_deeper() -> None:
    assert read("[" * DEEPEST + "]" * DEEPEST)[1] == []
    assert read("[" * 900) == (None, [(Code.TOO_DEEP, (1, DEEPEST + 1))])
    assert read("[\n" * 500_000) == (None, [(Code.TOO_DEEP, (DEEPEST + 1, 1))])


def test_a_line_in_which_the_parser_itself_gives_up_is_too_deep() -> None:
    tree, (fault,) = read("[" * 500_000)
    assert (tree, fault[0]) == (None, Code.TOO_DEEP)


def test_an_alias_bomb_stops_early() -> None:
    bomb = "a: &a [x]\n" + "".join(f"b{n}: [*a, *a, *a, *a]\n" for n in range(10_000))
    assert len(read(bomb)[1]) == MOST_FAULTS + 1


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(*, enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        parse("a: 1", "f.yaml")
        parse("a: [", "f.yaml")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


def spread(places: Places, data: Any) -> list[Any]:
    """Where each value stands; one that is left out stands nowhere, and the parsers disagree."""
    return [
        (
            step,
            data[step] is not None and position(value),
            key and position(key),
            spread(inner, data[step]),
        )
        for step, (value, key, inner) in places.items()
    ]


_SIGNS = st.sampled_from(
    [*"abc01", *":-,[]{}\"'\n #&*!|>%@?\t", "：", "，", "“", "\u3000", "\n  ", ": "]
)


@given(st.lists(_SIGNS, max_size=40).map("".join))
def test_both_parsers_give_the_same_data_or_both_refuse(text: str) -> None:
    assert decode(text.encode(), "f.yaml")[0] == text
    fast, _ = parse(text, "f.yaml")
    pure, faults = parse(text, "f.yaml", pure=True)
    if fast is not None and pure is not None:
        assert fast.data == pure.data
        assert spread(fast.places, fast.data) == spread(pure.places, pure.data)
    elif fast is None and pure is None:
        assert faults or text.strip().startswith("---")
