"""A condition as the ways in which it can be met: what each of its questions must be answered."""

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

from certguide.core.conditions import UNSURE
from certguide.core.model import Condition, Question

Term = tuple[tuple[str, frozenset[str]], ...]
"""One way: (question, the answers that will do), by question; `unsure` is not known or not asked.

A question that any answer suits is left out, so the empty term is met by everybody.
"""

MOST = 256
"""Ways of one condition. One that has more is taken to be met somehow."""

KNOWN = "known"
"""The answer to a question about a date: conditions tell only whether there is one."""

Options = Mapping[str, tuple[str, ...]]
"""For each question all its answers, `unsure` among them."""


def options(questions: Mapping[str, Question]) -> dict[str, tuple[str, ...]]:
    """Every answer to every question."""
    return {
        key: ((KNOWN,) if each.kind == "date" else (*each.options,)) + (UNSURE,)
        for key, each in questions.items()
    }


def terms(condition: Condition | None, answers: Options) -> tuple[Term, ...] | None:
    """Every way in which `condition` can be met; none where it never is.

    Returns None where there are more than `MOST`. Which answers go together is not looked at.
    """
    try:
        return _met(condition or {}, answers)
    except _TooMany:
        return None


def both(first: Term, second: Term) -> Term | None:
    """The term that is met where both are, None where they contradict each other."""
    joined = dict(first)
    for question, suits in second:
        joined[question] = joined.get(question, suits) & suits
        if not joined[question]:
            return None
    return tuple(sorted(joined.items(), key=lambda pair: pair[0]))


def crossed(left: Iterable[Term], right: Iterable[Term]) -> tuple[Term, ...]:
    """Every way to meet one of both, without those that contradict themselves."""
    pairs = (both(first, second) for first, second in product(left, right))
    return tuple(dict.fromkeys(each for each in pairs if each is not None))


class _TooMany(Exception):
    """There are more ways than are looked at."""


def _met(condition: Condition, answers: Options) -> tuple[Term, ...]:
    return _every(_part(key, wanted, answers, met=True) for key, wanted in condition.items())


def _unmet(condition: Condition, answers: Options) -> tuple[Term, ...]:
    """Every way in which the condition is known not to hold."""
    return _some(_part(key, wanted, answers, met=False) for key, wanted in condition.items())


def _part(key: str, wanted: Any, answers: Options, *, met: bool) -> tuple[Term, ...]:
    if key == "not":
        return _unmet(wanted, answers) if met else _met(wanted, answers)
    if key in ("all", "any"):
        parts = (_met(part, answers) if met else _unmet(part, answers) for part in wanted)
        return _every(parts) if (key == "all") is met else _some(parts)
    named = frozenset([wanted] if isinstance(wanted, str) else wanted)
    every = answers[key]
    suits = named if met else frozenset(every) - named - {UNSURE}
    if not suits:
        return ()
    return ((),) if suits.issuperset(every) else (((key, suits),),)


def _every(parts: Iterable[tuple[Term, ...]]) -> tuple[Term, ...]:
    found: tuple[Term, ...] = ((),)
    for part in parts:
        found = _limited(crossed(found, part))
    return found


def _some(parts: Iterable[tuple[Term, ...]]) -> tuple[Term, ...]:
    return _limited(tuple(dict.fromkeys(each for part in parts for each in part)))


def _limited(found: tuple[Term, ...]) -> tuple[Term, ...]:
    if len(found) > MOST:
        raise _TooMany
    return found
