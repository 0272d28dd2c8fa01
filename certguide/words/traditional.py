"""Traditional characters: the one door to opencc.

The forms are those of Hong Kong and Macau (`s2hk`), where most of the readers live. `s2t` writes
覈, 纔 and 爲, which hardly anybody does. `s2twp` also changes the words, and the wrong ones: the
窗口 of an office becomes the 視窗 of a screen, a 社区 a 社群. The words stay, as they are those
of the offices and screens that are meant.
"""

import re
from collections.abc import Collection
from functools import cache
from typing import Any

from certguide.core.extras import optional

EXTRA = "zh-hant"

NAME = re.compile("“([^“”]*)”|《[^《》]*》")
"""A name on a screen, or of a paper: it is looked for character by character."""

_FORMS = str.maketrans(
    "兑卧衞敍啓囱峯牀悦户枱温税羣脱葱藴蜕説醖鈎鋭閲繮麪唸",
    "兌臥衛敘啟囪峰床悅戶檯溫稅群脫蔥蘊蛻說醞鉤銳閱韁麵念",
)
"""Forms that Big5 lacks, which Hong Kong and Taiwan share, and those that it has; 裏 and 着 are
read everywhere. 念 is written in both ways from one sentence to the next."""

_MENDED = tuple(
    (re.compile(wrong), right)
    for wrong, right in (
        # Where a phrase of the tables begins in one word and ends in another.
        ("(?<=[列寫])明瞭", "明了"),
        ("上覆制", "上複製"),
        ("(?<=[0-9}])天后", "天後"),
        ("並進來", "併進來"),
        # The tables leave it in many a pair, such as 流程里 and 里加.
        ("(?<![公阿浙英華千鄰故])里(?![約程弄])", "裏"),
        # Words that the tables do not have.
        ("沒采", "沒採"),
        ("托別人", "託別人"),
        ("(?<=行政|申請)複議", "復議"),
    )
)
"""What opencc writes wrongly in the texts of this guide, and how it is written."""


def ready() -> None:
    """Make sure that characters can be changed; raises MissingExtra."""
    converter("s2hk")


def traditional(text: str, ours: Collection[str] = ()) -> str:
    """`text` in traditional characters; names in “…” and 《…》 stay as they are.

    Names among `ours` are our own words, and change too. Raises MissingExtra.
    """
    if text.isascii():
        return text
    parts: list[str] = []
    end = 0
    for name in NAME.finditer(text):
        if name[1] not in ours:
            parts += (_changed(text[end : name.start()]), name[0])
            end = name.end()
    return "".join((*parts, _changed(text[end:])))


def simplified(text: str) -> str:
    """`text` in simplified characters, from whatever forms of a place; raises MissingExtra."""
    return text if text.isascii() else _converted("t2s", text)


def _changed(text: str) -> str:
    changed = _converted("s2hk", text).translate(_FORMS)
    for wrong, right in _MENDED:
        changed = wrong.sub(right, changed)
    return changed


def _converted(name: str, text: str) -> str:
    try:
        return str(converter(name).convert(text))
    except UnicodeEncodeError:
        # Bytes of another encoding, as they were typed: no characters to change.
        return text


@cache
def converter(name: str) -> Any:
    """What changes characters by the tables called `name`, opened once; raises MissingExtra."""
    return optional("opencc", EXTRA).OpenCC(name)
