"""Who is spoken to."""

from certguide.core.conditions import Facts
from certguide.core.text import Voice

WHO = "who"
"""The question about who uses the guide."""


def voice(facts: Facts) -> Voice:
    """The voice for what is known: `self` until it is known who asks."""
    match facts.get(WHO):
        case "family":
            return "family"
        case "worker":
            return "worker"
        case _:
            return "self"
