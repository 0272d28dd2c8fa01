"""`certguide checklist METHOD`: what to bring for one method, made for printing."""

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.method import method_named, method_word
from certguide.cli.output import deliver
from certguide.core.library import Library
from certguide.words.cli import CliWords

LOADS_FLOWS = False


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    return common(words)


def takes(words: CliWords, library: Library | None) -> Words | None:
    """It takes the name of a method."""
    return method_word(words, library)


def run(call: Call) -> int:
    """Print the page of the method that the call names."""
    from certguide.present.views.checklist import checklist_page

    method = method_named(call)
    deliver(call, checklist_page(call.library, method, call.language, call.words.page))
    return 0
