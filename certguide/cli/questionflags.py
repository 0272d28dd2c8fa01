"""The questions of the flows as options of the commands that walk them."""

from certguide.cli.flag import Flag
from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.words.cli import CliWords

RESERVED = frozenset(
    {"lang", "flows", "format", "output", "json", "plain", "answer", "answers", "no-input"}
    | {"rest", "full", "as-of", "code", "codes", "save", "resume", "help", "version", "words"}
    | {"paper", "large", "tick", "install-completion", "show-completion"}
)
"""Names that options of these commands have already; such a question is answered with `-a`."""


def flagged(library: Library) -> tuple[str, ...]:
    """The questions that have an option of their own."""
    return tuple(key for key in library.questions if key not in RESERVED)


def spelled(key: str, answer: str) -> list[str]:
    """The words of a command line that give this answer."""
    return ["-a", f"{key}={answer}"] if key in RESERVED else [f"--{key}", answer]


def question_flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """An option for each question of `library`."""
    asked = () if library is None else flagged(library)
    return tuple(_question_flag(words, library, key) for key in asked if library is not None)


def _question_flag(words: CliWords, library: Library, key: str) -> Flag:
    """The option that answers the question `key`."""
    question = library.questions[key]
    options = tuple(
        (id_, option.label.say(words.language)) for id_, option in question.options.items()
    )
    return Flag(
        names=(f"--{key}",),
        value=words.option if options else words.date,
        help=question.ask.say(words.language),
        choices=(*options, (UNSURE, words.unsure)),
    )
