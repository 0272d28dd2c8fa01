"""How numbers and pauses are read aloud, language by language."""

import re
from typing import Protocol

from certguide.core.official import NUMBERS
from certguide.core.text import Language
from certguide.present.formats.spoken import numerals

_COUNTED = "个個处處次种種题題天年样樣份项項条條张張遍步家歲岁周小分位面台部页頁套句件行人名元块塊"
"""What stands after a number that counts: the person, the time, the thing."""
_YEARS = re.compile(r"(?:19|20)\d\d")
_A_NUMBER = 5
"""As many digits are no count where no measure follows: somebody's number, read one by one."""
_TWO, _TEN = 2, 10


class Tongue(Protocol):
    """What differs between languages where a page is read aloud."""

    stop: str
    comma: str
    kept: str
    pauses: dict[str, str]

    def digits(self, text: str) -> str:
        """A number that is read digit by digit."""
        ...

    def number(self, text: str, before: str, after: str) -> str:
        """A number between what stands `before` and `after` it, as it is counted or named."""
        ...

    def count(self, text: str, dot: str) -> str:
        """A number with commas between its thousands, and perhaps a `dot` after them."""
        ...

    def decimal(self, parts: list[str], dot: str) -> str:
        """Numbers with a `dot` between them."""
        ...

    def clock(self, hour: int, minute: int) -> str:
        """A time of the day."""
        ...

    def join(self, parts: list[str]) -> str:
        """Parts that are read with a pause between them."""
        ...


class Chinese:
    """Everything is written out, since voices read 12333 as twelve thousand and more."""

    stop = "。"
    comma = "，"
    kept = "。？，、；："
    pauses = {
        ",": "，",
        ";": "；",
        ":": "：",
        "!": "。",
        "！": "。",
        "?": "？",
        "(": "，",
        ")": "，",
        "（": "，",
        "）": "，",
        "[": "，",
        "]": "，",
        "【": "，",
        "】": "，",
        "〔": "，",
        "〕": "，",
        "—": "，",
        "–": "，",
        "…": "，",
        "·": " ",
    }

    def digits(self, text: str) -> str:
        """One by one: 一二三三三."""
        return numerals.digits(text)

    def number(self, text: str, before: str, after: str) -> str:
        """A count, a year, or a number that is somebody's."""
        counted = after.lstrip(" ")[:1]
        measured = bool(counted) and counted in _COUNTED
        if after.startswith("年") and len(text) == len("2026"):
            return numerals.digits(text, "〇")
        if text in NUMBERS or (text[0] == "0" and len(text) > 1) or int(text) >= numerals.MOST:
            return numerals.digits(text)
        if not measured and (_YEARS.fullmatch(text) or len(text) >= _A_NUMBER):
            return numerals.digits(text, "〇" if _YEARS.fullmatch(text) else "零")
        if text == "2" and measured and not before.endswith("第"):
            return "两"
        return numerals.cardinal(int(text))

    def count(self, text: str, dot: str) -> str:
        """两千零二十七."""
        whole, *rest = text.replace(",", "").split(".")
        return dot.join([numerals.cardinal(int(whole)), *map(self.digits, rest)])

    def decimal(self, parts: list[str], dot: str) -> str:
        """三十点五; the parts of a version are read digit by digit."""
        version = len(parts) > len(("whole", "rest"))
        whole = self.digits(parts[0]) if version else numerals.cardinal(int(parts[0]))
        return dot.join([whole, *map(self.digits, parts[1:])])

    def clock(self, hour: int, minute: int) -> str:
        """八点三十分, 两点, 九点零五分."""
        hours = "两" if hour == _TWO else numerals.cardinal(hour)
        if not minute:
            return f"{hours}点"
        zero = "零" if minute < _TEN else ""
        return f"{hours}点{zero}{numerals.cardinal(minute)}分"

    def join(self, parts: list[str]) -> str:
        """七零六四，一八一七."""
        return "，".join(parts)


class Traditional(Chinese):
    """The same in traditional characters."""

    def number(self, text: str, before: str, after: str) -> str:
        """A count, a year, or a number that is somebody's."""
        return super().number(text, before, after).translate(numerals.TRADITIONAL)

    def count(self, text: str, dot: str) -> str:
        """兩千零二十七."""
        return super().count(text, dot).translate(numerals.TRADITIONAL)

    def decimal(self, parts: list[str], dot: str) -> str:
        """三十點五."""
        return super().decimal(parts, dot).translate(numerals.TRADITIONAL)

    def clock(self, hour: int, minute: int) -> str:
        """八點三十分."""
        return super().clock(hour, minute).replace("点", "點").translate(numerals.TRADITIONAL)


class English:
    """Counts and years stay in figures, which voices read well; other numbers are spaced out."""

    stop = "."
    comma = ", "
    kept = ".?,;:"
    pauses = {
        "，": ", ",
        "、": ", ",
        "；": "; ",
        "：": ": ",
        "。": ". ",
        "！": ". ",
        "!": ". ",
        "？": "? ",
        "(": ", ",
        ")": ", ",
        "（": ", ",
        "）": ", ",
        "[": ", ",
        "]": ", ",
        "【": ", ",
        "】": ", ",
        "〔": ", ",
        "〕": ", ",
        "—": ", ",
        "–": ", ",
        "…": ", ",
        "·": " ",
    }

    def digits(self, text: str) -> str:
        """One by one: 1 2 3 3 3."""
        return " ".join(text)

    def number(self, text: str, before: str, after: str) -> str:  # noqa: ARG002 - as in Chinese
        """As it is, unless it is somebody's number."""
        long = len(text) >= _A_NUMBER or (text[0] == "0" and len(text) > 1)
        return self.digits(text) if text in NUMBERS or long else text

    def count(self, text: str, dot: str) -> str:  # noqa: ARG002 - as in Chinese
        """As it is: voices read 2,027 well."""
        return text

    def decimal(self, parts: list[str], dot: str) -> str:
        """30.5 is read well; the parts of a version are not."""
        version = len(parts) > len(("whole", "rest"))
        return f" {dot} ".join(parts) if version else ".".join(parts)

    def clock(self, hour: int, minute: int) -> str:
        """As it is: voices read 8:30 well."""
        return f"{hour}:{minute:02}"

    def join(self, parts: list[str]) -> str:
        """7 0 6 4, 1 8 1 7."""
        return ", ".join(parts)


TONGUES: dict[Language, Tongue] = {
    "zh": Chinese(),
    "zh-hant": Traditional(),
    "en": English(),
}
