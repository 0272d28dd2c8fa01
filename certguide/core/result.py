"""Everything a walk means for the person: the question to ask, or the outcome with its reasons."""

import datetime as dt
from collections.abc import Mapping

from certguide.core import due as dues
from certguide.core.conditions import Facts, holds
from certguide.core.due import Due
from certguide.core.fallbacks import Fallback, HandOff, fallbacks, hand_off
from certguide.core.library import Library
from certguide.core.model import (
    Flow,
    Item,
    Method,
    Notice,
    Outcome,
    Question,
    Source,
    Statement,
    Step,
)
from certguide.core.outlook import Outlook, outlook
from certguide.core.record import Record
from certguide.core.text import Voice
from certguide.core.verdicts import Judged, Standing, judged, standings
from certguide.core.walk import Walk, flow_named, walk


class Action(Record, frozen=True, kw_only=True):
    """A step to take, with its failures resolved for this person."""

    step: Step
    if_fails: tuple[HandOff, ...]


class Advice(Record, frozen=True, kw_only=True):
    """What an outcome says to this person."""

    outcome: Outcome
    reasons: tuple[Judged, ...]
    fallbacks: tuple[Fallback, ...]
    before: tuple[Statement, ...]
    actions: tuple[Action, ...]
    checklist: tuple[Item, ...]
    warnings: tuple[Statement, ...]
    sources: tuple[tuple[str, Source], ...]


class Result(Record, frozen=True, kw_only=True):
    """The answer to one call: `question` with its `outlook`, or `advice`."""

    library: Library
    flow: Flow
    walk: Walk
    question: Question | None
    outlook: Outlook
    methods: tuple[Standing, ...]
    advice: Advice | None
    due: Due

    @property
    def voice(self) -> Voice:
        """Who is spoken to."""
        return voice(self.walk.facts)


def voice(facts: Facts) -> Voice:
    """The voice for what is known: `self` until it is known who asks."""
    match facts.get("who"):
        case "family":
            return "family"
        case "worker":
            return "worker"
        case _:
            return "self"


def consult(
    library: Library, start: str | None, answers: Mapping[str, str], as_of: dt.date | None = None
) -> Result:
    """Walk from `start` and gather all that follows, for the day `as_of` if it is known.

    Raises what `walk` raises.
    """
    at = walk(library, start, answers)
    methods = standings(library, at.facts)
    outcome = library.outcome(at.outcome) if at.outcome else None
    pending = at.question is not None
    return Result(
        library=library,
        flow=flow_named(library, start),
        walk=at,
        question=library.questions[at.question] if at.question else None,
        outlook=outlook(library, at) if pending else Outlook(at_least=0, at_most=0),
        methods=methods,
        advice=None if outcome is None else advise(library, outcome, at.facts, methods),
        due=_due(outcome, at.facts, as_of),
    )


def advise(
    library: Library, outcome: Outcome, facts: Facts, methods: tuple[Standing, ...]
) -> Advice:
    """What `outcome` says where `facts` are known: only the parts whose conditions are met."""
    usable = fallbacks(library, outcome, methods, facts)
    reasons = judged(library, outcome, facts)
    shared = library.chooser.before if isinstance(outcome, Method) else []
    before = _met([*shared, *outcome.before], facts)
    warnings = _met([*library.chooser.warnings, *outcome.warnings], facts)
    steps = [step for step in outcome.steps if holds(step.when, facts)]
    checklist = tuple(item for item in outcome.checklist if holds(item.when, facts))
    cited = [
        *outcome.sources,
        *(key for reason in reasons for key in reason.requirement.sources),
        *(key for each in (*before, *warnings) for key in each.sources),
        *(key for item in checklist for key in item.sources),
        *(key for step in steps for key in step.sources),
        *(key for step in steps for failure in step.if_fails for key in failure.sources),
    ]
    return Advice(
        outcome=outcome,
        reasons=reasons,
        fallbacks=usable,
        before=before,
        actions=tuple(
            Action(
                step=step,
                if_fails=tuple(hand_off(failure, usable) for failure in step.if_fails),
            )
            for step in steps
        ),
        checklist=checklist,
        warnings=warnings,
        sources=tuple((key, library.sources[key]) for key in sorted(set(cited))),
    )


def _met(statements: list[Statement], facts: Facts) -> tuple[Statement, ...]:
    return tuple(each for each in statements if holds(each.when, facts))


def _due(outcome: Outcome | None, facts: Facts, as_of: dt.date | None) -> Due:
    if isinstance(outcome, Notice) and not outcome.certifies:
        return dues.NEVER
    last = facts.get("last", "unsure")
    return dues.due(None if last == "unsure" else dt.date.fromisoformat(last), as_of)
