"""One call of a command: what was asked for, and the means to answer it."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from certguide.cli.usage import UsageFault
from certguide.core.library import Library
from certguide.core.nearest import nearest
from certguide.core.record import Record
from certguide.core.spellings import fold
from certguide.core.text import Language
from certguide.words import Words
from certguide.words.cli import suggestion

NARROWEST, WIDEST, ON_FILE = 20, 100, 80


class Call(Record, frozen=True, kw_only=True):
    """`flows` is the folder asked for, None for the shipped one; `load` gives its library.

    `command` is its name, `values` are the options by key, `given` the words without a dash.
    """

    command: str
    language: Language
    words: Words
    flows: Path | None
    load: Callable[[], Library]
    values: Mapping[str, Any]
    given: tuple[str, ...]

    @property
    def library(self) -> Library:
        """The flows to use, loaded once; raises FlowFaults."""
        return self.load()

    def switch(self, key: str) -> bool:
        """Whether the switch `key` was given."""
        return bool(self.values.get(key))

    def value(self, key: str) -> str | None:
        """The value of an option that makes sense once; raises UsageFault for a second one."""
        values = list(dict.fromkeys(self.values.get(key) or ()))
        if len(values) > 1:
            flag = "--" + key.replace("_", "-")
            raise UsageFault(
                self.words.cli.twice.format(flag=flag, first=values[0], second=values[1])
            )
        return values[0] if values else None

    def one_of(self, key: str, allowed: tuple[str, ...]) -> str | None:
        """The value of an option that takes one of a few words; raises UsageFault.

        Paper is A4 to most who type it: capitals and wide letters are the same words.
        """
        value = self.value(key)
        if value is None or value in allowed:
            return value
        if (meant := fold(value)) in allowed:
            return meant
        raise UsageFault(
            self.words.cli.not_among.format(
                flag="--" + key.replace("_", "-"),
                value=value,
                allowed=", ".join(allowed),
                nearest=self.suggestion(nearest(value, allowed)),
            )
        )

    def at_most(self, count: int) -> tuple[str, ...]:
        """The words given, at most `count` of them; raises UsageFault for more."""
        if len(self.given) > count:
            raise UsageFault(self.words.cli.too_many_words.format(word=self.given[count]))
        return self.given

    def suggestion(self, names: tuple[str, ...]) -> str:
        """Ask whether one of `names` was meant; nothing where no name comes near."""
        return suggestion(self.words.cli, names)

    def simplified(self, text: str) -> str:
        """What was typed as the flows spell it: traditional characters in simplified ones.

        Only in a call that shows them; elsewhere what changes them need not be installed.
        """
        if self.language != "zh-hant":
            return text
        from certguide.words.traditional import simplified

        return simplified(text)

    @property
    def plain(self) -> bool:
        """Whether plain lines are wanted rather than a full terminal."""
        accessible = os.environ.get("ACCESSIBLE", "0") not in ("", "0")
        return self.switch("plain") or accessible or os.environ.get("TERM") == "dumb"

    @property
    def width(self) -> int:
        """Columns to print in: the terminal's, within what reads well; 80 where there is none."""
        if "COLUMNS" not in os.environ and not sys.stdout.isatty() and not sys.stderr.isatty():
            return ON_FILE
        columns = shutil.get_terminal_size((ON_FILE, 24)).columns
        return max(NARROWEST, min(columns, WIDEST))
