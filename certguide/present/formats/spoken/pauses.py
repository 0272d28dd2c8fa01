"""The pauses of a text that is read aloud: where its sentences end, and one at a time in them."""

import re

from certguide.core.text import Language
from certguide.present.formats.spoken.tongue import TONGUES

HAN = "\u3400-\u9fff"
"""The Chinese characters that Unicode had first, as the inside of a class of an expression."""

_ENDS = "。？.?"
_PAUSES = "，、；：,;:"
_STRONGEST = "？?。.；;：:，,、"


def sentences(text: str, language: Language) -> tuple[str, ...]:
    """The sentences of `text`, each with single spaces, one pause at a time, and its end."""
    tidied = (_tidy(each, language) for each in _split(text, language))
    return tuple(each for each in tidied if each)


def _split(text: str, language: Language) -> list[str]:
    if language == "en":
        return re.split(r"(?<=[.?])\s+", text)
    return re.split(r"(?<=[。？])", text)


def _tidy(sentence: str, language: Language) -> str:
    """One sentence with single spaces, one pause at a time, and its end."""
    text = re.sub(r"\s+", " ", sentence)
    if language == "en":
        text = re.sub(rf"(?<=[{HAN}])(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=[{HAN}])", " ", text)
        text = re.sub(r"(?<=[,;:])(?=[A-Za-z])", " ", text)
    text = re.sub(rf" *[{_PAUSES}{_ENDS}](?:[{_PAUSES}{_ENDS} ]*[{_PAUSES}{_ENDS}])?", _one, text)
    if language != "en":
        text = re.sub(r"(?<=[，、；：。？]) ", "", text)
    body = text.lstrip(f" {_PAUSES}{_ENDS}").rstrip(f" {_PAUSES}")
    if not re.search(r"\w", body):
        return ""
    return body if body[-1] in _ENDS else body + TONGUES[language].stop


def _one(found: re.Match[str]) -> str:
    """The strongest of some pauses in a row. A bracket that ends within a list parts it anew."""
    run = found.group()
    if "，" in run and "、" in run:
        run += "；"
    return min(run.replace(" ", ""), key=_STRONGEST.index)
