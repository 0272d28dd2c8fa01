"""What the views say of one thing, by the side of its part on which that stands."""

from collections.abc import Callable, Iterable

from certguide.core.advice import Action, Advice
from certguide.core.conditions import Verdict
from certguide.core.model import Chooser, Statement
from certguide.core.record import replace
from certguide.core.result import Result
from certguide.present.page import Block, Detail, Entry, Heading, Paragraph
from certguide.present.site.kept.items import NESTED, Item
from certguide.present.site.kept.numbers import Pick
from certguide.present.site.told.maker import Said
from certguide.present.views import parts
from certguide.present.views.brief import told_to_all
from certguide.present.views.depth import LISTED
from certguide.present.views.reasons import reasons
from certguide.present.views.speaker import Speaker


def because(*, met: bool) -> Said:
    """The reasons that are met, or all others."""

    def said(by: Speaker, _: Result, advice: Advice) -> Iterable[Item]:
        kept = tuple(each for each in advice.reasons if (each.verdict is Verdict.MET) is met)
        return _entries(reasons(by, replace(advice, reasons=kept)))

    return said


def before(by: Speaker, _: Result, advice: Advice) -> Iterable[Item]:
    """What comes before the first step."""
    return _entries(parts.before(by, advice.before, LISTED))


def warned(chooser: Chooser, *, all_are: bool) -> Said:
    """The warnings that all are told, or those for some."""
    general = told_to_all(chooser)

    def fits(each: Statement) -> bool:
        return (each.when is None and each.id in general) is all_are

    def said(by: Speaker, result: Result, advice: Advice) -> Iterable[Item]:
        kept = replace(advice, warnings=tuple(filter(fits, advice.warnings)))
        return _entries(parts.warnings(by, kept, result.library.chooser, LISTED))

    return said


def helping(by: Speaker, _: Result, advice: Advice) -> Iterable[Item]:
    """What a helper does."""
    return _entries(parts.helping(by, replace(advice, only_they=()), LISTED))


def only_they(by: Speaker, _: Result, advice: Advice) -> Iterable[Item]:
    """What only the pensioner can do."""
    return _entries(parts.helping(by, replace(advice, helper=()), LISTED))


def things(*, must: bool) -> Said:
    """What has to be brought, or what may be, for the outcome and for its other ways."""

    def said(by: Speaker, _: Result, advice: Advice) -> Iterable[Item]:
        listed = (*advice.checklist, *(each for way in advice.ways for each in way.checklist))
        kept = tuple(each for each in listed if each.must is must)
        return _entries(parts.checklist(by, kept, LISTED))

    return said


def actions(failing: Callable[[str | None, Action], Iterable[Pick]]) -> Said:
    """The steps of the outcome and of its other ways, whose failures are looked up.

    `failing` has the picks for the failures of a step in a place.
    """

    def said(by: Speaker, result: Result, advice: Advice) -> Iterable[Item]:
        local = result.library.local
        place = None if local is None else local.place
        for action in (*advice.actions, *(each for way in advice.ways for each in way.actions)):
            (entry,) = _entries(parts.steps(by, (replace(action, if_fails=()),), LISTED))
            failures = (Detail(label=NESTED, text=str(pick)) for pick in failing(place, action))
            yield replace(entry, details=(*entry.details, *failures))

    return said


def _entries(blocks: Iterable[Block]) -> tuple[Entry, ...]:
    """The entries of the one block that stands below a heading; none where there are none."""
    return tuple(
        entry
        for block in blocks
        if not isinstance(block, (Heading, Paragraph))
        for entry in getattr(block, "entries", ())
    )
