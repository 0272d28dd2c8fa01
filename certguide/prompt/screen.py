"""What is put before a person: one question with its numbered options."""

from certguide.core.bands import band
from certguide.core.conditions import UNSURE
from certguide.core.record import Record, replace
from certguide.core.result import Result
from certguide.core.spellings import covered, initials, spellings
from certguide.core.text import Language, Text
from certguide.words.prompt import PromptWords


class Choice(Record, frozen=True, kw_only=True):
    """One numbered option. `other` is its label in the other language, to be typed as well.

    So can `names` be, or its `initials`; `covers` are places within it, and `band` the first and
    the last of the numbers that mean it. An option with number 0 is not shown, only typed.
    """

    number: int
    id: str
    label: str
    hint: str = ""
    other: str = ""
    names: frozenset[str] = frozenset()
    initials: str = ""
    covers: frozenset[str] = frozenset()
    band: tuple[int, int | None] | None = None


class Screen(Record, frozen=True, kw_only=True):
    """A question as it is asked. `key` is its id; `at_most` questions are left, 0 says nothing.

    `prompt` stands where one types, `pick` where the arrow keys begin. `within` are the options
    that are not shown, since they are parts of one that is.
    """

    key: str
    ask: str
    choices: tuple[Choice, ...]
    prompt: str
    pick: str
    why: str
    how: str = ""
    at_most: int = 0
    can_go_back: bool = True
    dated: bool = False
    within: tuple[Choice, ...] = ()

    @property
    def every(self) -> tuple[Choice, ...]:
        """All that can be typed, what is not shown included."""
        return (*self.choices, *self.within)

    @property
    def banded(self) -> bool:
        """Whether a number can be an answer."""
        return any(each.band is not None for each in self.choices)

    @property
    def counted(self) -> "Screen":
        """The same screen where a number is that of an option and nothing else."""
        return replace(self, choices=tuple(replace(each, band=None) for each in self.choices))

    def parts(self, choice: Choice) -> tuple[Choice, ...]:
        """The options within `choice`."""
        return tuple(each for each in self.within if each.id.startswith(f"{choice.id}/"))

    @property
    def unsure(self) -> Choice | None:
        """The option of not knowing, the last one; a menu has none."""
        last = self.choices[-1]
        return last if last.id == UNSURE else None


def question_screen(
    result: Result, key: str, words: PromptWords, *, at_most: int = 0, can_go_back: bool = True
) -> Screen:
    """The screen of the question `key` of the library in `result`, in the voice known so far."""
    question = result.library.questions[key]
    other: Language = "zh" if words.language == "en" else "en"

    def say(text: Text | None, language: Language = words.language) -> str:
        return "" if text is None else text.say(language, result.voice)

    spelled, letters, within = spellings(question), initials(question), covered(question)

    def choice(number: int, id_: str) -> Choice:
        option = question.options[id_]
        return Choice(
            number=number,
            id=id_,
            label=say(option.label),
            hint=say(option.hint),
            other=say(option.label, other),
            names=spelled[id_] - within[id_] if option.pinyin else frozenset(),
            initials=letters.get(id_, ""),
            covers=within[id_],
            band=band(option),
        )

    shown = [key for key in question.options if "/" not in key]
    choices = [choice(number, key) for number, key in enumerate(shown, start=1)]
    unsure = Choice(number=len(choices) + 1, id=UNSURE, label=say(question.unsure) or words.unsure)
    dated = question.kind == "date"
    return Screen(
        key=key,
        ask=say(question.ask),
        choices=(*choices, unsure),
        prompt=words.date if dated else words.place if letters else words.number,
        pick=words.pick_date if dated else words.pick_place if letters else words.pick,
        why=say(question.why),
        how=say(question.how),
        at_most=at_most,
        can_go_back=can_go_back,
        dated=dated,
        within=tuple(choice(0, key) for key in question.options if "/" in key),
    )


def part_screen(screen: Screen, whole: Choice, words: PromptWords) -> Screen:
    """Which part of `whole` it is, or another one in it."""
    parts = screen.parts(whole)
    choices = [replace(each, number=number) for number, each in enumerate(parts, start=1)]
    rest = Choice(
        number=len(choices) + 1,
        id=whole.id,
        label=words.part_other.format(whole=whole.label),
        covers=whole.covers,
    )
    unsure = Choice(number=len(choices) + 2, id=UNSURE, label=words.unsure)
    return Screen(
        key=screen.key,
        ask=words.part.format(whole=whole.label),
        choices=(*choices, rest, unsure),
        prompt=words.number,
        pick=words.pick,
        why=words.part_why,
    )


def menu_screen(key: str, ask: str, why: str, labels: dict[str, str], words: PromptWords) -> Screen:
    """A screen that is no question of a flow: `labels` by the id that choosing gives."""
    return Screen(
        key=key,
        ask=ask,
        choices=tuple(
            Choice(number=number, id=id_, label=label)
            for number, (id_, label) in enumerate(labels.items(), start=1)
        ),
        prompt=words.next,
        pick=words.pick,
        why=why,
    )
