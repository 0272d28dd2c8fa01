"""A text as a reader takes it in, whatever tricks it is written with, and its parts."""

import re
import unicodedata
from functools import lru_cache

HAN = "\u3400-\u9fff"
"""For the inside of a character class."""

QUOTED = re.compile("“([^“”]*)”")
"""A name as it stands on a screen or a paper."""

ADDRESS = re.compile(
    r"(?:https?://)?(?<![a-z0-9-])(?<![a-z0-9-]\.)(?:[a-z0-9-]++\.)+"
    r"[a-z]{2,}(?::\d+)?(?:/[!-~]*)?",
    re.IGNORECASE,
)
"""Labels are never tried anew from their middle: that would take time by the square."""


_WIDE = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()}
_OLD_FORMS = str.maketrans(
    "轉賬帳匯錢繳費碼驗證號銀電話給發讀訊輸確認點鏈識別臉國務辦態動機",
    "转账账汇钱缴费码验证号银电话给发读讯输确认点链识别脸国务办态动机",
)
_FILLER = re.compile(rf"(?<=[{HAN}])(?:[^\S\n]|[·•.\-_*~^|/\\])+(?=[{HAN}])")
_NAMED = re.compile("“[^“”]*”|《[^《》]*》")
_DOTTED = re.compile(r"\.[A-Za-z]")
_END = re.compile(r"[。！；\n]+|!(?= |$)")
_CLAUSE = re.compile("[，,：:？?]")


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """The text in one writing: plain digits and letters, nothing set between Chinese characters.

    Whoever hides a word does so with these; the reader sees the word all the same.
    """
    if text.isascii():
        return text
    return _FILLER.sub("", text.translate(_WIDE).translate(_OLD_FORMS))


def unnamed(text: str) -> str:
    """The text of the same length in which names in “…” and 《…》 and addresses are blotted out."""
    if "“" in text or "《" in text:
        text = _NAMED.sub(lambda found: "■" * len(found.group()), text)
    if _DOTTED.search(text):
        text = ADDRESS.sub(lambda found: "■" * len(found.group()), text)
    return text


def quoted(text: str) -> list[str]:
    """The names in “…”, in their order."""
    return QUOTED.findall(text) if "“" in text else []


def sentences(text: str) -> list[str]:
    """The Chinese sentences of a text, without their ends. A question goes on with its answer."""
    return [each for each in _END.split(text) if each.strip()]


def clauses(sentence: str) -> list[str]:
    """The parts of a sentence between its commas."""
    return [each for each in _CLAUSE.split(sentence) if each.strip()]


def alike(name: str) -> str:
    """What two writings of one name have in common: no matter width, case, spaces."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", name)).casefold()
