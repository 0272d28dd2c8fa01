"""例子里写的，和流程现在说的不一样。

例子（cases）是照着出处手工推出来的：这样答，就该得出这个结果、这个日子、这些话。
对不上，不是流程改错了，就是例子过时了。先对照出处看谁对，再改错的那一边。
不要照着程序说的去改例子。

错：
    # cases/cases.yaml
    cases:
      - name: 老人走了
        from: S01
        as_of: 2026-11-25
        answers: {life: deceased}
        outcome: nothing-to-do
对：
    # cases/cases.yaml
    cases:
      - name: 老人走了
        from: S01
        as_of: 2026-11-25
        answers: {life: deceased}
        outcome: report-death
----
What a case says is not what the flows say now.

Cases are worked out by hand from the sources: these answers, this outcome, this day, these words.
Where one does not fit, either the flows have been changed wrongly or the case is out of date.
Look at the sources, and mend what is wrong; never copy a case from what the program says.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault
from certguide.trials.run import run
from certguide.trials.telling import failing_sentence
from certguide.words import words

SEVERITY = "error"
READS = "cases"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each expectation of a case beside the flows that fails, at its place in the file."""
    said, page = words(subject.language).trial, words("zh").page
    for filed in subject.cases:
        trial = run(filed, subject.library, page)
        for failing in trial.failing:
            yield Fault(
                code=Code.CASE_FAILS,
                file=filed.file,
                route=filed.route(*failing.route),
                params={"said": failing_sentence(trial, failing, said)},
            )
