"""Numbered lines, one question after another: for screen readers, simple terminals and pipes."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from certguide.present.formats.registry import render
from certguide.present.formats.wrap import wrap
from certguide.present.page import Page
from certguide.prompt.layout import option_lines, question_lines
from certguide.prompt.screen import Screen
from certguide.prompt.streams import Streams
from certguide.words.prompt import PromptWords


class PlainFront:
    """The numbered lines of each question, and answers line by line."""

    def __init__(self, words: PromptWords, streams: Streams) -> None:
        self._words = words
        self._streams = streams

    def ask(self, screen: Screen, *, again: bool = False) -> str:
        """Print the screen, or only its last line if `again`, and read one line."""
        if not again:
            lines = ["", *question_lines(screen, self._words, self._streams.width)]
            self._print(*lines, *option_lines(screen, self._streams.width))
        while True:
            try:
                typed = self._line(screen.prompt)
                # Half of a character stands for bytes that are no text in this encoding.
                typed.encode()
            except UnicodeError:
                self.say(self._words.undecodable)
            except (EOFError, KeyboardInterrupt):
                # What is printed next begins on a line of its own.
                self._print("")
                raise
            else:
                return typed

    def say(self, text: str) -> None:
        """Print `text`, wrapped."""
        self._print(*wrap(text, self._streams.width))

    def show(self, page: Page) -> None:
        """Print `page` as plain text."""
        text = render(page, "text", width=self._streams.width, colour=False)
        self._streams.stdout.write(f"\n{text}")
        self._streams.stdout.flush()

    def _print(self, *lines: str) -> None:
        self._write("".join(f"{line}\n" for line in lines))

    def _write(self, text: str) -> None:
        self._streams.stderr.write(text)
        self._streams.stderr.flush()

    def _line(self, prompt: str) -> str:
        stdin = self._streams.stdin
        if stdin is None:
            raise EOFError
        at_terminal = stdin.isatty()
        if at_terminal and stdin is sys.stdin and self._streams.stderr.isatty():
            return _typed(prompt)
        self._write(prompt)
        typed = _read(stdin)
        if not at_terminal:
            # Nothing else shows what was answered.
            self._print(typed.encode(errors="replace").decode())
        return typed


def _typed(prompt: str) -> str:
    """One line from the terminal.

    With readline, Backspace takes away a whole character; without it the terminal erases one
    column of a Chinese character's two. The prompt is handed over so that it stays.
    """
    if sys.flags.utf8_mode:
        # Under LC_ALL=C Python reads UTF-8 all the same, but readline asks the environment, and
        # would take the bytes of a Chinese character for commands.
        os.environ["LC_ALL"] = "C.UTF-8"
    with suppress(ImportError):
        import readline  # noqa: F401
    with _prompting_on_terminal():
        return input(prompt)


@contextmanager
def _prompting_on_terminal() -> Iterator[None]:
    """Let `input` edit on the terminal while standard output goes elsewhere.

    `input` edits only where standard output is a terminal, and prompts there; so the terminal
    of standard error takes its place for as long as a line is typed.
    """
    if sys.stdout.isatty():
        yield
        return
    sys.stdout.flush()
    output = sys.stdout.fileno()
    kept = os.dup(output)
    os.dup2(sys.stderr.fileno(), output)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, output)
        os.close(kept)


def _read(stream: TextIO) -> str:
    """One line; raises EOFError at the end, and UnicodeDecodeError for this line alone."""
    # Text is decoded block by block, and one bad byte would cost all lines of the block.
    source = getattr(stream, "buffer", None)
    line = stream.readline() if source is None else source.readline().decode(stream.encoding)
    if not line:
        raise EOFError
    return line.rstrip("\r\n")
