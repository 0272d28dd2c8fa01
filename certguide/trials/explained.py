"""Edits that no case notices, and what the files say about them."""

from collections.abc import Iterable

from certguide.core.record import Record
from certguide.loading.survivals import Survival, survivals
from certguide.trials.mutant import Mutant
from certguide.trials.placing import Placing, Spot


class Survivor(Record, frozen=True, kw_only=True):
    """An edit that no case notices, where it stands, and why that is so, if the file says it."""

    mutant: Mutant
    spot: Spot
    reason: str


class Explained(Record, frozen=True, kw_only=True):
    """The edits that no case notices, by file and line.

    `idle` explain a line of which no edit survives, `empty` give no reason.
    """

    survivors: tuple[Survivor, ...]
    idle: tuple[Survival, ...]
    empty: tuple[Survival, ...]


def explained(mutants: Iterable[Mutant], files: Iterable[str], placing: Placing) -> Explained:
    """Look for the explanations of `mutants` in `files`, named as they lie in the folder."""
    paths = [placing.path(file) for file in files]
    found = [each for path in paths for each in survivals(path, placing.paper(path))]
    given = {(each.file, each.covers): each for each in found if each.reason}
    survivors = []
    used = set()
    for mutant in mutants:
        spot = placing.spot(placing.path(mutant.file), mutant.route)
        key = (spot.file, spot.line)
        reason = given[key].reason if key in given else ""
        used.add(key)
        survivors.append(Survivor(mutant=mutant, spot=spot, reason=reason))
    survivors.sort(key=lambda each: (each.spot.file, each.spot.line, each.spot.column))
    return Explained(
        survivors=tuple(survivors),
        idle=tuple(each for key, each in given.items() if key not in used),
        empty=tuple(each for each in found if not each.reason),
    )
