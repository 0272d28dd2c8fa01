"""The page's table as comma-separated values (RFC 4180), for spreadsheets."""

import csv
import io

from certguide.present.page import Page

_MARK = "\ufeff"
"""Without it Excel in China reads the file as GBK, and every Chinese character wrongly."""


def render(page: Page, *, width: int, colour: bool) -> str:
    """The table of the page, its head first, every line ended by CRLF; UTF-8 with its mark."""
    assert page.sheet is not None
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(page.sheet.head)
    writer.writerows(page.sheet.rows)
    return _MARK + out.getvalue()
