"""The language that a call is answered in."""

import sys
from collections.abc import Mapping, Sequence

from certguide.cli.argv import named, spoken
from certguide.cli.usage import UsageFault
from certguide.core.errors import MissingExtra
from certguide.core.text import Language
from certguide.words import words


def speaking(arguments: Sequence[str], environ: Mapping[str, str]) -> Language:
    """The language that is asked for; raises UsageFault for none, and MissingExtra.

    Where only the locale asks for traditional characters and what writes them is not installed,
    simplified ones are shown, with a word about it on standard error.
    """
    language, asked = spoken(arguments, environ)
    if asked is not None and named(asked) is None:
        raise UsageFault(words(language).cli.unknown_language.format(name=asked))
    if language != "zh-hant":
        return language
    from certguide.words.traditional import ready

    try:
        ready()
    except MissingExtra as missing:
        if asked is not None:
            raise
        from certguide.cli.install import install_line

        command = install_line(missing.extra)
        print(words("zh").cli.simplified_instead.format(command=command), file=sys.stderr)
        return "zh"
    return language
