"""What an outcome says to this person: reasons, steps, what to bring, and where to go next."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from certguide.core.conditions import UNSURE, holds
from certguide.core.fallbacks import Fallback, HandOff, fallbacks, hand_off
from certguide.core.freshness import Told, stale
from certguide.core.model import Failure, Item, Notice, Outcome, Source, Statement, Step
from certguide.core.record import Record, replace
from certguide.core.region import Route
from certguide.core.saying import Saying
from certguide.core.situation import Situation, situation
from certguide.core.verdicts import Judged, judged


class Action(Record, frozen=True, kw_only=True):
    """A step to take, with its failures resolved for this person."""

    step: Step
    if_fails: tuple[HandOff, ...]


class Way(Record, frozen=True, kw_only=True):
    """Another way that the paying place has for this person."""

    route: Route
    actions: tuple[Action, ...]
    checklist: tuple[Item, ...]


class Advice(Record, frozen=True, kw_only=True):
    """What an outcome says to this person.

    `helper` and `only_they` are empty where nobody helps. `stale` names the
    statements whose check no longer holds.
    """

    outcome: Outcome
    reasons: tuple[Judged, ...]
    fallbacks: tuple[Fallback, ...]
    before: tuple[Statement, ...]
    helper: tuple[Statement, ...]
    only_they: tuple[Statement, ...]
    ways: tuple[Way, ...]
    actions: tuple[Action, ...]
    checklist: tuple[Item, ...]
    warnings: tuple[Statement, ...]
    sources: tuple[tuple[str, Source], ...]
    stale: tuple[str, ...]


def advise(known: Situation, outcome: Outcome, tried: Collection[str] = ()) -> Advice:
    """What `outcome` says in a situation: only the parts whose conditions are met.

    `tried` are the methods that failed already, to which nothing leads back.
    """
    library, facts = known.library, known.facts
    ladder = Ladder(known=known, outcome=outcome, tried=tuple(tried))
    saying = Saying(library=library, outcome=outcome, facts=facts, cycle_known=known.due.known)
    # Whoever is overdue is told how to come back, unless the money is known to arrive.
    unpaid = known.due.passed and facts.get("payment", UNSURE) == UNSURE
    late = {"payment": "suspended"} if unpaid and certifies(outcome) else {}
    warning = replace(saying, facts={**facts, **late})
    helps = known.voice != "self" or facts.get("phone") == "helper"
    local = library.local
    routes = local.routes(facts) if local and certifies(outcome) else ()
    advice = Advice(
        outcome=outcome,
        reasons=judged(library, outcome, facts),
        fallbacks=ladder.usable({}),
        before=saying.section("before"),
        helper=saying.section("helper") if helps else (),
        only_they=saying.section("only_they") if helps else (),
        ways=tuple(_way(each, ladder) for each in routes),
        actions=_actions(saying.steps(), ladder),
        checklist=saying.checklist(),
        warnings=warning.section("warnings"),
        sources=(),
        stale=(),
    )
    rule = known.due.rule if certifies(outcome) else None
    told = (*_told(advice), *(() if rule is None else (rule,)))
    cited = {*outcome.sources, *_cited(advice), *(key for each in told for key in each.sources)}
    return replace(
        advice,
        sources=tuple((key, library.sources[key]) for key in sorted(cited)),
        stale=tuple(each.id for each in stale(library.sources, told, known.as_of)),
    )


def _told(advice: Advice) -> Iterator[Told]:
    """Everything that is said, with its sources and how long a check of it holds."""
    for section in (advice.before, advice.helper, advice.only_they, advice.warnings):
        yield from section
    yield from (each.step for each in advice.actions)
    yield from advice.checklist
    for way in advice.ways:
        yield way.route
        yield from (each.step for each in way.actions)
        yield from way.checklist


def _cited(advice: Advice) -> Iterator[str]:
    """The sources of the reasons, and of what can fail."""
    for reason in advice.reasons:
        yield from reason.requirement.sources
    for action in (*advice.actions, *(each for way in advice.ways for each in way.actions)):
        for handed in action.if_fails:
            yield from handed.failure.sources


class Ladder(Record, frozen=True, kw_only=True):
    """Where this person goes on from `outcome` when something fails."""

    known: Situation
    outcome: Outcome
    tried: tuple[str, ...]

    def usable(self, means: Mapping[str, str]) -> tuple[Fallback, ...]:
        """The methods still open after a failure that `means` these answers, best first."""
        after = self.after(means)
        return fallbacks(after.library, self.outcome, after.methods, after.facts, self.tried)

    def after(self, means: Mapping[str, str]) -> Situation:
        """The situation once a failure has shown what it `means`."""
        known = self.known
        if not means:
            return known
        return situation(known.library, {**known.facts, **means}, known.as_of)


def _actions(steps: Iterable[Step], ladder: Ladder) -> tuple[Action, ...]:
    usable: dict[tuple[tuple[str, str], ...], tuple[Fallback, ...]] = {}

    def handed(failure: Failure) -> HandOff:
        means = tuple(failure.means.items())
        if means not in usable:
            usable[means] = ladder.usable(failure.means)
        return hand_off(failure, usable[means])

    return tuple(
        Action(step=step, if_fails=tuple(handed(failure) for failure in step.if_fails))
        for step in steps
    )


def _way(route: Route, ladder: Ladder) -> Way:
    facts = ladder.known.facts
    return Way(
        route=route,
        actions=_actions((each for each in route.steps if holds(each.when, facts)), ladder),
        checklist=tuple(each for each in route.checklist if holds(each.when, facts)),
    )


def certifies(outcome: Outcome) -> bool:
    """Whether a certification stays due: not with every notice."""
    return not isinstance(outcome, Notice) or outcome.certifies
