"""The conversation: questions to an outcome, and what can be done there."""

from collections.abc import Mapping

from certguide.core.result import Result
from certguide.prompt.interview import Session, Stopped, to_outcome
from certguide.prompt.menu import PageOf, offer

__all__ = ["PageOf", "Session", "Stopped", "run"]


def run(session: Session, answers: Mapping[str, str], page_of: PageOf | None = None) -> Result:
    """Ask from where `answers` lead until an outcome, and return the last result.

    With `page_of` the outcome is shown and a menu offers more; without it the caller shows it.
    Raises Stopped where the person leaves before an outcome, or with Ctrl-C at any time; and
    what `consult` raises.
    """
    session.front.say(session.words.welcome)
    result = to_outcome(session, dict(answers))
    return result if page_of is None else offer(session, result, page_of)
