"""What the session says, in one record."""

from certguide.core.record import Record
from certguide.core.text import Language


class PromptWords(Record, frozen=True, kw_only=True):
    """The sentences of the session; names in braces are filled in."""

    language: Language
    welcome: str
    """What this is, what it does not ask, and the words that work at any question."""

    left: str
    """`count`: how many questions are left at most."""
    last_left: str
    unsure: str
    """The option that ends every question."""

    number: str
    """The line on which a number is typed; so is `date` for a date, `next` after the result."""
    date: str
    next: str
    pick: str
    """The line on which the pointer starts, where the arrow keys work; so is `pick_date`."""
    pick_date: str
    typed: str
    means: str
    """`options`: what the text typed so far would choose."""
    crowded: str
    too_small: str

    chosen: str
    """`label`: the option taken; so is `filled` for a `date`."""
    filled: str
    why: str
    """`why`: why this is asked."""
    how: str
    """`how`: how to find out."""
    at_first: str
    empty: str
    empty_date: str
    unreadable: str
    """`typed`: what could not be read. `perhaps`, `several` name the `options` it may stand for."""
    perhaps: str
    several: str
    or_stop: str
    """The word `typed` stands for leaving, and for one of the `options` here."""
    unsure_is_fine: str
    between: str
    """Stands between two options in a row."""
    undecodable: str
    bad_dates: dict[str, str]
    """By the reason of a refused date: `text` is what was typed."""

    menu: str
    menu_why: str
    menu_due: str
    menu_full: str
    menu_full_notice: str
    menu_change: str
    menu_done: str
    change: str
    change_why: str
    change_entry: str
    """`ask` and `answer`: a question and how it was answered."""
    ended: str

    part: str
    """`whole`: an option that has parts; asks which of them."""
    part_other: str
    part_why: str
    menu_follow: str
    menu_topic: str
    topic: str
    topic_why: str
    follow_step: str
    follow_ok: str
    follow_failed: str
    follow_screen: str
    follow_stop: str
    follow_why: str
    follow_first: str
    follow_done: str
    follow_shows: str
    follow_symptom: str
    follow_symptom_why: str
    follow_other: str
    follow_now: str
    follow_works: str
    follow_still: str
    follow_hotline: str
    follow_onward: str
    follow_ready: str
    follow_go: str
    follow_shall: str
    follow_onward_why: str
    between_things: str
    resumed: str
    tick: str
    tick_why: str
    ticked: str
    unticked: str
    tick_done: str
    place: str
    pick_place: str
