"""What is said only where a page is read aloud."""

from certguide.core.record import Record


class SpeechWords(Record, frozen=True, kw_only=True):
    """The words for what a page shows by its form: numbers, boxes, marks, columns and signs.

    `signs` are the names of signs that no voice reads, and `options` those of the one or two
    dashes before an option of a command.
    """

    step: str
    ticked: str
    unticked: str
    blank: str
    blank_of: str
    blanks_joined: str
    cell: str
    cells_joined: str
    way: str
    way_on: str
    next_sheet: str
    finding: str
    finding_in_file: str
    month: str
    to: str
    dot: str
    percent: str
    either: str
    options: tuple[str, str]
    signs: dict[str, str]
