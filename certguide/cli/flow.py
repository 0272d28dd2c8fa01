"""The FLOW word of the commands that are about one flow."""

from certguide.cli.flag import Words
from certguide.core.library import Library
from certguide.words import words as said
from certguide.words.cli import CliWords


def takes(words: CliWords, library: Library | None) -> Words:
    """The FLOW argument, with the flows that can be walked as its choices."""
    flows = () if library is None else (library.chooser, *library.ranked)
    return Words(
        value=words.flow,
        help=said(words.language).survey.which_flow,
        choices=tuple(
            (each.flow, each.title.say(words.language))
            for each in flows
            if library is not None and library.flow(each.flow) is not None
        ),
    )
