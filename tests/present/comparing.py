"""What a page says, block by block, compared with what is read in a document of it."""

import json
import re
from functools import cache

from certguide.core.codec import to_json
from certguide.present.formats.tabular import NOTHING
from certguide.present.page import (
    Address,
    Blanks,
    Break,
    Heading,
    Paragraph,
    Table,
)
from certguide.words import words

MARK = re.compile(r"(\d+\.|\[[ x]?\]|[☐☑!•–-])*")
"""What a list may have before an entry."""
COLONS = {"zh": "：", "zh-hant": "：", "en": ":"}
WORD = re.compile("[a-z]+|[\u4e00-\u9fff]")
SPOKEN = set("零〇一二两三四五六七八九十百千万年月日兩萬")
"""Of what is read aloud: words of Latin letters, and Chinese characters."""


def flat(text):
    return "".join(text.split())


def pieces(page):
    """The texts of the blocks in the order in which they are read."""
    for block in page.blocks:
        match block:
            case Heading() | Paragraph():
                yield block.text
            case Table():
                yield block
            case Address():
                yield from (block.label, block.shown)
            case Blanks():
                yield from (each.label + each.text for each in block.entries)
            case Break():
                pass
            case _:
                for entry in block.entries:
                    yield entry.text
                    yield from (each.label + each.text for each in entry.details)


def side_by_side(found, at, shown):
    """Where a table ends, row by row, or -1; on a new page its head may be said again."""
    at = behind_all(found, at, shown.head)
    for row in shown.rows:
        end = behind_all(found, at, row)
        at = end if end >= 0 else behind_all(found, at, (*shown.head, *row))
    return at


def one_below_the_other(shown, language):
    """The texts of a table that is too wide for lines: the head of each column is said again."""
    return [
        head + COLONS[language] + cell
        for row in shown.rows
        for head, cell in zip(shown.head, row, strict=True)
        if cell != NOTHING
    ]


def behind(found, at, each):
    """Where `each` ends in `found` that begins at `at`, or -1; a mark may stand before it."""
    for start in (at, MARK.match(found, at).end()):
        if found.startswith(flat(each), start):
            return start + len(flat(each))
    return -1


def behind_all(found, at, texts):
    for each in texts:
        at = behind(found, at, each) if at >= 0 else at
    return at


def end_of(found, page):
    """Where the texts of `page` end that `found` begins with, with marks of lists between them."""
    at = 0
    for each in pieces(page):
        if isinstance(each, Table):
            rows = behind_all(found, at, one_below_the_other(each, page.language))
            end = max(side_by_side(found, at, each), rows)
        else:
            end = behind(found, at, each)
        assert end >= 0, f"{each} is not said here: {found[at : at + 80]}"
        at = end
    return at


def assert_says(found, page):
    """`found` is the texts of the page, one behind the other, and nothing else but marks."""
    assert MARK.sub("", found[end_of(found, page) :]) == ""


def core(text, language):
    """The words of a text that are the same when it is read aloud.

    Numbers, dates and signs are not, nor are the words that stand for them or for what a page
    shows by its form.
    """
    # In addresses some words are spelled out.
    text = re.sub("https?://([!-~]+)", lambda found: " ".join(found[1]), text.lower())
    return "".join(each for each in WORD.findall(text) if each not in added(language))


@cache
def added(language):
    """What may be said besides, and what numbers are read as."""
    forms = [*strings(json.loads(to_json(words(language).speech))), *words(language).page.months]
    return SPOKEN.union(*(WORD.findall(re.sub("{.*?}", "", each.lower())) for each in forms))


def strings(data):
    if isinstance(data, str):
        yield data
        return
    for each in data.values() if isinstance(data, dict) else data:
        yield from strings(each)


def heard(page):
    """The texts of the blocks as they are read aloud: a table cell by cell, behind its heads."""
    for each in pieces(page):
        yield from [each] if isinstance(each, str) else one_below_the_other(each, page.language)
