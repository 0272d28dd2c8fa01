"""The tables of the offline page: every string, list and choice is kept once."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from certguide.present.site.kept.items import Coded, Item, coded, shape
from certguide.present.site.kept.numbers import Numbering, Pick, String, Uses, often

OUTCOME = -1
"""The number of the question which outcome was reached; the answer is its number."""


class Tables:
    """Collects what is shown.

    `strings`: a text, or a pair of Chinese and English where they differ. `lists`: items, and
    last the sources on which they rest as -1, -2, …. `choices`: a question, the pick for every
    answer that is not named, and then answers, one or several together, each with their pick.
    """

    def __init__(self) -> None:
        self.strings: list[str | tuple[str, str]] = []
        self.lists: list[Coded] = []
        self.choices: list[Coded] = []
        self._known: dict[Hashable, int] = {}
        self.nothing = self._list(())

    def string(self, chinese: str, english: str) -> String:
        """The number of a text in both languages."""
        text = chinese if chinese == english else (chinese, english)
        return String(self._number(self.strings, text, ("string", text)))

    def shown(
        self, chinese: Iterable[Item], english: Iterable[Item], sources: Iterable[int] = ()
    ) -> Pick:
        """The pick of a list, said in both languages, that rests on `sources`.

        Where the languages say it in another form each has its own items.
        """
        both = tuple(chinese), tuple(english)
        if [shape(each) for each in both[0]] == [shape(each) for each in both[1]]:
            listed = [coded(self.string, *pair) for pair in zip(*both, strict=True)]
        else:
            listed = [
                ("only", language, coded(self.string, each, each))
                for language, items in enumerate(both)
                for each in items
            ]
        return self._list((*listed, *(-1 - each for each in sorted(set(sources)))))

    def choice(self, question: int, picks: Mapping[int, Pick], default: Pick | None = None) -> Pick:
        """What is shown by the answer to a question, the number of its option.

        Answers that are not named take the `default`; without one nobody gives them.
        """
        if default is None:
            default = Counter(picks.values()).most_common(1)[0][0]
        answers: dict[Pick, list[int]] = {}
        for answer, pick in sorted(picks.items()):
            if pick != default:
                answers.setdefault(pick, []).append(answer)
        if not answers:
            return default
        node: Coded = (question, default)
        for pick, alike in answers.items():
            node += (alike[0] if len(alike) == 1 else tuple(alike), pick)
        return Pick(-1 - self._number(self.choices, node, ("choice", node)))

    def by_use(self, begin: Any) -> dict[str, Any]:
        """All to which `begin` leads, and that itself, with short numbers for what is used often.

        The texts that differ between the languages come before those that do not.
        """
        uses = Uses(begin, self.lists, self.choices)
        strings = sorted(often(uses.strings), key=lambda at: isinstance(self.strings[at], str))
        lists, choices = often(uses.lists), often(uses.choices)
        numbering = Numbering(strings, lists, choices)
        return {
            **numbering.of(begin),
            "strings": [self.strings[each] for each in strings],
            "lists": numbering.of([self.lists[each] for each in lists]),
            "choices": numbering.of([self.choices[each] for each in choices]),
        }

    def _list(self, listed: Coded) -> Pick:
        return Pick(self._number(self.lists, listed, ("list", listed)))

    def _number(self, table: list[Any], value: Any, key: Hashable) -> int:
        number = self._known.get(key)
        if number is None:
            number = self._known[key] = len(table)
            table.append(value)
        return number
