"""A result as digits to read over the phone: the answers, the version of the flows, a check.

The code is a number in mixed radix: at each question on the way one digit, whose values are the
options. In front of it stand four digits that name the version, behind it two check digits by
ISO/IEC 7064, MOD 97-10, which notice every single wrong digit and every swap of two neighbours.
"""

import datetime as dt
import unicodedata
from binascii import crc32
from collections.abc import Iterator, Mapping
from typing import Protocol

from certguide.core.conditions import UNSURE
from certguide.core.dates import EARLIEST, LATEST
from certguide.core.errors import BadCode
from certguide.core.graph import beginning, deciding
from certguide.core.library import Library
from certguide.core.model import Question
from certguide.core.record import Record
from certguide.core.walk import Walk, counting, flow_named, walk

GROUP = 4
_VERSION, _CHECK = 4, 2
_VERSIONS = 10_000
_DAYS = (LATEST - EARLIEST).days + 1
_SHORTEST, _LONGEST = _VERSION + 1 + _CHECK, 60
_SPELLED = {char: str(value) for value, char in enumerate("零一二三四五六七八九")}
_SPELLED |= {"〇": "0", "幺": "1", "两": "2"}
_BETWEEN = " \t-–—·.,、，/"


class Decoded(Record, frozen=True, kw_only=True):
    """The flow and the answers that a code stands for."""

    start: str
    answers: dict[str, str]


def encode(at: Walk) -> str:
    """The code of a walk that reached an outcome: digits in groups of four.

    Only answers on the path are in it, so nobody learns more from it than from the result.
    """
    given = dict(at.path)
    starts = _starts(at.library)
    value, radix = starts.index(at.start), len(starts)

    def index(key: str, question: Question, *, must: bool) -> int:
        nonlocal value, radix
        found = _indexed(question, given.get(key), must=must)
        value += found * radix
        radix *= _size(question, must=must)
        return found

    _visit(at.library, at.start, index)
    digits = f"{_version(at.library):0{_VERSION}}{value}"
    digits += f"{98 - int(digits) * 100 % 97:0{_CHECK}}"
    return "-".join(digits[place : place + GROUP] for place in range(0, len(digits), GROUP))


def decode(library: Library, code: str) -> Decoded:
    """What a code stands for. Raises BadCode: for a misread digit, or for other flows."""
    digits = "".join(_digits(code))
    if not _SHORTEST <= len(digits) <= _LONGEST:
        raise BadCode(code, "length")
    if int(digits) % 97 != 1:
        raise BadCode(code, "digit")
    value = int(digits[_VERSION:-_CHECK])
    starts = _starts(library)
    value, place = divmod(value, len(starts))
    start = starts[place]
    answers: dict[str, str] = {}

    def index(key: str, question: Question, *, must: bool) -> int:
        nonlocal value
        value, found = divmod(value, _size(question, must=must))
        answer = _answered(question, found, must=must)
        if answer is not None:
            answers[key] = answer
        return found

    _visit(library, start, index)
    found = encode(walk(library, start, answers)) if value == 0 else ""
    if "".join(_digits(found)) != digits:
        raise BadCode(code, "version")
    return Decoded(start=start, answers=answers)


class _Index(Protocol):
    """Numbers the answer to a question, 0 for an optional one that was passed by."""

    def __call__(self, key: str, question: Question, *, must: bool) -> int:
        """The number of the answer to `question`."""


class _Taking:
    """Takes the answers from `index` one by one: `known` ones by question, `taken` all asked."""

    def __init__(self, library: Library, index: _Index) -> None:
        self.library = library
        self.index = index
        self.known: dict[str, str] = {}
        self.taken: set[str] = set()

    def take(self, key: str, *, must: bool) -> bool:
        """Ask for the answer to a question; whether there is one."""
        question = self.library.questions[key]
        answer = _answered(question, self.index(key, question, must=must), must=must)
        self.taken.add(key)
        if answer is not None:
            self.known[key] = answer
        return answer is not None


def _visit(library: Library, start: str, index: _Index) -> None:
    """Ask `index` for the answer of each question on the way."""
    taking = _Taking(library, index)
    known, taken, take = taking.known, taking.taken, taking.take
    # What counts from the start has to be known before the way is gone.
    place = library.chooser.place or ""
    if place:
        take(place, must=False)
    for key in _counting(library.at(known.get(place)), start):
        if key != place:
            take(key, must=False)
    while True:
        at = walk(library, start, known, asking=True)
        # What is implied can be answered otherwise all the same.
        implied = next((key for key in at.facts if key not in {*known, *taken}), None)
        if implied is not None:
            take(implied, must=False)
        elif at.question is None:
            break
        elif not take(at.question, must=not library.questions[at.question].optional):
            # Passed by or not known: both lead on the same way.
            known[at.question] = UNSURE
    for key in counting(at.library, at.outcome or ""):
        if key not in taken:
            index(key, library.questions[key], must=False)


def _counting(library: Library, start: str) -> tuple[str, ...]:
    """The questions that count from the start and can decide on the way."""
    first = beginning(flow_named(library, start))
    matters = deciding(library, first)[first]
    return tuple(key for key in counting(library) if key in matters)


def _size(question: Question, *, must: bool) -> int:
    options = _DAYS if question.kind == "date" else len(question.options)
    return options + (1 if must else 2)


def _indexed(question: Question, answer: str | None, *, must: bool) -> int:
    if answer is None:
        return 0
    first = 0 if must else 1
    if answer == UNSURE:
        return _size(question, must=must) - 1
    if question.kind == "date":
        return first + (dt.date.fromisoformat(answer) - EARLIEST).days
    return first + list(question.options).index(answer)


def _answered(question: Question, index: int, *, must: bool) -> str | None:
    """The answer of this number, None for none."""
    if index == _size(question, must=must) - 1:
        return UNSURE
    place = index if must else index - 1
    if place < 0:
        return None
    if question.kind == "date":
        return (EARLIEST + dt.timedelta(days=place)).isoformat()
    return list(question.options)[place]


def _starts(library: Library) -> list[str]:
    return [key for key in (*library.choosers, *library.methods) if library.flow(key)]


def _version(library: Library) -> int:
    """Four digits of all that the meaning of a code depends on: questions, trees and closings."""
    flows = [*library.choosers.values(), *library.methods.values()]
    asked: Mapping[str, object] = {
        key: (each.kind, each.optional, list(each.options), each.implied)
        for key, each in library.questions.items()
    }
    closings = [] if library.local is None else [part.closes for part in library.local.parts]
    layout = (
        asked,
        [(flow.flow, flow.start, flow.tree) for flow in flows],
        (library.chooser.place, library.chooser.also),
        [[(each.methods, each.when) for each in closed] for closed in closings],
    )
    return crc32(repr(layout).encode()) % _VERSIONS


def _digits(code: str) -> Iterator[str]:
    for char in unicodedata.normalize("NFKC", code.strip()):
        digit = _SPELLED.get(char, char)
        if digit in "0123456789":
            yield digit
        elif char not in _BETWEEN:
            raise BadCode(code, "character")
