"""`certguide page -o guide.html`: the whole guide as one file that works without a network."""

import sys
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.file import expect_writable, write_whole
from certguide.cli.flag import Flag, Words
from certguide.cli.given import as_of
from certguide.cli.output import put
from certguide.cli.usage import UsageFault
from certguide.core.library import Library
from certguide.words.cli import CliWords

LOADS_FLOWS = False

ENDINGS = (".html", ".htm")


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command: it has one format."""
    shared = {flag.key: flag for flag in common(words)}
    return (
        shared["output"],
        shared["lang"],
        shared["flows"],
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
    )


def takes(words: CliWords, library: Library | None) -> Words | None:
    """No words: the page is always that of the whole guide."""
    return None


def run(call: Call) -> int:
    """Write the page, whole or not at all; raises UsageFault, Failed and DateAsked."""
    from certguide.present.site.page import guide_file

    call.at_most(0)
    target, day = call.value("output"), as_of(call)
    if target in (None, "-"):
        if sys.stdout.isatty():
            raise UsageFault(call.words.cli.not_on_screen.format(name="html"))
    elif Path(str(target)).suffix.casefold() not in ENDINGS:
        raise UsageFault(
            call.words.site.unknown_ending.format(path=target, endings=" ".join(ENDINGS))
        )
    else:
        expect_writable(call, Path(str(target)))
    written = guide_file(call.library, day, call.language)
    if target in (None, "-"):
        put(call, sys.stdout.buffer, written)
    else:
        write_whole(call, Path(str(target)), written)
    return 0
