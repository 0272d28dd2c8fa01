"""What a typed line means at a screen. Nothing is taken for an answer it does not say."""

import re
import unicodedata
from collections.abc import Callable

from certguide.core.bands import value, within
from certguide.core.conditions import UNSURE
from certguide.core.nearest import nearest
from certguide.core.spellings import fold, readings
from certguide.core.text import Language
from certguide.prompt.commands import Command, command
from certguide.prompt.numerals import number
from certguide.prompt.reply import (
    Ambiguous,
    Back,
    Chosen,
    Dated,
    Empty,
    Repeat,
    Reply,
    Stop,
    Unreadable,
    Unsure,
    Why,
)
from certguide.prompt.screen import Choice, Screen

_AROUND = " \t()[]{}<>「」『』【】《》〔〕\"'“”‘’.,;:!?、。·…~"
_YES = frozenset(("是", "是的", "对", "对的", "yes", "y"))
_NO = frozenset(("否", "不", "不是", "no", "n"))
_DENIALS = ("不", "没", "未", "无", "非", "别", "no ", "not ")
_LEAD_ENDS = re.compile(r"[,，(（:：;；、。]")
_PREFIX = re.compile(r"^我?选择?")
_ENDING = re.compile(r"(?:省|市|(?:壮族|回族|维吾尔)?自治区|[的了吧啊呀])$")
_COMMANDS: dict[Command, Reply] = {
    "back": Back(),
    "unsure": Unsure(),
    "why": Why(),
    "repeat": Repeat(),
    "stop": Stop(),
}


def read(typed: str, screen: Screen) -> Reply:
    """Say what `typed` means at `screen`.

    In this order: an option's number or a number in its band, its id or whole label in either
    language, a word that works everywhere, the words before a label's first comma, yes and no
    where one option says so, a part of one label only. Widths, cases, outer spaces and
    punctuation do not matter.
    """
    said = fold("".join(filter(_visible, typed)))
    if not said:
        return Empty()
    bare = " ".join(said.strip(_AROUND).split())
    exact = _numbered(bare, screen) or _those(screen, lambda choice: bare in _names(choice))
    if exact:
        return _one_of(exact)
    order = command(said) or command(bare)
    if order is not None and (order != "unsure" or screen.unsure):
        single = len(bare) == 1 and not bare.isascii()
        rivals = tuple(
            each for each in (_containing(bare, screen) if single else ()) if each.id != order
        )
        return Ambiguous(choices=rivals) if rivals else _COMMANDS[order]
    if screen.dated:
        return Dated(text=typed.strip())
    return _by_spelling(bare, screen) or _by_words(bare, screen)


def understood(typed: str, screen: Screen, language: Language) -> Reply:
    """Say what `typed` means at a screen in `language`; see `read`.

    Where traditional characters are shown, either kind is understood: places and the words that
    work everywhere are known in simplified ones, labels as they are shown, in whatever forms of
    a place they are typed.
    """
    if language != "zh-hant" or typed.isascii():
        return read(typed, screen)
    from certguide.words.traditional import simplified, traditional

    plain = simplified(typed)
    replies = (read(each, screen) for each in (plain, typed, traditional(plain)))
    reply = next(replies)
    while isinstance(reply, Unreadable) and (another := next(replies, None)) is not None:
        reply = another
    return reply


def tidy(typed: str, most: int = 20) -> str:
    """`typed` as it can be quoted back: on one line, visible, and short."""
    line = " ".join("".join(filter(_visible, typed)).split())
    return line if len(line) <= most else line[:most] + "…"


def _visible(char: str) -> bool:
    """Not a control, a format mark or half of a character; a tab or a line's end is a space."""
    return char.isspace() or unicodedata.category(char) not in ("Cc", "Cf", "Cs")


