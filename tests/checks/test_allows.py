import pytest

from certguide.checks.allows import Allow, allows
from certguide.checks.found.refused_allow import allowable, refuses
from certguide.checks.sieve import Sieve
from certguide.core.faults import Code, Fault
from certguide.loading.places import Paper
from certguide.loading.yamltree import parse


def read(text: str) -> list[Allow]:
    paper = Paper(lines=text.split("\n"), tree=parse(text, "f.yaml")[0])
    return list(allows([("f.yaml", paper)]))


def one(text: str) -> tuple[int, list[str], str]:
    (allow,) = read(text)
    return allow.covers, [each.text for each in allow.codes], allow.reason


@pytest.mark.parametrize(
    ("comment", "codes", "reason"),
    [
        ("# certguide: allow CG-T201 因为这是法条原文", ["CG-T201"], "因为这是法条原文"),
        ("#certguide:allow T201 原文", ["T201"], "原文"),
        ("# certguide：allow CG-T201：原文照录", ["CG-T201"], "原文照录"),
        ("# CertGuide: ALLOW cg-t201 quoted from the law", ["cg-t201"], "quoted from the law"),
        ("# certguide: allow CG-T201,CG-T202 原文", ["CG-T201", "CG-T202"], "原文"),
        ("# certguide: allow CG-T201、CG-T202，原文", ["CG-T201", "CG-T202"], "原文"),
        (
            "# certguide: allow CG-T201 T202 CG-OOPS A 段原文",
            ["CG-T201", "T202", "CG-OOPS"],
            "A 段原文",
        ),
        # No reason, or one that says nothing.
        ("# certguide: allow CG-T201", ["CG-T201"], ""),
        ("# certguide: allow CG-T201 因为……", ["CG-T201"], ""),
        ("# certguide: allow CG-T201 because …", ["CG-T201"], ""),
        ("# certguide: allow CG-T201 !!! x", ["CG-T201"], ""),
        # The first word is a code, whatever it looks like.
        ("# certguide: allow 因为 原文", ["因为"], "原文"),
        ("# certguide: allow", [], ""),
    ],
)
def test_what_a_comment_says(comment, codes, reason):
    assert one(f"a: b  {comment}") == (1, codes, reason)


@pytest.mark.parametrize(
    "text",
    [
        "a: b # certguide: allowed CG-T201 原文",
        "a: b # see certguide: allow CG-T201 原文",
        "a: 'b # certguide: allow CG-T201 原文'",
        "certguide: 1",
    ],
)
def test_what_allows_nothing(text):
    assert read(text) == []


def test_what_cannot_be_read_allows_nothing():
    paper = Paper(lines=["a: [ # certguide: allow CG-T201 原文"])
    assert list(allows([("f.yaml", paper)])) == []


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("a: b # {}\nc: d", 1),
        ("# {}\na: b", 2),
        ("a:\n  # {}\n  b: c", 3),
        # Several above each other, and other comments between.
        ("# {}\n# why this is so\n\na: b", 4),
        ("a: b\n# {}", 2),
        ("a: b\n# {}\n", 3),
    ],
)
def test_the_line_that_is_covered(text, covers):
    assert one(text.format("certguide: allow CG-T201 原文"))[0] == covers


def test_where_a_code_stands():
    (allow,) = read("a: 中文 # certguide: allow CG-T201, T202 原文")
    assert [(each.code, each.column) for each in allow.codes] == [("CG-T201", 26), ("CG-T202", 35)]
    assert [each.text for each in allow.known] == [
        each.text for each in allow.codes if each.code in set(Code)
    ]
    assert allow.fault(Code.UNKNOWN_ALLOW, name="x").position == (1, 7)
    assert allow.fault(Code.UNKNOWN_ALLOW, 26).position == (1, 26)


def fault(line: int, code: str = "CG-P301") -> Fault:
    return Fault(code=code, file="f.yaml", position=(line, 1))


def test_the_sieve_lets_through_what_nothing_allows():
    sieve = Sieve(read("a: b # certguide: allow CG-P301 原文\nc: d # certguide: allow CG-P301"))
    assert sieve.reason(fault(1)) == "原文"
    assert sieve.reason(fault(2)) is None
    assert sieve.reason(fault(3)) is None
    assert sieve.reason(fault(1, "CG-P302")) is None
    assert sieve.reason(Fault(code="CG-P301", file="f.yaml")) is None
    assert sieve.reason(Fault(code="CG-P301", file="g.yaml", position=(1, 1))) is None


def test_the_sieve_remembers_what_was_not_needed():
    text = "# certguide: allow CG-P301 甲乙丙\na: b # certguide: allow CG-P301,CG-T201,CG-T202 原文"
    first, second = read(text)
    sieve = Sieve((first, second))
    assert sieve.reason(fault(2)) == "甲乙丙"
    # The second comment allows once more what the first one has allowed.
    unused = [(each.line, named.code) for each, named in sieve.unused(["CG-P301", "CG-T201"])]
    assert unused == [(2, "CG-P301"), (2, "CG-T201")]


def test_what_can_be_allowed():
    assert allowable("CG-P301")
    assert not allowable("CG-S105")
    assert not allowable("CG-A201")
    assert refuses("CG-S105")
    assert not refuses("CG-A201")
