"""Whether the texts of a file send people anywhere but to official addresses and numbers."""

import re
import unicodedata
from collections.abc import Iterator

from certguide.core.faults import Code, Fault
from certguide.core.official import ADDRESSES, ENDING, NUMBERS
from certguide.loading.spot import Spot

_LANGUAGES = ("zh", "zh-hant", "en")
_VOICES = ("self", "family", "worker")

# Labels are never tried anew from their middle, or a long word would take time by its square.
_LABEL = "(?<![a-z0-9-])[a-z0-9-]++"
_ADDRESS = re.compile(
    r"https?://[!-~一-龥]+"
    r"|(?<![a-z0-9-])(?<![a-z0-9-]\.)(?:[a-z0-9-]++\.)+"
    r"(?:[a-z]{2,}(?::\d+)?(?:/[!-~]*)?|中国|公司|网络|集团)"
    # Where the dot is Chinese, set off or behind Chinese, only an ending of an address tells.
    rf"|(?:{_LABEL}(?: [.。]|[.。] |。| ?点)|(?<![一-龥])[一-龥]++ ?[.。]) ?"
    r"(?:com|cn|net|org|top|vip|cc|xyz|info|shop|site|club)(?![a-z0-9])",
    re.IGNORECASE,
)
_YEAR, _MONTH, _DAY = r"(?:19|20)\d{2}", r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_DATE = re.compile(rf"(?<![\d.]){_YEAR}(?:[-/.]{_MONTH}(?:[-/.]{_DAY})?|[-–—/]{_YEAR})(?!\d)")
_OFFICIAL = re.compile(rf"(?<![\d+)-])(?<!\d )(?:{'|'.join(NUMBERS)})(?![\d-])")
_DIGITS = re.compile(r"\+?\(?\d(?:[\s()./·*_–—-]*\d)*")
_NUMERALS = str.maketrans(
    "〇零○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖", "00012345678912123456789"
)
_ACCOUNT = re.compile(
    r"(?:微信号|加微信|加[Vv]信?|[Vv]信|QQ|qq|扣扣)[: ]*[A-Za-z0-9_-]{5,}"
    r"|[微薇威]信[: ]*(?=[0-9_-]*[A-Za-z])(?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{5,}"
)
_SUM = re.compile(r"(?<!\d)\d{5,7}(?=元|块钱|万|人|名)")
_FEWEST = 5
"""Digits that make a number to call; years and counts have fewer."""


def check_texts(spot: Spot) -> Iterator[Fault]:
    """Yield every address and number in a text that is not an official one (S160, S204)."""
    if isinstance(spot.data, dict) and set(spot.data) & set(_LANGUAGES):
        for _, said in spot.each():
            yield from _check_said(said)
        return
    for _, each in spot.each():
        yield from check_texts(each)
    for each in spot.items():
        yield from check_texts(each)


def _check_said(said: Spot) -> Iterator[Fault]:
    for each in (said, *(said.get(voice) for voice in _VOICES)):
        if each.text is None:
            continue
        plain = unicodedata.normalize("NFKC", each.text)
        for text in _addresses(plain):
            yield each.fault(Code.FOREIGN_ADDRESS, text=text, known="\n".join(ADDRESSES))
        for text in _numbers(plain):
            yield each.fault(Code.FOREIGN_NUMBER, text=text, known="\n".join(NUMBERS))


def _addresses(plain: str) -> Iterator[str]:
    for found in _ADDRESS.finditer(plain):
        if found.group().lower() not in (*ADDRESSES, ENDING):
            yield found.group()


def _numbers(plain: str) -> Iterator[str]:
    for found in _ACCOUNT.finditer(plain):
        yield found.group()
    masked = plain
    for known in (_ACCOUNT, _ADDRESS, _DATE, _SUM):
        masked = known.sub(_mask, masked)
    for found in _DIGITS.finditer(_OFFICIAL.sub(_mask, masked.translate(_NUMERALS))):
        number = re.sub(r"\D", "", found.group())
        if len(number) >= _FEWEST and number not in NUMBERS:
            yield plain[found.start() : found.end()]


def _mask(found: re.Match[str]) -> str:
    return "~" * len(found.group())
