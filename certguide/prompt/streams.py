"""The standard streams, and how to print on them."""

from typing import TextIO

from certguide.core.record import Record


class Streams(Record, frozen=True, kw_only=True):
    """Answers come from `stdin`, results go to `stdout` and everything else to `stderr`.

    `stdin` is None where the program was started with its input closed. `width` columns are
    filled at most; `colour` says whether the result may have colours.
    """

    stdin: TextIO | None
    stdout: TextIO
    stderr: TextIO
    width: int
    colour: bool = False
