"""The paper of a Word document: its size, its margins, and the number at the foot of a page."""

from typing import Any

from certguide.present.formats.word.xml import name, run, sub
from certguide.present.paper import MILLIMETRES, Paper

_MARGINS = {"a4": 18, "a5": 12, "letter": 18}
_TWIPS = 1440 / 25.4
"""Twentieths of a point to a millimetre."""


def width(paper: Paper) -> int:
    """The width that text takes on `paper`, in twentieths of a point."""
    return round((MILLIMETRES[paper.size][0] - 2 * _MARGINS[paper.size]) * _TWIPS)


def lay_out(section: Any, paper: Paper) -> None:
    """Put a section, an element, on `paper`; its pages count from 1."""
    for each in list(section):
        if each.tag != name("w:footerReference"):
            section.remove(each)
    across, down = (round(each * _TWIPS) for each in MILLIMETRES[paper.size])
    margin = round(_MARGINS[paper.size] * _TWIPS)
    sub(section, "w:pgSz", w=across, h=down)
    edges = dict.fromkeys(("top", "right", "bottom", "left"), margin)
    sub(section, "w:pgMar", **edges, header=margin // 2, footer=margin // 2, gutter=0)
    sub(section, "w:pgNumType", start=1)


def footer(made: Any) -> None:
    """Make `made`, the content of a footer, say the number of the page."""
    for each in list(made):
        made.remove(each)
    paragraph = sub(made, "w:p")
    properties = sub(paragraph, "w:pPr")
    sub(properties, "w:pStyle", val="Footer")
    sub(properties, "w:jc", val="right")
    run(sub(paragraph, "w:fldSimple", instr=" PAGE "), "1")
