"""The answers a call brings along: by flag, by `-a`, from a file."""

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from certguide.cli.call import Call
from certguide.cli.questionflags import flagged
from certguide.cli.sentence import sentence
from certguide.cli.usage import Failed, UsageFault
from certguide.core import dates
from certguide.core.answers import settle_one
from certguide.core.errors import BadDate, CertguideError, Contradiction, UnknownName
from certguide.core.record import Record, replace
from certguide.core.saved import Fitting, Halt
from certguide.words.cli import why

if TYPE_CHECKING:
    from certguide.core.code import Decoded


class Brought(Record, frozen=True, kw_only=True):
    """What a call brings along: where to start, the answers, and what was kept besides."""

    start: str | None
    answers: dict[str, str]
    saved: Fitting | None

    @property
    def halt(self) -> Halt | None:
        """The step where the person stopped the last time."""
        return None if self.saved is None else self.saved.at


def gathered(call: Call, day: dt.date) -> Brought:
    """All that is given, the answers by question and option id.

    Flags and `-a` come before the file of `--answers`, and that before a code or what was saved;
    a code is about one person, so nothing saved is mixed with it. `day` is the last day that a
    date can be. Raises UsageFault for a pair without `=`, Contradiction where flags answer a
    question twice, differently, and what code and files raise.
    """
    saved = from_saved(call, day)
    coded = from_code(call)
    if coded is not None and saved is not None:
        saved = replace(saved, answers={}, at=None)
    answers = {
        **({} if saved is None else saved.answers),
        **({} if coded is None else coded.answers),
        **from_file(call, day),
    }
    spoken: dict[str, str] = {}
    for key, text in (*_flags(call), *_pairs(call)):
        answer = settled(call, key, text, day)
        if spoken.setdefault(key, answer) != answer:
            raise Contradiction(key, spoken[key], answer)
    start = None if saved is None else saved.start
    if coded is not None:
        start = coded.start
    return Brought(start=start, answers={**answers, **spoken}, saved=saved)


def settled(call: Call, key: str, text: str, day: dt.date | None = None) -> str:
    """Bring one answer, in the characters of the call, to its option's id.

    Raises UnknownName or BadDate, which quote what was typed.
    """
    try:
        return settle_one(call.library, key, call.simplified(text), day)
    except UnknownName as error:
        if error.kind == "option":
            error.name = text
        raise
    except BadDate as error:
        error.text = text
        raise


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


def from_code(call: Call) -> "Decoded | None":
    """What the code of `--code` stands for; raises BadCode."""
    code = call.value("code")
    if code is None:
        return None
    from certguide.core.code import decode

    return decode(call.library, code)


def from_saved(call: Call, day: dt.date) -> Fitting | None:
    """What the file of `--resume` holds, as far as it still fits.

    Answers that no longer do are named on standard error. Raises Failed for a damaged file.
    """
    from certguide.cli.saving import place, read
    from certguide.core.saved import fitting

    path = place(call, "resume")
    if path is None:
        return None
    found = fitting(call.library, read(call, path), day)
    words = call.words.cli
    if found.dropped:
        listed = words.comma.join(f"{key}={answer}" for key, answer in found.dropped.items())
        print(words.dropped.format(answers=listed), file=sys.stderr)
    return found


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
        reason = why(words, error)
        raise Failed(words.cannot_read.format(path=name, reason=reason)) from error
    try:
        written = read_answers(content, call.words.cli.standard_input if name == "-" else name)
    except FlowFaults as faults:
        raise UsageFault(report(faults, call.words.fault)) from faults
    answers = {}
    for key, text in written.answers.items():
        try:
            answers[key] = settled(call, key, text, day)
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
