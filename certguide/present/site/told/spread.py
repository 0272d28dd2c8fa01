"""Which answers a piece of the page tells apart, and what it shows for each."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.model import Condition
from certguide.core.record import Record
from certguide.core.voice import WHO
from certguide.present.site.kept.numbers import Pick
from certguide.present.site.kept.tables import Tables
from certguide.proof.kinds import atoms

Facts = dict[str, str]
Classes = Mapping[str, tuple[tuple[str, ...], ...]]
"""For each question its answers, those together that nothing tells apart."""


class Asked(Record, frozen=True, kw_only=True):
    """The questions of the page by their numbers, and the answers to each; `unsure` is last."""

    numbers: Mapping[str, int]
    answers: Mapping[str, tuple[str, ...]]

    def answer(self, question: str, answer: str) -> int:
        """The number of an answer."""
        return self.answers[question].index(answer)


def asked(library: Library, questions: Sequence[str]) -> Asked:
    """The page's `questions`, in their order."""
    return Asked(
        numbers={key: number for number, key in enumerate(questions)},
        answers={key: (*library.questions[key].options, UNSURE) for key in questions},
    )


def classes(asked: Asked, conditions: Iterable[Condition | None], *, voiced: bool) -> Classes:
    """The questions that `conditions` read, in the page's order, with their answers.

    A question that the page never asks is left out: it is not known. `voiced`: whoever asks is
    spoken to in another way, so those answers are told apart.
    """
    sets: dict[str, list[frozenset[str]]] = {WHO: []} if voiced else {}
    for condition in conditions:
        for question, options in atoms(condition):
            sets.setdefault(question, []).append(options)
    return {
        question: tuple(_classes(asked, question, sets[question]))
        for question in asked.numbers
        if question in sets
    }


def _classes(
    asked: Asked, question: str, sets: Sequence[frozenset[str]]
) -> Iterator[tuple[str, ...]]:
    found: dict[object, list[str]] = {}
    for answer in asked.answers[question]:
        alone = answer == UNSURE or question == WHO
        key = answer if alone else tuple(answer in each for each in sets)
        found.setdefault(key, []).append(answer)
    yield from map(tuple, found.values())


def spread(
    tables: Tables, asked: Asked, told_apart: Classes, shown: Callable[[Facts], Pick]
) -> Pick:
    """What is `shown` for every set of answers that `told_apart` tells apart."""
    questions = list(told_apart.items())

    def from_(number: int, facts: Facts) -> Pick:
        if number == len(questions):
            return shown(facts)
        question, listed = questions[number]
        picks: dict[int, Pick] = {}
        for each in listed:
            pick = from_(number + 1, {**facts, question: each[0]})
            picks.update({asked.answer(question, answer): pick for answer in each})
        return tables.choice(asked.numbers[question], picks)

    return from_(0, {})
