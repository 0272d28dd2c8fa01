"""An error of the core in one sentence."""

from certguide.core.errors import BadCode, BadDate, CertguideError, Contradiction, Loop, UnknownName
from certguide.words.cli import CliWords, suggestion

_MOST = 20
_SOME = 8
"""A list of more names than the first is cut to as many as the second, and the last."""


def _listed(names: tuple[str, ...]) -> str:
    shown = names if len(names) <= _MOST else (*names[:_SOME], "…", names[-1])
    return ", ".join(shown)


def sentence(error: CertguideError, words: CliWords) -> str:
    """Say what is wrong, and what to do about it."""
    match error:
        case UnknownName():
            return words.unknown[error.kind].format(
                name=error.name,
                within=error.within,
                known=_listed(error.known),
                nearest=suggestion(words, error.nearest, 3 if error.kind == "option" else 2),
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
