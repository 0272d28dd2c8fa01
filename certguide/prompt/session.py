"""The conversation: questions to an outcome, and what can be done there."""

from collections.abc import Mapping

from certguide.core.result import Result
from certguide.core.saved import Halt
from certguide.prompt.follow import Left, follow, resumed
from certguide.prompt.interview import Session, Stopped, to_outcome
from certguide.prompt.menu import PageOf, offer, walker

__all__ = ["PageOf", "Session", "Stopped", "run"]


def run(
    session: Session,
    answers: Mapping[str, str],
    page_of: PageOf | None = None,
    at: Halt | None = None,
) -> Result:
    """Ask from where `answers` lead until an outcome, and return the last result.

    With `page_of` the outcome is shown and a menu offers more; without it the caller shows it.
    `at`: the step where the person stopped the last time, to go on there. Raises Stopped where
    the person leaves before an outcome, at a step, or with Ctrl-C at any time; and what
    `consult` raises.
    """
    session.front.say(session.words.welcome)
    result = to_outcome(session, dict(answers))
    if page_of is None:
        return result
    if at is not None:
        _go_on(session, result, at)
    return offer(session, result, page_of)


def _go_on(session: Session, result: Result, at: Halt) -> None:
    method = result.library.methods.get(at.method)
    if method is None:
        return
    words = session.words
    title = method.title.say(words.language, result.voice)
    session.front.say(words.resumed.format(title=title))
    try:
        follow(resumed(walker(session, result), method, at), at.step)
    except Left as left:
        raise Stopped(result.walk.answers, left.at) from left
