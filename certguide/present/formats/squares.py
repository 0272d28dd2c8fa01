"""An address as squares for a camera. The one door to segno."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segno import QRCode


def matrix(url: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of the squares, from the top: true is dark. Without the quiet edge of four.

    A quarter of it may be smudged or folded and it is still read (level Q of ISO/IEC 18004).
    """
    return tuple(tuple(bool(each) for each in row) for row in _code(url).matrix)


@lru_cache(maxsize=64)
def _code(url: str) -> "QRCode":
    """The squares, worked out once: many sheets in one file have the same address."""
    import segno

    return segno.make(url, error="q", micro=False)


def png(url: str) -> bytes:
    """The squares with their quiet edge as a picture, the same bytes for the same address."""
    import io

    out = io.BytesIO()
    _code(url).save(out, kind="png", scale=_DOTS, border=EDGE)
    return out.getvalue()


def path(url: str) -> tuple[int, str]:
    """The side of the picture in modules, its quiet edge included, and the squares as a path.

    The path is in the language of SVG, one unit to a module.
    """
    rows = matrix(url)
    drawn = []
    for y, row in enumerate(rows, start=EDGE):
        x = 0
        while x < len(row):
            run = 0
            while x + run < len(row) and row[x + run]:
                run += 1
            if run:
                drawn.append(f"M{x + EDGE} {y}h{run}v1h-{run}z")
            x += run or 1
    return len(rows) + 2 * EDGE, "".join(drawn)


EDGE = 4
"""The quiet edge that the standard asks for, in modules."""

_DOTS = 12
"""Dots to a module of a picture: sharp on any printer at the size of a stamp."""
