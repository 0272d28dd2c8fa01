"""The answers of each question sorted: those that nothing tells apart belong together."""

from functools import cached_property

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.proof.kinds import dated, stand_ins


class Sorts(Record, dict=True, frozen=True, kw_only=True):
    """For each question the answer that stands for each; `unsure` stands for itself."""

    stands: dict[str, dict[str, str]]

    def of(self, question: str, answer: str) -> str:
        """The answer that stands for this one."""
        return self.stands[question].get(answer, answer)

    @cached_property
    def members(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """For each question the answers for which each one stands, in the order of the file."""
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for question, stands in self.stands.items():
            own = found[question] = {}
            for answer, first in (*stands.items(), (UNSURE, UNSURE)):
                own[first] = (*own.get(first, ()), answer)
        return found


def sorts(library: Library) -> Sorts:
    """The sorts of answers in the place of `library`; one day stands for every date."""
    found = stand_ins(library)
    for key, question in library.questions.items():
        found[key].update((day, day) for day in dated(question))
    return Sorts(stands=found)
