"""What came of a test, for programs."""

from typing import Any

from certguide.core.faults import Route
from certguide.trials.outcome import Examination, Scored, Walked
from certguide.trials.placing import Placing, Spot
from certguide.trials.telling import failing_sentence, survivor_sentence, walk_command
from certguide.words.trial import TrialWords

FORMAT = 1
"""Counts up when a key has to be renamed; a key that is added leaves it."""


def examination_data(tests: Examination, placing: Placing, words: TrialWords) -> dict[str, Any]:
    """The whole result; every key is always there."""
    return {
        "format": FORMAT,
        "passed": tests.passed,
        "cases": {"count": len(tests.trials), "failed": len(tests.failed)},
        "failures": [
            {
                **_spot(placing.spot(trial.filed.file, trial.filed.route(*each.route))),
                "case": trial.filed.case.name,
                "kind": each.kind,
                "expected": each.expected,
                "actual": each.actual,
                "message": failing_sentence(trial, each, words),
            }
            for trial in tests.failed
            for each in trial.failing
        ],
        "coverage": {
            "percent": round(tests.covered, 2),
            "kinds": [
                {
                    "kind": each.kind,
                    "count": each.count,
                    "covered": each.covered,
                    "missing": [
                        {
                            **_spot(placing.spot(placing.path(part.file), part.route)),
                            "at": _written(part.route),
                            "case": part.case or None,
                        }
                        for part in each.missing
                    ],
                }
                for each in tests.coverage
            ],
        },
        "walks": None if tests.walked is None else _walks(tests.walked, words),
        "edits": None if tests.scored is None else _edits(tests.scored, words),
    }


def _walks(walked: Walked, words: TrialWords) -> dict[str, Any]:
    return {
        "count": walked.count,
        "seed": walked.seed,
        "broken": [
            {
                "law": each.law,
                "flow": each.start,
                "answers": dict(each.answers),
                "as_of": each.as_of.isoformat(),
                "message": words.laws[each.law].format(found=each.found),
                "command": walk_command(each),
            }
            for each in walked.breaches
        ],
    }


def _edits(scored: Scored, words: TrialWords) -> dict[str, Any]:
    found = scored.explained
    return {
        "count": scored.score.count,
        "noticed": scored.score.noticed,
        "percent": round(scored.score.percent, 2),
        "survivors": [
            {
                **_spot(each.spot),
                "edit": each.mutant.edit,
                "at": _written(each.mutant.route),
                "message": survivor_sentence(each, words),
                "reason": each.reason or None,
            }
            for each in found.survivors
        ],
        "idle": [{"file": each.file, "line": each.line} for each in found.idle],
        "empty": [{"file": each.file, "line": each.line} for each in found.empty],
    }


def _spot(spot: Spot) -> dict[str, Any]:
    return {"file": spot.file, "line": spot.line, "column": spot.column}


def _written(route: Route) -> str:
    return ".".join(map(str, route))
