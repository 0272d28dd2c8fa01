"""What the commands that are about one method share: their options and the METHOD word."""

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.paper import paper_flags
from certguide.cli.person import person_flags
from certguide.cli.usage import UsageFault
from certguide.core.errors import UnknownName
from certguide.core.library import Library
from certguide.core.model import Method
from certguide.core.nearest import nearest
from certguide.core.spellings import fold
from certguide.words.cli import CliWords


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of such a command."""
    return (*person_flags(words, library), *paper_flags(words), *common(words))


def takes(words: CliWords, library: Library | None) -> Words:
    """The METHOD argument, with the methods of `library` as its choices."""
    ranked = library.ranked if library is not None else ()
    return Words(
        value=words.method,
        help=words.which_method,
        choices=tuple((each.flow, each.title.say(words.language)) for each in ranked),
    )


def method_named(call: Call) -> Method:
    """The method that the call names, by id or by title in either language.

    Raises UsageFault where none is named and UnknownName where there is no such method.
    """
    given = call.at_most(1)
    methods = call.library.methods
    known = tuple(each.flow for each in call.library.ranked)
    if not given:
        raise UsageFault(call.words.cli.method_missing.format(methods=", ".join(known)))
    named = fold(call.simplified(given[0]))
    for method in methods.values():
        titles = (method.title.say("zh"), method.title.say("en"))
        if named in (method.flow, *map(fold, titles)):
            return method
    titles_of = {method.title.say(call.language): method.flow for method in methods.values()}
    alike = nearest(given[0], (*known, *titles_of))
    raise UnknownName(
        "method",
        given[0],
        known,
        tuple(dict.fromkeys(titles_of.get(each, each) for each in alike)),
    )
