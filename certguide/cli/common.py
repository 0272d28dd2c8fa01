"""The options that mean the same in every command."""

from certguide.cli.flag import Flag
from certguide.words.cli import CliWords


def common(words: CliWords) -> tuple[Flag, ...]:
    """Language, flows, format and output."""
    return (
        Flag(
            names=("--lang",),
            value="zh|en",
            help=words.lang,
            choices=(("zh", "中文"), ("en", "English")),
        ),
        Flag(names=("--flows",), value=words.directory, help=words.flows),
        Flag(
            names=("--format",),
            value="terminal|text|markdown|json",
            help=words.format,
            choices=tuple(words.formats.items()),
        ),
        Flag(names=("--output", "-o"), value=words.file, help=words.output),
        Flag(names=("--json",), help=words.json),
        Flag(names=("--plain",), help=words.plain),
    )
