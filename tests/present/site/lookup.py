"""Looks up the offline page's data exactly as its script does, and no more."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from certguide.core.conditions import UNSURE
from certguide.present.page import (
    Address,
    Blanks,
    Block,
    Bullets,
    Callout,
    Checklist,
    Detail,
    Entry,
    Heading,
    Paragraph,
    Steps,
)

FORMS = {"steps": Steps, "checklist": Checklist, "bullets": Bullets, "callout": Callout}


class Guide:
    """The page with some answers given, in a language (0 is Chinese, 1 English)."""

    def __init__(self, data: Mapping[str, Any], language: int = 0) -> None:
        self.data = data
        self.language = language
        self._between, *letters = data["letters"]
        pieces = data["pieces"].split(self._between)
        self._pieces = dict(zip(letters, pieces, strict=True))
        self._strings = [each.split(self._between) for each in data["strings"]]
        self.answers: dict[int, int] = {}
        self.path: list[tuple[int, int]] = []
        self.node = self._go(data["start"])

    # Asking.

    @property
    def question(self) -> dict[str, Any] | None:
        number = self.data["nodes"][self.node][0]
        return None if number < 0 else self.data["questions"][number]

    @property
    def outcome(self) -> dict[str, Any] | None:
        node = self.data["nodes"][self.node]
        return self.data["outcomes"][node[1]] if node[0] < 0 else None

    def answer(self, number: int) -> None:
        question, *ways = self.data["nodes"][self.node]
        self.answers[question] = number
        self.path.append((question, number))
        self.node = self._go(ways[number])

    def give(self, answers: Mapping[str, str]) -> None:
        """Answer every question by its id until an outcome is reached."""
        while (question := self.question) is not None:
            self.answer(option(question, answers.get(question["id"], UNSURE)))

    def refine(self, question: str, answer: str) -> None:
        ids = [each["id"] for each in self.data["questions"]]
        number = ids.index(question)
        self.answers[number] = option(self.data["questions"][number], answer)

    def _go(self, way: int | list[int]) -> int:
        if isinstance(way, int):
            return way
        node, *given = way
        self.answers.update(zip(given[::2], given[1::2], strict=True))
        return node

    # Showing.

    @property
    def voice(self) -> int:
        if not self.data["voice"]:
            return 0
        question, voices = self.data["voice"]
        return voices[self.answers.get(question, -1)]

    def text(self, number: int) -> str:
        said = self._said(number)
        return said.replace("{h}", self.hotline).replace("{p}", self.place)

    def _said(self, number: int) -> str:
        """A text with its pieces in their places, as often as there are any."""
        strings = self._strings[self.language]
        said = (strings if number < len(strings) else self._strings[0])[number]
        while found := [each for each in said if each in self._pieces]:
            for letter in found:
                said = said.replace(letter, self._pieces[letter])
        return said

    def voiced(self, said: int | Sequence[int]) -> str:
        return self.text(said if isinstance(said, int) else said[self.voice])

    @property
    def place(self) -> str:
        number = self.data["place"]
        answer = self.answers.get(number, -1)
        if number < 0 or answer < 0 or answer == len(self.data["questions"][number]["options"]):
            return ""
        question = self.data["questions"][number]
        if question["ids"][answer] == "other":
            return ""
        said = question["options"][answer]
        return self._said(said if isinstance(said, int) else said[self.voice])

    @property
    def hotline(self) -> str:
        number = self.data["hotlines"][1 if self.place else 0]
        return self._said(number).replace("{p}", self.place)

    def pick(self, pick: int) -> list[Any]:
        while pick < 0:
            question, pick, *others = self.data["choices"][~pick]
            if question < 0:
                answer = self.data["nodes"][self.node][1]
            else:
                unsure = len(self.data["questions"][question]["options"])
                answer = self.answers.get(question, unsure)
            for alike, other in zip(others[::2], others[1::2], strict=True):
                if answer in (alike if isinstance(alike, list) else [alike]):
                    pick = other
        return self.data["lists"][pick]

    def blocks(self) -> tuple[Block, ...]:
        assert self.outcome is not None
        shown: list[Block] = []
        sources: set[int] = set()
        for number, *pieces in self.outcome["parts"]:
            part = self.data["parts"][number]
            lists = [self.pick(each) for each in pieces]
            if part["name"] == "sources":
                lists = [self.pick(self.data["sources"][each]) for each in sorted(sources)]
            items = [list(self._items(each, sources)) for each in lists]
            if part.get("once"):
                items = [each for each in items if each][:1]
            listed = [item for each in items for item in each]
            if "form" not in part:
                shown += filter(filled, (self._block(each, sources) for each in listed))
            elif listed:
                shown += [
                    self._block(each, sources)
                    for each in self._items(self.pick(part["head"]), sources)
                ]
                entries = tuple(self._entries(listed, sources))
                shown.append(FORMS[part["form"]](entries=entries))
        return tuple(shown)

    def _items(self, listed: Sequence[Any], sources: set[int]) -> Iterator[Any]:
        for item in listed:
            match item:
                case int() if item < 0:
                    sources.add(~item)
                case ["only", language, only]:
                    if language == self.language:
                        yield only
                case _:
                    yield item

    def _block(self, block: Sequence[Any], sources: set[int]) -> Block:
        match block:
            case ["h", level, text]:
                return Heading(level=level, text=self.text(text))
            case ["p", tone, text]:
                return Paragraph(tone=tone, text=self.text(text))
            case ["address", label, url]:
                return Address(label=self.text(label), url=self.text(url))
            case ["blanks", entries]:
                return Blanks(entries=tuple(self._detail(each) for each in entries))
            case [form, entries]:
                return FORMS[form](entries=tuple(self._entries(entries, sources)))
        raise AssertionError(block)

    def _entries(self, listed: Sequence[Any], sources: set[int]) -> Iterator[Entry]:
        for each in listed:
            match each:
                case ["?", pick]:
                    yield from self._entries(list(self._items(self.pick(pick), sources)), sources)
                case _:
                    yield self._entry(each, sources)

    def _entry(self, entry: int | Sequence[Any], sources: set[int]) -> Entry:
        if isinstance(entry, int):
            return Entry(text=self.text(entry))
        text, *details = entry
        return Entry(
            text=self.text(text),
            details=tuple(each for detail in details for each in self._details(detail, sources)),
        )

    def _details(self, detail: int | Sequence[int], sources: set[int]) -> Iterator[Detail]:
        if isinstance(detail, int):
            for each in self._items(self.pick(detail), sources):
                yield self._detail(each)
        else:
            yield self._detail(detail)

    def _detail(self, detail: Sequence[int]) -> Detail:
        *label, text = map(self.text, detail)
        return Detail(label="".join(label), text=text)


def filled(block: Block) -> bool:
    """Whether there is anything in a block: an empty one is not shown."""
    return getattr(block, "entries", True) != ()


def option(question: Mapping[str, Any], answer: str) -> int:
    """The number of an answer; unsure comes last."""
    return [*question["ids"], UNSURE].index(answer)
