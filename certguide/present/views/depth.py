"""How much a page says."""

from certguide.core.record import Record


class Depth(Record, frozen=True, kw_only=True):
    """`full`: everything there is to say, not the chief things alone; `basis`: on what it rests."""

    full: bool
    basis: bool


BRIEF = Depth(full=False, basis=False)
"""About two screens."""
LISTED = Depth(full=True, basis=False)
"""A sheet to work by."""
WHOLE = Depth(full=True, basis=True)
