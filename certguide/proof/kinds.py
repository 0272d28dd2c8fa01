"""Options that nothing tells apart: one of them stands for all."""

from collections.abc import Iterator

from certguide.core.library import Library
from certguide.core.model import Condition, Outcome, Question

A_DAY = "2026-01-01"


def stand_ins(library: Library) -> dict[str, dict[str, str]]:
    """For each question of a choice, the option that stands for each of its options.

    Options are of one kind where no rule, no requirement and nothing implied names one of them
    without the other: where one leads, all do. What a place closes counts once it is the place
    of `library`; options that name different bands of a number are told apart by rules alone.
    """
    readers: dict[str, list[frozenset[str]]] = {}
    for condition in _conditions(library):
        for key, options in atoms(condition):
            readers.setdefault(key, []).append(options)
    found: dict[str, dict[str, str]] = {}
    for key, question in library.questions.items():
        first: dict[tuple[bool, ...], str] = {}
        sets = readers.get(key, ())
        found[key] = {
            option: first.setdefault(tuple(option in options for options in sets), option)
            for option in question.options
        }
    return found


def dated(question: Question) -> tuple[str, ...]:
    """The day that stands for every day, where a date is asked for: conditions tell none apart."""
    return (A_DAY,) if question.kind == "date" else ()


def outcomes(library: Library) -> tuple[Outcome, ...]:
    """Every method and notice."""
    return (*library.methods.values(), *library.notices.values())


def atoms(condition: Condition | None) -> Iterator[tuple[str, frozenset[str]]]:
    """Every comparison in `condition`: the question, and the options it names together."""
    stack = [condition or {}]
    while stack:
        for key, wanted in stack.pop().items():
            if key in ("all", "any"):
                stack.extend(wanted)
            elif key == "not":
                stack.append(wanted)
            else:
                yield key, frozenset([wanted] if isinstance(wanted, str) else wanted)


def _conditions(library: Library) -> Iterator[Condition | None]:
    """Every condition that decides something."""
    for flow in (*library.choosers.values(), *library.methods.values()):
        for ways in flow.tree.values():
            yield from () if isinstance(ways, str) else (rule.when for rule in ways)
    for question in library.questions.values():
        yield from (each.when for each in question.implied)
    for outcome in outcomes(library):
        yield from (each.when for each in library.requirements(outcome))
