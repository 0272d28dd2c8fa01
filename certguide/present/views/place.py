"""What the place that pays does otherwise than the national flows."""

from collections.abc import Iterator
from typing import Any

from certguide.core.local import Local
from certguide.core.region import CycleRule, LocalItem, LocalStatement, LocalStep
from certguide.core.situation import Situation
from certguide.present.page import Block, Bullets, Entry, Heading
from certguide.present.views.speaker import Speaker


def place_rules(by: Speaker, known: Situation) -> tuple[Block, ...]:
    """Everything that the place changes or adds, whomever it concerns, each with its basis."""
    local = known.library.local
    if local is None:
        return ()
    entries = tuple(_entries(by, known, local))
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


def _entries(by: Speaker, known: Situation, local: Local) -> Iterator[Entry]:
    for rule in _cycles(known, local):
        yield Entry(text=by.say(rule.text), details=by.basis(rule))
    said: set[str] = set()
    for section in ("says", "steps", "papers"):
        for each in local.heard(section):
            text = _spoken(by, known, each)
            if text not in said:
                said.add(text)
                yield Entry(text=text, details=by.basis(each))
    for part in local.parts:
        for closing in part.closes:
            text = by.words.sentence.format(text=by.clause(closing.text))
            yield Entry(text=text, details=by.basis(closing))
        for route in part.routes:
            text = by.words.pair.format(label=by.clause(route.title), text=by.say(route.summary))
            yield Entry(text=text, details=by.basis(route))
    unconfirmed = local.unconfirmed()
    if unconfirmed is not None:
        yield Entry(text=by.say(unconfirmed.text), details=by.basis(unconfirmed))


def _cycles(known: Situation, local: Local) -> Iterator[CycleRule]:
    """The rules in force, up to one that holds for everybody else."""
    for rule in (rule for part in local.parts for rule in part.cycles):
        if rule.in_force(known.as_of):
            yield rule
            if rule.when is None:
                return


def _spoken(by: Speaker, known: Situation, each: LocalStatement | LocalStep | LocalItem) -> str:
    """What is said at a point; a step or a thing with the method that it belongs to."""
    if isinstance(each, LocalStatement):
        return by.say(each.text)
    method = known.library.methods.get(each.at.partition(".")[0])
    text = by.say(each.do) if isinstance(each, LocalStep) else _paper(by, each)
    if method is None:
        return text
    return by.words.pair.format(label=by.clause(method.title), text=text)


def _paper(by: Speaker, item: LocalItem) -> str:
    return (by.words.must if item.must else by.words.may).format(item=by.thing(item))
