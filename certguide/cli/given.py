"""The answers a call brings along: by flag, by `-a`, from a file."""

import datetime as dt
import sys
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.questionflags import flagged
from certguide.cli.sentence import sentence
from certguide.cli.usage import Failed, UsageFault
from certguide.core import dates
from certguide.core.answers import settle_one
from certguide.core.errors import CertguideError, Contradiction


def gathered(call: Call, day: dt.date) -> dict[str, str]:
    """All given answers, by question and option id; flags and `-a` before the file.

    `day` is the last day that a date can be. Raises UsageFault for a pair without `=`,
    Contradiction where flags answer a question twice, differently, and what the file raises.
    """
    answers = from_file(call, day)
    spoken: dict[str, str] = {}
    for key, text in (*_flags(call), *_pairs(call)):
        settled = settle_one(call.library, key, text, day)
        if spoken.setdefault(key, settled) != settled:
            raise Contradiction(key, spoken[key], settled)
    return {**answers, **spoken}


def as_of(call: Call) -> dt.date:
    """The day to answer for: `--as-of`, or today in China; raises UsageFault for no date."""
    text = call.value("as_of")
    if text is None:
        china = dt.timezone(dt.timedelta(hours=8))
        return dt.datetime.now(china).date()
    day = dates.read(text)
    if day is None:
        raise UsageFault(call.words.cli.bad_as_of.format(value=text))
    return day


def from_file(call: Call, day: dt.date) -> dict[str, str]:
    """The answers in the file that `--answers` names, `-` for standard input.

    Raises Failed where it cannot be read, and UsageFault for what is wrong in it, with its place.
    """
    name = call.value("answers")
    if name is None:
        return {}
    from certguide.core.faults import FlowFaults
    from certguide.loading.answersfile import read_answers
    from certguide.loading.report import report

    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        words = call.words.cli
        reason = words.os_reasons.get(type(error).__name__, words.os_reason_other)
        raise Failed(words.cannot_read.format(path=name, reason=reason)) from error
    try:
        written = read_answers(content, call.words.cli.standard_input if name == "-" else name)
    except FlowFaults as faults:
        raise UsageFault(report(faults, call.words.fault)) from faults
    answers = {}
    for key, text in written.answers.items():
        try:
            answers[key] = settle_one(call.library, key, text, day)
        except CertguideError as error:
            line, column = written.positions[key]
            said = sentence(error, call.words.cli)
            raise UsageFault(f"{name}:{line}:{column}  {said}") from error
    return answers


def _flags(call: Call) -> list[tuple[str, str]]:
    return [
        (key, text)
        for key in flagged(call.library)
        for text in call.values.get(key.replace("-", "_")) or ()
    ]


def _pairs(call: Call) -> list[tuple[str, str]]:
    pairs = []
    for text in call.values.get("answer") or ():
        key, sign, value = text.replace("＝", "=", 1).partition("=")
        if not sign or not key.strip() or not value.strip():
            raise UsageFault(call.words.cli.bad_pair.format(value=text))
        pairs.append((key.strip(), value.strip()))
    return pairs
