"""The checks, in the order in which they run. A new one is a file beside this and a line below."""

import importlib
from collections.abc import Iterator
from typing import Literal, Protocol, cast

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

Severity = Literal["error", "warning", "hint"]

CHECKS = ("chosen_unmet",)
"""Each is the module of its name in this folder, and finds the fault whose code is so called."""


class Check(Protocol):
    """What the module of a check offers; its docstring is its page.

    `READS` says what must have been read: the `texts` of the files, whatever else is wrong with
    them, or the whole `library`.
    """

    SEVERITY: Severity
    READS: Literal["texts", "library"]

    def check(self, subject: Subject) -> Iterator[Fault]:
        """Yield everything that is wrong, in the order of the files."""


def check_module(name: str) -> Check:
    """The module of one check."""
    return cast(Check, importlib.import_module(f"certguide.checks.{name}"))


def severity(code: str) -> Severity:
    """How bad a fault of this code is: whatever keeps flows from loading is an error."""
    name = Code(code).name.lower()
    return check_module(name).SEVERITY if name in CHECKS else "error"
