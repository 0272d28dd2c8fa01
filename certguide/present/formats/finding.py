"""A finding as lines: where it is, the line of the file with carets, what is wrong, what to do."""

from collections.abc import Iterator

from certguide.loading.excerpt import WIDEST, excerpt, visible
from certguide.present.formats.line import INDENT, Line
from certguide.present.formats.wrap import wrap
from certguide.present.page import Finding

_BOTH_ENDS = 4
"""Columns at most of the signs that something was cut off."""


def finding(found: Finding, width: int) -> Iterator[Line]:
    """The lines of `found` for a page of `width` columns."""
    # A place is never broken: editors and terminals look for it in one piece.
    label = f"  {found.code}  "
    yield Line(mark=visible(found.place), label=label, text=found.label, role=found.severity)
    if found.text is not None and found.line is not None and found.column is not None:
        room = width - len(INDENT) - len(f"{found.line} | ") - _BOTH_ENDS
        shown, carets = excerpt(found.text, found.line, found.column, min(room, WIDEST)).split("\n")
        at = carets.index("^")
        yield Line(mark=INDENT, text=shown, role="excerpt")
        yield Line(mark=INDENT + carets[:at], text=carets[at:], role=f"{found.severity} carets")
    for told in found.told:
        said = told.removesuffix(found.command).rstrip() if found.command else told
        for text in wrap(said, width, first=INDENT, rest=INDENT):
            yield Line(mark=INDENT, text=text[len(INDENT) :])
    if found.command:
        # Broken into lines it could not be copied.
        yield Line(mark=INDENT * 2, text=found.command)
