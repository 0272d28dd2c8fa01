"""What came of a test, as a page."""

from collections.abc import Iterator

from certguide.loading.survivals import Survival
from certguide.present.page import (
    Block,
    Bullets,
    Entry,
    Finding,
    Heading,
    Page,
    Paragraph,
)
from certguide.trials.data import examination_data
from certguide.trials.element import Element
from certguide.trials.explained import Survivor
from certguide.trials.outcome import Examination, Scored, Walked
from certguide.trials.placing import Placing, Spot
from certguide.trials.run import Failing, Trial
from certguide.trials.suites import suites
from certguide.trials.telling import (
    failing_sentence,
    percent,
    survivor_sentence,
    walk_command,
)
from certguide.trials.walks import Breach
from certguide.words import Words
from certguide.words.trial import TrialWords

_MOST = 30
"""Parts without a case that are listed; all of them are among the data."""


def examination_page(tests: Examination, placing: Placing, words: Words) -> Page:
    """The page of a test: what failed, what is used, what went wrong on walks and with edits."""
    said = words.trial
    blocks: tuple[Block, ...] = (
        *(
            _failing(trial, failing, placing, said)
            for trial in tests.failed
            for failing in trial.failing
        ),
        *_coverage(tests, placing, said),
        *(() if tests.walked is None else _walked(tests.walked, placing, said)),
        *(() if tests.scored is None else _scored(tests.scored, placing, said)),
        *_last(tests, said),
    )
    return Page(
        language=words.language,
        reader="office",
        blocks=blocks,
        data=examination_data(tests, placing, said),
        suites=tuple(suites(tests, placing, said)),
    )


def _failing(trial: Trial, failing: Failing, placing: Placing, words: TrialWords) -> Finding:
    filed = trial.filed
    spot = placing.spot(filed.file, filed.route(*failing.route))
    return _finding(failing.kind, spot, failing_sentence(trial, failing, words))


def _finding(code: str, spot: Spot, told: str, label: str = "") -> Finding:
    return Finding(
        file=spot.file,
        line=spot.line,
        column=spot.column,
        code=code,
        severity="error",
        label=label,
        text=spot.text,
        message=told,
        fix="",
        told=(told,) if told else (),
    )


def _coverage(tests: Examination, placing: Placing, words: TrialWords) -> Iterator[Block]:
    yield Heading(text=words.coverage)
    lines = (
        words.covered.format(kind=words.kinds[each.kind], count=each.count, covered=each.covered)
        for each in tests.coverage
    )
    yield Bullets(entries=tuple(Entry(text=each) for each in lines))
    yield Paragraph(
        text=words.whole.format(
            count=sum(each.count for each in tests.coverage),
            covered=sum(each.covered for each in tests.coverage),
            percent=percent(tests.covered),
        )
    )
    missing = [element for each in tests.coverage for element in each.missing]
    if missing:
        yield Heading(text=words.missing)
        yield from (_missing(each, placing, words) for each in missing[:_MOST])
    if len(missing) > _MOST:
        yield Paragraph(text=words.more.format(count=len(missing) - _MOST))


def _missing(element: Element, placing: Placing, words: TrialWords) -> Finding:
    spot = placing.spot(placing.path(element.file), element.route)
    verdict = words.verdicts.get(element.case, "")
    return _finding(element.kind, spot, verdict, words.kinds[element.kind])


def _walked(walked: Walked, placing: Placing, words: TrialWords) -> Iterator[Block]:
    yield from (_breach(each, placing, words) for each in walked.breaches)
    form = words.broken if walked.breaches else words.walked
    count = len({each.answers for each in walked.breaches})
    yield Heading(text=form.format(count=walked.count, seed=walked.seed, broken=count))


def _breach(breach: Breach, placing: Placing, words: TrialWords) -> Finding:
    told = words.laws[breach.law].format(found=breach.found)
    return Finding(
        file=placing.path(breach.start),
        line=None,
        column=None,
        code=breach.law,
        severity="error",
        label="",
        text=None,
        message=told,
        fix="",
        told=(told,),
        command=walk_command(breach),
    )


def _scored(scored: Scored, placing: Placing, words: TrialWords) -> Iterator[Block]:
    survivors = scored.explained.survivors
    if survivors:
        yield Heading(text=words.survivors)
    yield from (_survivor(each, words) for each in survivors)
    yield from (_comment("idle", each, placing, words.idle) for each in scored.explained.idle)
    yield from (_comment("empty", each, placing, words.empty) for each in scored.explained.empty)
    score = scored.score
    yield Heading(
        text=words.score.format(
            count=score.count, noticed=score.noticed, percent=percent(score.percent)
        )
    )
    unexplained = sum(not each.reason for each in survivors)
    if unexplained:
        yield Paragraph(text=words.unexplained.format(count=unexplained))


def _survivor(each: Survivor, words: TrialWords) -> Finding:
    return _finding(each.mutant.edit, each.spot, survivor_sentence(each, words))


def _comment(code: str, each: Survival, placing: Placing, told: str) -> Finding:
    text = placing.paper(each.file).lines[each.line - 1]
    return _finding(code, Spot(file=each.file, line=each.line, column=each.column, text=text), told)


def _last(tests: Examination, words: TrialWords) -> Iterator[Block]:
    count, failed = len(tests.trials), len(tests.failed)
    if failed:
        yield Heading(text=words.failed.format(count=count, failed=failed))
    else:
        yield Heading(text=words.passed_one if count == 1 else words.passed.format(count=count))
    if tests.too_little:
        yield Paragraph(
            text=words.below_coverage.format(
                percent=percent(tests.covered), least=percent(tests.least_coverage or 0)
            ),
            tone="strong",
        )
    if tests.too_few and tests.scored is not None:
        yield Paragraph(
            text=words.below_score.format(
                percent=percent(tests.scored.score.percent), least=percent(tests.least_score or 0)
            ),
            tone="strong",
        )
    if failed and tests.least_score is not None and tests.scored is None:
        yield Paragraph(text=words.not_scored, tone="strong")
