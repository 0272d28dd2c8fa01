import pytest

from certguide.present.formats.registry import UnknownFormat, render
from certguide.present.formats.wrap import columns
from certguide.present.page import Heading, Page, Paragraph, Table

PLACES = Table(
    head=("地方", "多久一次", "情形"),
    rows=(("河南", "365天", "1,027"), ("武汉", "每个自然年一次", "3"), ("–", "–", "–")),
)


def page(*blocks, sheet=None, language="zh"):
    return Page(language=language, blocks=blocks, data={}, sheet=sheet)


def text(*blocks, width=80, language="zh"):
    return render(page(*blocks, language=language), "text", width=width, colour=False)


def test_columns_stand_under_their_heads_and_numbers_to_the_right():
    assert text(PLACES) == (
        "  地方  多久一次         情形\n"
        "  ----  --------------  -----\n"
        "  河南  365天           1,027\n"
        "  武汉  每个自然年一次      3\n"
        "  –     –                   –\n"
    )


def test_an_empty_line_sets_it_apart_but_not_from_its_heading():
    assert text(Heading(text="甲"), PLACES).startswith("甲\n  地方")
    assert text(Paragraph(text="甲"), PLACES).startswith("  甲\n\n  地方")


def test_cells_are_broken_into_lines_where_the_columns_are_narrower():
    long = Table(head=("谁", "怎样"), rows=(("住在外地的老人", "不用赶回发养老金的地方去办"),))
    assert text(long, width=30) == (
        "  谁             怎样\n"
        "  -------------  -------------\n"
        "  住在外地的     不用赶回发养\n"
        "  老人           老金的地方\n"
        "                 去办\n"
    )


def test_where_the_columns_do_not_fit_each_row_is_a_block():
    wide = Table(
        head=("行", "手边有手机吗", "方便出门吗", "理由"),
        rows=(
            ("1", "没有 / 不清楚", "–", "出不了门，只能请人上门来办"),
            ("2", "有，自己的", "方便", "手边有智能手机"),
        ),
    )
    assert text(wide, width=36) == (
        "  行：1\n"
        "    手边有手机吗：没有 / 不清楚\n"
        "    理由：出不了门，只能请人上门来办\n"
        "\n"
        "  行：2\n"
        "    手边有手机吗：有，自己的\n"
        "    方便出门吗：方便\n"
        "    理由：手边有智能手机\n"
    )


def test_a_row_that_would_be_too_high_is_a_block_too():
    high = Table(head=("Who", "Why"), rows=(("me", "because " * 20),))
    shown = text(high, width=30, language="en")
    assert shown.startswith("  Who: me\n    Why: because because")


@pytest.mark.parametrize("width", [20, 40, 60, 80, 100])
def test_no_line_is_longer_than_the_width(width):
    for line in text(PLACES, width=width).splitlines():
        assert columns(line) <= width


def test_in_markdown_signs_of_a_table_are_harmless():
    table = Table(head=("a|b", "c"), rows=(("1\n2", "*x*"),))
    assert render(page(table), "markdown", width=80, colour=False) == (
        "| a\\|b | c |\n| --- | --- |\n| 1 2 | \\*x\\* |\n"
    )


def test_the_terminal_prints_the_same_lines():
    plain = render(page(PLACES), "terminal", width=80, colour=False)
    assert plain == text(PLACES)
    assert "\x1b[1m" in render(page(PLACES), "terminal", width=80, colour=True)


def test_a_spreadsheet_finds_every_sign_in_its_cell():
    sheet = Table(head=("甲", '"乙"'), rows=(("a,b", "c\nd"), ("–", "=1")))
    found = render(page(sheet=sheet), "csv", width=80, colour=False)
    assert found == '\ufeff甲,"""乙"""\r\n"a,b","c\nd"\r\n–,=1\r\n'


def test_a_page_without_a_table_is_none_for_a_spreadsheet():
    with pytest.raises(UnknownFormat) as caught:
        render(page(PLACES), "csv", width=80, colour=False)
    assert "csv" not in caught.value.known
