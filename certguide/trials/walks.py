"""Random walks over the flows: whatever is answered, some things must hold at the end."""

import datetime as dt
from collections.abc import Iterator, Mapping
from random import Random
from typing import Literal

from certguide.core.advice import Ladder
from certguide.core.code import decode, encode
from certguide.core.conditions import UNSURE, Verdict
from certguide.core.library import Library
from certguide.core.model import Method, Outcome
from certguide.core.record import Record
from certguide.core.result import Result, consult
from certguide.core.text import Language
from certguide.core.verdicts import joined
from certguide.core.walk import refining, walk
from certguide.present.views.guide import guide_page
from certguide.proof.proof import starting
from certguide.words.page import PageWords

Law = Literal["crash", "open", "ruled_out", "closed", "unsure", "due", "order", "code"]
"""What was broken.

`crash`: an error, or an answer that cannot be printed. `open`: it ends in a question.
`ruled_out`: an outcome that a requirement of its own rules out. `closed`: a failure leads to a
method that is not open. `unsure`: who knows nothing at all is left with a way that no human
stands behind. `due`: the advised day comes after the last. `order`: the same answers in another
order come to something else. `code`: the code does not give the answers back.
"""

_LONGEST = 800
"""Days since somebody certified last."""

_FIRST, _LAST = dt.date(2024, 1, 1), dt.date(2028, 12, 31)
_HALF, _UNSURE, _STOP = 0.5, 0.15, 0.05
"""How often a question that only refines is answered, an answer is not known, and from some
question on nothing more is."""


class Breach(Record, frozen=True, kw_only=True):
    """A walk on which a law is broken: the flow, the answers in their order, and what was found."""

    law: Law
    start: str
    answers: tuple[tuple[str, str], ...]
    as_of: dt.date
    found: str


def walks(
    library: Library, count: int, seed: int, words: Mapping[Language, PageWords]
) -> Iterator[Breach]:
    """Walk `count` times from the flows of `library`; `words` are those of a page, by language.

    The same seed gives the same walks. Yields every law that is broken.
    """
    random = Random(seed)  # noqa: S311 - nothing is kept secret with it
    starts = starting(library)
    for _ in range(count):
        start = random.choice((starts[0], random.choice(starts)))
        walker = _Walker(library, start, _day(random, _FIRST, _LAST), random)
        broken: list[tuple[Law, str]]
        try:
            walker.answer()
            broken = list(_broken(walker, words))
        except Exception as error:  # noqa: BLE001 - whatever it is, the walk shows it
            broken = [("crash", f"{type(error).__name__}: {error}")]
        for law, found in broken:
            yield Breach(
                law=law,
                start=start,
                answers=tuple(walker.answers.items()),
                as_of=walker.as_of,
                found=found,
            )


class _Walker:
    """Somebody who answers at random, on the day `as_of`."""

    def __init__(self, library: Library, start: str, as_of: dt.date, random: Random) -> None:
        self.library = library
        self.start = start
        self.as_of = as_of
        self.random = random
        self.answers: dict[str, str] = {}
        self._tired = False

    def answer(self) -> None:
        """Answer every question on the way, from some point on perhaps with not knowing."""
        outcome = self._ask()
        for key in refining(self.library, outcome):
            if key not in self.answers and not self._tired and self.random.random() < _HALF:
                self.answers[key] = self._option(key)
        # The place may close the method that was reached.
        self._ask()

    def mixed(self) -> dict[str, str]:
        """The same answers in another order."""
        pairs = list(self.answers.items())
        self.random.shuffle(pairs)
        return dict(pairs)

    def _ask(self) -> str:
        """Answer what is open; the outcome, empty where there is none."""
        at = walk(self.library, self.start, self.answers, asking=True)
        while at.question is not None and len(self.answers) <= len(self.library.questions):
            self._tired = self._tired or self.random.random() < _STOP
            known = not self._tired and self.random.random() >= _UNSURE
            self.answers[at.question] = self._option(at.question) if known else UNSURE
            at = walk(self.library, self.start, self.answers, asking=True)
        return at.outcome or ""

    def _option(self, key: str) -> str:
        question = self.library.questions[key]
        if question.kind == "date":
            first = self.as_of - dt.timedelta(days=_LONGEST)
            return _day(self.random, first, self.as_of).isoformat()
        return self.random.choice(tuple(question.options))


def _day(random: Random, first: dt.date, last: dt.date) -> dt.date:
    return first + dt.timedelta(days=random.randrange((last - first).days + 1))


def _broken(walker: _Walker, words: Mapping[Language, PageWords]) -> Iterator[tuple[Law, str]]:
    library, random = walker.library, walker.random
    result = consult(library, walker.start, walker.answers, walker.as_of, asking=True)
    advice = result.advice
    if advice is None:
        yield "open", result.walk.question or ""
        return
    if joined(advice.reasons) is Verdict.UNMET:
        yield "ruled_out", advice.outcome.flow
    yield from (("closed", each) for each in _closed(result))
    if {*walker.answers.values()} == {UNSURE} and _alone(advice.outcome):
        yield "unsure", advice.outcome.flow
    due = result.due
    if due.deadline and due.advised_by and due.advised_by > due.deadline:
        yield "due", f"{due.advised_by} > {due.deadline}"
    again = walk(library, walker.start, walker.mixed(), asking=True)
    if again.outcome != result.walk.outcome:
        yield "order", again.outcome or again.question or ""
    if decode(library, encode(result.walk)).answers != dict(result.walk.path):
        yield "code", encode(result.walk)
    language: Language = random.choice(("zh", "en"))
    guide_page(result, language, words[language], full=random.random() < _HALF)


def _alone(outcome: Outcome) -> bool:
    """Whether it is done online, with no human behind it."""
    return isinstance(outcome, Method) and outcome.entry is not None


def _closed(result: Result) -> Iterator[str]:
    """The methods to which a failure leads though they are ruled out, or the outcome itself."""
    advice = result.advice
    assert advice is not None
    ladder = Ladder(known=result.situation, outcome=advice.outcome, tried=())
    for each in advice.fallbacks:
        if each.method.flow == advice.outcome.flow:
            yield each.method.flow
    for action in (*advice.actions, *(each for way in advice.ways for each in way.actions)):
        for handed in action.if_fails:
            if handed.method is None:
                continue
            after = ladder.after(handed.failure.means).methods
            stands = next(each for each in after if each.method.flow == handed.method.flow)
            if stands.verdict is Verdict.UNMET or handed.method.flow == advice.outcome.flow:
                yield handed.method.flow
