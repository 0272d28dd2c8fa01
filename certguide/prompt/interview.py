"""Asking question after question until an outcome is reached."""

import datetime as dt

from certguide.core.answers import settle_one
from certguide.core.conditions import UNSURE
from certguide.core.errors import BadDate
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.result import Result, consult
from certguide.prompt.front import Front
from certguide.prompt.listening import listen
from certguide.prompt.reading import tidy
from certguide.prompt.reply import Back, Chosen, Dated, Decision, Stop, Unsure
from certguide.prompt.screen import Screen, question_screen
from certguide.words.prompt import PromptWords


class Stopped(Exception):
    """The person left before an outcome; `answers` is all that was answered, by question."""

    def __init__(self, answers: dict[str, str]) -> None:
        super().__init__(answers)
        self.answers = answers


class Session(Record, frozen=True, kw_only=True):
    """What stays the same through a conversation.

    `start` names the flow, None is the chooser. `as_of`: the day after which no date can lie.
    """

    library: Library
    start: str | None
    front: Front
    words: PromptWords
    as_of: dt.date | None = None


def to_outcome(session: Session, answers: dict[str, str]) -> Result:
    """Ask until an outcome is reached; raises Stopped."""
    while True:
        result = consult(session.library, session.start, answers, session.as_of)
        if result.question is None or result.walk.question is None:
            return result
        key = result.walk.question
        screen = question_screen(
            result,
            key,
            session.words,
            at_most=result.outlook.at_most,
            can_go_back=bool(result.walk.path),
        )
        try:
            decision = listen(session.front, screen, session.words)
        except (EOFError, KeyboardInterrupt) as ended:
            raise Stopped(result.walk.answers) from ended
        match decision:
            case Stop():
                raise Stopped(result.walk.answers)
            case Back() if screen.can_go_back:
                answers = _before_last(result)
            case Back():
                session.front.say(session.words.at_first)
            case _:
                answers = {**result.walk.answers, **answered(session, key, screen, decision)}


def answered(session: Session, key: str, screen: Screen, decision: Decision) -> dict[str, str]:
    """The answer that `decision` gives to the question `key`, echoed; none for a bad date."""
    words = session.words
    match decision:
        case Chosen(choice=choice):
            session.front.say(words.chosen.format(label=choice.label))
            return {key: choice.id}
        case Unsure() if screen.unsure is not None:
            session.front.say(words.chosen.format(label=screen.unsure.label))
            return {key: UNSURE}
        case Dated(text=text):
            try:
                date = settle_one(session.library, key, text, session.as_of)
            except BadDate as bad:
                session.front.say(words.bad_dates[bad.reason].format(text=tidy(text)))
                return {}
            session.front.say(words.filled.format(date=date))
            return {key: date}
        case _:
            return {}


def _before_last(result: Result) -> dict[str, str]:
    """The answers without the last one on the path, so that it is asked again."""
    last, _ = result.walk.path[-1]
    return {key: answer for key, answer in result.walk.answers.items() if key != last}
