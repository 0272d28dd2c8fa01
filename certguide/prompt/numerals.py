"""The number of an option, in the ways people type it."""

import re

_DIGITS = {char: value for value, char in enumerate("一二三四五六七八九", start=1)}
_ORDINAL = re.compile(
    r"(?:我?选择?|option |number |no\.? ?|#)?第? ?([0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?"
    r"[个项条号种]?"
)
_TENS = re.compile(r"([二三四五六七八九])?(十)?([一二三四五六七八九])?")


def number(text: str) -> int | None:
    """The number in folded `text`: `3`, `三`, `第三个`, `选3`, `二十三`; None where there is none.

    Text that holds anything besides is no number: 33 is not 3, and neither is `3 4`.
    """
    found = _ORDINAL.fullmatch(text)
    if found is None:
        return None
    digits = found[1]
    return int(digits) if digits.isdecimal() else _chinese(digits)


def _chinese(digits: str) -> int | None:
    if len(digits) == 1:
        return 10 if digits == "十" else _DIGITS[digits]
    found = _TENS.fullmatch(digits)
    if found is None or found[2] is None:
        return None
    tens, _, ones = found.groups()
    return 10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0)
