"""All that differs between two versions of flows."""

import datetime as dt
from collections.abc import Mapping

from certguide.core.record import Record
from certguide.proof.cycles import CycleMove, cycle_moves
from certguide.proof.moves import Moves, moves
from certguide.proof.pairing import Pair
from certguide.proof.proof import starting
from certguide.proof.wording import Data, Edit, edits


class Difference(Record, frozen=True, kw_only=True):
    """What an edit changes: for whom the outcome, for whom the cycle, and which words.

    `only_old` and `only_new` are flows that the other version cannot walk. `texts` are what
    people read, `data` everything else in the files.
    """

    libraries: Pair
    moves: tuple[Moves, ...]
    only_old: tuple[str, ...]
    only_new: tuple[str, ...]
    cycles: tuple[CycleMove, ...]
    texts: tuple[Edit, ...]
    data: tuple[Edit, ...]

    @property
    def moved(self) -> int:
        """The situations that get another outcome, over all flows."""
        return sum(each.count for each in self.moves)

    @property
    def decides(self) -> bool:
        """Whether anybody gets another outcome, other methods to fall back on, or another date."""
        return bool(
            self.cycles or self.only_old or self.only_new or any(each.moved for each in self.moves)
        )


def difference(
    libraries: Pair, files: tuple[Mapping[str, Data], Mapping[str, Data]], day: dt.date
) -> Difference:
    """Compare two versions, loaded and as plain files by name, with cycles as on `day`."""
    old, new = (starting(library) for library in libraries)
    said = tuple(edits(*files))
    return Difference(
        libraries=libraries,
        moves=tuple(moves(libraries)),
        only_old=tuple(each for each in old if each not in new),
        only_new=tuple(each for each in new if each not in old),
        cycles=tuple(cycle_moves(libraries, day)),
        texts=tuple(each for each in said if each.kind == "text"),
        data=tuple(each for each in said if each.kind == "data"),
    )
