import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from certguide.present.formats import markdown, terminal, text
from certguide.present.page import Finding, Listing, Page, Paragraph


def finding(**given) -> Finding:
    return Finding(
        **{
            "file": "flows/a.yaml",
            "line": 12,
            "column": 9,
            "code": "CG-P301",
            "severity": "error",
            "label": "错误",
            "text": "    zh: “很长的句子”",
            "message": "太长。",
            "fix": "写短：certguide guide --who self",
            "told": ("太长。", "改法：写短：certguide guide --who self"),
            "command": "certguide guide --who self",
            **given,
        }
    )


def page(*blocks) -> Page:
    return Page(language="zh", blocks=blocks, data={})


def lines(*blocks, width=80) -> list[str]:
    return text.render(page(*blocks), width=width, colour=False).splitlines()


def test_a_finding_begins_with_its_place_and_ends_with_what_to_type():
    assert lines(
        finding(), finding(line=None, column=None, text=None, command="", told=("缺了。",))
    ) == [
        "flows/a.yaml:12:9  CG-P301  错误",
        "  12 |     zh: “很长的句子”",
        "     |         ^^^^^^^^^^^^",
        "  太长。",
        "  改法：写短：",
        "    certguide guide --who self",
        "",
        "flows/a.yaml  CG-P301  错误",
        "  缺了。",
    ]


def test_a_finding_in_markdown():
    said = markdown.render(
        page(
            finding(file="a_b.yaml"),
            finding(line=None, column=None, text=None, command="", told=()),
        ),
        width=80,
        colour=False,
    )
    assert said == (
        "### a\\_b.yaml:12:9 CG-P301 错误\n\n"
        "```\n12 |     zh: “很长的句子”\n   |         ^^^^^^^^^^^^\n```\n\n"
        "太长。\n\n改法：写短：\n\n```sh\ncertguide guide --who self\n```\n\n"
        "### flows/a.yaml CG-P301 错误\n"
    )


def test_lines_of_a_file_stay_as_they_are():
    block = Listing(lines=("a:", "  - b  # c", ""), language="yaml")
    assert lines(Paragraph(text="甲"), block) == ["  甲", "    a:", "      - b  # c", ""]
    said = markdown.render(page(block), width=80, colour=False)
    assert said == "```yaml\na:\n  - b  # c\n\n```\n"


@pytest.mark.parametrize(
    ("severity", "colour"), [("error", "1;31"), ("warning", "1;35"), ("hint", "1")]
)
def test_how_bad_it_is_has_a_colour_beside_its_word(severity, colour):
    shown = terminal.render(page(finding(severity=severity)), width=80, colour=True)
    first, _, carets, *_ = shown.splitlines()
    assert (
        first
        == f"\x1b[1mflows/a.yaml:12:9\x1b[0m\x1b[35m  CG-P301  \x1b[0m\x1b[{colour}m错误\x1b[0m"
    )
    assert f"\x1b[{colour}m^^^^^^^^^^^^\x1b[0m" in carets


def test_nothing_in_a_name_is_obeyed_by_a_terminal():
    shown = lines(finding(file="a\x1b[31m\nb.yaml", text="\x1b]0;x\x07", column=1))
    assert shown[0] == "a?[31m?b.yaml:12:1  CG-P301  错误"
    assert not any("\x1b" in each for each in shown)


TEXTS = st.text(st.sampled_from("ab :“”中文，。#[]{}\t-"), min_size=1, max_size=120)


@given(text=TEXTS, data=st.data(), width=st.integers(20, 100), line=st.integers(1, 99999))
def test_every_line_fits_and_the_carets_are_below_what_is_meant(text, data, width, line):
    column = data.draw(st.integers(1, len(text)))
    shown = lines(
        finding(text=text, column=column, line=line, told=("太长。",), command=""), width=width
    )
    source, carets = shown[1], shown[2]
    for each in (source, carets):
        assert wcswidth(each) <= max(width, len(f"  {line} | ") + 14)
    # What stands above the first caret is the character that is meant; spaces at the end of a
    # line are not printed.
    padded = source + " " * len(carets)
    above = padded[index(padded, carets.index("^"))]
    assert above == text[column - 1].replace("\t", "→")


def index(text: str, column: int) -> int:
    """The character of `text` at this display column."""
    wide = 0
    for number, character in enumerate(text):
        if wide >= column:
            return number
        wide += wcswidth(character)
    return len(text)
