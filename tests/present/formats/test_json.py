import json

from certguide.present.formats.json import render
from certguide.present.page import Page


def test_chinese_stays_readable_and_the_text_ends_with_a_line_break():
    page = Page(language="zh", blocks=(), data={"title": "认证", "due": None})
    found = render(page, width=20, colour=True)
    assert found == '{\n  "title": "认证",\n  "due": null\n}\n'
    assert json.loads(found) == page.data
