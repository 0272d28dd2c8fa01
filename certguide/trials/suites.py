"""What came of a test, as suites of tests for CI."""

from collections.abc import Iterator

from certguide.present.page import CaseRun, Suite
from certguide.trials.outcome import Examination, Scored, Walked
from certguide.trials.placing import Placing
from certguide.trials.run import Trial
from certguide.trials.telling import (
    failing_sentence,
    percent,
    survivor_sentence,
    walk_command,
)
from certguide.words.trial import TrialWords


def suites(tests: Examination, placing: Placing, words: TrialWords) -> Iterator[Suite]:
    """One suite for each file of cases, and one each for coverage, walks and edits."""
    by_file: dict[str, list[Trial]] = {}
    for trial in tests.trials:
        by_file.setdefault(trial.filed.file, []).append(trial)
    for file, trials in by_file.items():
        yield Suite(name=file, tests=tuple(_case(each, placing, words) for each in trials))
    yield _whole("coverage", words.coverage, _coverage(tests, words))
    if tests.walked is not None:
        yield _whole("walks", words.walks, _walks(tests.walked, words))
    if tests.scored is not None:
        yield _whole("edits", words.mutate, _edits(tests, tests.scored, words))


def _case(trial: Trial, placing: Placing, words: TrialWords) -> CaseRun:
    filed = trial.filed
    return CaseRun(
        name=filed.case.name,
        file=filed.file,
        line=placing.spot(filed.file, filed.route()).line,
        failures=tuple(failing_sentence(trial, each, words) for each in trial.failing),
    )


def _whole(name: str, said: str, failures: Iterator[str]) -> Suite:
    return Suite(name=name, tests=(CaseRun(name=said, file="", line=0, failures=tuple(failures)),))


def _coverage(tests: Examination, words: TrialWords) -> Iterator[str]:
    if tests.too_little:
        yield words.below_coverage.format(
            percent=percent(tests.covered), least=percent(tests.least_coverage or 0)
        )


def _walks(walked: Walked, words: TrialWords) -> Iterator[str]:
    for each in walked.breaches:
        yield f"{words.laws[each.law].format(found=each.found)} {walk_command(each)}"


def _edits(tests: Examination, scored: Scored, words: TrialWords) -> Iterator[str]:
    if tests.too_few:
        yield words.below_score.format(
            percent=percent(scored.score.percent), least=percent(tests.least_score or 0)
        )
        for each in scored.explained.survivors:
            spot = each.spot
            yield f"{spot.file}:{spot.line}:{spot.column} {survivor_sentence(each, words)}"
    for told, comments in (
        (words.idle, scored.explained.idle),
        (words.empty, scored.explained.empty),
    ):
        yield from (f"{each.file}:{each.line}:{each.column} {told}" for each in comments)
