"""What the tests of the session share: screens, front ends on strings, and a real terminal."""

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output

from certguide.core.library import Library
from certguide.core.result import Result
from certguide.loading.library import load
from certguide.present.page import Page, Paragraph
from certguide.prompt.fancy import FancyFront
from certguide.prompt.plain import PlainFront
from certguide.prompt.reading import read
from certguide.prompt.reply import Ambiguous, Chosen, Unreadable
from certguide.prompt.screen import Choice, Screen
from certguide.prompt.session import Session
from certguide.prompt.streams import Streams
from certguide.words import words

ZH = words("zh").prompt
EN = words("en").prompt

UP, DOWN, ESCAPE, BACKSPACE, ENTER = "\x1b[A", "\x1b[B", "\x1b", "\x7f", "\r"
CTRL_C, CTRL_D, CTRL_U, F1 = "\x03", "\x04", "\x15", "\x1bOP"


@cache
def shipped() -> Library:
    """The flows that come with the program."""
    return load()


def screen_of(*labels: str, ids: Sequence[str] = (), unsure: bool = True, **more: object) -> Screen:
    """A screen with these labels; ids are a, b, c … where none are given."""
    choices = [
        Choice(number=number, id=ids[number - 1] if ids else "abcdefghij"[number - 1], label=label)
        for number, label in enumerate(labels, start=1)
    ]
    if unsure:
        choices.append(Choice(number=len(choices) + 1, id="unsure", label="不清楚"))
    given = {"prompt": ZH.number, "pick": ZH.pick, "why": "好告诉您怎么办。", "key": "q", **more}
    return Screen(ask=str(given.pop("ask", "问?")), choices=tuple(choices), **given)  # type: ignore[arg-type]


def chosen(typed: str, screen: Screen) -> str:
    """What `typed` comes to: an option's id, or the kind of reply with the options it names."""
    match read(typed, screen):
        case Chosen(choice=choice):
            return choice.id
        case Ambiguous(choices=choices):
            return "several: " + " ".join(choice.id for choice in choices)
        case Unreadable(nearest=choices):
            return " ".join(["?", *(choice.id for choice in choices)])
        case other:
            return type(other).__name__


class Scripted:
    """A front end without a person: types `lines`, then closes; keeps all it was told."""

    def __init__(self, *lines: str | type[BaseException]) -> None:
        self.lines = list(lines)
        self.asked: list[Screen] = []
        self.told: list[str] = []

    def ask(self, screen: Screen, *, again: bool = False) -> str:
        if not again:
            self.asked.append(screen)
        line = self.lines.pop(0) if self.lines else EOFError
        if isinstance(line, str):
            return line
        raise line

    def say(self, text: str) -> None:
        self.told.append(text)

    def show(self, page: Page) -> None:
        self.told.extend(block.text for block in page.blocks if isinstance(block, Paragraph))


def short(result: Result, *, full: bool) -> Page:
    """A page of one line: the outcome, whether it is the full one, and what refines it."""
    text = f"{result.walk.outcome} full={full} {result.walk.facts.get('region')}"
    return Page(language="zh", blocks=(Paragraph(text=text),), data={})


def session(front: object, language: str = "zh", **more: object) -> Session:
    """A session over the shipped flows."""
    said = words("en" if language == "en" else "zh")
    given = {
        "library": shipped(),
        "start": None,
        "words": said.prompt,
        "page": said.page,
        **more,
    }
    return Session(front=front, **given)  # type: ignore[arg-type]


class Plain:
    """The plain front end on strings: `lines` are typed, `said` and `shown` are what it wrote."""

    def __init__(self, *lines: str, width: int = 80, language: str = "zh") -> None:
        self._out, self._err = io.StringIO(), io.StringIO()
        text = "".join(f"{line}\n" for line in lines)
        self.front = PlainFront(
            ZH if language == "zh" else EN,
            Streams(stdin=io.StringIO(text), stdout=self._out, stderr=self._err, width=width),
        )

    @property
    def said(self) -> str:
        return self._err.getvalue()

    @property
    def shown(self) -> str:
        return self._out.getvalue()


class Drawn:
    """A front end that redraws: `said` is all it wrote on the terminal, `shown` the result."""

    def __init__(self, front: FancyFront, err: io.StringIO, out: io.StringIO) -> None:
        self.front = front
        self._err, self._out = err, out

    @property
    def said(self) -> str:
        return self._err.getvalue()

    @property
    def shown(self) -> str:
        return self._out.getvalue()


@contextmanager
def fancy(keys: str, *, columns: int = 80, rows: int = 24, language: str = "zh") -> Iterator[Drawn]:
    """The list with arrow keys, with `keys` pressed one after the other and then closed input."""
    err, out = io.StringIO(), io.StringIO()
    with create_pipe_input() as source:
        source.send_text(keys)
        source.close()
        drawn = Vt100_Output(err, lambda: Size(rows=rows, columns=columns), term="xterm")
        streams = Streams(stdin=None, stdout=out, stderr=err, width=columns)
        front = FancyFront(ZH if language == "zh" else EN, streams, source=source, output=drawn)
        yield Drawn(front, err, out)


def press(screen: Screen, keys: str, **size: int) -> str:
    """What the fancy front end gives for `keys` at `screen`."""
    with fancy(keys, **size) as drawn:
        return drawn.front.ask(screen)


def drawn_lines(said: str) -> str:
    """All that was drawn, without what moves the cursor or sets a style."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07|[\s>]", "", said)
