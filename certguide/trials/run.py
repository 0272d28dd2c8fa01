"""One case against the flows: what comes of it, and which of its expectations fail."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from certguide.core.advice import Action, Advice
from certguide.core.case import NONE, Case, DueWanted, FiledCase
from certguide.core.errors import CertguideError
from certguide.core.faults import Route
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.result import Result, consult
from certguide.trials.saying import said
from certguide.words.page import PageWords

Kind = Literal[
    "error", "open", "outcome", "unused", "due", "must_say", "must_not_say", "fallbacks", "ways",
    "steps", "onward", "bring", "reasons", "methods",
]  # fmt: skip
"""What can fail: `error` is no answer at all, `open` a question without an answer, `unused` an
answer that is not on the way."""


_MUST: dict[bool, Literal["must", "may"]] = {True: "must", False: "may"}


class Failing(Record, frozen=True, kw_only=True):
    """One expectation that fails. `route` leads to it in the case.

    Of words that are, or are not, said `actual` is empty: it would be the whole page.
    """

    kind: Kind
    route: Route
    expected: str
    actual: str


class Trial(Record, frozen=True, kw_only=True):
    """What came of a case. `result` is None where there is no answer at all."""

    filed: FiledCase
    result: Result | None
    failing: tuple[Failing, ...]


def run(filed: FiledCase, library: Library, words: PageWords) -> Trial:
    """Run a case against `library`; `words` are the Chinese ones, in which cases are written."""
    case = filed.case
    try:
        result = _consulted(case, library)
    except CertguideError as error:
        return Trial(filed=filed, result=None, failing=(_error(case, error),))
    return Trial(filed=filed, result=result, failing=tuple(_failing(case, result, words)))


def notices(case: Case, library: Library, words: PageWords) -> bool:
    """Whether any expectation of the case fails in `library`."""
    try:
        return any(True for _ in _failing(case, _consulted(case, library), words))
    except CertguideError:
        return True


def _consulted(case: Case, library: Library) -> Result:
    return consult(library, case.flow, case.answers, dt.date.fromisoformat(case.as_of))


def _error(case: Case, error: CertguideError) -> Failing:
    actual = f"{type(error).__name__}: {', '.join(map(str, error.args))}"
    return Failing(kind="error", route=("outcome",), expected=case.outcome, actual=actual)


def _failing(case: Case, result: Result, words: PageWords) -> Iterator[Failing]:
    """The expectations that fail, those first that are found out fast."""
    at = result.walk
    if result.advice is None:
        yield Failing(
            kind="open", route=("outcome",), expected=case.outcome, actual=at.question or ""
        )
        return
    if at.outcome != case.outcome:
        yield Failing(
            kind="outcome", route=("outcome",), expected=case.outcome, actual=at.outcome or ""
        )
    for key in at.unused:
        answer = case.answers[key]
        yield Failing(kind="unused", route=("answers", key), expected=answer, actual="")
    if case.due is not None:
        yield from _due(case.due, result)
    yield from _wholes(case, result.advice)
    yield from _parts(case, result, result.advice)
    if not case.must_say and not case.must_not_say:
        return
    page = said(result, words)
    for number, text in enumerate(case.must_say):
        if text not in page:
            yield Failing(kind="must_say", route=("must_say", number), expected=text, actual="")
    for number, text in enumerate(case.must_not_say):
        if text in page:
            route = "must_not_say", number
            yield Failing(kind="must_not_say", route=route, expected=text, actual="")


def _due(wanted: DueWanted, result: Result) -> Iterator[Failing]:
    due = result.due
    pairs: tuple[tuple[str, Any, Any], ...] = (
        ("cycle", None if wanted.cycle is None else wanted.cycle.as_data(), due.cycle),
        ("deadline", wanted.deadline, _day(due.deadline)),
        ("advised_by", wanted.advised_by, _day(due.advised_by)),
        ("known", wanted.known, due.known),
        ("passed", wanted.passed, due.passed),
        ("urgent", wanted.urgent, due.urgent),
    )
    for key, expected, actual in pairs:
        if expected is not None and expected != actual:
            yield Failing(
                kind="due", route=("due", key), expected=_plain(expected), actual=_plain(actual)
            )


def _wholes(case: Case, advice: Advice) -> Iterator[Failing]:
    """What has to be as it is written, no more and no less."""
    if (case.fallbacks, case.ways, case.steps, case.bring) == (None,) * 4:
        return
    bring = {each.id: _MUST[each.must] for each in advice.checklist}
    for way in advice.ways:
        bring |= {f"{way.route.id}.{each.id}": _MUST[each.must] for each in way.checklist}
    wholes: tuple[tuple[Kind, Any, Any], ...] = (
        ("fallbacks", case.fallbacks, [each.method.flow for each in advice.fallbacks]),
        ("ways", case.ways, [each.route.id for each in advice.ways]),
        ("steps", case.steps, [each.step.id for each in advice.actions]),
        ("bring", case.bring, bring),
    )
    for kind, expected, actual in wholes:
        if expected is not None and expected != actual:
            yield Failing(
                kind=kind, route=(kind,), expected=_plain(expected), actual=_plain(actual)
            )


def _parts(case: Case, result: Result, advice: Advice) -> Iterator[Failing]:
    """What has to be as it is written where it is named."""
    if (case.onward, case.reasons, case.methods) == (None,) * 3:
        return
    actions = {each.step.id: each for each in advice.actions}
    for way in advice.ways:
        actions |= {f"{way.route.id}.{each.step.id}": each for each in way.actions}
    parts: tuple[tuple[Kind, Mapping[str, Any] | None, Mapping[str, Any]], ...] = (
        ("onward", case.onward, {key: _onward(each) for key, each in actions.items()}),
        (
            "reasons",
            case.reasons,
            {each.requirement.id: each.verdict.value for each in advice.reasons},
        ),
        (
            "methods",
            case.methods,
            {each.method.flow: each.verdict.value for each in result.methods},
        ),
    )
    for kind, wanted, found in parts:
        for key, expected in (wanted or {}).items():
            if expected != found.get(key):
                actual = _plain(found[key]) if key in found else ""
                yield Failing(
                    kind=kind, route=(kind, key), expected=_plain(expected), actual=actual
                )


def _onward(action: Action) -> list[str]:
    """The method to which each failure of a step leads on."""
    methods = (each.method for each in action.if_fails)
    return [NONE if each is None else each.flow for each in methods]


def _day(day: dt.date | None) -> str:
    return NONE if day is None else day.isoformat()


def _plain(value: Any) -> str:
    """A value as it is written in a file of cases."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_plain(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(value)}]"
    return str(value).lower() if isinstance(value, bool) else str(value)
