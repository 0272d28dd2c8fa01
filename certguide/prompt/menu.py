"""What can be done after an outcome was reached and shown."""

from typing import Protocol

from certguide.core.advice import certifies
from certguide.core.conditions import comparisons
from certguide.core.model import Notice
from certguide.core.result import Result
from certguide.core.text import Text
from certguide.core.walk import refining
from certguide.present.page import Page
from certguide.present.views.speaker import speaker
from certguide.prompt.follow import Left, Walker, follow
from certguide.prompt.interview import Session, Stopped, answered, heard, to_outcome
from certguide.prompt.listening import listen
from certguide.prompt.reply import Back, Chosen, Decision, Stop
from certguide.prompt.screen import Screen, menu_screen, question_screen
from certguide.words.prompt import PromptWords


class PageOf(Protocol):
    """How the caller turns a result into a page: `full` is all of it, else the short one."""

    def __call__(self, result: Result, *, full: bool) -> Page:
        """The page of `result`."""


class _Enough(Exception):
    """The person is done."""


def offer(session: Session, result: Result, page_of: PageOf) -> Result:
    """Show the outcome, then offer more until the person is done; the last result.

    Closed input is being done: the outcome was reached. Raises Stopped on Ctrl-C, and where the
    person goes back to the questions and leaves there.
    """
    session.front.show(page_of(result, full=False))
    full = False
    while True:
        try:
            wanted = _wanted(session, result, full=full)
            if wanted == "full":
                full = True
                session.front.show(page_of(result, full=True))
                continue
            answers = _answers(session, result, wanted)
        except _Enough:
            session.front.say(session.words.ended)
            return result
        except EOFError:
            return result
        except KeyboardInterrupt as interrupt:
            raise Stopped(result.walk.answers) from interrupt
        except Left as left:
            raise Stopped(result.walk.answers, left.at) from left
        if answers != result.walk.answers:
            result, full = to_outcome(session, answers), False
            session.front.show(page_of(result, full=False))


def _answers(session: Session, result: Result, wanted: str) -> dict[str, str]:
    """The answers after doing what was `wanted`; raises Left for who stops at a step."""
    match wanted:
        case "follow":
            follow(walker(session, result))
            return result.walk.answers
        case "due":
            return _refined(session, result)
        case "topic":
            return _told(session, result)
        case _:
            return _changed(session, result)


def walker(session: Session, result: Result) -> Walker:
    """Somebody who is about to go through the steps of the outcome."""
    assert result.advice is not None
    return Walker(
        front=session.front,
        words=session.words,
        known=result.situation,
        outcome=result.advice.outcome,
        hotline=speaker(result.situation, session.words.language, session.page).hotline,
    )


def _wanted(session: Session, result: Result, *, full: bool) -> str:
    """What the person wants next: `follow`, `due`, `topic`, `full` or `change`."""
    match _hear(session, _menu(session, result, full=full)):
        case Chosen(choice=choice) if choice.id != "done":
            return choice.id
        case Back() if result.walk.path:
            return "change"
        case _:
            raise _Enough


def _hear(session: Session, screen: Screen) -> Decision:
    decision = listen(session.front, screen, session.words)
    if isinstance(decision, Stop):
        raise _Enough
    return decision


def _heard(session: Session, screen: Screen) -> Decision:
    """The same at a question, whose options may have parts."""
    decision = heard(session, screen)
    if isinstance(decision, Stop):
        raise _Enough
    return decision


def _menu(session: Session, result: Result, *, full: bool) -> Screen:
    words = session.words
    notice = result.advice is not None and isinstance(result.advice.outcome, Notice)
    labels: dict[str, str] = {}
    if not notice:
        labels["follow"] = words.menu_follow
    if _dates(result) and result.advice is not None and certifies(result.advice.outcome):
        labels["due"] = words.menu_due
    if topics := _topics(result):
        said = words.between_things.join(topics[key].say(words.language) for key in topics)
        labels["topic"] = words.menu_topic.format(topics=said)
    if not full:
        labels["full"] = words.menu_full_notice if notice else words.menu_full
    if result.walk.path:
        labels["change"] = words.menu_change
    labels["done"] = words.menu_done
    return menu_screen(
        "menu", words.menu.format(title=_title(result, words)), words.menu_why, labels, words
    )


def _title(result: Result, words: PromptWords) -> str:
    """What was found: a long page has scrolled its own title off the screen."""
    assert result.advice is not None
    return result.advice.outcome.title.say(words.language, result.voice)


def _open(result: Result) -> tuple[str, ...]:
    """The questions, not answered yet, that only refine the result."""
    outcome = result.walk.outcome
    every = refining(result.library, outcome) if outcome is not None else ()
    return tuple(key for key in every if key not in result.walk.facts)


def _dates(result: Result) -> tuple[str, ...]:
    """Those that make the due date and the phone number plainer."""
    return tuple(key for key in _open(result) if key not in _topics(result))


def _topics(result: Result) -> dict[str, Text]:
    """Those about something else that may be difficult, by what they are about."""
    questions = result.library.questions
    return {
        key: topic for key in _open(result) for topic in [questions[key].topic] if topic is not None
    }


def _refined(session: Session, result: Result) -> dict[str, str]:
    """The answers with the open questions about the date asked, as far as the person goes."""
    while keys := _dates(result):
        screen = _screen(session, result, keys[0], at_most=len(keys))
        decision = _heard(session, screen)
        if isinstance(decision, Back):
            break
        answers = {**result.walk.answers, **answered(session, keys[0], screen, decision)}
        result = session.consult(answers)
    return result.walk.answers


def _told(session: Session, result: Result) -> dict[str, str]:
    """The answers with one more, about whatever else is difficult."""
    words, topics = session.words, _topics(result)
    labels = {key: topic.say(words.language, result.voice) for key, topic in topics.items()}
    decision = _hear(session, menu_screen("topic", words.topic, words.topic_why, labels, words))
    if not isinstance(decision, Chosen):
        return result.walk.answers
    screen = _screen(session, result, decision.choice.id)
    reply = _heard(session, screen)
    if isinstance(reply, Back):
        return result.walk.answers
    return {**result.walk.answers, **answered(session, screen.key, screen, reply)}


def _changed(session: Session, result: Result) -> dict[str, str]:
    """The answers without the one that is to be changed, and without those it may settle."""
    words, answers = session.words, result.walk.answers
    labels = {}
    for key, answer in result.walk.path:
        screen = _screen(session, result, key)
        said = {choice.id: choice.label for choice in screen.every}.get(answer, answer)
        labels[key] = words.change_entry.format(ask=screen.ask, answer=said)
    decision = _hear(session, menu_screen("change", words.change, words.change_why, labels, words))
    if not isinstance(decision, Chosen):
        return answers
    changed = decision.choice.id
    return {
        key: answer
        for key, answer in answers.items()
        if key != changed and not _settled_by(session, key, changed)
    }


def _settled_by(session: Session, key: str, other: str) -> bool:
    """Whether the answer to `other` may imply the one to `key`."""
    return any(
        question == other
        for implied in session.library.questions[key].implied
        for question, _ in comparisons(implied.when)
    )


def _screen(session: Session, result: Result, key: str, at_most: int = 0) -> Screen:
    return question_screen(result, key, session.words, at_most=at_most)
