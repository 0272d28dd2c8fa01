"""The parts of an outcome's page. Each returns no blocks where there is nothing to say."""

from collections.abc import Collection, Iterable

from certguide.core.advice import Action, Advice, Way
from certguide.core.model import Item, Method, Outcome, Statement
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
from certguide.present.views.brief import chief, first_brief, quoted
from certguide.present.views.onward import failing
from certguide.present.views.speaker import Speaker

_WARNINGS, _BEFORE, _HELPER, _ONLY_THEY = 4, 4, 2, 1
"""How many statements the short page has of each part."""

Entries = tuple[Entry, ...]


def warnings(by: Speaker, statements: Iterable[Statement], *, full: bool) -> tuple[Block, ...]:
    """What must not be overlooked."""
    return _part(
        by.words.warnings, Callout(entries=_said(by, statements, full=full, most=_WARNINGS))
    )


def stale(by: Speaker, advice: Advice) -> tuple[Block, ...]:
    """That some of what follows has not been checked for longer than it holds."""
    if not advice.stale:
        return ()
    text = by.words.stale.format(count=len(advice.stale), hotline=by.hotline)
    return (Paragraph(text=text, tone="strong"),)


def before(by: Speaker, statements: Iterable[Statement], *, full: bool) -> tuple[Block, ...]:
    """What to know before the first step."""
    return _part(by.words.before, Bullets(entries=_said(by, statements, full=full, most=_BEFORE)))


def helping(by: Speaker, advice: Advice, *, full: bool) -> tuple[Block, ...]:
    """What a helper must bring and do, and what only the pensioner can do."""
    return (
        *_part(by.words.helper, Bullets(entries=_said(by, advice.helper, full=full, most=_HELPER))),
        *_part(
            by.words.only_they,
            Bullets(entries=_said(by, advice.only_they, full=full, most=_ONLY_THEY)),
        ),
    )


def ways(by: Speaker, advice: Advice, *, full: bool) -> tuple[Block, ...]:
    """The other ways of this place: for whom each is, its steps, and what it takes."""
    return tuple(block for way in advice.ways for block in _way(by, way, full=full))


def _way(by: Speaker, way: Way, *, full: bool) -> tuple[Block, ...]:
    title = by.words.way.format(place=by.place, title=by.clause(way.route.title))
    summary = by.say(way.route.summary)
    return (
        Heading(text=title),
        Paragraph(text=summary),
        Steps(entries=tuple(_step(by, each, full=full, basis=full) for each in way.actions)),
        *(
            (Checklist(entries=_items(by, way.checklist, full=full, basis=full)),)
            if way.checklist
            else ()
        ),
    )


def entry(by: Speaker, outcome: Outcome) -> tuple[Block, ...]:
    """The one official way in, of a method that is done online."""
    if not isinstance(outcome, Method) or outcome.entry is None:
        return ()
    text = by.words.entry.format(entry=by.clause(outcome.entry))
    return (Paragraph(text=text, tone="strong"),)


def _said(by: Speaker, statements: Iterable[Statement], *, full: bool, most: int) -> Entries:
    """The statements with their basis, or in brief at most so many of the chief ones."""
    if full:
        return tuple(Entry(text=by.say(each.text), details=by.basis(each)) for each in statements)
    return tuple(Entry(text=by.say(each.text)) for each in chief(statements, most))


def steps(
    by: Speaker, actions: Iterable[Action], *, full: bool, basis: bool | None = None
) -> tuple[Block, ...]:
    """The steps. In brief, a step has at most one line for the screen and one for a failure.

    `basis`: whether each says on what it rests, as it does in full.
    """
    shown = full if basis is None else basis
    entries = tuple(_step(by, each, full=full, basis=shown) for each in actions)
    return _part(by.words.steps, Steps(entries=entries))


def checklist(
    by: Speaker,
    items: Iterable[Item],
    *,
    full: bool,
    basis: bool | None = None,
    ticked: Collection[str] = (),
) -> tuple[Block, ...]:
    """What to have ready, the indispensable first; `ticked` is ready. `basis` as in `steps`."""
    entries = _items(by, items, full=full, basis=full if basis is None else basis)
    done = tuple(sorted(items, key=lambda item: not item.must))
    marked = tuple(
        replace(entry, ticked=item.id in ticked) for entry, item in zip(entries, done, strict=True)
    )
    return _part(by.words.checklist, Checklist(entries=marked))


def _items(by: Speaker, items: Iterable[Item], *, full: bool, basis: bool) -> tuple[Entry, ...]:
    return tuple(
        _item(by, each, full=full, basis=basis)
        for each in sorted(items, key=lambda item: not item.must)
    )


def _part(heading: str, block: Bullets | Callout | Checklist | Steps) -> tuple[Block, ...]:
    return (Heading(text=heading), block) if block.entries else ()


def _step(by: Speaker, action: Action, *, full: bool, basis: bool) -> Entry:
    do = by.say(action.step.do)
    shown = "" if action.step.screen_says is None else by.say(action.step.screen_says)
    screen = (Detail(label=by.words.screen_says, text=shown),) if shown else ()
    failures = tuple(failing(by, each) for each in action.if_fails)
    if full:
        rest = by.basis(action.step) if basis else ()
        return Entry(text=do, details=(*screen, *failures, *rest))
    return Entry(text=do, details=(*(() if quoted(shown, do) else screen), *first_brief(failures)))


def _item(by: Speaker, item: Item, *, full: bool, basis: bool) -> Entry:
    text = (by.words.must if item.must else by.words.may).format(item=by.thing(item))
    if not full:
        return Entry(text=text)
    why = () if item.why is None else (Detail(label=by.words.why, text=by.say(item.why)),)
    return Entry(text=text, details=(*why, *(by.basis(item) if basis else ())))
