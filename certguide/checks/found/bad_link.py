"""网址写得不对，打不开。

网址要以 http:// 或 https:// 开头，后面是网站的名字，中间没有空格和中文。
最好从浏览器里复制。句子里的逗号、句号不要粘在网址后面。

错：
    # sources.yaml
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        url: "https//www.gov.cn/a.html，"
        grade: A
        checked_on: 2026-11-22
      S02:
        title: 认证怎么查
        publisher: 人民日报
        date: 2024-05
        grade: B
        checked_on: 2026-11-22
对：
    # sources.yaml
    sources:
      S01:
        title: 社会保险经办条例
        publisher: 国务院
        date: 2023-08-16
        url: "https://www.gov.cn/a.html"
        grade: A
        checked_on: 2026-11-22
      S02:
        title: 认证怎么查
        publisher: 人民日报
        date: 2024-05
        grade: B
        checked_on: 2026-11-22
----
An address is not well-formed and cannot be opened.

It has to begin with http:// or https://, then the name of the site, without spaces or Chinese
characters. Copy it from the browser, without the comma or full stop behind it.
"""

import re
from collections.abc import Iterator

from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "error"
READS = "texts"

_LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_GOOD = re.compile(
    rf"https?://(?:{_LABEL}\.)+(?:[a-z]{{2,}}|xn--[a-z0-9-]+)(?::\d{{1,5}})?(?:[/?#][!-~]*)?$",
    re.IGNORECASE,
)
_BAD_END = tuple(".,;:!'\"<>，。；：、！？）》”")
_IN_TEXT = re.compile(r"(?:https?|www\b)[:：./／][^\s，。；！？“”《》（）]*", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each address of a source, and each in a text, that could not be opened."""
    for file in subject.national:
        for _, source in file.get("sources").each():
            url = source.get("url")
            if url.text is not None and not well_formed(url.text):
                yield url.fault(Code.BAD_LINK, text=url.text)
    for wording in subject.wordings:
        for said in wording.said:
            for found in _IN_TEXT.finditer(said.text):
                text = found.group().rstrip(".,;")
                if not well_formed(text):
                    yield said.spot.fault(Code.BAD_LINK, text=text)


def well_formed(url: str) -> bool:
    """Whether a browser would open this address as it stands."""
    return not url.endswith(_BAD_END) and _GOOD.fullmatch(url) is not None
