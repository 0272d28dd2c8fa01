"""The checks, in the order in which they run. A new one is a file in `found/` and a line."""

import importlib
from collections.abc import Iterator
from typing import Literal, Protocol, cast

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.core.severity import Severity

CHECKS = (
    "allow_without_reason",
    "unknown_allow",
    "refused_allow",
    "unused_allow",
    "unreachable_question",
    "unreached_outcome",
    "never_asked",
    "shadowed_rule",
    "duplicate_rule",
    "impossible_rule",
    "idle_else",
    "needless_rule",
    "read_before_asked",
    "redundant_question",
    "never_said",
    "contradictory_condition",
    "band_gap",
    "band_overlap",
    "cycle_dates",
    "unused_question",
    "unused_requirement",
    "unused_source",
    "missing_source",
    "chosen_unmet",
    "better_passed_over",
    "not_asked",
    "unsure_alone",
    "hand_off_back",
    "hand_off_closed",
    "left_alone",
    "own_flow",
    "no_human",
    "closing_idle",
    "review_stale",
    "date_ahead",
    "second_reader",
    "source_stale",
    "dates_contradict",
    "weak_source",
    "not_read_since",
    "case_fails",
    "decisions_changed",
    "not_a_digest",
    "long_sentence",
    "several_actions",
    "jargon",
    "half_width",
    "screen_name",
    "voice_missing",
    "placeholder",
    "bad_link",
    "colour_only",
    "missing_end",
    "language_mixed",
    "asks_money",
    "asks_secret",
    "asks_person",
)
"""Each is the module of its name in `found/`, and finds the fault whose code is so called."""


class Check(Protocol):
    """What the module of a check offers; its docstring is its page.

    `READS` says what must be there: the `texts` of the files, whatever else is wrong with them,
    the whole `library`, that and the `cases` but nothing proved, or the `findings` of all the
    others.
    """

    SEVERITY: Severity
    READS: Literal["texts", "library", "cases", "findings"]

    def check(self, subject: Subject) -> Iterator[Fault]:
        """Yield everything that is wrong, in the order of the files."""


def check_module(name: str) -> Check:
    """The module of one check."""
    return cast(Check, importlib.import_module(f"certguide.checks.found.{name}"))


def severity(code: str) -> Severity:
    """How bad a fault of this code is: whatever keeps flows from loading is an error."""
    name = Code(code).name.lower()
    return check_module(name).SEVERITY if name in CHECKS else "error"
