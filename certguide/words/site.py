"""The sentences of the offline page that are neither in a flow nor on a page of its own."""

from certguide.core.record import Record


class SiteWords(Record, frozen=True, kw_only=True):
    """What stands on the controls of the page; names in braces are filled in.

    `digits` are read out for 0 to 9, one by one. `unknown_ending` is said to who makes the page.
    """

    # Above every question.
    back: str
    larger: str
    larger_name: str
    smaller: str
    smaller_name: str
    read: str
    stop: str
    language: str
    language_name: str
    tools: str
    digits: tuple[str, ...]

    # A question.
    remaining: str
    remaining_last: str
    why: str
    how: str
    chosen: str
    find: str
    find_none: str
    find_some: str
    part: str
    part_other: str
    covered: str

    # The answers given.
    answers: str
    change: str
    change_of: str
    again: str

    # A result.
    result: str
    print: str
    squares: str
    failed: str
    more: str
    more_why: str
    quiet: str
    made: str

    # Without a script.
    twin: str

    # Making the page.
    unknown_ending: str
