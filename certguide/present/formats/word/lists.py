"""The lists of a Word document: bullets, warnings, and steps that each begin at 1."""

from typing import Any

from certguide.present.formats.printsize import points
from certguide.present.formats.word.xml import sub
from certguide.present.page import Page
from certguide.present.paper import Paper

BULLETS, WARNINGS, STEPS = 1, 2, 3
"""The lists of bullets and of warnings, and the first of those that are numbered."""


def indent(size: float) -> int:
    """How far the text of a list stands in, in twentieths of a point."""
    return round(size * 20 * 1.9)


def lists(made: Any, page: Page, paper: Paper, steps: int) -> None:
    """Make `made`, the content of the numbering, hold the lists: `steps` of them are numbered.

    Each of those begins at 1.
    """
    for each in list(made):
        made.remove(each)
    at = indent(points(page, paper))
    kinds = (("bullet", "•", False), ("bullet", "!", True), ("decimal", "%1.", True))
    for key, (form, text, bold) in enumerate(kinds):
        kind = sub(made, "w:abstractNum", abstractNumId=key)
        sub(kind, "w:multiLevelType", val="singleLevel")
        level = sub(kind, "w:lvl", ilvl=0)
        sub(level, "w:start", val=1)
        sub(level, "w:numFmt", val=form)
        sub(level, "w:lvlText", val=text)
        sub(level, "w:lvlJc", val="left")
        sub(sub(level, "w:pPr"), "w:ind", left=at, hanging=at)
        look = sub(level, "w:rPr")
        if bold:
            sub(look, "w:b")
    for number in range(1, STEPS + steps):
        used = sub(made, "w:num", numId=number)
        sub(used, "w:abstractNumId", val=min(number, STEPS) - 1)
        if number >= STEPS:
            sub(sub(used, "w:lvlOverride", ilvl=0), "w:startOverride", val=1)
