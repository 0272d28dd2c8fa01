"""Every sentence of the program that is not in a flow, in one record per area."""

from certguide.core.record import Record
from certguide.core.text import Language
from certguide.words.cli import CliWords
from certguide.words.fault import FaultWords
from certguide.words.page import PageWords
from certguide.words.prompt import PromptWords


class Words(Record, frozen=True, kw_only=True):
    """All sentences in one language. A language is a folder that fills every field."""

    cli: CliWords
    fault: FaultWords
    page: PageWords
    prompt: PromptWords


def words(language: Language) -> Words:
    """The sentences in `language`; only that language is loaded."""
    if language == "zh":
        from certguide.words.zh import WORDS
    else:
        from certguide.words.en import WORDS
    return WORDS
