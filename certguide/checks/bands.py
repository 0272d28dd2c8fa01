"""The options of a question that are bands of whole numbers. Not a check; two look here."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from certguide.core.bands import band
from certguide.loading.spot import Spot

if TYPE_CHECKING:
    from certguide.checks.subject import Subject

Band = tuple[int, int | None, str, Spot]
"""The first number, the last (None: no end), the option, and where it stands."""


def banded(subject: "Subject") -> Iterator[list[Band]]:
    """For each question with bands, these by their first number."""
    library = subject.library
    for flow in (*library.choosers.values(), *library.methods.values(), *library.notices.values()):
        for name, question in flow.questions.items():
            options = subject.flow(flow.flow).get("questions", name, "options")
            bands = [
                (*limits, key, options.get(key))
                for key, option in question.options.items()
                if (limits := band(option)) is not None
            ]
            if bands:
                yield sorted(bands, key=lambda band: band[0])
