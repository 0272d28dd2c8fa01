"""Conditions as data, judged in three truth values."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from certguide.core.model import Condition

UNSURE = "unsure"
"""The answer that every question takes. The engine treats it as not known, never as no."""

Facts = Mapping[str, str]
"""What is known: question id to option id. A question that is missing is not known."""


class Verdict(Enum):
    """Met, unmet, or unknown: Kleene's three truth values."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


def judge(condition: Condition | None, facts: Facts) -> Verdict:
    """Judge `condition` by `facts`; no condition is met.

    A list that names `unsure` is met where the answer is not known, so an author can say
    what happens then; any other comparison with what is not known is unknown.
    """
    joined = Verdict.MET
    # A loop of its own, as no other function is called as often.
    for key, wanted in () if condition is None else condition.items():
        verdict = _part(key, wanted, facts)
        if verdict is Verdict.UNMET:
            return verdict
        if verdict is Verdict.UNKNOWN:
            joined = verdict
    return joined


def holds(condition: Condition | None, facts: Facts) -> bool:
    """Whether `condition` is met: not knowing is not enough."""
    return judge(condition, facts) is Verdict.MET


def comparisons(condition: Condition | None) -> Iterator[tuple[str, str]]:
    """Every (question, option) that `condition` names, in its order, nested parts included."""
    for key, wanted in (condition or {}).items():
        if key in ("all", "any"):
            for part in wanted:
                yield from comparisons(part)
        elif key == "not":
            yield from comparisons(wanted)
        else:
            for option in [wanted] if isinstance(wanted, str) else wanted:
                yield key, option


def _part(key: str, wanted: Any, facts: Facts) -> Verdict:
    if key == "all":
        return _all(judge(part, facts) for part in wanted)
    if key == "any":
        return _not(_all(_not(judge(part, facts)) for part in wanted))
    if key == "not":
        return _not(judge(wanted, facts))
    options = [wanted] if isinstance(wanted, str) else wanted
    known = facts.get(key, UNSURE)
    if known in options:
        return Verdict.MET
    return Verdict.UNKNOWN if known == UNSURE else Verdict.UNMET


def _all(verdicts: Iterator[Verdict]) -> Verdict:
    joined = Verdict.MET
    for verdict in verdicts:
        if verdict is Verdict.UNMET:
            return Verdict.UNMET
        if verdict is Verdict.UNKNOWN:
            joined = Verdict.UNKNOWN
    return joined


def _not(verdict: Verdict) -> Verdict:
    if verdict is Verdict.UNKNOWN:
        return Verdict.UNKNOWN
    return Verdict.UNMET if verdict is Verdict.MET else Verdict.MET
