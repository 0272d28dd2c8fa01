from xml.etree.ElementTree import fromstring

from certguide.present.formats.registry import formats, of_file, render
from certguide.present.page import CaseRun, Page, Suite

SUITES = (
    Suite(
        name="flows/cases/<a>.yaml",
        tests=(
            CaseRun(name="好的 & “行”", file="flows/cases/<a>.yaml", line=3, failures=()),
            CaseRun(
                name="坏的\x00\x1b[31m\ufffe",
                file="flows/cases/<a>.yaml",
                line=9,
                failures=("应该说“]]>”\x07", "第二句\t\U0001f600"),
            ),
        ),
    ),
    Suite(name="empty", tests=()),
)
PAGE = Page(language="zh", blocks=(), data={}, suites=SUITES)


def rendered(page: Page) -> str:
    return render(page, "junit", width=80, colour=False)


def test_it_is_xml_whatever_stands_in_it():
    root = fromstring(rendered(PAGE))  # noqa: S314 - it is our own
    assert (root.tag, root.attrib["tests"], root.attrib["failures"]) == ("testsuites", "2", "1")
    first, empty = root
    assert first.attrib["name"] == "flows/cases/<a>.yaml"
    assert (empty.attrib["tests"], len(empty)) == ("0", 0)
    good, bad = first
    assert good.attrib["name"] == "好的 & “行”"
    assert (good.attrib["line"], len(good)) == ("3", 0)
    assert bad.attrib["name"] == "坏的��[31m�"
    (failure,) = bad
    assert failure.attrib["message"] == "应该说“]]>”�"
    assert failure.text == "应该说“]]>”�\n第二句\t😀"


def test_it_says_that_it_is_utf_8_and_ends_with_a_line_break():
    text = rendered(PAGE)
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="certguide"')
    assert text.endswith("</testsuites>\n")
    assert "\x00" not in text


def test_only_pages_with_suites_can_be_printed_so():
    assert "junit" in [each.name for each in formats(PAGE)]
    assert "junit" not in [each.name for each in formats(Page(language="zh", blocks=(), data={}))]
    found = of_file("results.XML", formats(PAGE))
    assert found is not None
    assert found.name == "junit"
