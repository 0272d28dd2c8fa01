"""Numbers in Chinese characters, as they are read aloud."""

_DIGITS = "零一二三四五六七八九"
_GROUP = 10**4
_UNITS = ((10**8, "亿"), (_GROUP, "万"), (1000, "千"), (100, "百"), (10, "十"))
_TWO = ("二千", "二万", "二亿")
"""Where a number begins so, two is said as it is before what is counted."""
TRADITIONAL = str.maketrans("两万亿", "兩萬億")
MOST = 10**16
"""Beyond this nobody counts, and digits are read one by one."""


def digits(text: str, zero: str = "零") -> str:
    """The digits of `text` one by one: 12333 is 一二三三三. `zero` is 〇 in years."""
    return "".join(zero if each == "0" else _DIGITS[int(each)] for each in text)


def cardinal(number: int) -> str:
    """A number from 0 on as it is counted: 18 is 十八, 2027 is 两千零二十七."""
    said = _said(number) or _DIGITS[0]
    said = said.removeprefix("一") if said.startswith("一十") else said
    return "两" + said[1:] if said[:2] in _TWO else said


def _said(number: int) -> str:
    """Thousands are counted by the four; what is left out before others is said to be 零."""
    for unit, name in _UNITS:
        if number >= unit:
            high, low = divmod(number, unit)
            gap = _DIGITS[0] if 0 < low < unit // 10 else ""
            return (_DIGITS[high] if unit < _GROUP else _said(high)) + name + gap + _said(low)
    return _DIGITS[number] if number else ""
