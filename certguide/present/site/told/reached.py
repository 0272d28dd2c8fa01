"""The situations in which each outcome is reached, and the methods that are left in them."""

from collections.abc import Hashable, Mapping, Sequence

from certguide.core.conditions import UNSURE
from certguide.core.due import NEVER
from certguide.core.fallbacks import Fallback, fallbacks
from certguide.core.library import Library
from certguide.core.model import Outcome
from certguide.core.record import replace
from certguide.core.situation import Situation
from certguide.core.verdicts import standings
from certguide.present.site.told.maker import Maker
from certguide.present.site.told.spread import Facts
from certguide.proof.kinds import stand_ins
from certguide.proof.states import Explored, State, explore

Usable = tuple[tuple[str, ...], tuple[Fallback, ...], Situation]
"""The values that a situation is told apart by, the methods left in it, and the situation."""


class Reached:
    """Every situation, explored once for each place that closes a method and once for all others.

    `explored` and `members` are by that place, None for all others: what was found, and by
    question and answer the options that the answer stands for.
    """

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self.explored: dict[str | None, Explored] = {}
        self.members: dict[str | None, dict[str, dict[str, list[str]]]] = {}
        self._bare: dict[str | None, Library] = {}
        self._alone: dict[str | None, list[Library]] = {}
        self._usable: dict[Hashable, list[Usable]] = {}

    def of(self, group: str | None) -> Mapping[str, Sequence[State]]:
        """The outcomes that are reached in a place that closes a method, or everywhere else."""
        if group not in self.explored:
            library = self._maker.library.at(group)
            known = {} if group is None else {self._maker.key: group}
            self.explored[group] = explore(library, (None,), known)
            bare = {each.flow: replace(each, checklist=[]) for each in library.ranked}
            self._bare[group] = replace(library, methods=bare)
            alone = [replace(library, methods={key: each}) for key, each in bare.items()]
            for each in alone:
                each.__dict__["questions"] = library.questions
            self._alone[group] = alone
            members: dict[str, dict[str, list[str]]] = {}
            for question, stands in stand_ins(library).items():
                for option, stand_in in stands.items():
                    members.setdefault(question, {}).setdefault(stand_in, []).append(option)
            self.members[group] = members
        return self.explored[group].reached

    def rows(self, outcome: Outcome, group: str | None, means: Mapping[str, str]) -> list[Usable]:
        """Every situation in which the outcome is reached, with the methods that are left there.

        `means` is what a failure has shown.
        """
        key = (outcome.flow, group, tuple(means.items()))
        if key not in self._usable:
            ends = self.of(group).get(outcome.flow, ())
            explored, bare = self.explored[group], self._bare[group].outcome(outcome.flow)
            assert bare is not None
            found = self._usable[key] = []
            for values in dict.fromkeys(
                tuple(value or UNSURE for value in end.values) for end in ends
            ):
                facts = {**dict(zip(explored.required, values, strict=True)), **explored.known}
                found.append((values, *self._left(bare, group, facts, means)))
        return self._usable[key]

    def _left(
        self, bare: Outcome, group: str | None, facts: Facts, means: Mapping[str, str]
    ) -> tuple[tuple[Fallback, ...], Situation]:
        after = {**facts, **means}
        # Each method alone: few answers tell it apart, so that it is seldom judged anew.
        standing = tuple(each for one in self._alone[group] for each in standings(one, after))
        library = self._bare[group]
        known = Situation(
            library=library, facts=after, as_of=self._maker.day, methods=standing, due=NEVER
        )
        return fallbacks(library, bare, standing, after), known
