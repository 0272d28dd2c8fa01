import pytest

from certguide.loading.excerpt import excerpt, extent, visible


def drawn(*lines: str) -> str:
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "line", "column", "expected"),
    [
        ("    go: bureu", 15, 9, drawn("15 |     go: bureu", "   |         ^^^^^")),
        ("zh: 看存折, en: x", 1, 10, drawn("1 | zh: 看存折, en: x", "  |             ^^")),
        ('a: "甲: 乙" # c', 1, 4, drawn('1 | a: "甲: 乙" # c', "  |    ^^^^^^^^")),
        ("a: 'b", 1, 4, drawn("1 | a: 'b", "  |    ^^")),
        ("a: [b]", 1, 4, drawn("1 | a: [b]", "  |    ^")),
        ("a: b c # d", 1, 4, drawn("1 | a: b c # d", "  |    ^^^")),
        ("a: 12:30", 1, 4, drawn("1 | a: 12:30", "  |    ^^^^^")),
        ("a", 1, 99, drawn("1 | a", "  |  ^")),
        ("", 3, 1, drawn("3 | ", "  | ^")),
        ("\ta", 1, 1, drawn("1 | →a", "  | ^")),
        ("a: \x1b[31m", 1, 4, drawn("1 | a: ?[31m", "  |    ^")),
    ],
)
def test_the_carets_stand_under_what_is_meant(
    text: str, line: int, column: int, expected: str
) -> None:
    assert excerpt(text, line, column) == expected


def test_a_long_line_is_cut_on_both_sides() -> None:
    text = "甲" * 60 + "go: bureu, " + "乙" * 60
    shown, carets = excerpt(text, 7, 65).split("\n")
    assert shown == "7 | …" + "甲" * 18 + "go: bureu, " + "乙" * 12 + "…"
    assert carets == "  | " + " " * 41 + "^^^^^"


def test_a_token_longer_than_the_line_is_underlined_as_far_as_it_is_shown() -> None:
    shown, carets = excerpt("a" * 500, 1, 1).split("\n")
    assert shown == "1 | " + "a" * 72 + "…"
    assert carets == "  | " + "^" * 72


def test_visible() -> None:
    assert visible("a\tb\x1b\u202e\ufffd\u3000\u00a0甲") == "a→b???\u3000\u00a0甲"


def test_there_may_be_less_room() -> None:
    text = "  zh: 在支付宝里打开电子社保卡，刷脸就办好。"
    assert excerpt(text, 7, 7, 20) == "7 |   zh: 在支付宝里打开…\n  |       ^^^^^^^^^^^^^^"
    assert excerpt(text, 7, 15, 20) == "7 | …宝里打开电子社保卡，…\n  |            ^^^^^^^^^^"
    assert excerpt(text, 7, 15, 0) == excerpt(text, 7, 15, 10)


def test_how_much_is_meant() -> None:
    assert extent("a: bureua}", 4) == len("bureua")
    assert extent('a: "b c" # d', 4) == len('"b c"')
    assert extent("a: ", 4) == 1
    assert extent("", 1) == 1
    assert extent("中文", 99) == 1
