"""What is known of the person, in a command that does not walk a flow."""

import datetime as dt

from certguide.cli.call import Call
from certguide.cli.flag import Flag
from certguide.cli.given import as_of, gathered
from certguide.core.library import Library
from certguide.core.situation import Situation, situation
from certguide.words.cli import CliWords


def brought_flags(words: CliWords) -> tuple[Flag, ...]:
    """Answers that are brought along, and the day that is asked about."""
    return (
        Flag(names=("--answer", "-a"), value=words.pair, help=words.answer),
        Flag(names=("--answers",), value=words.file, help=words.answers),
        Flag(names=("--resume",), value=words.file, help=words.resume),
        Flag(names=("--code",), value=words.digits, help=words.code),
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
    )


def person_flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """Who asks and which place pays, any other answer, and the day that is asked about."""
    return (
        Flag(names=("--who",), value="self|family|worker", help=words.who),
        Flag(
            names=("--region",),
            value=words.place,
            help=words.region,
            choices=_places(words, library),
        ),
        *brought_flags(words),
    )


def person(call: Call) -> Situation:
    """The situation of the person whom the call describes; raises what `gathered` raises."""
    day = as_of(call)
    return situated(call, gathered(call, day).answers, day)


def situated(call: Call, answers: dict[str, str], day: dt.date) -> Situation:
    """The situation of whom the answers describe, on a day, with the rules of their place."""
    library = call.library
    return situation(library.at(answers.get(library.chooser.place or "")), answers, day)


def _places(words: CliWords, library: Library | None) -> tuple[tuple[str, str], ...]:
    question = None if library is None else library.questions.get(library.chooser.place or "")
    options = {} if question is None else question.options
    return tuple((key, option.label.say(words.language)) for key, option in options.items())
