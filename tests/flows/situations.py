"""Every distinct situation of a flow: its places, merged where all that can matter agrees."""

from collections.abc import Iterator

from certguide.core.conditions import UNSURE, comparisons
from certguide.core.graph import Place, beginning, deciding
from certguide.core.library import Library
from certguide.core.walk import flow_named, follow, implied

Situation = tuple[Place, dict[str, str], tuple[tuple[str, str], ...]]


def situations(library: Library, start: str | None = None) -> Iterator[Situation]:
    """Yield (outcome, facts, answers): one path for every distinct end.

    Two paths are one where they agree in all that a rule ahead or a requirement reads.
    """
    first = beginning(flow_named(library, start))
    live = deciding(library, first)
    required = {
        question
        for outcome in (*library.methods.values(), *library.notices.values())
        for requirement in library.requirements(outcome)
        for question, _ in comparisons(requirement.when)
    }
    seen: set[tuple[Place, frozenset[tuple[str, str]]]] = set()
    stack: list[Situation] = [(first, {}, ())]
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
        question = library.questions[place.name]
        known = facts.get(place.name)
        settled = known or implied(question, facts)
        for option in (settled,) if settled else (*question.options, UNSURE):
            after = {**facts, place.name: option}
            asked = answers if settled else (*answers, (place.name, option))
            stack.append((follow(library, place, after), after, asked))
