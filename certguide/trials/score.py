"""Which edits of the flows no case notices."""

import gc
import multiprocessing
import os
from collections.abc import Iterable

from certguide.core.library import Library
from certguide.core.record import Record
from certguide.trials.element import Elements
from certguide.trials.mutant import Mutant, mutated
from certguide.trials.mutants import mutants
from certguide.trials.possible import Possible
from certguide.trials.run import Trial, notices
from certguide.trials.same import Sameness
from certguide.trials.trace import Tracing, trace
from certguide.words import words
from certguide.words.page import PageWords

_CHUNK = 40
"""Edits that a process tries before it takes more."""


class Score(Record, frozen=True, kw_only=True):
    """How many edits change anything, and those of them that no case notices."""

    count: int
    survivors: tuple[Mutant, ...]

    @property
    def noticed(self) -> int:
        """How many edits some case notices."""
        return self.count - len(self.survivors)

    @property
    def percent(self) -> float:
        """The share of the edits that are noticed; 100 where there are none."""
        return 100 * self.noticed / self.count if self.count else 100.0


def score(
    library: Library,
    trials: Iterable[Trial],
    known: Elements,
    possible: Possible,
    processes: int | None = None,
) -> Score:
    """Make every edit of the flows in `library`, and run the cases that may notice it.

    `trials` are cases that pass in `library`, `known` its parts, `possible` what is proved of it.
    An edit that is proved to change nothing does not count. `processes` defaults to one for each
    core.
    """
    traces = tuple(trace(each, known) for each in trials)
    trying = _Trying(library, Tracing(traces, known), words("zh").page)
    every = list(mutants(library))
    unnoticed = [every[number] for number in _survivors(trying, every, processes)]
    same = Sameness(possible)
    survivors = tuple(each for each in unnoticed if not same.same(each))
    return Score(count=len(every) - len(unnoticed) + len(survivors), survivors=survivors)


class _Trying:
    """All that it takes to try an edit."""

    def __init__(self, library: Library, tracing: Tracing, said: PageWords) -> None:
        self.library = library
        self.tracing = tracing
        self.said = said

    def survives(self, mutant: Mutant) -> bool:
        """Whether no case notices the edit."""
        likely = self.tracing.likely(mutant)
        if not likely:
            return True
        after = mutated(self.library, mutant)
        return not any(notices(each.trial.filed.case, after, self.said) for each in likely)


def _survivors(trying: _Trying, every: list[Mutant], processes: int | None) -> list[int]:
    """The numbers of the edits that no case notices.

    Only a forked process knows already all that it takes; elsewhere one process does.
    """
    processes = processes or os.cpu_count() or 1
    if processes == 1 or "fork" not in multiprocessing.get_all_start_methods():
        return [number for number, each in enumerate(every) if trying.survives(each)]
    context = multiprocessing.get_context("fork")
    with context.Pool(processes, _begin, (trying, every)) as pool:
        found = pool.imap_unordered(_try, range(len(every)), _CHUNK)
        return sorted(number for number, survives in found if survives)


_STATE: list[tuple[_Trying, list[Mutant]]] = []


def _begin(trying: _Trying, every: list[Mutant]) -> None:
    # What is made here forms no cycles, and looking for them takes as long as all the rest.
    gc.disable()
    _STATE[:] = [(trying, every)]


def _try(number: int) -> tuple[int, bool]:
    trying, every = _STATE[0]
    return number, trying.survives(every[number])
