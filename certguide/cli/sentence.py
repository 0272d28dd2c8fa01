"""An error of the core in one sentence."""

from certguide.core.errors import BadCode, BadDate, CertguideError, Contradiction, Loop, UnknownName
from certguide.words.cli import CliWords, suggestion


def sentence(error: CertguideError, words: CliWords) -> str:
    """Say what is wrong, and what to do about it."""
    match error:
        case UnknownName():
            return words.unknown[error.kind].format(
                name=error.name,
                within=error.within,
                known=", ".join(error.known),
                nearest=suggestion(words, error.nearest),
            )
        case BadDate():
            return words.bad_dates[error.reason].format(question=error.question, text=error.text)
        case BadCode():
            return words.bad_codes[error.reason].format(code=error.code)
        case Contradiction():
            return words.contradiction.format(
                question=error.question, first=error.first, second=error.second
            )
        case Loop():
            return words.loop.format(flow=error.flow, question=error.question)
        case _:
            return str(error)
