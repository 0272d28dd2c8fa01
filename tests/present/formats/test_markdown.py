import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from certguide.present.formats.markdown import escape, render
from certguide.present.page import Address, Bullets, Entry, Heading, Listing, Page, Paragraph
from certguide.present.views.guide import guide_page
from present.sample import LANGUAGES, SITUATIONS, WORDS, compare_golden, result

SIGNS = st.text(alphabet="认证 ab1.)(*_#-+=>`~[]<>|&;!\\$:/", max_size=30)


def shown(source):
    """What a reader of the rendered Markdown sees."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    return [
        "".join(child.content for child in token.children)
        for token in tokens
        if token.type == "inline"
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_word_for_word(language, update_golden):
    page = guide_page(result("helper"), language, WORDS[language], full=True)
    found = render(page, width=80, colour=False)
    compare_golden(f"helper-full.{language}.md", found, update=update_golden)


def test_lines_that_stay_as_they_are_stay_among_themselves():
    lines = ("a: b", "```", "# no heading")
    page = Page(language="zh", blocks=(Listing(lines=lines),), data={})
    (token,) = MarkdownIt("commonmark").parse(render(page, width=80, colour=False))
    assert (token.type, token.content) == ("fence", "a: b\n```\n# no heading\n")


@pytest.mark.parametrize("name", SITUATIONS)
def test_every_text_of_a_page_can_be_read(name):
    page = guide_page(result(name), "zh", WORDS["zh"], full=True)
    expected = []
    for block in page.blocks:
        if isinstance(block, (Heading, Paragraph)):
            expected.append(block.text)
            continue
        if isinstance(block, Address):
            expected.append(block.label + block.shown)
            continue
        box = "[ ] " if type(block).__name__ == "Checklist" else ""
        for entry in block.entries:
            expected.append(box + entry.text)
            expected.extend(detail.label + detail.text for detail in entry.details)
    assert shown(render(page, width=80, colour=False)) == expected


@settings(deadline=None)
@given(SIGNS)
def test_no_sign_is_taken_for_markdown(text):
    page = Page(
        language="zh",
        blocks=(Paragraph(text=f"甲{text}乙"), Bullets(entries=(Entry(text=f"{text}乙"),))),
        data={},
    )
    assert shown(render(page, width=80, colour=False)) == [f"甲{text}乙", f"{text}乙".lstrip(" ")]


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("见 https://a.org/b_c 。", "见 <https://a.org/b_c> 。"),
        ("a*b_c", r"a\*b\_c"),
        ("1. 甲", r"1\. 甲"),
        ("2026年", "2026年"),
        ("- 甲", r"\- 甲"),
        ("区号+12333", "区号+12333"),
        ("甲\n乙", "甲 乙"),
    ],
)
def test_what_is_escaped(text, escaped):
    assert escape(text) == escaped
