"""Where to go next when the chosen method fails, for this person."""

from collections.abc import Collection, Iterable

from certguide.core.conditions import Facts, Verdict
from certguide.core.library import Library
from certguide.core.model import Failure, Item, Method, Outcome
from certguide.core.record import Record
from certguide.core.saying import Saying
from certguide.core.text import Text
from certguide.core.verdicts import Judged, Standing


class Fallback(Record, frozen=True, kw_only=True):
    """Another method the person can use. `conditions` are if-clauses still to be settled.

    `checklist` is what it takes in the place that pays, `already_have` what of that is ready.
    """

    method: Method
    conditions: tuple[Text, ...]
    checklist: tuple[Item, ...]
    already_have: tuple[Item, ...]


class HandOff(Record, frozen=True, kw_only=True):
    """A failure, with the method this person goes on with; None leaves only the hotline."""

    failure: Failure
    onward: Fallback | None

    @property
    def method(self) -> Method | None:
        """The method to go on with."""
        return None if self.onward is None else self.onward.method


def fallbacks(
    library: Library,
    outcome: Outcome,
    standing: tuple[Standing, ...],
    facts: Facts,
    tried: Collection[str] = (),
) -> tuple[Fallback, ...]:
    """The methods besides `outcome` that are not ruled out; none for a notice.

    The less is open about a method the earlier it comes, and by rank where as much is: a method
    of which nothing is known yet is no one's next step. Those `tried` already do not come again,
    so whoever goes from one to the next never goes in a circle. After the last comes the
    hotline, which is open to everybody.
    """
    if not isinstance(outcome, Method):
        return ()
    ready = {item.id for item in _items(library, outcome, facts)}
    return tuple(
        Fallback(
            method=each.method,
            conditions=openings(library, each.opens_with or ()),
            checklist=items,
            already_have=tuple(item for item in items if item.id in ready),
        )
        for each in sorted(standing, key=lambda one: open_points(one.requirements))
        if each.verdict is not Verdict.UNMET and each.method.flow not in (outcome.flow, *tried)
        for items in [_items(library, each.method, facts)]
    )


def hand_off(failure: Failure, usable: tuple[Fallback, ...]) -> HandOff:
    """Resolve a failure: the first method it names that the person can use, or none.

    No other method takes the place of those named: what failed may rule it out as well.
    """
    by_name = {each.method.flow: each for each in usable}
    named = (by_name[name] for name in failure.go if name in by_name)
    return HandOff(failure=failure, onward=next(named, None))


def openings(library: Library, answers: tuple[tuple[str, str], ...]) -> tuple[Text, ...]:
    """The if-clauses of the answers that would open a method, in their order."""
    clauses = (library.questions[key].options[option].opens for key, option in answers)
    return tuple(clause for clause in clauses if clause is not None)


def _items(library: Library, outcome: Outcome, facts: Facts) -> tuple[Item, ...]:
    """What `outcome` takes in the place that pays."""
    return Saying(library=library, outcome=outcome, facts=facts, cycle_known=False).checklist()


def open_points(requirements: Iterable[Judged]) -> int:
    """How much is still open about a method: the less, the earlier it comes."""
    return sum(
        each.verdict is Verdict.UNKNOWN and not each.requirement.prefers for each in requirements
    )
