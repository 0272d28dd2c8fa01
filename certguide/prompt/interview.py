"""Asking question after question until an outcome is reached."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from certguide.core.answers import settle_one
from certguide.core.conditions import UNSURE
from certguide.core.errors import BadDate
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.result import Result, consult
from certguide.core.saved import Halt
from certguide.prompt.front import Front
from certguide.prompt.listening import listen
from certguide.prompt.reading import tidy
from certguide.prompt.reply import Back, Chosen, Dated, Decision, Stop, Unsure
from certguide.prompt.screen import Screen, part_screen, question_screen
from certguide.words.page import PageWords
from certguide.words.prompt import PromptWords


class Stopped(Exception):
    """The person left; `answers` is all that was answered, by question.

    `at` is the step where they left, if they were at the steps already.
    """

    def __init__(self, answers: dict[str, str], at: Halt | None = None) -> None:
        super().__init__(answers)
        self.answers = answers
        self.at = at


class Session(Record, frozen=True, kw_only=True):
    """What stays the same through a conversation.

    `start` names the flow, None is the chooser. `as_of`: the day after which no date can lie.
    `page` are the sentences of pages, which name the number to call.
    """

    library: Library
    start: str | None
    front: Front
    words: PromptWords
    page: PageWords
    as_of: dt.date | None = None

    def consult(self, answers: Mapping[str, str]) -> Result:
        """What the answers come to, with a person there to be asked."""
        return consult(self.library, self.start, answers, self.as_of, asking=True)


def to_outcome(session: Session, answers: dict[str, str]) -> Result:
    """Ask until an outcome is reached; raises Stopped."""
    while True:
        result = session.consult(answers)
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
            decision = heard(session, screen)
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


def ask_each(
    session: Session,
    answers: dict[str, str],
    open_: Callable[[dict[str, str]], Sequence[str]],
) -> dict[str, str]:
    """Ask question after question as long as `open_` names one; raises Stopped.

    Going back takes away the answer given last.
    """
    given: list[str] = []
    while keys := open_(answers):
        result = session.consult(answers)
        screen = question_screen(
            result, keys[0], session.words, at_most=len(keys), can_go_back=bool(given)
        )
        try:
            decision = heard(session, screen)
        except (EOFError, KeyboardInterrupt) as ended:
            raise Stopped(answers) from ended
        match decision:
            case Stop():
                raise Stopped(answers)
            case Back() if given:
                last = given.pop()
                answers = {key: answer for key, answer in answers.items() if key != last}
            case Back():
                session.front.say(session.words.at_first)
            case _:
                found = answered(session, keys[0], screen, decision)
                given += found
                answers = {**answers, **found}
    return answers


def heard(session: Session, screen: Screen) -> Decision:
    """Ask `screen`, and where an option has parts which of them; raises what the front end does.

    Whoever goes back from the parts is asked for the whole again.
    """
    while True:
        decision = listen(session.front, screen, session.words)
        if not isinstance(decision, Chosen) or decision.within or not screen.parts(decision.choice):
            return decision
        part = listen(
            session.front, part_screen(screen, decision.choice, session.words), session.words
        )
        match part:
            case Back():
                continue
            case Unsure():
                return decision
            case _:
                return part


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
