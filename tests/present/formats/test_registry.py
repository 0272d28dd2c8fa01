import datetime as dt
import subprocess
import sys

import pytest

from certguide.present.formats import docx, html, json, markdown, pdf, speech, terminal, text
from certguide.present.formats.registry import (
    FORMATS,
    Document,
    UnknownFormat,
    formats,
    named,
    of_file,
    publish,
    render,
)
from certguide.present.page import Heading, Page
from certguide.present.paper import Paper
from certguide.present.views.guide import guide_page
from present.sample import WORDS, result

MODULES = {
    "terminal": terminal,
    "text": text,
    "markdown": markdown,
    "speech": speech,
    "json": json,
}
DOCUMENTS = {"html": html, "pdf": pdf, "docx": docx}
PAPER = Paper(day=dt.date(2026, 11, 25))


def test_every_format_is_opened_by_its_name():
    page = guide_page(result("helper"), "zh", WORDS["zh"], full=False)
    for name, module in MODULES.items():
        expected = module.render(page, width=60, colour=True)
        assert render(page, name, width=60, colour=True) == expected
        assert expected.endswith("\n")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_is_published_by_its_name(name):
    page = Page(language="zh", blocks=(Heading(text="甲", level=1),), data={})
    assert publish(page, name, PAPER) == Document(written=DOCUMENTS[name].publish(page, PAPER))
    with pytest.raises(UnknownFormat):
        render(page, name, width=60, colour=False)


@pytest.mark.parametrize("name", MODULES)
def test_a_text_is_no_document(name):
    page = Page(language="zh", blocks=(Heading(text="甲", level=1),), data={})
    with pytest.raises(UnknownFormat):
        publish(page, name, PAPER)


def test_every_format_is_tried_above():
    everything = {each.name for each in formats(Page(language="zh", blocks=(), data={}))}
    assert everything == {*MODULES, *DOCUMENTS}


def test_a_page_without_findings_has_no_format_for_them():
    page = guide_page(result("helper"), "zh", WORDS["zh"], full=False)
    assert {"github", "sarif"} <= {each.name for each in FORMATS}
    for name in ("github", "sarif"):
        with pytest.raises(UnknownFormat):
            render(page, name, width=60, colour=False)


def test_a_name_that_is_none_comes_back_with_the_nearest():
    with pytest.raises(UnknownFormat) as caught:
        named("markdow")
    assert caught.value.name == "markdow"
    assert caught.value.known == tuple(each.name for each in FORMATS)
    assert caught.value.nearest == ("markdown",)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("out.txt", "text"),
        ("a.b/guide.MD", "markdown"),
        ("guide.markdown", "markdown"),
        ("guide.json", "json"),
        ("guide.PDF", "pdf"),
        ("guide.htm", "html"),
        ("guide.docx", "docx"),
        ("guide.ics", "ics"),
    ],
)
def test_a_file_ending_means_a_format(path, name):
    assert of_file(path) == named(name)


@pytest.mark.parametrize("path", ["guide.odt", "guide", ".txt"])
def test_another_ending_means_none(path):
    assert of_file(path) is None


@pytest.mark.parametrize(
    ("name", "opened"),
    [("text", []), ("markdown", []), ("json", []), ("speech", []), ("terminal", ["rich"])],
)
def test_a_page_opens_no_library_that_its_format_does_not_need(name, opened):
    code = f"""
import sys
sys.path[:] = {sys.path!r}
from present.sample import WORDS, result
from certguide.present.formats.registry import render
from certguide.present.views.guide import guide_page
page = guide_page(result("dated"), "zh", WORDS["zh"], full=True)
render(page, {name!r}, width=40, colour=True)
print(*(each for each in ("rich", "wcwidth", "questionary", "typst", "docx", "segno", "icalendar") if each in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == opened
