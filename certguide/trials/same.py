"""Edits that are proved to change nothing, whatever is answered."""

from collections.abc import Iterator

from certguide.core.conditions import UNSURE, Verdict, holds, judge
from certguide.core.fallbacks import open_points
from certguide.core.graph import Place
from certguide.core.library import Library
from certguide.core.model import Method
from certguide.core.verdicts import joined, judged
from certguide.core.walk import follow, implied
from certguide.proof.kinds import stand_ins
from certguide.proof.proof import Proof
from certguide.trials.element import Element, found_at
from certguide.trials.mutant import Mutant, mutated
from certguide.trials.possible import Possible, around


class Sameness:
    """Proves for edits of flows that nobody would be told anything else."""

    def __init__(self, possible: Possible) -> None:
        self._possible = possible
        self._library = possible.library
        self._order = _Ordering()

    def same(self, mutant: Mutant) -> bool:
        """Whether the edit is proved to change nothing; False where there is no proof."""
        if mutant.edit == "drop_go":
            element = Element(kind="hand_off", file=mutant.file, route=mutant.route)
            return not self._possible.leads(element)
        if mutant.route[0] == "tree":
            return all(_same_tree(proof, mutant) for proof in self._possible.proofs)
        if mutant.edit == "flip_prefers":
            return mutant.file in self._library.notices or self._same_order(mutant)
        if mutant.edit == "drop_when":
            return self._always(mutant)
        if mutant.edit == "drop_only_with":
            return self._nowhere_else(mutant)
        return False

    def _always(self, mutant: Mutant) -> bool:
        """Whether the condition is met wherever else all that is needed is met."""
        own = found_at(self._library, mutant.file, mutant.route)
        others = list(around(self._library, mutant.file, mutant.route))
        told = found_at(self._library, mutant.file, mutant.route[:-1])
        only = getattr(told, "only_with", None)
        merged = (
            facts
            for name, facts in self._possible.told(mutant.file, mutant.route)
            if not only or name in only
        )
        return all(
            holds(own, known)
            for known in self._possible.kinds.situations(merged, [own, *others])
            if all(holds(each, known) for each in others)
        )

    def _nowhere_else(self, mutant: Mutant) -> bool:
        """Whether all that is needed is met with no other outcome."""
        *at, _ = mutant.route
        told = found_at(self._library, mutant.file, tuple(at))
        warns = "warnings" in mutant.route or mutant.file not in self._library.choosers
        # A chooser says only its warnings with a notice.
        others = (
            facts
            for name, facts in self._possible.told(mutant.file, mutant.route)
            if name not in told.only_with and (warns or name in self._library.methods)
        )
        needed = [told.when, *around(self._library, mutant.file, mutant.route)]
        return not any(
            all(holds(each, known) for each in needed)
            for known in self._possible.kinds.situations(others, needed)
        )

    def _same_order(self, mutant: Mutant) -> bool:
        """Whether everybody is told the same methods to go on with, in the same order."""
        before, after = self._order, _Ordering()
        changed = mutated(self._library, mutant)
        requirement = found_at(self._library, mutant.file, mutant.route)
        for library, name, facts in self._possible.ends():
            # Otherwise it is not among what is still open, and is not counted.
            if name in library.methods and judge(requirement.when, facts) is Verdict.UNKNOWN:
                place = None if library.local is None else library.local.place
                if before.order(library, name, facts) != after.order(
                    changed.at(place), name, facts
                ):
                    return False
        return True


class _Ordering:
    """The order of the methods to go on with, each combination of answers counted once."""

    def __init__(self) -> None:
        self._counted: dict[object, int | None] = {}

    def order(self, library: Library, outcome: str, facts: dict[str, str]) -> list[str]:
        """The other methods that are not ruled out, the least open first."""
        points = {
            each.flow: self._points(library, each, facts)
            for each in library.ranked
            if each.flow != outcome
        }
        known = {name: count for name, count in points.items() if count is not None}
        return sorted(known, key=lambda name: known[name])

    def _points(self, library: Library, method: Method, facts: dict[str, str]) -> int | None:
        key = (id(library), method.flow, *map(facts.get, library.required))
        if key not in self._counted:
            requirements = judged(library, method, facts)
            ruled_out = joined(requirements) is Verdict.UNMET
            self._counted[key] = None if ruled_out else open_points(requirements)
        return self._counted[key]


def _same_tree(proof: Proof, mutant: Mutant) -> bool:
    """Whether everybody who comes to the question goes on from it the same way."""
    place = Place(flow=mutant.file, name=str(mutant.route[1]))
    before = proof.explored.library
    after = mutated(before, mutant)
    return all(
        follow(before, place, facts) == follow(after, place, facts)
        for facts in _situations(proof, place, mutant)
    )


def _situations(proof: Proof, place: Place, mutant: Mutant) -> Iterator[dict[str, str]]:
    """All that can be known behind a question, as far as its rules read it.

    Of options that no rule tells apart the situations have one; the edit may tell apart the
    one that it names.
    """
    library = proof.explored.library
    question = library.questions[place.name]
    named, option = mutant.params.get("name", ""), mutant.params.get("option", "")
    twins = {
        (key, stand): each
        for key, each in ((named, option), (named, mutant.params.get("other", "")))
        for stand in [stand_ins(library).get(key, {}).get(each)]
        if stand is not None
    }
    for state in proof.explored.at.get(place, ()):
        known = proof.explored.counting(state)
        settled = known.get(place.name) or implied(question, known)
        for answer in [settled] if settled else [*question.options, UNSURE]:
            facts = {**known, place.name: answer}
            yield facts
            for (key, stand), twin in twins.items():
                if facts.get(key) == stand:
                    yield {**facts, key: twin}
