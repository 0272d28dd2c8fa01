"""The help of the program and of each command, in the person's language."""

import shutil
from collections.abc import Sequence

from certguide.cli.flag import Flag, Words
from certguide.present.formats.registry import render
from certguide.present.page import Block, Bullets, Detail, Entry, Heading, Page, Paragraph
from certguide.words.cli import CliWords

NARROWEST, WIDEST = 30, 100


def group_help(words: CliWords) -> str:
    """What the program does, its commands, and what to type first."""
    return _text(
        words,
        Heading(text=words.title, level=1),
        Paragraph(text=words.about),
        Heading(text=words.usage),
        Paragraph(text=words.group_usage),
        Heading(text=words.commands_heading),
        Bullets(
            entries=tuple(
                Entry(text=name, details=(Detail(label="", text=said),))
                for name, said in words.commands.items()
            )
        ),
        Heading(text=words.options_heading),
        Bullets(
            entries=tuple(
                Entry(text=name, details=(Detail(label="", text=said),))
                for name, said in words.group_options.items()
            )
        ),
        Heading(text=words.examples_heading),
        Bullets(entries=tuple(Entry(text=each) for each in words.examples)),
        Paragraph(text=words.exit_codes, tone="small"),
    )


def command_help(words: CliWords, name: str, flags: Sequence[Flag], takes: Words | None) -> str:
    """How to call one command, what it takes, and every option with its values."""
    blocks: list[Block] = [
        Heading(text=f"certguide {name}", level=1),
        Paragraph(text=words.commands[name]),
        Heading(text=words.usage),
        Paragraph(
            text=" ".join(
                ["certguide", name, *([f"[{takes.value}]"] if takes else []), words.options_word]
            )
        ),
    ]
    if takes is not None:
        details = [Detail(label="", text=takes.help), *_choices(words, takes.choices)]
        blocks.append(Heading(text=words.words_heading))
        blocks.append(Bullets(entries=(Entry(text=takes.value, details=tuple(details)),)))
    blocks.append(Heading(text=words.options_heading))
    entries = [
        Entry(
            text=" ".join(
                [", ".join(flag.names), *([flag.value] if flag.value is not None else [])]
            ),
            details=(Detail(label="", text=flag.help), *_choices(words, flag.choices)),
        )
        for flag in flags
    ]
    entries.append(Entry(text="--help", details=(Detail(label="", text=words.help_option),)))
    blocks.append(Bullets(entries=tuple(entries)))
    return _text(words, *blocks)


def _choices(words: CliWords, choices: Sequence[tuple[str, str]]) -> list[Detail]:
    return [Detail(label=words.choice.format(value=value), text=meant) for value, meant in choices]


def _text(words: CliWords, *blocks: Block) -> str:
    columns = shutil.get_terminal_size((80, 24)).columns
    page = Page(language=words.language, blocks=blocks, data={})
    width = max(NARROWEST, min(columns, WIDEST))
    return render(page, "text", width=width, colour=False).rstrip("\n")
