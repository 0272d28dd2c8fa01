"""The parts of an outcome's page. Each returns no blocks where there is nothing to say."""

from collections.abc import Iterable

from certguide.core.model import Item, Statement
from certguide.core.result import Action
from certguide.present.page import (
    Block,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Steps,
)
from certguide.present.views.brief import first_brief, quoted
from certguide.present.views.onward import failing
from certguide.present.views.speaker import Speaker


def warnings(by: Speaker, statements: Iterable[Statement]) -> tuple[Block, ...]:
    """What must not be overlooked."""
    entries = tuple(Entry(text=by.say(each.text)) for each in statements)
    return _part(by.words.warnings, Callout(entries=entries))


def before(by: Speaker, statements: Iterable[Statement]) -> tuple[Block, ...]:
    """What to know before the first step."""
    entries = tuple(Entry(text=by.say(each.text)) for each in statements)
    return _part(by.words.before, Bullets(entries=entries))


def steps(by: Speaker, actions: Iterable[Action], *, full: bool) -> tuple[Block, ...]:
    """The steps. In brief, a step has at most one line for the screen and one for a failure."""
    entries = tuple(_step(by, each, full=full) for each in actions)
    return _part(by.words.steps, Steps(entries=entries))


def checklist(by: Speaker, items: Iterable[Item], *, full: bool) -> tuple[Block, ...]:
    """What to have ready, the indispensable first."""
    entries = tuple(
        _item(by, each, full=full) for each in sorted(items, key=lambda item: not item.must)
    )
    return _part(by.words.checklist, Checklist(entries=entries))


def _part(heading: str, block: Bullets | Callout | Checklist | Steps) -> tuple[Block, ...]:
    return (Heading(text=heading), block) if block.entries else ()


def _step(by: Speaker, action: Action, *, full: bool) -> Entry:
    do = by.say(action.step.do)
    shown = "" if action.step.screen_says is None else by.say(action.step.screen_says)
    screen = (Detail(label=by.words.screen_says, text=shown),) if shown else ()
    failures = tuple(failing(by, each) for each in action.if_fails)
    if full:
        return Entry(text=do, details=(*screen, *failures))
    return Entry(text=do, details=(*(() if quoted(shown, do) else screen), *first_brief(failures)))


def _item(by: Speaker, item: Item, *, full: bool) -> Entry:
    text = (by.words.must if item.must else by.words.may).format(item=by.thing(item))
    why = item.why if full else None
    details = () if why is None else (Detail(label=by.words.why, text=by.say(why)),)
    return Entry(text=text, details=details)
