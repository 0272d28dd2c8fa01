import pytest

from certguide.present.formats.text import render
from certguide.present.formats.wrap import columns
from certguide.present.page import Heading, Page, Paragraph
from certguide.present.views.guide import guide_page
from present.sample import LANGUAGES, SITUATIONS, WORDS, result


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SITUATIONS)
@pytest.mark.parametrize("width", [20, 33, 40, 80, 100])
def test_at_every_width_all_is_there_and_nothing_stands_over(language, name, width):
    page = guide_page(result(name), language, WORDS[language], full=True)
    found = render(page, width=width, colour=True)
    assert max(map(columns, found.splitlines())) <= width
    assert "".join(found.split()) == "".join(render(page, width=77, colour=False).split())


def test_lines_end_without_spaces():
    page = Page(
        language="zh", blocks=(Heading(text="甲"), Paragraph(text="乙　　\n \n丙")), data={}
    )
    assert render(page, width=40, colour=False) == "甲\n  乙　　\n\n  丙\n"
