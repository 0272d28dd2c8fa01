"""这份文件没有第二个人核对过。

自己写的，自己看不出错。写的人记在 written_by，另请一个人对照出处核对，记在 by。
两处都写单位、岗位或代号，不写姓名。

错：
    # bureau.yaml
    review: {written_by: authors, by: authors, on: 2026-11-22, every_days: 180}
对：
    # bureau.yaml
    review: {written_by: authors, by: tests, on: 2026-11-22, every_days: 180}
----
Nobody but its writer has checked this file.

Nobody sees their own mistakes. `written_by` names who wrote it, `by` somebody else who held it
against its sources. Write an office, a role or a code, never a person's name.
"""

from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each file that was checked by who wrote it, or that does not say who did."""
    for file in subject.files:
        by, writer = file.get("review", "by"), file.get("review", "written_by")
        if by.text is not None and (writer.text is None or _same(writer.text, by.text)):
            yield by.fault(Code.SECOND_READER, by=by.text)


def _same(one: str, other: str) -> bool:
    """Whether two names mean the same, however they are spelt."""
    first, second = ("".join(each.split()).casefold() for each in (one, other))
    return first == second
