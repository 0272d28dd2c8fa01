"""The lines of a list with a pointer: what stands beside it, and what is typed below it."""

from certguide.present.formats.wrap import wrap
from certguide.prompt.layout import choice_lines, listed
from certguide.prompt.reading import understood
from certguide.prompt.reply import Ambiguous, Chosen, Unsure
from certguide.prompt.screen import Choice, Screen
from certguide.words.prompt import PromptWords

POINTER = ">"
INDENT = 3
"""The pointer and a space on either side."""


def entries(screen: Screen, width: int) -> list[tuple[str, str]]:
    """Each line of the list with what Enter gives there, wrapped beside the pointer.

    The first one chooses nothing: it says how to choose, and the pointer starts on it.
    """
    room = width - INDENT
    hang = "\n" + " " * INDENT
    return [
        (hang.join(wrap(screen.pick, room)), ""),
        *((hang.join(choice_lines(each, room)), _typed(each, screen)) for each in screen.choices),
    ]


def _typed(choice: Choice, screen: Screen) -> str:
    """What stands for an option alone; a number may be that of another's band."""
    return choice.id if screen.banded else str(choice.number)


def meaning(typed: str, screen: Screen, words: PromptWords, width: int) -> str:
    """What Enter would take for `typed`, to be read before it is pressed; may be nothing."""
    found = _meant(typed, screen, words)
    if not found:
        return ""
    return "\n".join(wrap(words.means.format(options=listed(found, words)), width))


def _meant(typed: str, screen: Screen, words: PromptWords) -> tuple[Choice, ...]:
    match understood(typed, screen, words.language):
        case Chosen(choice=choice):
            return (choice,)
        case Unsure() if screen.unsure is not None:
            return (screen.unsure,)
        case Ambiguous(choices=choices):
            return choices
        case _:
            return ()
