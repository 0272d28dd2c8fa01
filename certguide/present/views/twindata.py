"""What the sheet of numbered questions says, with letters for its outcomes, and as data."""

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Any

from certguide.core.advice import Action, Advice
from certguide.core.conditions import UNSURE
from certguide.core.freshness import Told
from certguide.core.model import Item
from certguide.core.record import Record
from certguide.present.views.listed import checklist_data, steps_data
from certguide.present.views.surveyor import Surveyor
from certguide.proof.boxes import Box, Way
from certguide.proof.terms import KNOWN

_LETTERS = "".join(each for each in ascii_uppercase if each not in "IO")
_MANY = 8
"""Answers that somebody still reads through in one line."""


class End(Record, frozen=True, kw_only=True):
    """An outcome under its letter, with what it says to everybody."""

    letter: str
    advice: Advice

    @property
    def first(self) -> tuple[Action, ...]:
        """The first step, where there is one."""
        return self.advice.actions[:1]

    @property
    def must(self) -> tuple[Item, ...]:
        """What has to be brought."""
        return tuple(each for each in self.advice.checklist if each.must)

    @property
    def told(self) -> Iterator[Told]:
        """All of it that rests on sources."""
        yield from (each.step for each in self.first)
        yield from self.must


def letter(number: int) -> str:
    """A, B and so on for the numbers from 0; AA follows after Z.

    Neither I nor O: on paper they are read as the numbers of boxes.
    """
    size = len(_LETTERS)
    return ("" if number < size else letter(number // size - 1)) + _LETTERS[number % size]


def answers_line(to: Surveyor, box: Box, way: Way) -> str:
    """The answers that take a way.

    Where they are many and no other way has more, they are all that no other way names.
    """
    longest = max(box.ways, key=lambda each: len(each.answers))
    if way is longest and len(way.answers) > _MANY:
        unsure = [to.answer(box.question, each) for each in way.answers if each == UNSURE]
        return to.words.or_.join((to.words.twin_others, *unsure))
    return to.words.or_.join(_answer(to, box, each) for each in way.answers)


def boxes_data(to: Surveyor, boxes: tuple[Box, ...]) -> list[dict[str, Any]]:
    """Every box: its question, and where each of its answers leads."""
    return [
        {
            "number": box.number,
            "question": box.question,
            "ask": to.by.say(to.library.questions[box.question].ask),
            "answers": [
                {
                    "options": [
                        {"id": each, "label": _answer(to, box, each)} for each in way.answers
                    ],
                    "box": way.box,
                    "outcome": way.outcome,
                }
                for way in box.ways
            ],
        }
        for box in boxes
    ]


def ends_data(to: Surveyor, ends: tuple[End, ...]) -> list[dict[str, Any]]:
    """Every outcome: its letter, its first step, and what has to be brought."""
    return [
        {
            "letter": end.letter,
            **to.outcome_data(end.advice.outcome),
            "steps": steps_data(to.by, end.first),
            "checklist": checklist_data(to.by, end.must),
        }
        for end in ends
    ]


def _answer(to: Surveyor, box: Box, answer: str) -> str:
    return to.words.twin_day if answer == KNOWN else to.answer(box.question, answer)
