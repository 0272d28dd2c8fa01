"""What a page is printed on."""

import datetime as dt
from typing import Literal

from certguide.core.record import Record

Size = Literal["a4", "a5", "letter"]
SIZES: tuple[Size, ...] = ("a4", "a5", "letter")
NAMES: dict[Size, str] = {"a4": "A4", "a5": "A5", "letter": "Letter"}
"""As printers and shops write them, in any language."""
MILLIMETRES: dict[Size, tuple[float, float]] = {
    "a4": (210, 297),
    "a5": (148, 210),
    "letter": (215.9, 279.4),
}
"""How wide and how high each size is (ISO 216; ANSI/ASME Y14.1)."""


class Paper(Record, frozen=True, kw_only=True):
    """The size of the paper, whether the print is the larger one, and the day of printing.

    The larger print may be `smaller` by so many points than it would be, where it would not fit.
    The same page on the same paper on the same day gives the same bytes.
    """

    day: dt.date
    size: Size = "a4"
    large: bool = False
    smaller: float = 0
