"""Everything a walk means for the person: the question to ask, or the outcome with its reasons."""

import datetime as dt
from collections.abc import Mapping

from certguide.core.advice import Advice, advise, certifies
from certguide.core.due import NEVER, Due
from certguide.core.library import Library
from certguide.core.model import Flow, Question
from certguide.core.outlook import Outlook, outlook
from certguide.core.record import Record
from certguide.core.situation import Situation, situation
from certguide.core.text import Voice
from certguide.core.verdicts import Standing
from certguide.core.walk import Walk, flow_named, walk


class Result(Record, frozen=True, kw_only=True):
    """The answer to one call: `question` with its `outlook`, or `advice`.

    `library` has the rules of the place that pays, where it is known.
    """

    library: Library
    flow: Flow
    walk: Walk
    question: Question | None
    outlook: Outlook
    situation: Situation
    advice: Advice | None

    @property
    def voice(self) -> Voice:
        """Who is spoken to."""
        return self.situation.voice

    @property
    def methods(self) -> tuple[Standing, ...]:
        """How every method stands, best rank first."""
        return self.situation.methods

    @property
    def due(self) -> Due:
        """When the next certification is due: never, with some notices."""
        if self.advice is not None and not certifies(self.advice.outcome):
            return NEVER
        return self.situation.due


def consult(
    library: Library,
    start: str | None,
    answers: Mapping[str, str],
    as_of: dt.date | None = None,
    *,
    asking: bool = False,
) -> Result:
    """Walk from `start` and gather all that follows, for the day `as_of` if it is known.

    `asking`: a person is there to be asked what only refines the result. Raises what `walk`
    raises.
    """
    at = walk(library, start, answers, asking=asking)
    known = situation(at.library, at.facts, as_of)
    outcome = at.library.outcome(at.outcome) if at.outcome else None
    return Result(
        library=at.library,
        flow=flow_named(at.library, start),
        walk=at,
        question=at.library.questions[at.question] if at.question else None,
        outlook=outlook(at, asking=asking) if at.question else Outlook(at_least=0, at_most=0),
        situation=known,
        advice=None if outcome is None else advise(known, outcome),
    )
