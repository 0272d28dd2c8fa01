"""Ticking things off, one at a time."""

from collections.abc import Iterable

from certguide.core.model import Item
from certguide.core.text import Voice
from certguide.prompt.front import Front
from certguide.prompt.listening import listen
from certguide.prompt.reply import Chosen
from certguide.prompt.screen import menu_screen
from certguide.words.prompt import PromptWords

_DONE = "done"


def tick(
    front: Front,
    words: PromptWords,
    voice: Voice,
    items: tuple[Item, ...],
    ticked: Iterable[str],
) -> list[str]:
    """Ask which of `items` is ready until the person is done; what is ticked, in that order.

    Choosing one that is ticked takes the tick away. Whoever leaves keeps what is ticked.
    """
    done = list(ticked)
    while True:
        labels = {
            item.id: (words.ticked if item.id in done else words.unticked).format(
                item=item.item.say(words.language, voice)
            )
            for item in items
        }
        labels[_DONE] = words.tick_done
        screen = menu_screen("tick", words.tick, words.tick_why, labels, words)
        try:
            decision = listen(front, screen, words)
        except (EOFError, KeyboardInterrupt):
            return done
        if not isinstance(decision, Chosen) or decision.choice.id == _DONE:
            return done
        chosen = decision.choice.id
        done = [each for each in done if each != chosen] if chosen in done else [*done, chosen]
