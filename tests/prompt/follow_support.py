"""Small flows to follow (in `flows/`): app, web, counter and visit, one below the other."""

from functools import cache
from pathlib import Path

from certguide.core.library import Library
from certguide.core.model import Outcome
from certguide.core.situation import situation
from certguide.loading.library import load
from certguide.prompt.follow import Walker
from prompt.support import EN, ZH

HOTLINE = "区号+12333"


@cache
def small() -> Library:
    return load(Path(__file__).parent / "flows")


def outcome(name: str) -> Outcome:
    found = small().outcome(name)
    assert found is not None
    return found


def someone(front: object, method: str = "app", language: str = "zh", **facts: str) -> Walker:
    """Somebody of whom these facts are known, at the steps of a method."""
    return Walker(
        front=front,  # type: ignore[arg-type]
        words=ZH if language == "zh" else EN,
        known=situation(small(), facts),
        outcome=outcome(method),
        hotline=HOTLINE,
    )
