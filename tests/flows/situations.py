"""Every distinct situation of a flow: its places, merged where all that can matter agrees."""

from collections.abc import Iterator, Mapping

from certguide.core.conditions import UNSURE, comparisons
from certguide.core.graph import Place, beginning, deciding
from certguide.core.library import Library
from certguide.core.model import Condition, Outcome
from certguide.core.walk import flow_named, follow, implied

Situation = tuple[Place, dict[str, str], tuple[tuple[str, str], ...]]


def situations(
    library: Library, start: str | None = None, known: Mapping[str, str] | None = None
) -> Iterator[Situation]:
    """Yield (outcome, facts, answers): one path for every distinct end.

    Every question is asked, the optional ones too, and answered by one option of each kind; those
    in `known` are answered already. Two paths are one where they agree in all that a rule ahead
    or a requirement reads.
    """
    first = beginning(flow_named(library, start))
    live = deciding(library, first)
    required = {
        question
        for outcome in outcomes(library)
        for requirement in library.requirements(outcome)
        for question, _ in comparisons(requirement.when)
    }
    kinds = stand_ins(library)
    begun = dict(known or {})
    seen: set[tuple[Place, frozenset[tuple[str, str]]]] = set()
    stack: list[Situation] = [(first, begun, tuple(begun.items()))]
    while stack:
        place, facts, answers = stack.pop()
        keep = live[place] | required
        state = place, frozenset(pair for pair in facts.items() if pair[0] in keep)
        if state in seen:
            continue
        seen.add(state)
        if not place.flow:
            yield place, facts, answers
            continue
        known_answer = facts.get(place.name)
        settled = known_answer or implied(library.questions[place.name], facts)
        for option in (settled,) if settled else {*kinds[place.name].values(), UNSURE}:
            after = {**facts, place.name: option}
            asked = answers if settled else (*answers, (place.name, option))
            stack.append((follow(library, place, after), after, asked))


def stand_ins(library: Library) -> dict[str, dict[str, str]]:
    """For each question the option that stands for each of its options.

    Options are of one kind where no rule, no requirement and nothing implied names one of them
    without the other: where one leads, all do. What a place closes counts once it is the place
    of `library`.
    """
    named = list(_named(library))
    found: dict[str, dict[str, str]] = {}
    for key, question in library.questions.items():
        first: dict[object, str] = {}
        found[key] = {}
        for option in question.options:
            read = tuple(key == other and option in options for other, options in named)
            found[key][option] = first.setdefault(read, option)
    return found


def outcomes(library: Library) -> tuple[Outcome, ...]:
    """Every method and notice."""
    return (*library.methods.values(), *library.notices.values())


def _named(library: Library) -> Iterator[tuple[str, frozenset[str]]]:
    """Every (question, options) that decides something."""
    for condition in _conditions(library):
        yield from _atoms(condition)


def _conditions(library: Library) -> Iterator[Condition | None]:
    for flow in (*library.choosers.values(), *library.methods.values()):
        for ways in flow.tree.values():
            yield from () if isinstance(ways, str) else (rule.when for rule in ways)
    for question in library.questions.values():
        yield from (each.when for each in question.implied)
    for outcome in outcomes(library):
        yield from (each.when for each in library.requirements(outcome))


def _atoms(condition: Condition | None) -> Iterator[tuple[str, frozenset[str]]]:
    for key, wanted in (condition or {}).items():
        if key in ("all", "any"):
            for part in wanted:
                yield from _atoms(part)
        elif key == "not":
            yield from _atoms(wanted)
        else:
            yield key, frozenset([wanted] if isinstance(wanted, str) else wanted)
