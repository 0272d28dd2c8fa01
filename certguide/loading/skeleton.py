"""The draft of a new flow file: it loads and runs at once, and says in place what goes where."""

import datetime as dt
from pathlib import Path
from typing import Literal

from certguide.core.library import Library
from certguide.core.model import Flow, Outcome
from certguide.core.record import Record
from certguide.core.text import Language
from certguide.loading.identity import ID, RESERVED
from certguide.loading.regions import FOLDER
from certguide.loading.sections import STATEMENTS
from certguide.loading.source import ENDING

Kind = Literal["method", "notice", "region"]
KINDS: tuple[Kind, ...] = ("method", "notice", "region")

_DRAFTS = Path(__file__).parent / "skeletons"


class Unsuitable(Exception):
    """A draft cannot be made under this name.

    `reason` is `id` (malformed or reserved), `taken` (by a flow or a question), `place` (a region
    that is no option of the question about the place that pays) or `city`. `known` are the names
    that would do, where they can be listed.
    """

    def __init__(self, reason: str, name: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(reason, name)
        self.reason = reason
        self.name = name
        self.known = known


class Wanted(Record, frozen=True, kw_only=True):
    """The file that is wanted: comments in `language`, reviewed on `day`.

    Its examples name the `folder` as it was typed.
    """

    name: str
    kind: Kind
    language: Language
    day: dt.date
    folder: str


class Draft(Record, frozen=True, kw_only=True):
    """A file to be written: where in the folder of flows, and its text."""

    path: str
    text: str


def check_name(name: str, kind: Kind) -> None:
    """Raise Unsuitable where nothing of this kind can be called `name`, whatever else there is."""
    if kind == "region" and "/" in name:
        raise Unsuitable("city", name)
    if name in RESERVED or not ID.fullmatch(name):
        raise Unsuitable("id", name)


def draft(wanted: Wanted, library: Library) -> Draft:
    """The draft of the file that is wanted, fit for the flows in `library`; raises Unsuitable."""
    name, kind = wanted.name, wanted.kind
    check_name(name, kind)
    known = _of_region(name, library) if kind == "region" else _of_outcome(name, library)
    known |= {"name": name, "day": wanted.day.isoformat(), "folder": wanted.folder}
    file = f"{name}{ENDING}"
    # A flow is written in simplified characters; the others come of themselves.
    language = "en" if wanted.language == "en" else "zh"
    text = (_DRAFTS / language / f"{kind}{ENDING}").read_text(encoding="utf-8")
    for key, value in known.items():
        text = text.replace(f"<{key}>", value)
    return Draft(path=f"{FOLDER}/{file}" if kind == "region" else file, text=text)


def _of_outcome(name: str, library: Library) -> dict[str, str]:
    question = f"{name}-fits"
    flows = (*library.choosers, *library.methods, *library.notices)
    for each in (name, question):
        if each in flows or each in library.questions:
            raise Unsuitable("taken", each)
    return {
        "question": question,
        "rank": str(max((each.rank for each in library.ranked), default=0) + 1),
        "chooser": library.chooser.flow,
        "shared": ", ".join(library.shared_requirements) or "-",
        "fallback": next((each.flow for each in reversed(library.ranked)), name),
    }


def _of_region(name: str, library: Library) -> dict[str, str]:
    asked = library.questions.get(library.chooser.place or "")
    places = tuple(asked.options) if asked is not None else ()
    if name not in places:
        raise Unsuitable("place", name, places)
    flows = (*library.choosers.values(), *library.methods.values(), *library.notices.values())
    says = [point for flow in flows for point in _says(flow)]
    outcomes = [each for each in flows if isinstance(each, Outcome)]
    steps = [f"{each.flow}.{step.id}" for each in outcomes for step in each.steps if step.open]
    papers = [f"{each.flow}.{item.id}" for each in outcomes for item in each.checklist if item.open]
    closable = [each.flow for each in library.ranked if each.entry is not None]
    return {
        "says": _listed(says),
        "say": _first(says),
        "steps": _listed(steps),
        "step": _first(steps),
        "papers": _listed(papers),
        "paper": _first(papers),
        "closable": ", ".join(closable) or "-",
        "closed": _first(closable),
    }


def _says(flow: Flow) -> tuple[str, ...]:
    said = (each for section in STATEMENTS for each in getattr(flow, section))
    return tuple(
        f"{flow.flow}.{each}" for each in (*flow.open, *(each.id for each in said if each.open))
    )


def _listed(points: list[str]) -> str:
    return "\n".join(f"#   {each}" for each in points or ["-"])


def _first(names: list[str]) -> str:
    return names[0] if names else "…"
