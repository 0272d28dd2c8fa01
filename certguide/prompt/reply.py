"""What a person's line can mean at a screen."""

from certguide.core.record import Record
from certguide.prompt.screen import Choice


class Chosen(Record, frozen=True, kw_only=True, tag=True):
    """One of the options; `within`: by the name of a place in it."""

    choice: Choice
    within: bool = False


class Dated(Record, frozen=True, kw_only=True, tag=True):
    """A text meant as the date that was asked for."""

    text: str


class Unsure(Record, frozen=True, kw_only=True, tag=True):
    """Not known."""


class Back(Record, frozen=True, kw_only=True, tag=True):
    """To the question before."""


class Why(Record, frozen=True, kw_only=True, tag=True):
    """Why is this asked?"""


class Repeat(Record, frozen=True, kw_only=True, tag=True):
    """Say it again."""


class Stop(Record, frozen=True, kw_only=True, tag=True):
    """Enough."""


class Empty(Record, frozen=True, kw_only=True, tag=True):
    """Enter alone: nothing was chosen."""


class Ambiguous(Record, frozen=True, kw_only=True, tag=True):
    """The text fits each of these options."""

    choices: tuple[Choice, ...]


class Unreadable(Record, frozen=True, kw_only=True, tag=True):
    """The text fits nothing; these are the most alike."""

    nearest: tuple[Choice, ...]


Decision = Chosen | Dated | Unsure | Back | Stop
Reply = Decision | Why | Repeat | Empty | Ambiguous | Unreadable
