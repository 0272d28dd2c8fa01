"""The names most like a mistyped one."""

from collections.abc import Iterable
from itertools import islice

_LONGEST = 64
_MOST = 2000
_SAME_BEGINNING = 0.1
_LEAST_ALIKE = 0.6
_LEAST_ALIKE_CHINESE = 0.5
"""One wrong character of two is half of a Chinese word, and a likely slip."""


def nearest(word: str, candidates: Iterable[str], n: int = 3) -> tuple[str, ...]:
    """Return at most `n` of `candidates` that are most like `word`, best first.

    Letter case, full-width forms and quotation marks make no difference. A candidate that
    contains the word, or is contained in it, counts as alike: 河南 is near 河南省. Only the
    first 64 letters count, and the first 2000 candidates.
    """
    from difflib import SequenceMatcher

    wanted = _plain(word)
    if not wanted:
        return ()
    least = _LEAST_ALIKE if wanted.isascii() else _LEAST_ALIKE_CHINESE
    # SequenceMatcher keeps its preparation for the second sequence.
    matcher = SequenceMatcher(None, "", wanted, autojunk=False)
    scored: list[tuple[float, str]] = []
    for candidate in islice(dict.fromkeys(candidates), _MOST):
        plain = _plain(candidate)
        matcher.set_seq1(plain)
        score = matcher.ratio()
        if plain[:1] == wanted[:1]:
            score += _SAME_BEGINNING
        if plain and (plain in wanted or wanted in plain):
            score = max(score, least) + _SAME_BEGINNING
        if score >= least:
            scored.append((score, candidate))
    scored.sort(key=lambda pair: -pair[0])
    return tuple(candidate for _, candidate in scored[:n])


def _plain(word: str) -> str:
    from unicodedata import normalize

    return normalize("NFKC", word)[:_LONGEST].casefold().strip("“”‘’\"' ")
