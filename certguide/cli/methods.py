"""`certguide methods`: the methods, one line each."""

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.output import deliver
from certguide.cli.paper import paper_flags
from certguide.cli.person import person, person_flags
from certguide.core.library import Library
from certguide.words.cli import CliWords

LOADS_FLOWS = False


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    return (*person_flags(words, library), *paper_flags(words), *common(words))


def takes(words: CliWords, library: Library | None) -> Words | None:
    """It takes no words."""
    return None


def run(call: Call) -> int:
    """List the methods."""
    from certguide.present.views.methods import methods_page

    call.at_most(0)
    deliver(call, methods_page(person(call), call.language, call.words.page))
    return 0
