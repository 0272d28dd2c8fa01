"""A list to move through with the arrow keys, with a line to type on; the door to questionary."""

from collections.abc import Callable

import questionary
from prompt_toolkit.filters import Always, Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import ConditionalContainer, HSplit, Layout, Window
from prompt_toolkit.layout.controls import FormattedTextControl
from prompt_toolkit.layout.dimension import Dimension
from prompt_toolkit.output import Output
from prompt_toolkit.output.defaults import create_output
from prompt_toolkit.output.vt100 import Vt100_Output
from questionary.prompts.common import InquirerControl

from certguide.present.formats.registry import render
from certguide.present.formats.wrap import wrap
from certguide.present.page import Page
from certguide.prompt.layout import question_lines
from certguide.prompt.picking import POINTER, entries, meaning
from certguide.prompt.screen import Screen
from certguide.prompt.streams import Streams
from certguide.words.prompt import PromptWords

_STYLE = questionary.Style([("pointer", "bold"), ("highlighted", "bold"), ("question", "bold")])


class FancyFront:
    """Each question as a list. `source` and `output` stand in where there is no terminal."""

    def __init__(
        self,
        words: PromptWords,
        streams: Streams,
        *,
        source: Input | None = None,
        output: Output | None = None,
    ) -> None:
        self._words = words
        self._streams = streams
        self._source = source
        self._output = create_output(stdout=streams.stderr) if output is None else output
        if isinstance(self._output, Vt100_Output):
            # A terminal that does not say where its cursor is would get a warning in English.
            self._output.enable_cpr = False
        self._said = ""

    def ask(self, screen: Screen, *, again: bool = False) -> str:
        """Show the list; return what was typed, or the number of the option pointed at.

        An empty text means that Enter was pressed with nothing typed and nothing pointed at.
        Raises EOFError where the input ends and KeyboardInterrupt on Ctrl-C.
        """
        if not again:
            self.say("")
            self._said = ""
        try:
            return _List(screen, self._words, self._source, self._output, note=self._said).answer()
        finally:
            # The list is gone once it is answered; what was asked stays to be read.
            if not again:
                self.say(screen.ask)

    def say(self, text: str) -> None:
        """Print `text`, wrapped; a list that is asked again keeps it in sight."""
        self._said = text
        self._streams.stderr.write("".join(f"{line}\n" for line in wrap(text, self._streams.width)))
        self._streams.stderr.flush()

    def show(self, page: Page) -> None:
        """Print `page` as a terminal shows it best, or as plain text into a file."""
        format_ = "terminal" if self._streams.stdout.isatty() else "text"
        text = render(page, format_, width=self._streams.width, colour=self._streams.colour)
        self._streams.stdout.write(f"\n{text}")
        self._streams.stdout.flush()


