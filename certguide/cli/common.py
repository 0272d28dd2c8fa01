"""The options that mean the same in every command."""

from collections.abc import Mapping

from certguide.cli.flag import Flag
from certguide.words.cli import CliWords


def common(words: CliWords, more: Mapping[str, str] | None = None) -> tuple[Flag, ...]:
    """Language, flows, format and output; `more` are formats of this command alone, explained."""
    formats = {**words.formats, **(more or {})}
    return (
        Flag(
            names=("--lang",),
            value="zh|zh-hant|en",
            help=words.lang,
            choices=(("zh", "中文"), ("zh-hant", "繁體中文"), ("en", "English")),
        ),
        Flag(names=("--flows",), value=words.directory, help=words.flows),
        Flag(
            names=("--format",),
            value="|".join(formats),
            help=words.format,
            choices=tuple(formats.items()),
        ),
        Flag(names=("--output", "-o"), value=words.file, help=words.output),
        Flag(names=("--json",), help=words.json),
        Flag(names=("--plain",), help=words.plain),
    )
