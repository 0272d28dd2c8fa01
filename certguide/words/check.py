"""The sentences of `certguide check`."""

from certguide.core.record import Record


class CheckWords(Record, frozen=True, kw_only=True):
    """Severities, counts, the page of a check and the options; names in braces are filled in.

    `counts` say how many there are, by severity; `checked` how much was looked at.
    """

    severities: dict[str, str]
    counts: dict[str, str]
    counts_one: dict[str, str]
    count: str
    count_one: str
    listed: str
    fix: str
    clean: str
    checked: dict[str, str]
    suppressed: str
    skipped: str
    only_made: str
    cut: str
    not_loaded: str
    # the page of a check
    title: str
    wrong: str
    right: str
    refusing: str
    checking: str
    list_title: str
    list_more: str
    list_entry: str
    # options
    path: str
    paths: str
    explain: str
    list: str
    code: str
    codes: str
    only: str
    skip: str
    strict: str
    watch: str
    # what is wrong with a call
    unknown_code: str
    always: str
    nothing_left: str
    together: str
    watch_format: str
    formats: dict[str, str]
    # watching
    watching: str
    at: str
    stopped: str
