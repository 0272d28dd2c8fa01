"""中文里夹了英文，或英文里夹了没解释的中文。

老人多半不认英文字母。软件、小程序的名字带字母的，放进“……”里；别的换成中文。
英文里出现的中文名字，放进“……”里，或在后面的括号里解释。

错：
    # bureau.yaml
    summary: {zh: 带身份证去窗口check一下。, en: Take the ID card to the 窗口.}
对：
    # bureau.yaml
    summary: {zh: 带身份证去窗口核对一下。, en: Take the ID card to the counter (窗口).}
----
English words in a Chinese text, or Chinese in an English one that is not explained.

Few pensioners read Latin letters. Names of programs that have some go between “ and ”; say the
rest in Chinese. A Chinese name in an English text goes between “ and ”, stands in brackets, or is
explained in brackets behind it.
"""

import re
from collections.abc import Iterator

from certguide.checks.plain import HAN, folded, unnamed
from certguide.checks.said import Said
from certguide.checks.subject import Subject
from certguide.core.faults import Code, Fault

SEVERITY = "warning"
READS = "texts"

_LATIN = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_KNOWN = frozenset(("X", "x", "SIM", "NFC", "USB", "GB", "MB", "WiFi", "Wi-Fi", "PDF", "ATM", "CT"))
_CODE = re.compile(r"[A-Z][A-Z0-9/.]*[ -]?\d+")
"""The number of a law, a standard or a form: it is copied, not read."""

_CHINESE = re.compile(f"[{HAN}]+")
_WORD = f"[{HAN}0-9■]"
_EXPLAINED = re.compile(
    "[(（][^()（）]*[)）]"
    f"|(?<!{_WORD})(?<!{_WORD}, )(?<!{_WORD} and ){_WORD}++"
    f"(?:(?:, | and )(?=[{HAN}]){_WORD}++)*+"
    r" \([^()]*[A-Za-z][^()]*\)"
)
"""What stands in brackets, and a name or a list of names that is explained in some."""


def check(subject: Subject) -> Iterator[Fault]:
    """Yield each text with a word of the other language, once."""
    for wording in subject.wordings:
        if wording.role != "screen":
            for said in wording.said:
                foreign = _foreign(said)
                if foreign:
                    yield said.spot.fault(Code.LANGUAGE_MIXED, text=foreign)


def _foreign(said: Said) -> str:
    text = unnamed(folded(said.text))
    if said.language == "en":
        if not _CHINESE.search(text):
            return ""
        found = _CHINESE.search(_EXPLAINED.sub("", text))
        return found.group() if found else ""
    words = _LATIN.findall(_CODE.sub("", text))
    return next((word for word in words if word not in _KNOWN), "")
