"""What is kept of a conversation, and what of it still fits the flows of today."""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from certguide.core.answers import settle_one
from certguide.core.errors import CertguideError
from certguide.core.library import Library
from certguide.core.model import Outcome
from certguide.core.record import Record, field, replace


class Halt(Record, frozen=True, kw_only=True, omit_defaults=True):
    """Where somebody stopped in the steps of a method.

    `tried` are the methods that failed before it, `means` the answers that this showed.
    """

    method: str
    step: str
    tried: list[str] = []
    means: dict[str, str] = {}


class Saved(Record, frozen=True, kw_only=True, omit_defaults=True):
    """The file of a conversation: answers, the flows they were given to, and the day.

    `flow` is where it started, `at` the step where it stopped, `ticks` the items that are ready,
    by outcome. Nothing else is ever kept.
    """

    kind: Literal[1] = field(name="certguide-saved")
    flow: str
    version: str
    digest: str
    date: str
    answers: dict[str, str] = {}
    at: Halt | None = None
    ticks: dict[str, list[str]] = {}


class Fitting(Record, frozen=True, kw_only=True):
    """The part of a saved conversation that still fits; `dropped` are the answers that do not."""

    start: str | None
    answers: dict[str, str]
    at: Halt | None
    ticks: dict[str, list[str]]
    dropped: dict[str, str]
    changed: bool


def fitting(library: Library, saved: Saved, as_of: dt.date) -> Fitting:
    """Match `saved` with the flows in `library`: what they no longer know has to be asked again.

    `changed`: the flows are not those it was saved with.
    """
    answers, dropped = _fitting(library, saved.answers, as_of)
    at = saved.at if saved.at is not None and saved.at.method in library.methods else None
    if at is not None:
        at = replace(at, means=_fitting(library, at.means, as_of)[0])
    library = library.at(answers.get(library.chooser.place or ""))
    outcomes: tuple[Outcome, ...] = (*library.methods.values(), *library.notices.values())
    items = {each.flow: _papers(library, each) for each in outcomes}
    return Fitting(
        start=saved.flow if library.flow(saved.flow) else None,
        answers=answers,
        at=at,
        ticks={
            key: kept
            for key, ticked in saved.ticks.items()
            for kept in [[item for item in ticked if item in items.get(key, ())]]
            if kept
        },
        dropped=dropped,
        changed=saved.digest != library.digest,
    )


def _fitting(
    library: Library, given: Mapping[str, str], as_of: dt.date
) -> tuple[dict[str, str], dict[str, str]]:
    """Those of the answers that still fit, by their ids, and those that do not."""
    fit: dict[str, str] = {}
    dropped: dict[str, str] = {}
    for key, answer in given.items():
        try:
            fit[key] = settle_one(library, key, answer, as_of)
        except CertguideError:
            dropped[key] = answer
    return fit, dropped


def _papers(library: Library, outcome: Outcome) -> set[str]:
    """The ids of all that an outcome can take, of the country and of the place that pays."""
    own = {item.id for item in outcome.checklist}
    parts = library.local.parts if library.local else ()
    at = {f"{outcome.flow}.{item}" for item in own}
    return own | {item.id for part in parts for item in part.papers if item.at in at}


def saving(library: Library, start: str | None, answers: Mapping[str, str], day: dt.date) -> Saved:
    """What to keep of the answers of a conversation on `day`."""
    return Saved(
        kind=1,
        flow=start or library.chooser.flow,
        version=library.chooser.version,
        digest=library.digest,
        date=day.isoformat(),
        answers=dict(answers),
    )
