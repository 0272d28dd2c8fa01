"""A part of an outcome's page, as the script of the offline page puts it together."""

from certguide.core.record import Record
from certguide.present.site.kept.numbers import Pick


class Part(Record, frozen=True, kw_only=True):
    """The items of all `pieces`, one after the other.

    Without `form` the items are blocks. With it they are the entries of one block of that form,
    which stands below the heading of `head` where there are any. `once`: only the first piece
    with any items is shown.
    """

    name: str
    pieces: tuple[Pick, ...]
    head: Pick | None = None
    form: str = ""
    once: bool = False


class Told(Record, frozen=True, kw_only=True):
    """What is told: its picks, and those that say it where any of it is too old."""

    picks: tuple[Pick, ...]
    stale: tuple[Pick, ...]
