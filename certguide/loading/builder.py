"""Builds a tree from what a parser reports, without recursion, refusing as it goes."""

import re

from certguide.core.faults import MOST_FAULTS, Code, Fault
from certguide.loading import slips
from certguide.loading.tree import UNREAD, Data, Mark, Places, Tree, position

DEEPEST = 100
"""More levels than any flow needs; a limit, so that no later recursion can run out of stack."""

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_FIRST = frozenset(["", *"~ntf+-0123456789"])
"""How a plain text begins that may not be text."""


class Level:
    """A mapping or list that is being filled.

    `key` is the key that waits for its value, or None where the next scalar is a key; in a list
    it is always "". `drop` marks a key whose value is not kept, `instead` is a value that was
    found in the key. What is `lost` by a refused key may be anything that is missing.
    """

    __slots__ = ("commas", "drop", "instead", "key", "key_at", "lost", "places", "target")

    def __init__(self, target: dict[str, Data] | list[Data], *, commas: bool) -> None:
        self.target: Data = target
        self.places: Places = {}
        self.commas = commas
        self.key: str | None = None if isinstance(target, dict) else ""
        self.key_at: Mark | None = None
        self.instead: str | None = None
        self.drop = False
        self.lost = False


class Builder:
    """Takes keys, values and the starts and ends of mappings and lists; gathers `faults`.

    `level` is what is being filled, and `known` are keys that need no second look: the reader
    of a large file may put such a key there itself. `reading` ends with too many faults.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self.reading = True
        self.known: set[str] = set()
        self.level = self._root = Level([], commas=False)
        self._above: list[Level] = []
        self._documents = 0

    def tree(self) -> Tree | None:
        """What was built; None where there was nothing to read."""
        if not self._root.target:
            return None
        mark, _, places = self._root.places[0]
        return Tree(data=self._root.target[0], mark=mark, places=places)

    def refuse(self, code: Code, at: Mark, **params: str) -> None:
        """Note a fault. With too many of them a file is not worth reading on."""
        fault = Fault(code=code, file=self.file, position=position(at), params=params)
        self.faults.append(fault)
        if len(self.faults) > MOST_FAULTS:
            self.reading = False

    def document(self, at: Mark) -> None:
        """A document starts. A second is refused, and the first is not all that was meant."""
        self._documents += 1
        if self._documents > 1:
            self.refuse(Code.SECOND_DOCUMENT, at)
            self.reading = False
            self._root.target.clear()

    def decoration(self, at: Mark, anchor: str | None, tag: str | None) -> None:
        """The next value bears an anchor or a tag: the format has neither."""
        if anchor is not None:
            self.refuse(Code.ANCHOR, at, name=anchor)
        if tag is not None:
            self.refuse(Code.TAG, at, tag=tag.replace("tag:yaml.org,2002:", "!!"))

    def alias(self, at: Mark, name: str) -> None:
        """A value is repeated by name. Refused altogether, which no alias bomb survives."""
        self.refuse(Code.ALIAS, at, name=name)
        self._put(UNREAD, at, {})

    def open(self, target: dict[str, Data] | list[Data], at: Mark, *, flow: bool) -> None:
        """A mapping or list starts; `flow`: it is written in brackets."""
        if len(self._above) == DEEPEST:
            self.refuse(Code.TOO_DEEP, at, most=str(DEEPEST))
            self.reading = False
            self._root.target.clear()
            return
        level = Level(target, commas=flow and isinstance(target, list))
        self._put(target, at, level.places)
        self._above.append(self.level)
        self.level = level

    def close(self) -> None:
        """The mapping or list that was started last ends."""
        ended, self.level = self.level, self._above.pop()
        if ended.lost and self.level is not self._root:
            self._forget(ended)

    def _forget(self, ended: Level) -> None:
        """Leave alone what lost a part of it, unless that is the whole file."""
        above = self.level.target
        last = next(reversed(above), None) if isinstance(above, dict) else len(above) - 1
        if last is not None and above[last] is ended.target:
            above[last] = UNREAD

    def key(self, key: str, at: Mark, *, plain: bool) -> None:
        """A mapping has this key; `plain`: written without quotes."""
        level = self.level
        level.key, level.key_at = key, at
        code = slips.of_key(key) if plain else None
        if not key:
            code = Code.EMPTY_KEY
        if code is None:
            if plain:
                self.known.add(key)
            return
        self.refuse(code, at, fixed=slips.mended(key))
        if code is Code.WIDE_COLON:
            level.key, level.instead = slips.split(key)
        elif code is Code.WIDE_QUOTE:
            level.key = slips.mended(key)
        else:
            level.drop = level.lost = True

    def value(self, text: str, at: Mark, *, plain: bool) -> None:
        """A single value; `plain`: written without quotes."""
        value: Data = text
        if plain:
            if text[:1] in _FIRST:
                value = _plain_value(text)
            if self.level.commas and slips.has_wide_comma(text):
                # `[a，b]` reads as one word. Only ids stand in such lists: it is never meant.
                self.refuse(Code.WIDE_COMMA, at, fixed=slips.mended(text))
                value = UNREAD
        self._put(value, at, {})

    def _put(self, value: Data, at: Mark, places: Places) -> None:
        level = self.level
        key = level.key
        if key:
            level.key = None
            if level.drop:
                level.drop = False
            elif key in level.target:
                self._again(level, key)
            else:
                if level.instead is not None:
                    value, level.instead = level.instead if value is None else value, None
                level.target[key] = value
                level.places[key] = (at, level.key_at, places)
        elif isinstance(level.target, list):
            level.places[len(level.target)] = (at, None, places)
            level.target.append(value)
        elif key is None:
            if value is not UNREAD:
                self.refuse(Code.COMPLEX_KEY, at)
            level.key, level.drop, level.lost = "", True, True
        else:
            level.key, level.drop = None, False

    def _again(self, level: Level, key: str) -> None:
        at, first, _ = level.places[key]
        line = str(position(first or at)[0])
        self.refuse(Code.DUPLICATE_KEY, level.key_at or at, key=key, line=line)


def _plain_value(text: str) -> Data:
    """Only those plain words that flows use are no text: `yes`, `on`, `12:30`, dates stay text."""
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _INTEGER.fullmatch(text) else text
