"""What `certguide new` says."""

from certguide.core.record import Record


class NewWords(Record, frozen=True, kw_only=True):
    """Its options, what was written, what comes next, and why nothing was written."""

    value: str
    which: str
    kind: str
    kinds: dict[str, str]
    missing: str
    no_folder: str
    refused: dict[str, str]
    exists: str
    title: str
    copied: str
    written: str
    schema: str
    next: str
    steps: dict[str, tuple[str, ...]]
