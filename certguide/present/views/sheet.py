"""The parts of a sheet of paper for one person. Each says what to do, and little besides."""

from collections.abc import Collection, Iterable, Iterator

from certguide.core.advice import Action, Advice, certifies
from certguide.core.model import Chooser, Item, Method, Outcome, Statement
from certguide.core.record import Record
from certguide.core.region import LocalStatement
from certguide.core.situation import Situation
from certguide.present.page import (
    Block,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Paragraph,
    Steps,
)
from certguide.present.views.brief import general, quoted, told_to_all
from certguide.present.views.onward import open_now
from certguide.present.views.site import site
from certguide.present.views.speaker import Speaker


class Room(Record, frozen=True, kw_only=True):
    """What there is room for on the paper.

    `special`: how much of what is said to this person or place alone; with none, what is said to
    everybody goes into small print. `aside`: what helps but can be left out, such as what may be
    brought. `bare`: only what this way takes, without the way on if it fails. A thing that must
    be brought and a step are never left out.
    """

    special: int
    aside: bool = True
    bare: bool = False


ROOMS = (
    Room(special=4),
    Room(special=2),
    Room(special=1, aside=False),
    Room(special=1, aside=False, bare=True),
    Room(special=0, aside=False, bare=True),
)
"""The first with which a sheet fits its paper is taken."""


def place(by: Speaker) -> tuple[Block, ...]:
    """The place whose rules the sheet follows, where it is known."""
    said = by.words.sheet_place.format(place=by.place)
    return (Paragraph(text=said),) if by.place else ()


def special(by: Speaker, advice: Advice, room: Room) -> tuple[Block, ...]:
    """What is said to this person or place alone, the chief of it, or that there is some."""
    said = specials(advice)
    if said and not room.special:
        return (Paragraph(text=by.words.sheet_more),)
    entries = tuple(Entry(text=by.say(each.text)) for each in said[: room.special])
    return (Heading(text=by.words.warnings), Callout(entries=entries)) if entries else ()


def specials(advice: Advice) -> tuple[Statement, ...]:
    """The statements of `special`, the chief ones first.

    What a place says of the very method comes first, such as the name of its mini-program; then
    the warnings to this person, then what else the place says.
    """
    local = [each for each in advice.before if isinstance(each, LocalStatement)]
    own = [each for each in local if each.at.startswith(f"{advice.outcome.flow}.")]
    warned = [each for each in advice.warnings if not general(each)]
    return (*own, *warned, *(each for each in local if each not in own))


def things(
    by: Speaker, items: Iterable[Item], ticked: Collection[str], room: Room
) -> tuple[Block, ...]:
    """What to bring, the indispensable first, without the reasons; `ticked` is ready."""
    words = by.words
    listed = sorted(items, key=lambda item: not item.must)
    if not room.aside and any(each.must for each in listed):
        listed = [each for each in listed if each.must or each.id in ticked]
    entries = tuple(
        Entry(
            text=(words.must if each.must else words.may).format(item=by.thing(each)),
            ticked=each.id in ticked,
        )
        for each in listed
    )
    if not entries:
        return (Paragraph(text=words.checklist_empty),)
    return (Heading(text=words.checklist), Checklist(entries=entries))


def steps(by: Speaker, actions: Iterable[Action], room: Room) -> tuple[Block, ...]:
    """What to do, with the words on the screen where the step does not quote them."""
    entries = tuple(
        Entry(text=by.say(each.step.do), details=() if room.bare else _screen(by, each))
        for each in actions
    )
    return (Heading(text=by.words.steps), Steps(entries=entries)) if entries else ()


def _screen(by: Speaker, action: Action) -> tuple[Detail, ...]:
    shown = "" if action.step.screen_says is None else by.say(action.step.screen_says)
    if not shown or quoted(shown, by.say(action.step.do)):
        return ()
    return (Detail(label=by.words.screen_says, text=shown),)


def onward(by: Speaker, known: Situation, advice: Advice, room: Room) -> tuple[Block, ...]:
    """The first way on if it fails, and the other ways of the place by name."""
    said = () if room.bare else onward_said(by, known, advice)
    return tuple(Paragraph(text=each) for each in said)


def onward_said(by: Speaker, known: Situation, advice: Advice) -> Iterator[str]:
    """The sentences of `onward`."""
    words = by.words
    for each in advice.fallbacks[:1]:
        sure = not each.conditions and open_now(known.methods, each)
        form = words.sheet_else if sure else words.sheet_perhaps
        yield form.format(title=by.clause(each.method.title))
    for way in advice.ways:
        title, summary = by.clause(way.route.title), by.say(way.route.summary)
        yield words.sheet_way.format(place=by.place, title=title, summary=summary)


def entry(by: Speaker, outcome: Outcome) -> tuple[Block, ...]:
    """The one official way in of a method that has one, and the site wherever one certifies."""
    own = outcome.entry if isinstance(outcome, Method) else None
    said = "" if own is None else by.words.entry.format(entry=by.clause(own))
    return (
        *((Paragraph(text=said, tone="strong"),) if said else ()),
        *((site(by),) if certifies(outcome) else ()),
    )


def against_fraud(by: Speaker, chooser: Chooser, advice: Advice) -> str:
    """What everybody is told against fraud, else what the method says is never asked for."""
    known = told_to_all(chooser)
    said = [by.say(each.text) for each in advice.warnings if each.id in known]
    if not said and isinstance(advice.outcome, Method):
        said = [by.say(advice.outcome.never_asked)]
    return by.sentences(*said)
