"""The lines of a screen, the same in every front end."""

from collections.abc import Iterator

from certguide.present.formats.wrap import columns, wrap
from certguide.prompt.screen import Choice, Screen
from certguide.words.prompt import PromptWords

_MANY = 12
_SHORT = 30
"""More than this many options, none of them longer than this, stand side by side."""
_STOP = 12
_GAP = 2


def question_lines(screen: Screen, words: PromptWords, width: int) -> list[str]:
    """How many questions are left, and the question."""
    lines = [] if not screen.at_most else wrap(_left(screen, words), width)
    return [*lines, *wrap(screen.ask, width)]


def option_lines(screen: Screen, width: int) -> list[str]:
    """The numbered options: one below the other, or side by side where there are many."""
    longest = max(columns(numbered(choice)) for choice in screen.choices)
    if len(screen.choices) > _MANY and longest <= min(width, _SHORT):
        return list(_side_by_side(screen, width))
    return [line for choice in screen.choices for line in choice_lines(choice, width - _GAP, _GAP)]


def choice_lines(choice: Choice, width: int, indent: int = 0) -> list[str]:
    """One option as `indent`ed lines, hanging under its text, its hint below."""
    margin = " " * indent
    lead = f"{margin}{numbered(choice, '')}"
    hang = " " * columns(lead)
    lines = wrap(choice.label, width + indent, first=lead, rest=hang)
    hint = wrap(choice.hint, width + indent, first=hang, rest=hang) if choice.hint else []
    return [*lines, *hint]


def numbered(choice: Choice, label: str | None = None) -> str:
    """`3. 没有`: the number and the label, or another text in its place."""
    said = choice.label if label is None else label
    return f"{choice.number}. {said}" if choice.number else said


def listed(choices: tuple[Choice, ...], words: PromptWords) -> str:
    """Options in a row within a sentence."""
    return words.between.join(numbered(choice) for choice in choices)


def _left(screen: Screen, words: PromptWords) -> str:
    return words.last_left if screen.at_most == 1 else words.left.format(count=screen.at_most)


def _side_by_side(screen: Screen, width: int) -> Iterator[str]:
    """Each option at the next tab stop that leaves a gap, as many to a line as fit."""
    line = ""
    for choice in screen.choices:
        text = numbered(choice)
        start = -(-(columns(line) + _GAP) // _STOP) * _STOP if line else 0
        if line and start + columns(text) > width:
            yield line
            line, start = "", 0
        line += " " * (start - columns(line)) + text
    yield line
