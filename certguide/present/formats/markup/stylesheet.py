"""How HTML looks: on a screen by day and by night, and on paper."""

from pathlib import Path

from certguide.present.formats.printsize import points
from certguide.present.page import Page
from certguide.present.paper import Paper

_FILE = Path(__file__).with_name("page.css")
_ON_PAPER = {"a4": "A4", "a5": "A5", "letter": "letter"}
_BROWSERS_OWN = 12.0
"""The size of a browser's text in points, until its reader chooses another."""


def stylesheet(page: Page, paper: Paper) -> str:
    """The style of `page`, whose text is in proportion to the size that the reader has chosen.

    On a screen it is never smaller than that size.
    """
    size = points(page, paper)
    screen = round(100 * max(size, _BROWSERS_OWN) / _BROWSERS_OWN)
    return (
        f"html{{font-size:{screen}%}}\n"
        f"@media print{{html{{font-size:{size:g}pt}}}}\n"
        f"@page{{size:{_ON_PAPER[paper.size]}}}\n" + _FILE.read_text(encoding="utf-8")
    )
