"""What a file of cases can say: these answers, and what must come of them."""

from typing import Literal

from certguide.core.faults import Route
from certguide.core.record import Record, field
from certguide.core.region import Cycle

NONE = "none"
"""What stands for no day, `deadline: none`, and for no method, `onward: {search: [none]}`."""


class DueWanted(Record, frozen=True, kw_only=True):
    """What must be said of the next certification; what is left out may be anything.

    The days are `2026-08-31`, or `none` where there must be none.
    """

    cycle: Cycle | None = None
    deadline: str | None = None
    advised_by: str | None = None
    known: bool | None = None
    passed: bool | None = None
    urgent: bool | None = None


class Case(Record, frozen=True, kw_only=True):
    """Somebody's answers on the day `as_of`, and what must come of them.

    `from_` says which part of the research, or which source, it was worked out from. `flow` is
    the flow to walk, the chooser where it is left out. `must_say` are words of the whole page,
    `fallbacks` the methods to go on with, `ways` the other ways of the place, all in order.
    `steps` are all steps and `bring` all things to have ready, by id; `onward` names for a step
    the method to which each of its failures leads on, or `none`. What belongs to another way is
    `way.step`. `reasons` and `methods` say how requirements of the outcome and methods stand.
    """

    name: str
    from_: str = field(name="from")
    as_of: str
    answers: dict[str, str]
    outcome: str
    flow: str | None = None
    due: DueWanted | None = None
    must_say: list[str] = []
    must_not_say: list[str] = []
    fallbacks: list[str] | None = None
    ways: list[str] | None = None
    steps: list[str] | None = None
    onward: dict[str, list[str]] | None = None
    bring: dict[str, Literal["must", "may"]] | None = None
    reasons: dict[str, Literal["met", "unmet", "unknown"]] | None = None
    methods: dict[str, Literal["met", "unmet", "unknown"]] | None = None


class CaseList(Record, tag_field="kind", tag="cases", frozen=True, kw_only=True):
    """A file of cases."""

    certguide: Literal[1]
    cases: list[Case]


class FiledCase(Record, frozen=True, kw_only=True):
    """A case, with the file it stands in and its number there, from 0."""

    case: Case
    file: str
    number: int

    def route(self, *rest: str | int) -> Route:
        """The way to a part of this case in its file."""
        return "cases", self.number, *rest
