"""JUnit's XML, which CI shows test by test."""

import re
from collections.abc import Sequence

from certguide.present.page import CaseRun, Page

# What XML 1.0 cannot hold, even escaped (2.2).
_REFUSED = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(page: Page, *, width: int, colour: bool) -> str:
    """The suites of the page. Has no width and no colours."""
    from xml.etree import ElementTree as Xml  # noqa: ICN001 - XML is only written here

    suites = page.suites or ()
    tests = [each for suite in suites for each in suite.tests]
    root = Xml.Element("testsuites", {"name": "certguide", **_counts(tests)})
    for suite in suites:
        named = {"name": _legal(suite.name), **_counts(suite.tests)}
        element = Xml.SubElement(root, "testsuite", named)
        for test in suite.tests:
            case = Xml.SubElement(
                element,
                "testcase",
                name=_legal(test.name),
                classname=_legal(suite.name),
                file=_legal(test.file),
                line=str(test.line),
                time="0",
            )
            if test.failures:
                failure = Xml.SubElement(case, "failure", message=_legal(test.failures[0]))
                failure.text = _legal("\n".join(test.failures))
    Xml.indent(root)
    body = Xml.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _counts(tests: Sequence[CaseRun]) -> dict[str, str]:
    failed = sum(bool(each.failures) for each in tests)
    return {
        "tests": str(len(tests)), "failures": str(failed), "errors": "0", "skipped": "0",
        "time": "0",
    }  # fmt: skip


def _legal(text: str) -> str:
    return _REFUSED.sub("\N{REPLACEMENT CHARACTER}", text)
