"""出处后来又核对过，这份文件却没有跟着再读。

出处可能已经变了。照着新的出处，把这份文件再读一遍，改好，把核对的日子（on）换掉。

错：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-01, every_days: 180}
对：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-22, every_days: 180}
----
A source has been looked at again since this file was last read.

The source may have changed. Read the file against it again, mend it, and set the day of the
review (`on`).
"""

from collections.abc import Iterator

from certguide.checks.reviews import day_of, days_of
from certguide.checks.sources import resting
from certguide.checks.subject import Subject
from certguide.core import dates
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each file whose review is older than the last look at a source that it cites."""
    looked = {
        key: day_of(source.get("checked_on"))
        for file in subject.national
        for key, source in file.get("sources").each()
    }
    for file in subject.files:
        on = day_of(file.get("review", "on"))
        days = days_of(file.get("review", "every_days"))
        if on is None or days is None or subject.day > dates.add_days(on, days):
            # A review that holds no longer has to be done again anyway.
            continue
        cited = {each.text or "" for told in resting(file) for each in told.get("sources").items()}
        later = {
            key: day
            for key in cited
            for day in [looked.get(key)]
            if day is not None and on < day <= subject.day
        }
        if later:
            name = max(sorted(later), key=lambda key: later[key])
            yield file.get("review", "on").fault(
                Code.NOT_READ_SINCE, name=name, checked_on=later[name].isoformat()
            )
