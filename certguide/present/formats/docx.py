"""A Word document: for whoever wants to change a sheet before printing it. The door to python-docx.

The library keeps the file together; what is in it is written here, so that nothing of its own
template stays and the same page gives the same bytes.
"""

import datetime as dt
import io
from typing import Any

from certguide.core.extras import optional
from certguide.present.formats.html import title
from certguide.present.formats.word.blocks import Writer
from certguide.present.formats.word.file import bare, timeless
from certguide.present.formats.word.lists import lists
from certguide.present.formats.word.paper import footer, lay_out
from certguide.present.formats.word.style import LANGUAGES, settle, style
from certguide.present.page import Page, Steps
from certguide.present.paper import Paper


def publish(page: Page, paper: Paper) -> bytes:
    """The page as a Word document; raises MissingExtra."""
    document = optional("docx", "docx").Document()
    bare(document.part)
    steps = sum(isinstance(each, Steps) for each in page.blocks)
    style(document.styles.element, page, paper)
    lists(document.part.numbering_part.element, page, paper, steps)
    footer(document.sections[0].footer._element)  # noqa: SLF001 - there is no other way to it
    settle(document.settings.element, page)
    lay_out(document.element.body.sectPr, paper)
    Writer(document.part, page, paper).write()
    _describe(document, page, paper.day)
    out = io.BytesIO()
    document.save(out)
    return timeless(out.getvalue())


def _describe(document: Any, page: Page, day: dt.date) -> None:
    """Say what the document is; of who made it on which machine nothing."""
    told = document.core_properties
    told.title = title(page)
    told.language = LANGUAGES[page.language]
    told.author = told.last_modified_by = "certguide"
    told.comments = told.keywords = told.subject = told.category = ""
    told.created = told.modified = dt.datetime.combine(day, dt.time())
    told.revision = 1
