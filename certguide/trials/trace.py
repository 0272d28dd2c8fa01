"""What each case makes use of, so that of an edit only those are run that may notice it."""

from collections.abc import Collection

from certguide.core.record import Record
from certguide.trials.coverage import used, visited
from certguide.trials.element import Elements
from certguide.trials.mutant import JUDGED, Mutant
from certguide.trials.run import Trial

Spot = tuple[str, tuple[str | int, ...]]
"""A file and a route in it."""


class Trace(Record, frozen=True, kw_only=True):
    """A case that passes: the place that pays, the outcome, and the methods to go on with.

    `used` is what is used of the files, `passed` the questions (flow and id) on the way.
    """

    trial: Trial
    place: str
    outcome: str
    fallbacks: frozenset[str]
    used: frozenset[Spot]
    passed: frozenset[tuple[str, str]]


def trace(trial: Trial, known: Elements) -> Trace:
    """Trace a case that came to an outcome."""
    result = trial.result
    assert result is not None
    assert result.advice is not None
    local = result.library.local
    return Trace(
        trial=trial,
        place="" if local is None else local.place,
        outcome=result.advice.outcome.flow,
        fallbacks=frozenset(each.method.flow for each in result.advice.fallbacks),
        used=frozenset((each.file, each.route) for each in used(result, known)),
        passed=frozenset((place.flow, place.name) for place, _ in visited(result.walk)),
    )


class Tracing:
    """Finds the cases that may notice an edit, those first that probably do."""

    def __init__(self, traces: tuple[Trace, ...], known: Elements) -> None:
        self._traces = traces
        self._told = {(each.file, each.route) for each in known.told.values()}

    def likely(self, mutant: Mutant) -> list[Trace]:
        """The cases to run, in the order in which to run them."""
        owner = self._owner(mutant)
        found = [each for each in self._traces if _reached(mutant, owner, each)]
        return sorted(found, key=lambda each: _doubt(mutant, owner, each))

    def _owner(self, mutant: Mutant) -> Spot:
        """The statement, step or thing that was edited, or else the spot itself."""
        for length in range(len(mutant.route), 0, -1):
            spot = (mutant.file, mutant.route[:length])
            if spot in self._told:
                return spot
        return mutant.file, mutant.route


def _reached(mutant: Mutant, owner: Spot, case: Trace) -> bool:
    """Whether an edit can matter in a case."""
    route, (_, _, region) = mutant.route, mutant.file.partition("/")
    gone = mutant.edit in ("drop", "drop_go", "drop_means")
    if region:
        place = f"{region}/{route[1]}" if route[0] == "cities" else region
        here = case.place == place or case.place.startswith(f"{place}/")
        return here and (owner in case.used or not gone or "papers" in route)
    if route[0] == "tree":
        return (mutant.file, str(route[1])) in case.passed
    if route[0] in JUDGED:
        return route[0] != "checklist" or mutant.file in (case.outcome, *case.fallbacks)
    # What the chooser says is said with every outcome.
    here = case.outcome == mutant.file or mutant.file in _choosers(case)
    return here and (owner in case.used or not gone)


def _choosers(case: Trace) -> Collection[str]:
    result = case.trial.result
    return () if result is None else result.library.choosers


def _doubt(mutant: Mutant, owner: Spot, trace: Trace) -> tuple[bool, bool, bool]:
    """How little one may expect a case to notice an edit."""
    case = trace.trial.filed.case
    rows = (*case.must_say, *case.must_not_say) if mutant.text else ()
    return (
        not any(row in mutant.text for row in rows),
        mutant.edit in ("drop_go", "drop_means") and case.onward is None,
        owner not in trace.used,
    )
