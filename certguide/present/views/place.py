"""What the place that pays does otherwise than the national flows."""

from collections.abc import Iterator
from typing import Any

from certguide.core.region import City
from certguide.core.situation import Situation
from certguide.present.page import Block, Bullets, Entry, Heading
from certguide.present.views.speaker import Speaker


def place_rules(by: Speaker, known: Situation) -> tuple[Block, ...]:
    """Everything that the place changes or adds, whomever it concerns, each with its basis."""
    local = known.library.local
    if local is None:
        return ()
    entries = tuple(entry for part in local.parts for entry in _entries(by, part))
    heading = Heading(text=by.words.place_rules.format(place=by.place))
    return (heading, Bullets(entries=entries)) if entries else ()


def place_data(known: Situation) -> dict[str, Any] | None:
    """The place and what it changes, or None where no place is known."""
    local = known.library.local
    if local is None:
        return None
    return {
        "id": local.place,
        "confirmed": local.unconfirmed() is None,
        "changes": [
            {"kind": each.kind, "at": each.at or None, "id": each.id} for each in local.changes
        ],
    }


def _entries(by: Speaker, part: City) -> Iterator[Entry]:
    for rule in part.cycles:
        yield Entry(text=by.say(rule.text), details=by.basis(rule))
    for said in part.says:
        yield Entry(text=by.say(said.text), details=by.basis(said))
    for step in part.steps:
        yield Entry(text=by.say(step.do), details=by.basis(step))
    for item in part.papers:
        yield Entry(text=by.thing(item), details=by.basis(item))
    for closing in part.closes:
        text = by.words.sentence.format(text=by.clause(closing.text))
        yield Entry(text=text, details=by.basis(closing))
    for route in part.routes:
        text = by.words.pair.format(label=by.clause(route.title), text=by.say(route.summary))
        yield Entry(text=text, details=by.basis(route))
    if part.unconfirmed is not None:
        yield Entry(text=by.say(part.unconfirmed.text), details=by.basis(part.unconfirmed))
