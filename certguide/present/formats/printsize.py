"""How large the print of a page is, in every format that says so itself."""

from collections.abc import Iterator

from certguide.core.record import replace
from certguide.present.page import Page
from certguide.present.paper import Paper

_POINTS = {
    ("pensioner", False): 18.0,
    ("pensioner", True): 24.0,
    ("worker", False): 12.0,
    ("worker", True): 16.0,
    ("office", False): 10.5,
    ("office", True): 14.0,
}
"""18 points is the least of China's rules for elder-friendly texts; 10.5 is 五号, usual in offices.

The rules: MIIT, 移动互联网应用（APP）适老化通用设计规范, 1.1.
"""
_STEP = 2.0


def points(page: Page, paper: Paper) -> float:
    """The size of the text of `page` on `paper`, in points; headings are larger, notes smaller."""
    return max(_POINTS[page.reader, paper.large] - paper.smaller, _POINTS[page.reader, False])


def prints(page: Page, paper: Paper) -> Iterator[Paper]:
    """The paper with the print asked for, then with ever smaller ones, down to the usual size.

    Only a page that must fit so many sides is ever printed smaller.
    """
    yield paper
    while page.sides is not None and points(page, paper) > _POINTS[page.reader, False]:
        paper = replace(paper, smaller=paper.smaller + _STEP)
        yield paper
