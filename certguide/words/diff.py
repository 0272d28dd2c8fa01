"""The sentences about what an edit of the flows changes."""

from certguide.core.record import Record


class DiffWords(Record, frozen=True, kw_only=True):
    """Headings, counts and the last word; names in braces are filled in."""

    title: str
    versions: str
    heading_moves: str
    flow: str
    flow_in_place: str
    unmoved: str
    move: str
    no_outcome: str
    turned: str
    opened: str
    closed: str
    example: str
    try_it: str
    only_old: str
    only_new: str
    heading_cycles: str
    cycle: str
    cycle_dates: str
    every: dict[str, str]
    no_date: str
    unconfirmed: str
    everybody: str
    heading_texts: str
    heading_data: str
    edit: str
    edit_old: str
    edit_new: str
    nothing: str
    total: str
    total_none: str
    acknowledged: str
    not_acknowledged: str
    # help and faults of the command
    versions_word: str
    which: str
    most: str
    no_version: str
    bad_number: str
