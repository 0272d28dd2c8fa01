"""A text as sentences to be read aloud: nothing in it but words and pauses."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable

from certguide.core.text import Language
from certguide.present.formats.spoken.pauses import HAN, sentences
from certguide.present.formats.spoken.tongue import TONGUES
from certguide.words import words

_DATE = r"(?<![\d-])(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?(?![\d-])"
_TIME = (
    r"(?<![\d:])(?P<hour>[01]?\d|2[0-4])[:：](?P<minute>[0-5]\d)(?![\d:])"
    r"(?P<till>\s?[-–—~～]\s?(?=\d))?"
)
_TOKENS = re.compile(
    r"(?P<blank>(?<![A-Za-z])[A-Za-z]*(?:\u3000|__)[^。！？.!?]*)"
    r"|(?P<url>https?://[!-~]+)"
    r"|(?P<host>(?<![\w.-])[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.[A-Za-z]{2,}(?![\w-])(?!\.\w)(?:/[!-~]*)?)"
    rf"|(?P<date>{_DATE})"
    rf"|(?P<time>{_TIME})"
    r"|(?P<option>(?<![!-~])--?(?=[A-Za-z]))"
    r"|(?P<groups>(?<![\w-])(?:\d{3,}(?:-\d+)+|\d{4}(?: \d{4})+)(?![\w-]))"
    r"|(?P<thousands>(?<![\w.,])\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?)"
    r"|(?P<mixed>(?<![A-Za-z\d])(?=[A-Za-z]+\d|\d+[A-Za-z])"
    r"(?!\d+(?:st|nd|rd|th)\b)[A-Za-z\d]{2,})"
    r"|(?P<percent>\d+%)"
    r"|(?P<span>(?<![\d.])\d+ ?[-–—~～] ?(?=\d))"
    r"|(?P<decimal>\d+(?:\.\d+)+)"
    r"|(?P<number>\d+)"
    r"|(?P<either> / )"
    rf"|(?P<sign>[^A-Za-z\d\s{HAN}])",
    re.ASCII,
)
_RADICAL = re.compile("[\u2e80-\u2fdf]")
_BESIDE = rf"(?<=[{HAN}]) +(?=\d)|(?<![A-Za-z\d])(\d[\d,]*) +(?=[{HAN}])"
"""Where typesetters put a space between figures and Chinese characters."""
_WORD = re.compile(r"[A-Za-z]+|\d+|[^A-Za-z\d]")
_SHORTEST_WORD = 3
"""Fewer letters in an address are read one by one."""

_SHORT = {"e.g.": "for example", "i.e.": "that is"}
_DROPPED = frozenset('“”‘’"「」『』《》〈〉☐☑☒✓✗✔✘►▶•●○■□◆')
"""Quotes, boxes and marks: they set apart what a voice sets apart by its tone."""
_INSIDE = frozenset("'’-")
"""Within a word these belong to it."""


def spoken(text: str, language: Language) -> tuple[str, ...]:
    """The sentences of `text`, each ending in a full stop or a question mark.

    Numbers that are somebody's are read digit by digit, counts and dates in words, addresses sign
    by sign. Quotes and brackets become pauses or nothing, and a sign with a name is named.
    """
    said = _Speaker(language).say(_prepared(text, language))
    return sentences(said, language)


class _Speaker:
    """Says one text after another in one language."""

    def __init__(self, language: Language) -> None:
        said = words(language)
        self.page = said.page
        self.words = said.speech
        self.tongue = TONGUES[language]

    def say(self, text: str) -> str:
        return _TOKENS.sub(self._token, text)

    def _date(self, found: re.Match[str]) -> str:
        year, month, day = int(found["year"]), int(found["month"]), found["day"]
        name = self.page.months[month - 1]
        if day is None:
            return self.say(self.words.month.format(year=year, month=name))
        try:
            dt.date(year, month, int(day))
        except ValueError:
            return self._groups(found)
        return self.say(self.page.date.format(year=year, month=name, day=int(day)))

    def _time(self, found: re.Match[str]) -> str:
        said = self.tongue.clock(int(found["hour"]), int(found["minute"]))
        return said + (self._till() if found["till"] else "")

    def _token(self, found: re.Match[str]) -> str:
        kind = found.lastgroup or ""
        if kind == "either":
            return self.words.either
        say: Callable[[re.Match[str]], str] = getattr(self, f"_{kind}")
        return say(found)

    def _url(self, found: re.Match[str]) -> str:
        return self._host(found)

    def _host(self, found: re.Match[str]) -> str:
        """An address: short names letter by letter, words as words, and every sign by its name.

        Its ending is a word that everybody knows.
        """
        text = found.group()
        kept = text.rstrip(".,;:!?)/")
        rest = text[len(kept) :].replace("/", "")
        address = re.sub(r"^https?://", "", kept)
        host = address.partition("/")[0]
        ending = host.rpartition(".")[2]
        parts = []
        for place in re.finditer(_WORD, address):
            part = place.group()
            known = part == ending and place.end() == len(host)
            parts.append(part if known else self._part(part))
        return f" {' '.join(parts)} {self._signs(rest)}"

    def _part(self, part: str) -> str:
        if part.isdecimal():
            return self.tongue.digits(part)
        if part.isalpha():
            word = part.islower() and len(part) >= _SHORTEST_WORD
            return part if word else " ".join(part)
        return self.words.signs.get(part, "")

    def _blank(self, found: re.Match[str]) -> str:
        """Room to write by hand, with what stands between it: year, month, day."""
        units = [each for each in re.split(r"[\u3000_\s-]+", found.group()) if each]
        if not units:
            return self.words.blank
        return self.words.blank_of.format(units=self.words.blanks_joined.join(units))

    def _option(self, found: re.Match[str]) -> str:
        return f" {self.words.options[len(found.group()) - 1]} "

    def _groups(self, found: re.Match[str]) -> str:
        groups = re.split("[- ]", found.group())
        return self.tongue.join([self.tongue.digits(each) for each in groups])

    def _thousands(self, found: re.Match[str]) -> str:
        return self.tongue.count(found.group(), self.words.dot)

    def _mixed(self, found: re.Match[str]) -> str:
        """Letters and digits in one: the id of a source, the size of a sheet."""
        return " ".join(map(self._part, re.findall(r"[A-Za-z]|\d+", found.group())))

    def _percent(self, found: re.Match[str]) -> str:
        number = self._counted(found, found.group().rstrip("%"))
        return self.words.percent.format(number=number)

    def _span(self, found: re.Match[str]) -> str:
        number = self._counted(found, found.group().rstrip(" -–—~～"))
        return number + self._till()

    def _till(self) -> str:
        gap = " " if self.tongue.stop == "." else ""
        return f"{gap}{self.words.to}{gap}"

    def _decimal(self, found: re.Match[str]) -> str:
        return self.tongue.decimal(found.group().split("."), self.words.dot)

    def _number(self, found: re.Match[str]) -> str:
        return self._counted(found, found.group())

    def _counted(self, found: re.Match[str], number: str) -> str:
        text = found.string
        return self.tongue.number(number, text[: found.start()], text[found.end() :])

    def _sign(self, found: re.Match[str]) -> str:
        sign, text = found.group(), found.string
        before, after = text[: found.start()][-1:], text[found.end() :][:1]
        if sign in _INSIDE and _latin(before) and _latin(after):
            return sign
        if sign == ".":
            return f" {self.words.dot} " if after.strip() else self.tongue.stop
        if sign == "-" and not (_latin(before) or _latin(after)):
            return self.tongue.comma
        return self._named(sign)

    def _signs(self, text: str) -> str:
        return "".join(map(self._named, text))

    def _named(self, sign: str) -> str:
        if sign in _DROPPED or sign == "'":
            return ""
        if sign in self.tongue.pauses:
            return self.tongue.pauses[sign]
        if sign in self.tongue.kept:
            return sign
        name = self.words.signs.get(sign)
        if name is not None:
            return name if sign == "+" and self.tongue.stop == "。" else f" {name} "
        # Letters of any script are words; a sign that has no name is a pause.
        return sign if sign.isalnum() else " "


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _prepared(text: str, language: Language) -> str:
    """The text with figures of one width, a pause between quotes, and no space for the eye.

    A letter with its accent is one letter, and a radical that files copied from PDFs have in place
    of a character is that character.
    """
    text = unicodedata.normalize("NFC", text)
    text = _RADICAL.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    text = "".join(str(int(each)) if each.isdecimal() else each for each in text)
    text = re.sub(r"”\s*“", "”、“", text)
    if language != "en":
        return re.sub(_BESIDE, r"\1", text)
    return re.sub(r"\b(?:e\.g|i\.e)\.", lambda found: _SHORT[found.group()], text)