def _by_spelling(bare: str, screen: Screen) -> Reply | None:
    """A place by another of its names, by one within it, or by its initials."""
    for reading in readings(bare):
        if found := tuple(each for each in screen.every if reading in each.names):
            return _one_of(found)
        if found := tuple(each for each in screen.every if reading in each.covers):
            return Chosen(choice=found[0], within=True) if len(found) == 1 else _one_of(found)
    found = _those(screen, lambda choice: bool(bare) and bare == choice.initials)
    return _one_of(found) if found else None


def _by_words(bare: str, screen: Screen) -> Reply:
    core = _reduced(bare)
    found = (
        _those(screen, lambda choice: bare in _leads(choice))
        or _those(screen, lambda choice: _agrees(bare, choice))
        or _those(screen, lambda choice: core in _names(choice))
        or _those(screen, lambda choice: core in _leads(choice))
    )
    if found:
        return _one_of(found)
    found = _containing(bare, screen)
    if len(found) > 1 or (found and len(bare) >= (3 if bare.isascii() else 2)):
        return _one_of(found)
    labels = {label: choice for choice in screen.every for label in _labels(choice)}
    alike = found or [labels[label] for label in nearest(bare, labels)]
    return Unreadable(nearest=tuple(dict.fromkeys(alike)))


def _one_of(found: tuple[Choice, ...]) -> Reply:
    if len(found) > 1:
        return Ambiguous(choices=found)
    return Unsure() if found[0].id == UNSURE else Chosen(choice=found[0])


def _counted(bare: str, screen: Screen) -> tuple[Choice, ...]:
    """The option of this number, and those whose labels say the same numeral: 第一, 第一次认证."""
    wanted = number(bare)
    found = _those(screen, lambda choice: 0 < choice.number == wanted)
    if not found or any(char.isdecimal() for char in bare):
        return found
    return tuple(dict.fromkeys((*found, *_containing(bare, screen))))


def _numbered(bare: str, screen: Screen) -> tuple[Choice, ...]:
    """The option of this number, and that in whose band the number lies."""
    given = value(bare)
    lies = () if given is None else _those(screen, lambda choice: within(given, choice.band))
    return tuple(dict.fromkeys((*_counted(bare, screen), *lies)))


def _those(screen: Screen, fits: Callable[[Choice], bool]) -> tuple[Choice, ...]:
    return tuple(choice for choice in screen.every if fits(choice))


def _containing(bare: str, screen: Screen) -> tuple[Choice, ...]:
    return _those(screen, lambda choice: any(_says(label, bare) for label in _labels(choice)))


def _says(label: str, bare: str) -> bool:
    """Whether `bare` stands in `label` as words of its own and is not denied there."""
    if not bare:
        return False
    for found in re.finditer(re.escape(bare), label):
        before = label[: found.start()]
        inside_a_word = bare[0].isascii() and before[-1:].isascii() and before[-1:].isalnum()
        if not inside_a_word and not before.endswith(_DENIALS):
            return True
    return False


def _labels(choice: Choice) -> tuple[str, ...]:
    return tuple(fold(label) for label in (choice.label, choice.other) if label)


def _names(choice: Choice) -> set[str]:
    """What stands for the option as a whole: its id, the id's last part, labels and names."""
    id_ = fold(choice.id)
    labels = (label.strip(_AROUND) for label in _labels(choice))
    return {id_, id_.rpartition("/")[2], *labels, *choice.names}


def _leads(choice: Choice) -> set[str]:
    """The words before the first comma or bracket of each label."""
    return {_LEAD_ENDS.split(label)[0].strip(_AROUND) for label in _labels(choice)}


def _agrees(bare: str, choice: Choice) -> bool:
    """Whether `bare` is a yes or a no, and the option says the same."""
    words = next((words for words in (_YES, _NO) if bare in words), frozenset())
    return choice.id in words or not words.isdisjoint(_leads(choice))


def _reduced(bare: str) -> str:
    """`bare` without what adds nothing: 选 before it, 省 or a particle after it."""
    return _ENDING.sub("", _PREFIX.sub("", bare))
