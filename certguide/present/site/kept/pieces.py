"""Texts in fewer bytes: what occurs often in them is kept once, under a letter of its own.

A byte pair encoding (Gage 1994, Re-Pair by Larsson and Moffat 1999) that begins with whole words
of English and single characters of Chinese. To read it back, every such letter is put in place
by its piece, again and again: no browser is too old for that.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from certguide.core.record import Record

CODES = (
    *map(ord, "!#$%*@`|~"),
    *range(0xA1, 0xAD),
    *range(0xAE, 0x300),
    *range(0x388, 0x483),
    *range(0x48A, 0x58A),
)
"""Signs of one byte that texts rarely have, then letters of two bytes.

All are written from left to right, stand for themselves in every normal form, and mean nothing
else in a page, in JSON or between the brackets of a regular expression.
"""

_TOKEN = re.compile(r" ?[A-Za-z0-9'’-]+|.", re.DOTALL)
_AT_ONCE = 60
"""Pairs that get a letter before all are counted again."""
_WORTH = 8
"""Bytes that a piece must save, beyond what it costs to keep it."""
_KEPT = 3
"""The bytes of the letter of a piece, and of the sign between it and the next."""

_Token = str | int
"""A text that stays, or the number of a piece."""


class Short(Record, frozen=True, kw_only=True):
    """Columns of texts in fewer bytes.

    The first of the `letters` stands between texts, and between the `pieces` for the other ones.
    """

    letters: str
    pieces: str
    columns: tuple[str, ...]


def shorten(columns: Sequence[Sequence[str]]) -> Short:
    """Columns of texts with letters in them that stand for pieces; `whole` gives them back.

    A letter that occurs in a text stands for nothing else.
    """
    taken = frozenset("".join(text for column in columns for text in column))
    between, *letters = (chr(code) for code in CODES if chr(code) not in taken)
    made = _Pieces([_TOKEN.findall(text) for column in columns for text in column], len(letters))
    made.words()
    before, size = made.size + 1, made.size
    # A pair that overlaps itself counts for more than it saves: only what gets shorter goes on.
    while size < before:
        made.pairs()
        made.unmade()
        before, size = size, made.size

    uses = made.uses()
    # The shortest letters are for those that occur most often.
    order = sorted(made.pieces, key=lambda number: (-uses[number], number))
    letter = dict(zip(order, letters, strict=False))

    def written(tokens: Iterable[_Token]) -> str:
        return "".join(each if isinstance(each, str) else letter[each] for each in tokens)

    short = iter(made.texts)
    return Short(
        letters=between + "".join(letter.values()),
        pieces=between.join(written(made.pieces[number]) for number in order),
        columns=tuple(between.join(written(next(short)) for _ in column) for column in columns),
    )


def whole(short: Short) -> tuple[tuple[str, ...], ...]:
    """The columns of texts with every piece in its place."""
    between = short.letters[0]
    pieces = dict(zip(short.letters[1:], short.pieces.split(between), strict=False))

    def read(text: str) -> str:
        return "".join(read(pieces[each]) if each in pieces else each for each in text)

    return tuple(tuple(map(read, column.split(between))) for column in short.columns)


class _Pieces:
    """Texts as tokens, in which ever longer pieces are found, at most `most`."""

    def __init__(self, texts: list[list[str]], most: int) -> None:
        self.texts: list[list[_Token]] = [[*each] for each in texts]
        self.pieces: dict[int, tuple[_Token, ...]] = {}
        self._most = most
        self._made = 0

    @property
    def size(self) -> int:
        """The bytes of the texts and of the pieces."""
        kept = (each for text in (*self.texts, *self.pieces.values()) for each in text)
        return sum(map(_bytes, kept)) + _KEPT * len(self.pieces)

    def uses(self) -> Counter[_Token]:
        """How often each piece and each sign stands in the texts and in other pieces."""
        return Counter(each for text in (*self.texts, *self.pieces.values()) for each in text)

    def words(self) -> None:
        """Give letters to the words and signs that occur often, the most worth first."""
        counts = Counter(token for text in self.texts for token in text)
        worth = [
            (_saved((token,), count), token)
            for token, count in counts.items()
            if len(str(token)) > 1
        ]
        worth.sort(key=lambda each: (-each[0], str(each[1])))
        numbers = {
            token: self._new((token,))
            for saved, token in worth[: self._most // 2]
            if saved >= _WORTH
        }
        self.texts = [[numbers.get(each, each) for each in text] for text in self.texts]

    def _new(self, tokens: tuple[_Token, ...]) -> int:
        self._made += 1
        self.pieces[self._made] = tokens
        return self._made

    def pairs(self) -> None:
        """Give letters to the pairs that save most, as long as there are both."""
        while found := self._pairs():
            firsts = {first for first, _ in found}
            self.texts = [
                text if firsts.isdisjoint(text) else list(_joined(text, found))
                for text in self.texts
            ]

    def _pairs(self) -> dict[tuple[_Token, _Token], int]:
        counts: Counter[tuple[_Token, _Token]] = Counter()
        for text in self.texts:
            counts.update(pairwise(text))
        worth = [(_saved(pair, count), pair) for pair, count in counts.items() if count > 1]
        worth.sort(key=lambda each: (-each[0], str(each[1])))
        found: dict[tuple[_Token, _Token], int] = {}
        used: set[_Token] = set()
        for saved, pair in worth:
            full = len(found) >= _AT_ONCE or len(self.pieces) >= self._most
            if saved < _WORTH or full:
                break
            if used.isdisjoint(pair):
                used.update(pair)
                found[pair] = self._new(pair)
        return found

    def unmade(self) -> None:
        """Take the letters of pieces that longer ones left without worth."""
        uses = self.uses()
        idle = {
            number: tokens
            for number, tokens in self.pieces.items()
            if _saved(tokens, uses[number]) < _WORTH
        }

        def opened(tokens: Iterable[_Token]) -> Iterator[_Token]:
            for each in tokens:
                if isinstance(each, int) and each in idle:
                    yield from opened(idle[each])
                else:
                    yield each

        self.pieces = {
            number: tuple(opened(tokens))
            for number, tokens in self.pieces.items()
            if number not in idle
        }
        self.texts = [list(opened(text)) for text in self.texts]


def _joined(text: Sequence[_Token], found: dict[tuple[_Token, _Token], int]) -> Iterable[_Token]:
    number = 0
    while number < len(text):
        pair = tuple(text[number : number + 2])
        if pair in found:
            yield found[pair]
            number += 2
        else:
            yield text[number]
            number += 1


def _bytes(token: _Token) -> int:
    return 2 if isinstance(token, int) else len(token.encode())


def _saved(tokens: Sequence[_Token], count: int) -> int:
    """The bytes that a piece saves where it stands for its tokens `count` times."""
    size = sum(map(_bytes, tokens))
    return count * (size - 2) - size - _KEPT
