"""What a front end does, and which one suits the terminal."""

import os
from collections.abc import Mapping
from typing import Literal, Protocol, TextIO

from certguide.present.page import Page
from certguide.prompt.screen import Screen
from certguide.prompt.streams import Streams
from certguide.words.prompt import PromptWords

Name = Literal["fancy", "plain"]

FEWEST_COLUMNS, FEWEST_ROWS = 30, 10
"""Below these, a list that redraws itself shows too little at once."""


_NO_TERM = "windows" if os.name == "nt" else ""
"""Windows names no kind of terminal."""


class Front(Protocol):
    """How the session reaches a person."""

    def ask(self, screen: Screen, *, again: bool = False) -> str:
        """Show `screen` and return what was typed, or the number of the option that was picked.

        `again`: the person has it before them and only types anew. Raises EOFError where the
        input ends and KeyboardInterrupt on Ctrl-C.
        """

    def say(self, text: str) -> None:
        """Tell the person something besides the questions and the result."""

    def show(self, page: Page) -> None:
        """Put the result on standard output."""


def capable(streams: Streams, environ: Mapping[str, str], *, plain: bool = False) -> Name:
    """The front end for these streams: `fancy` on a terminal that can do it, else `plain`.

    Plain where it was asked for (`plain`, ACCESSIBLE), for TERM=dumb or none, where input or
    standard error is no terminal or has no Chinese, and below 30 columns or 10 rows.
    """
    if plain or environ.get("ACCESSIBLE", "0") not in ("", "0"):
        return "plain"
    if environ.get("TERM", _NO_TERM) in ("", "dumb", "unknown"):
        return "plain"
    if not (_speaks_chinese(streams.stdin) and _speaks_chinese(streams.stderr)):
        return "plain"
    columns, rows = os.get_terminal_size(streams.stderr.fileno())
    # A terminal that does not tell its size says 0.
    too_small = 0 < columns < FEWEST_COLUMNS or 0 < rows < FEWEST_ROWS
    return "plain" if too_small else "fancy"


def open_front(
    streams: Streams, words: PromptWords, environ: Mapping[str, str], *, plain: bool = False
) -> Front:
    """The front end that suits these streams."""
    if capable(streams, environ, plain=plain) == "fancy":
        from certguide.prompt.fancy import FancyFront

        return FancyFront(words, streams)
    from certguide.prompt.plain import PlainFront

    return PlainFront(words, streams)


def _speaks_chinese(stream: TextIO | None) -> bool:
    """Whether `stream` is a terminal whose encoding has Chinese."""
    if stream is None or stream.closed or not stream.isatty():
        return False
    try:
        "养老金".encode(stream.encoding)
    except (LookupError, UnicodeEncodeError):
        return False
    return True
