"""What can be wrong with a call, as data; the words come at the edge.

CertguideError
├── UnknownName            a flow, method, question or option that does not exist
├── BadDate                an answer that is no date, or one that cannot be
├── BadCode                a code that was misread, or that other flows made
├── Contradiction          the same question answered twice, differently
├── Loop                   a flow that leads back to itself
├── MissingExtra           what is asked for needs a part that is not installed
└── NotPrintable           what cannot be put on paper as it is
"""

from typing import Literal

Kind = Literal["command", "flow", "method", "outcome", "question", "option"]


class CertguideError(Exception):
    """The root of all errors that are the caller's to mend."""


class UnknownName(CertguideError):
    """No such flow, method, question or option. `nearest` are the most alike, best first."""

    def __init__(
        self,
        kind: Kind,
        name: str,
        known: tuple[str, ...],
        nearest: tuple[str, ...],
        within: str = "",
    ) -> None:
        super().__init__(kind, name)
        self.kind = kind
        self.name = name
        self.known = known
        self.nearest = nearest
        self.within = within


class BadDate(CertguideError):
    """`text` is not a date that `question` can take; `reason` says why."""

    def __init__(
        self, question: str, text: str, reason: Literal["format", "future", "early"]
    ) -> None:
        super().__init__(question, text, reason)
        self.question = question
        self.text = text
        self.reason = reason


class BadCode(CertguideError):
    """`code` stands for nothing here; `reason` says why.

    `character` is no digit, `length` is too few or too many, `digit` is one that was misread or
    swapped, `version` is a code of other flows.
    """

    def __init__(
        self, code: str, reason: Literal["character", "length", "digit", "version"]
    ) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class Contradiction(CertguideError):
    """`question` was answered `first` and `second` in sources of the same rank."""

    def __init__(self, question: str, first: str, second: str) -> None:
        super().__init__(question, first, second)
        self.question = question
        self.first = first
        self.second = second


class Loop(CertguideError):
    """The flow leads back to `question` in `flow` without an end."""

    def __init__(self, flow: str, question: str) -> None:
        super().__init__(flow, question)
        self.flow = flow
        self.question = question


class MissingExtra(CertguideError):
    """The library behind `extra`, an optional part of the program, is not installed."""

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        self.extra = extra


class NotPrintable(CertguideError):
    """A page cannot be put on paper as asked; `reason` says why, `what` names what is in the way.

    `glyph`: no font at hand has these characters. `font`: there is no Chinese font at all.
    `sides`: it needs more sides of paper than it may take.
    """

    def __init__(self, reason: Literal["glyph", "font", "sides"], what: str = "") -> None:
        super().__init__(reason, what)
        self.reason = reason
        self.what = what


class DateAsked(CertguideError):
    """`question` asks for a date in a flow that is to be laid out as a graph of answers."""

    def __init__(self, question: str) -> None:
        super().__init__(question)
        self.question = question
