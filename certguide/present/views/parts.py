"""The parts of an outcome's page. Each returns no blocks where there is nothing to say."""

from collections.abc import Collection, Iterable

from certguide.core.advice import Action, Advice, Way
from certguide.core.model import Chooser, Item, Method, Outcome, Statement
from certguide.core.record import replace
from certguide.present.page import (
    Block,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Paragraph,
    Steps,
)
from certguide.present.views.brief import chief, first_brief, general_last, quoted, told_to_all
from certguide.present.views.depth import Depth
from certguide.present.views.onward import failing
from certguide.present.views.site import site
from certguide.present.views.speaker import Speaker

_WARNINGS, _BEFORE, _HELPER, _ONLY_THEY = 4, 3, 2, 1
"""How many statements the short page has of each part."""

Entries = tuple[Entry, ...]


def warnings(by: Speaker, advice: Advice, chooser: Chooser, depth: Depth) -> tuple[Block, ...]:
    """What must not be overlooked; what everybody is told, against fraud, is never left out."""
    listed = general_last(chooser, advice.warnings)
    if not depth.full:
        listed = chief(listed, _WARNINGS, told_to_all(chooser))
    return _part(by.words.warnings, Callout(entries=_said(by, listed, depth)))


def stale(by: Speaker, advice: Advice) -> tuple[Block, ...]:
    """That some of what follows has not been checked for longer than it holds."""
    if not advice.stale:
        return ()
    return (Paragraph(text=by.words.stale.format(hotline=by.hotline), tone="strong"),)


def before(by: Speaker, statements: Iterable[Statement], depth: Depth) -> tuple[Block, ...]:
    """What to know before the first step."""
    entries = _said(by, _chief(statements, _BEFORE, depth), depth)
    return _part(by.words.before, Bullets(entries=entries))


def helping(by: Speaker, advice: Advice, depth: Depth) -> tuple[Block, ...]:
    """What a helper must bring and do, and what only the pensioner can do."""
    words = by.words
    alone = by.voice == "self"
    helper = _said(by, _chief(advice.helper, 1 if alone else _HELPER, depth), depth)
    only_they = _said(by, _chief(advice.only_they, _ONLY_THEY, depth), depth)
    return (
        *_part(words.helper_of_self if alone else words.helper, Bullets(entries=helper)),
        *_part(words.only_you if alone else words.only_they, Bullets(entries=only_they)),
    )


def ways(by: Speaker, advice: Advice, depth: Depth) -> tuple[Block, ...]:
    """The other ways of this place: for whom each is, its steps, and what it takes."""
    return tuple(block for way in advice.ways for block in _way(by, way, depth))


def _way(by: Speaker, way: Way, depth: Depth) -> tuple[Block, ...]:
    title = by.words.way.format(place=by.place, title=by.clause(way.route.title))
    items = Checklist(entries=_items(by, way.checklist, depth))
    return (
        Heading(text=title),
        Paragraph(text=by.say(way.route.summary)),
        Steps(entries=tuple(_step(by, each, depth) for each in way.actions)),
        *((items,) if items.entries else ()),
    )


def entry(by: Speaker, outcome: Outcome, depth: Depth) -> tuple[Block, ...]:
    """The one official way in, of a method that is done online; and the site, but for brevity."""
    if not isinstance(outcome, Method) or outcome.entry is None:
        return ()
    text = by.words.entry.format(entry=by.clause(outcome.entry))
    return (Paragraph(text=text, tone="strong"), *((site(by),) if depth.full else ()))


def steps(by: Speaker, actions: Iterable[Action], depth: Depth) -> tuple[Block, ...]:
    """The steps. In brief, a step has at most one line for the screen and one for a failure."""
    entries = tuple(_step(by, each, depth) for each in actions)
    return _part(by.words.steps, Steps(entries=entries))


def step(by: Speaker, action: Action, depth: Depth) -> tuple[Block, ...]:
    """One step alone, without a number of its own."""
    return (Bullets(entries=(_step(by, action, depth),)),)


def checklist(
    by: Speaker, items: Iterable[Item], depth: Depth, ticked: Collection[str] = ()
) -> tuple[Block, ...]:
    """What to have ready, the indispensable first; `ticked` is ready."""
    return _part(by.words.checklist, Checklist(entries=_items(by, items, depth, ticked)))


def _chief(statements: Iterable[Statement], most: int, depth: Depth) -> tuple[Statement, ...]:
    return tuple(statements) if depth.full else chief(statements, most)


def _said(by: Speaker, statements: Iterable[Statement], depth: Depth) -> Entries:
    return tuple(
        Entry(text=by.say(each.text), details=by.basis(each) if depth.basis else ())
        for each in statements
    )


def _part(heading: str, block: Bullets | Callout | Checklist | Steps) -> tuple[Block, ...]:
    return (Heading(text=heading), block) if block.entries else ()


def _step(by: Speaker, action: Action, depth: Depth) -> Entry:
    do = by.say(action.step.do)
    shown = "" if action.step.screen_says is None else by.say(action.step.screen_says)
    screen = (Detail(label=by.words.screen_says, text=shown),) if shown else ()
    failures = tuple(failing(by, each, depth) for each in action.if_fails)
    if not depth.full:
        seen = () if quoted(shown, do) else screen
        return Entry(text=do, details=(*seen, *first_brief(failures)))
    basis = by.basis(action.step) if depth.basis else ()
    return Entry(text=do, details=(*screen, *failures, *basis))


def _items(
    by: Speaker, items: Iterable[Item], depth: Depth, ticked: Collection[str] = ()
) -> Entries:
    """Each item; in brief those that are optional in one line."""
    listed = sorted(items, key=lambda item: not item.must)
    if depth.full:
        return tuple(replace(_item(by, each, depth), ticked=each.id in ticked) for each in listed)
    entries = tuple(_item(by, each, depth) for each in listed if each.must)
    optional = tuple(each for each in listed if not each.must)
    if not optional:
        return entries
    return (*entries, Entry(text=by.words.may.format(item=by.things(optional))))


def _item(by: Speaker, item: Item, depth: Depth) -> Entry:
    text = (by.words.must if item.must else by.words.may).format(item=by.thing(item))
    if not depth.full:
        return Entry(text=text)
    why = () if item.why is None else (Detail(label=by.words.why, text=by.say(item.why)),)
    return Entry(text=text, details=(*why, *(by.basis(item) if depth.basis else ())))