class _List:
    """One screen being asked: the list with its pointer, and the text typed so far.

    `note` is what was said before: a list that fills the window has pushed it out of sight.
    """

    def __init__(
        self,
        screen: Screen,
        words: PromptWords,
        source: Input | None,
        output: Output,
        *,
        note: str = "",
    ) -> None:
        self._note = note
        self._screen = screen
        self._words = words
        self._output = output
        self._typed = ""
        self._columns = 0
        self._question = questionary.select(
            screen.ask,
            choices=[questionary.Choice(title, value=value) for title, value in self._entries()],
            pointer=POINTER,
            style=_STYLE,
            use_jk_keys=False,
            use_emacs_keys=False,
            erase_when_done=True,
            input=source,
            output=output,
        )
        application = self._question.application
        self._options = next(
            control
            for control in application.layout.find_all_controls()
            if isinstance(control, InquirerControl)
        )
        # The terminal's cursor goes along with the pointer: magnifiers and Braille follow it.
        self._options.focusable = Always()
        self._list = _window(self._options)
        self._line = _window(FormattedTextControl(self._typing, focusable=True), most=1)
        application.layout = self._layout()
        application.key_bindings = merge_key_bindings(
            [application.key_bindings or KeyBindings(), self._keys()]
        )
        application.before_render += self._fit

    def answer(self) -> str:
        """Run until Enter; raises EOFError and KeyboardInterrupt."""
        return str(self._question.unsafe_ask())

    @property
    def _width(self) -> int:
        # Some terminals wrap as soon as the last column is filled.
        return self._output.get_size().columns - 1

    def _entries(self) -> list[tuple[str, str]]:
        self._columns = self._width
        return entries(self._screen, self._columns)

    def _layout(self) -> Layout:
        return Layout(
            HSplit(
                [
                    _window(FormattedTextControl(self._head)),
                    self._list,
                    ConditionalContainer(
                        _window(FormattedTextControl(self._words.crowded), most=1),
                        filter=Condition(self._crowded),
                    ),
                    ConditionalContainer(
                        _window(FormattedTextControl(self._noted), most=3),
                        filter=Condition(lambda: bool(self._note) and self._crowded()),
                    ),
                    self._line,
                    ConditionalContainer(
                        _window(FormattedTextControl(self._meaning), most=3),
                        filter=Condition(lambda: bool(self._meaning())),
                    ),
                ],
                window_too_small=Window(
                    FormattedTextControl(self._words.too_small), wrap_lines=True
                ),
            ),
            focused_element=self._line,
        )

    def _head(self) -> StyleAndTextTuples:
        lines = question_lines(self._screen, self._words, self._width)
        return [("class:question", "\n".join(lines))]

    def _typing(self) -> StyleAndTextTuples:
        return [("", self._words.typed + self._typed), ("[SetCursorPosition]", " ")]

    def _noted(self) -> str:
        return "\n".join(wrap(self._note, self._width))

    def _meaning(self) -> str:
        return meaning(self._typed, self._screen, self._words, self._width)

    def _crowded(self) -> bool:
        """Whether the options do not fit between the question and the line to type on."""
        needed = sum(title.count("\n") + 1 for title, _ in entries(self._screen, self._width))
        head = len(question_lines(self._screen, self._words, self._width))
        return head + needed + 1 > self._output.get_size().rows

    def _fit(self, _: object) -> None:
        """Wrap the options anew where the window has got another width."""
        if self._columns != self._width:
            for shown, (title, _) in zip(self._options.choices, self._entries(), strict=True):
                shown.title = title

    def _type(self, typed: str) -> None:
        """Hold `typed`; the pointer leaves the options, so that only one thing counts."""
        self._typed = typed
        self._point(0)

    def _move(self, by: int) -> None:
        """Move the pointer; what was typed is dropped, so that only one thing counts."""
        self._typed = ""
        self._point((self._options.pointed_at + by) % len(self._options.choices))

    def _point(self, at: int) -> None:
        self._options.pointed_at = at
        self._question.application.layout.focus(self._list if at else self._line)

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()

        def on(key: Keys, do: Callable[[KeyPressEvent], None]) -> None:
            keys.add(key, eager=True)(do)

        def add(event: KeyPressEvent) -> None:
            # A key without a character, such as F1, is a member of Keys.
            if not isinstance(event.key_sequence[-1].key, Keys):
                self._type(self._typed + event.data)

        def enter(event: KeyPressEvent) -> None:
            event.app.exit(result=self._typed or self._options.get_pointed_at().value)

        keys.add(Keys.Any)(add)
        on(Keys.Enter, enter)
        # Enter, pressed in the moment before the list is ready.
        on(Keys.ControlJ, enter)
        on(
            Keys.BracketedPaste,
            lambda event: self._type(self._typed + " ".join(event.data.split())),
        )
        on(Keys.Backspace, lambda _: self._type(self._typed[:-1]))
        on(Keys.Escape, lambda _: self._type(""))
        on(Keys.ControlU, lambda _: self._type(""))
        on(Keys.Down, lambda _: self._move(1))
        on(Keys.Up, lambda _: self._move(-1))
        on(Keys.ControlD, lambda event: event.app.exit(exception=EOFError))
        on(Keys.SIGINT, lambda event: event.app.exit(exception=KeyboardInterrupt))
        return keys


def _window(control: FormattedTextControl, most: int | None = None) -> Window:
    return Window(control, height=Dimension(min=1, max=most), dont_extend_height=True)
