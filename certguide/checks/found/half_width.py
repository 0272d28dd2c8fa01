"""中文句子里的标点或数字，用错了全角半角。

中文里的逗号、句号、冒号、括号用全角：，。：（）。数字和英文字母用半角：12333。
中文字中间不空格，标点不连着打两个，省略号写“……”，引号写“”。
网址、时间 8:30 和引号里的屏幕名字照原样，不算。

错：
    # bureau.yaml
    summary: {zh: "带身份证,去窗口办(不收钱)。", en: Take the ID card to the counter.}
对：
    # bureau.yaml
    summary: {zh: "带身份证，去窗口办（不收钱）。", en: Take the ID card to the counter.}
----
Punctuation or digits of the wrong width in a Chinese sentence.

Chinese sentences take full-width punctuation （，。：）, half-width digits and letters, no
spaces between characters, no mark twice, …… for an ellipsis and “” for quotes. Addresses, times
such as 8:30 and quoted screen names stay as they are.
"""

import re
from collections.abc import Iterator

from certguide.checks.plain import HAN, unnamed
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "texts"

_NEAR = rf"[{HAN}“”《》（）■]"
_MARKS = "，。、；：！？"
_SLIP = re.compile(
    rf"(?P<dots>\.{{2,}}|。{{2,}}|(?<!…)…(?!…)|…{{3,}})"
    rf"|(?P<twice>[{_MARKS}]{{2,}})"
    rf"|(?P<mark>(?<={_NEAR})[,.:;?!]|(?<=[{HAN}])[()]|[,:;?!](?={_NEAR})|[()](?=[{HAN}])|[.,;]$)"
    r"|(?P<wide>[０-９Ａ-Ｚａ-ｚ＋－％＝／．＠]+)"
    rf"|(?P<space>(?<=[{HAN}]) ++(?=[{HAN}])|(?<=[{_MARKS}]) +|(?<! ) ++(?=[{_MARKS}])|\u3000)"
    "|(?P<quote>[\"'＂＇])"
)
_NARROW_ONLY = re.compile(f"[{HAN}]")
_FULL = dict(zip(",.:;?!()", "，。：；？！（）", strict=True))


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each Chinese text with such a slip: the first, and how it is written."""
    for said in subject.said("zh"):
        if said.text.isascii() or not _NARROW_ONLY.search(said.text):
            continue
        found = _SLIP.search(unnamed(said.text))
        if found is not None:
            start, end = max(found.start() - 4, 0), found.end() + 2
            yield said.spot.fault(
                Code.HALF_WIDTH,
                text=said.text[start:end].strip(),
                fixed=(
                    said.text[start : found.start()]
                    + _mended(found.group(), found.lastgroup)
                    + said.text[found.end() : end]
                ).strip(),
            )


def _mended(slip: str, kind: str | None) -> str:
    match kind:
        case "dots":
            return "。" if slip.startswith("。") else "……"
        case "twice":
            return slip[0]
        case "mark":
            return _FULL[slip]
        case "wide":
            return "".join(chr(ord(each) - 0xFEE0) for each in slip)
        case "space":
            return ""
        case _:
            return "”"
