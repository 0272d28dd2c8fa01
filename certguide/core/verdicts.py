"""What each outcome requires, judged by what is known, and what would open a closed method."""

from collections import Counter
from functools import cached_property
from itertools import combinations, product

from certguide.core.conditions import UNSURE, Facts, Verdict, comparisons, holds, judge
from certguide.core.library import Library
from certguide.core.model import Condition, Method, Outcome, Requirement
from certguide.core.record import Record


class Judged(Record, frozen=True, kw_only=True):
    """One requirement and its verdict."""

    requirement: Requirement
    verdict: Verdict


class Standing(Record, dict=True, frozen=True, kw_only=True):
    """A method in `library` where `facts` are known: its verdict, and that of each requirement."""

    library: Library
    facts: Facts
    method: Method
    verdict: Verdict
    requirements: tuple[Judged, ...]

    @cached_property
    def opens_with(self) -> tuple[tuple[str, str], ...] | None:
        """The answers that would open the method: question and option.

        Empty where every requirement is met, and None where nothing that a person could bring
        about would open it. Worked out when it is first asked for, as it is for few.
        """
        return _opening(self.library, self.requirements, self.facts)


def judged(library: Library, outcome: Outcome, facts: Facts) -> tuple[Judged, ...]:
    """The requirements of `outcome` in the order of its file, each with its verdict."""
    return tuple(
        Judged(requirement=each, verdict=judge(each.when, facts))
        for each in library.requirements(outcome)
    )


def standings(library: Library, facts: Facts) -> tuple[Standing, ...]:
    """How every method stands, best rank first.

    Only what requirements read can change it, and few combinations of that occur: each is
    judged once.
    """
    read = tuple(facts.get(question) for question in library.required)
    found: tuple[Standing, ...] | None = library.judged.get(read)
    if found is None:
        known = {key: value for key, value in zip(library.required, read, strict=True) if value}
        found = tuple(_standing(library, method, known) for method in library.ranked)
        library.judged[read] = found
    return found


def joined(requirements: tuple[Judged, ...]) -> Verdict:
    """One verdict for all: unmet if any is, else unknown if any is, else met."""
    verdicts = {each.verdict for each in requirements}
    for worst in (Verdict.UNMET, Verdict.UNKNOWN):
        if worst in verdicts:
            return worst
    return Verdict.MET


def _standing(library: Library, method: Method, facts: Facts) -> Standing:
    requirements = judged(library, method, facts)
    return Standing(
        library=library,
        facts=facts,
        method=method,
        verdict=joined(requirements),
        requirements=requirements,
    )


def _opening(
    library: Library, requirements: tuple[Judged, ...], facts: Facts
) -> tuple[tuple[str, str], ...] | None:
    """The fewest answers that, put in place of the known ones, meet every requirement.

    A known answer gives way only to one that a person can bring about (an option with `opens`),
    an unknown one to any. Requirements are met one after the other, each in every smallest way,
    and ways that are no shorter than the best so far are given up.
    """
    conditions = [each.requirement.when for each in requirements]
    named = Counter(question for each in conditions for question in dict(comparisons(each)))
    contested = {question for question, count in named.items() if count > 1}
    best: dict[str, str] | None = None
    stack: list[dict[str, str]] = [{}]
    while stack:
        changes = stack.pop()
        if best is not None and len(changes) >= len(best):
            continue
        known = {**facts, **changes}
        lacking = next((each for each in conditions if not holds(each, known)), None)
        if lacking is None:
            best = changes
        else:
            stack.extend(
                {**changes, **way}
                for way in reversed(_ways(library, lacking, facts, known, contested))
                if not changes.keys() & way.keys()
            )
    return None if best is None else tuple(best.items())


def _ways(
    library: Library, condition: Condition, facts: Facts, known: Facts, contested: set[str]
) -> list[dict[str, str]]:
    """The smallest sets of answers that meet `condition`, as it names them first.

    Questions that no other requirement reads give one set only: their other options cannot
    lead anywhere else.
    """
    choices: dict[str, dict[str, None]] = {}
    for question, option in comparisons(condition):
        choices.setdefault(question, {})[option] = None
    for question, named in choices.items():
        options = library.questions[question].options
        unknown = facts.get(question, UNSURE) == UNSURE
        choices[question] = {
            key: None
            for key in (*named, *options)
            if key in options
            and known.get(question) != key
            and (unknown or options[key].opens is not None)
        }
    for size in range(1, len(choices) + 1):
        ways: dict[object, dict[str, str]] = {}
        for questions in combinations(choices, size):
            for picked in product(*(choices[question] for question in questions)):
                way = dict(zip(questions, picked, strict=True))
                if holds(condition, {**known, **way}):
                    same = questions if contested.isdisjoint(questions) else (questions, picked)
                    ways.setdefault(same, way)
        if ways:
            return list(ways.values())
    return []
