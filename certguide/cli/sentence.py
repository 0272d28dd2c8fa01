"""An error of the core in one sentence."""

from certguide.core.errors import (
    BadCode,
    BadDate,
    CertguideError,
    Contradiction,
    DateAsked,
    Loop,
    MissingExtra,
    NotPrintable,
    UnknownName,
)
from certguide.words.cli import CliWords, suggestion

_MOST = 20
_SOME = 8
"""A list of more names than the first is cut to as many as the second, and the last."""


def _listed(names: tuple[str, ...]) -> str:
    shown = names if len(names) <= _MOST else (*names[:_SOME], "…", names[-1])
    return ", ".join(shown)


def _is_traditional(name: str) -> bool:
    """Whether some of its characters are in use only where the traditional ones are."""
    try:
        name.encode("gb2312")
    except UnicodeEncodeError:
        return name.encode("big5", "ignore").decode("big5") == name
    return False


def sentence(error: CertguideError, words: CliWords) -> str:
    """Say what is wrong, and what to do about it."""
    match error:
        case UnknownName():
            said = words.unknown[error.kind].format(
                name=error.name,
                within=error.within,
                known=_listed(error.known),
                nearest=suggestion(words, error.nearest, 3 if error.kind == "option" else 2),
            )
            helps = words.language != "zh-hant" and _is_traditional(error.name)
            return f"{said}\n{words.traditional}" if helps else said
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
            return _of_document(error, words)


def _of_document(error: CertguideError, words: CliWords) -> str:
    match error:
        case MissingExtra():
            from certguide.cli.install import install_line

            return words.missing_extra[error.extra].format(command=install_line(error.extra))
        case NotPrintable():
            return words.not_printable[error.reason].format(what=error.what)
        case DateAsked():
            return words.date_asked.format(question=error.question)
        case _:
            return str(error)
