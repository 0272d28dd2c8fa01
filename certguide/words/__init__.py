"""Every sentence of the program that is not in a flow, in one record per area."""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from certguide.core.text import Language

if TYPE_CHECKING:
    from certguide.core.library import Library

    # Each area costs a start something; most calls use two.
    from certguide.words.check import CheckWords
    from certguide.words.cli import CliWords
    from certguide.words.diff import DiffWords
    from certguide.words.fault import FaultWords
    from certguide.words.new import NewWords
    from certguide.words.page import PageWords
    from certguide.words.prompt import PromptWords
    from certguide.words.schema import SchemaWords
    from certguide.words.site import SiteWords
    from certguide.words.speech import SpeechWords
    from certguide.words.survey import SurveyWords
    from certguide.words.trial import TrialWords


class Words:
    """All sentences in one language, area by area; an area is loaded when it is first used.

    A language is a folder whose files fill the record of each area; traditional characters are
    those that the Chinese ones become.
    """

    def __init__(self, language: Language) -> None:
        self.language = language

    @cached_property
    def check(self) -> "CheckWords":
        """What `certguide check` says."""
        found: CheckWords = self._area("check")
        return found

    @cached_property
    def cli(self) -> "CliWords":
        """What the command line says."""
        found: CliWords = self._area("cli")
        return found

    @cached_property
    def diff(self) -> "DiffWords":
        """What is said about an edit of the flows."""
        found: DiffWords = self._area("diff")
        return found

    @cached_property
    def fault(self) -> "FaultWords":
        """What is said about faulty flow files."""
        found: FaultWords = self._area("fault")
        return found

    @cached_property
    def new(self) -> "NewWords":
        """What `certguide new` says."""
        found: NewWords = self._area("new")
        return found

    @cached_property
    def page(self) -> "PageWords":
        """What stands on a page beside the flows' own texts."""
        found: PageWords = self._area("page")
        return found

    @cached_property
    def prompt(self) -> "PromptWords":
        """What the conversation says."""
        found: PromptWords = self._area("prompt")
        return found

    @cached_property
    def schema(self) -> "SchemaWords":
        """What the schema of the flow format says about each key."""
        found: SchemaWords = self._area("schema")
        return found

    @cached_property
    def site(self) -> "SiteWords":
        """What stands on the offline page beside the flows' own texts."""
        found: SiteWords = self._area("site")
        return found

    @cached_property
    def speech(self) -> "SpeechWords":
        """What is said only where a page is read aloud."""
        found: SpeechWords = self._area("speech")
        return found

    @cached_property
    def survey(self) -> "SurveyWords":
        """What is told about whole flows: their table, paths, leads and picture."""
        found: SurveyWords = self._area("survey")
        return found

    @cached_property
    def trial(self) -> "TrialWords":
        """What is said about cases, coverage, random walks and edits."""
        found: TrialWords = self._area("trial")
        return found

    def _area(self, name: str) -> Any:
        folder = "zh" if self.language == "zh-hant" else self.language
        found = getattr(import_module(f"certguide.words.{folder}.{name}"), name.upper())
        if folder == self.language:
            return found
        from certguide.words.rewritten import sentences

        return sentences(found)


def words(language: Language) -> Words:
    """The sentences in `language`."""
    return Words(language)


def in_language(library: "Library", language: Language) -> "Library":
    """`library` with what has to be said in `language`; raises MissingExtra.

    Both languages are written in the flows; traditional characters come from the Chinese.
    """
    if language != "zh-hant":
        return library
    from certguide.words.rewritten import flows

    return flows(library)
