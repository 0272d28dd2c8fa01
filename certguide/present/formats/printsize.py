"""How large the print of a page is, in every format that says so itself."""

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


def points(page: Page, paper: Paper) -> float:
    """The size of the text of `page` on `paper`, in points; headings are larger, notes smaller."""
    return _POINTS[page.reader, paper.large]
