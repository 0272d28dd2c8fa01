"""A handful of flows with a place, and cases that pass in them."""

from functools import cache
from pathlib import Path

from certguide.core.case import Case, FiledCase
from certguide.core.library import Library
from certguide.loading.casefile import read_cases
from certguide.loading.library import load
from certguide.trials.element import Elements, elements
from certguide.trials.possible import Possible
from certguide.trials.run import Trial, run
from certguide.words import words

FLOWS = Path(__file__).parent / "flows"
WORDS = words("zh").page


@cache
def library() -> Library:
    return load(FLOWS)


@cache
def cases() -> tuple[FiledCase, ...]:
    return read_cases([FLOWS / "cases"], library())


@cache
def trials() -> tuple[Trial, ...]:
    return tuple(run(each, library(), WORDS) for each in cases())


@cache
def known() -> Elements:
    return elements(library())


@cache
def possible() -> Possible:
    return Possible(library())


def named(name: str) -> Trial:
    return next(each for each in trials() if each.filed.case.name == name)


def filed(**parts: object) -> FiledCase:
    """A case of somebody with a phone of their own; `parts` are what it says otherwise."""
    whole: dict[str, object] = {
        "name": "one",
        "from_": "S01",
        "as_of": "2026-03-01",
        "answers": {"who": "self", "phone": "own"},
        "outcome": "by-phone",
        **parts,
    }
    return FiledCase(case=Case(**whole), file="one.yaml", number=0)  # type: ignore[arg-type]
