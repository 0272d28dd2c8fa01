"""A whole test of the flows: cases, coverage, random walks, edits."""

from collections.abc import Iterable

from certguide.core.case import FiledCase
from certguide.core.library import Library
from certguide.core.record import Record
from certguide.core.text import Language
from certguide.trials.coverage import coverage, used
from certguide.trials.element import REGIONS, elements
from certguide.trials.explained import explained
from certguide.trials.outcome import Examination, Scored, Walked
from certguide.trials.placing import Placing
from certguide.trials.possible import Possible
from certguide.trials.run import run
from certguide.trials.score import score
from certguide.trials.walks import walks
from certguide.words import words
from certguide.words.page import PageWords


class Wanted(Record, frozen=True, kw_only=True):
    """What to do besides running the cases, and how much must be covered and noticed (percent)."""

    walks: int = 0
    seed: int = 0
    edits: bool = False
    least_coverage: float | None = None
    least_score: float | None = None


def examine(
    library: Library,
    cases: Iterable[FiledCase],
    placing: Placing,
    wanted: Wanted,
    processes: int | None = None,
) -> Examination:
    """Test the flows in `library`, whose files `placing` finds.

    Edits are only tried where every case passes. `processes` defaults to one for each core.
    """
    said: dict[Language, PageWords] = {"zh": words("zh").page, "en": words("en").page}
    trials = tuple(run(each, library, said["zh"]) for each in cases)
    known = elements(library)
    taken = {
        part
        for each in trials
        if each.result is not None and not each.failing
        for part in used(each.result, known)
    }
    possible = Possible(library)
    walked = scored = None
    if wanted.walks:
        breaches = tuple(walks(library, wanted.walks, wanted.seed, said))
        walked = Walked(count=wanted.walks, seed=wanted.seed, breaches=breaches)
    if wanted.edits and not any(each.failing for each in trials):
        found = score(library, trials, known, possible, processes)
        files = (*library.choosers, *library.methods, *library.notices)
        local = (f"{REGIONS}/{name}" for name in library.regions)
        scored = Scored(
            score=found, explained=explained(found.survivors, (*files, *local), placing)
        )
    return Examination(
        trials=trials,
        coverage=coverage(possible.elements(known), taken),
        walked=walked,
        scored=scored,
        least_coverage=wanted.least_coverage,
        least_score=wanted.least_score,
    )
