"""The questions of the flows as options of `guide`."""

from certguide.cli.flag import Flag
from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.words.cli import CliWords

RESERVED = frozenset(
    {"lang", "flows", "format", "output", "json", "plain", "answer", "answers", "no-input"}
    | {"rest", "full", "as-of", "code", "save", "resume", "help", "version", "words"}
    | {"install-completion", "show-completion"}
)
"""Names that options of the command have already; such a question is answered with `-a`."""


def flagged(library: Library) -> tuple[str, ...]:
    """The questions that have an option of their own."""
    return tuple(key for key in library.questions if key not in RESERVED)


def spelled(key: str, answer: str) -> list[str]:
    """The words of a command line that give this answer."""
    return ["-a", f"{key}={answer}"] if key in RESERVED else [f"--{key}", answer]


def question_flag(words: CliWords, library: Library, key: str) -> Flag:
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
