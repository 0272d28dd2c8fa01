"""What a page is printed on, as a call asks for it."""

from certguide.cli.call import Call
from certguide.cli.flag import Flag
from certguide.cli.given import as_of
from certguide.present.paper import SIZES, Paper
from certguide.words.cli import CliWords


def paper_flags(words: CliWords) -> tuple[Flag, ...]:
    """The options about paper and print."""
    return (
        Flag(
            names=("--paper",),
            value="|".join(SIZES),
            help=words.paper,
            choices=tuple((size, words.papers[size]) for size in SIZES),
        ),
        Flag(names=("--large",), help=words.large),
    )


def paper(call: Call) -> Paper:
    """The paper asked for, A4 where none is, and the day of printing; raises UsageFault."""
    asked = call.one_of("paper", SIZES)
    size = next((each for each in SIZES if each == asked), SIZES[0])
    return Paper(size=size, large=call.switch("large"), day=as_of(call))
