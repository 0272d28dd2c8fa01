"""Asking one screen until the person has decided."""

from certguide.prompt.front import Front
from certguide.prompt.layout import listed
from certguide.prompt.reading import tidy, understood
from certguide.prompt.reply import (
    Ambiguous,
    Back,
    Chosen,
    Dated,
    Decision,
    Empty,
    Repeat,
    Stop,
    Unreadable,
    Unsure,
    Why,
)
from certguide.prompt.screen import Screen
from certguide.words.prompt import PromptWords


def listen(front: Front, screen: Screen, words: PromptWords) -> Decision:
    """Ask `screen`, explain and ask again until what is typed decides something.

    Raises what the front end raises.
    """
    again = False
    heard = screen
    while True:
        typed = front.ask(screen, again=again)
        reply = understood(typed, heard, words.language)
        again = True
        # Whoever is asked which one is meant answers with the number of an option.
        heard = screen.counted if isinstance(reply, Ambiguous) and screen.banded else screen
        match reply:
            case Chosen() | Dated() | Unsure() | Back() | Stop():
                return reply
            case Repeat():
                again = False
            case Why():
                front.say(words.why.format(why=screen.why))
                if screen.how:
                    front.say(words.how.format(how=screen.how))
            case Empty():
                front.say(words.empty_date if screen.dated else words.empty)
            case Ambiguous(choices=choices):
                several = words.several if len(choices) > 1 else words.or_stop
                front.say(several.format(typed=tidy(typed), options=listed(choices, words)))
            case Unreadable(nearest=nearest):
                front.say(_not_understood(tidy(typed), screen, listed(nearest, words), words))


def _not_understood(typed: str, screen: Screen, nearest: str, words: PromptWords) -> str:
    sentence = words.perhaps if nearest else words.unreadable
    said = sentence.format(typed=typed, options=nearest)
    return f"{said}\n{words.unsure_is_fine}" if screen.unsure is not None else said
