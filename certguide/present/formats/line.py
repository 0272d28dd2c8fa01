"""A line of text, with the parts that a format may set apart."""

from collections.abc import Iterator

from certguide.core.record import Record
from certguide.present.formats.wrap import wrap

INDENT = "  "
"""Everything but the headings stands in from the edge, so that these are found by their place."""


class Line(Record, frozen=True, kw_only=True):
    """One line: `mark` (indent, number or box), `label`, `text`; `role` says what it is."""

    mark: str = ""
    label: str = ""
    text: str = ""
    role: str = "plain"


def labelled(label: str, text: str, width: int, lead: str) -> Iterator[Line]:
    """The lines of a labelled text, each behind `lead`; the label may take more than one line."""
    unlabelled = len(label.replace(" ", ""))
    for line in wrap(label + text, width, first=lead, rest=lead):
        said = line[len(lead) :]
        at = _after(said, unlabelled)
        unlabelled -= len(said[:at].replace(" ", ""))
        yield Line(mark=lead, label=said[:at], text=said[at:], role="detail")


def _after(text: str, count: int) -> int:
    """Where in `text` the first `count` characters end, spaces not counted."""
    for at, char in enumerate(text):
        if count == 0:
            return at
        count -= char != " "
    return len(text)
