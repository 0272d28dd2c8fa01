"""Lines of Chinese and Latin text that fit a width, broken where a printer would break them."""

import re

NEVER_FIRST = frozenset("。，、；：？！”’）》〉」』】〕…—·～％+.,;:?!)]}%")
"""A line never begins with these (GB/T 15834 forbids it for the Chinese ones).

The plus sign is here for 区号+12333, which is read as one thing.
"""
NEVER_LAST = frozenset("“‘（《〈「『【〔([{")
"""A line never ends with these."""

_EITHER_WIDTH = frozenset("“”‘’…—·×°±÷§")
"""One column in some terminals, two in Chinese ones: counted as two, a line fits in both."""

_JOINTS = frozenset("/?&=_-")
"""Where an address that is longer than a line is split rather than elsewhere."""

_ALONE = 4
"""The columns of one Chinese character with its full stop, which looks lost on a line."""

_Unit = tuple[str, bool]
"""Text that stays whole, and whether a space stands before it."""

_LATIN = "!-~\u00a1-\u00a6\u00a8-\u00af\u00b2-\u00b6\u00b8-\u0fff"
_ATOM = re.compile(rf"[{_LATIN}]+(?:’[{_LATIN}]+)*|\n|[^\S\n\u3000]+|.", re.DOTALL)


def wrap(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """Break `text` into lines of at most `width` columns and return them.

    `first` leads the first line and `rest` all others; both count towards the width. A Latin
    word, a number or a URL is split only where it is longer than a line. Line breaks in `text`
    stay; a run of spaces becomes one, and none is left at a line's end. No text gives one line.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lead = rest if lines else first
        lines.extend(_fill(_units(paragraph), width, lead, rest))
    return lines


def columns(text: str) -> int:
    """The columns that `text` takes up at most, in whatever terminal."""
    return sum(map(_column, text))


def _column(char: str) -> int:
    if char in _EITHER_WIDTH:
        return 2
    if " " <= char <= "~":
        return 1
    if "\u4e00" <= char <= "\u9fff" or "\u3000" <= char <= "\u3029" or "\uff01" <= char <= "\uff60":
        return 2
    # Importing this takes longer than wrapping a page, and Chinese and English never need it.
    from wcwidth import wcwidth

    return max(0, wcwidth(char))


def _units(text: str) -> list[_Unit]:
    """The parts of `text` that stay whole."""
    units: list[_Unit] = []
    spaced = False
    for atom in _ATOM.findall(text):
        if atom[0] != "\u3000" and atom.isspace():
            spaced = True
            continue
        joins = units and (
            atom[0] in NEVER_FIRST or units[-1][0][-1] in NEVER_LAST or not columns(atom)
        )
        if joins:
            unit, before = units.pop()
            units.append((unit + " " * spaced + atom, before))
        else:
            units.append((atom, spaced))
        spaced = False
    return units


def _fill(units: list[_Unit], width: int, first: str, rest: str) -> list[str]:
    """Fill line after line, and leave no single character alone on the last one."""
    lines: list[list[_Unit]] = [[]]
    used = columns(first)
    indent = columns(rest)
    for unit, spaced in units:
        if lines[-1] and used + spaced + columns(unit) > width:
            lines.append([])
            used = indent
        part, gap = unit, spaced
        while not lines[-1] and used + columns(part) > width and len(part) > 1:
            head, part = _split(part, width - used)
            lines[-1].append((head, gap))
            lines.append([])
            used, gap = indent, False
        used += columns(part) + (gap and bool(lines[-1]))
        lines[-1].append((part, gap))
    if len(lines) > 1 and len(lines[-2]) > 1 and columns(_joined(lines[-1])) <= _ALONE:
        longer = [lines[-2][-1], *lines[-1]]
        if indent + columns(_joined(longer)) <= width:
            lines[-2:] = [lines[-2][:-1], longer]
    return [
        ((rest if number else first) + _joined(line)).rstrip(" ")
        for number, line in enumerate(lines)
    ]


def _joined(line: list[_Unit]) -> str:
    return "".join(" " * (spaced and at > 0) + unit for at, (unit, spaced) in enumerate(line))


def _split(unit: str, room: int) -> tuple[str, str]:
    """Split what is longer than a line, as late as fits and, where possible, by the rules."""
    most = 1
    while columns(unit[: most + 1]) <= room:
        most += 1
    joints = [at for at in range(most, most // 2, -1) if unit[at - 1] in _JOINTS]
    for at in (*joints, *range(most, 0, -1)):
        if unit[at] not in NEVER_FIRST and unit[at - 1] not in NEVER_LAST:
            return unit[:at].rstrip(" "), unit[at:].lstrip(" ")
    return unit[:most], unit[most:]
