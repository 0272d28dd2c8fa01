import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.loading.comments import Comment, comments, reason
from certguide.loading.yamltree import parse, scalars

MARK = re.compile(r"#\s*mark")


def found(text: str) -> list[Comment]:
    lines = text.split("\n")
    assert parse(text, "f.yaml")[0] is not None
    return list(comments(lines, MARK))


def places(text: str) -> list[tuple[int, int]]:
    return [(each.line, each.column) for each in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b # mark", [(1, 6)]),
        ("# mark\na: b", [(1, 1)]),
        ("a: b\n  # mark", [(2, 3)]),
        ("a: b#mark", []),
        ("a: b\t# mark", [(1, 6)]),
        ('a: "b # mark"', []),
        ('a: "b # mark" # mark', [(1, 15)]),
        ("a: 'b '' # mark'", []),
        ('"a # mark": b', []),
        ("a: [b, # mark\n  c]", [(1, 8)]),
        ("a: {b: c} # mark", [(1, 11)]),
        ("a: # mark\n  b: c", [(1, 4)]),
        ("a: |\n  b # mark\n  # mark\nc: d # mark", [(4, 6)]),
        ("a: > # mark\n  b # mark\n", [(1, 6)]),
        ("a: |-\n  b\n# mark\n", [(3, 1)]),
        ("a: 'b\n  # mark\n  c' # mark", [(3, 6)]),
        ("a: b\n  c # mark", [(2, 5)]),
        ("a: 中文 # mark", [(1, 7)]),
        ("a: b # see # mark", []),
        ("a: https://x/#mark", []),
    ],
)
def test_a_sign_in_a_text_begins_no_comment(text, expected):
    assert places(text) == expected


def test_what_a_comment_is():
    text = 'a: "# mark" # mark one\n\n  # mark two'
    assert found(text) == [
        Comment(line=1, column=13, text="# mark one", covers=1),
        Comment(line=3, column=3, text="# mark two", covers=3),
    ]


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("a: b # mark\nc: d", 1),
        ("# mark\na: b", 2),
        ("# mark\n\n  # other\n  # mark\na: b", 5),
        ("a: b\n# mark\n\n", 4),
    ],
)
def test_a_comment_is_about_its_line_or_the_next(text, covers):
    assert found(text)[0].covers == covers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" 因为这是原文 ", "因为这是原文"),
        ("：原文", "原文"),
        ("quoted from the law", "quoted from the law"),
        ("因为……", ""),
        ("because of", ""),
        ("x", ""),
        ("", ""),
    ],
)
def test_a_reason_says_something(text, expected):
    assert reason(text) == expected


def test_a_file_without_the_words_is_not_parsed_again():
    # What cannot be parsed would say so.
    assert list(comments(["a: [", "# other"], MARK)) == []


WORDS = st.sampled_from(
    ["a", "b c", "# mark", "x # mark y", "#mark", "中文 # mark", "it''s", ": #"]
)


FORMS = (
    ["k{n}: plain§"],
    ['k{n}: "{word}"§'],
    ["k{n}: '{word}'§"],
    ["k{n}: |§", "  {word}", "", "    {other}", "  {word}"],
    ["k{n}: >-§", "  {word}"],
    ["k{n}: [§", "  \"{word}\", '{other}',§", "  c]§"],
    ['k{n}: "{word}', '  {other}"§'],
    ["? k{n}§", ": >+§", "  {word}", ""],
)
"""All the ways to write a text. At § there may be a comment."""


@st.composite
def documents(draw) -> tuple[str, list[int]]:
    """A document, and the lines on which there is a comment."""
    lines: list[str] = []
    marked: list[int] = []
    for number, form in enumerate(draw(st.lists(st.sampled_from(FORMS), min_size=1))):
        for part in (*form, *draw(st.sampled_from([(), ("§",), ("", "§")]))):
            text = part.format(n=number, word=draw(WORDS), other=draw(WORDS))
            if text.endswith("§") and draw(st.booleans()):
                text += " # mark"
                marked.append(len(lines) + 1)
            lines.append(text.replace("§", ""))
    return "\n".join(lines), marked


@given(documents())
def test_exactly_the_comments_are_found(document):
    text, marked = document
    assert [each.line for each in found(text)] == marked


@given(documents())
def test_both_parsers_say_the_same(document):
    text, _ = document
    assert list(scalars(text, 99)) == list(scalars(text, 99, pure=True))


def test_reading_ends_behind_the_last_line_that_is_asked_for():
    assert [start for start, _, _ in scalars("a: b\nc: d\ne: [", 1)] == [
        (0, 0), (0, 3), (1, 0), (1, 3),
    ]  # fmt: skip
