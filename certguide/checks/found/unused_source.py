"""出处列着，却没有一句话用它。

写进用得着它的 sources，或从出处文件里删掉。留着不用的，过期了也没人看。

错：
    # sources.yaml
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        url: https://www.gov.cn/a.html
        grade: A
        checked_on: 2026-11-22
      S02:
        title: 认证怎么查
        publisher: 人民日报
        date: 2024-05
        grade: B
        checked_on: 2026-11-22
      S03:
        title: 没有用到的通知
        publisher: 人社部
        date: 2024-05
        grade: A
        checked_on: 2026-11-22
对：
    # sources.yaml
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        url: https://www.gov.cn/a.html
        grade: A
        checked_on: 2026-11-22
      S02:
        title: 认证怎么查
        publisher: 人民日报
        date: 2024-05
        grade: B
        checked_on: 2026-11-22
----
A source is listed, and nothing that is told rests on it.

Cite it where it belongs, or remove it from the list: nobody looks whether it still holds.
"""

from collections.abc import Iterator

from certguide.checks.sources import resting
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "library"


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each listed source on which nothing in any file rests."""
    cited = {
        source.text
        for file in subject.files
        for told in resting(file)
        for source in told.get("sources").items()
    }
    for file in subject.national:
        for name, spot in file.get("sources").each():
            if file.get("kind").text == "sources" and name not in cited:
                yield spot.key_fault(Code.UNUSED_SOURCE, source=name)
