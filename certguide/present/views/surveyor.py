"""Who says something about whole flows: conditions, numbers and requirements in words."""

import datetime as dt
import math
from collections.abc import Iterable
from typing import Any

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.model import Chooser, Condition, Flow, Method, Outcome
from certguide.core.record import Record
from certguide.core.situation import situation
from certguide.core.text import Language
from certguide.core.verdicts import Judged
from certguide.present.views.speaker import Speaker, speaker
from certguide.words.page import PageWords
from certguide.words.survey import SurveyWords

_EXACT = 15
"""Digits of a number that somebody still reads."""
_SAFE = 2**53
"""Many programs that read JSON know no larger whole numbers than this exactly."""
_CHUNK = 10**4000
"""Python writes out no longer numbers at once."""
_MANY = 5


class Surveyor(Record, frozen=True, kw_only=True):
    """Speaks to somebody who works with the flows, in the place of `library`."""

    library: Library
    by: Speaker
    words: SurveyWords

    def question(self, key: str) -> str:
        """A question without its mark, to stand before an answer."""
        return self.by.say(self.library.questions[key].ask).rstrip("？?")

    def answer(self, key: str, answer: str) -> str:
        """One answer as it is said."""
        return self.by.answer(self.library.questions[key], answer)

    def answers(self, key: str, answers: Iterable[str]) -> str:
        """Any of these answers; where nearly all are, the few that are not."""
        given = list(answers)
        others = [
            each for each in (*self.library.questions[key].options, UNSURE) if each not in given
        ]
        if len(given) > _MANY and 0 < len(others) < len(given) / 2:
            return self.words.all_but.format(answers=self._any(key, others))
        return self._any(key, given)

    def given(self, key: str, answers: Iterable[str]) -> str:
        """A question and any of these answers to it."""
        return self.words.given.format(
            question=self.question(key), answers=self.answers(key, answers)
        )

    def condition(self, condition: Condition | None, own: str = "") -> str:
        """A condition in words; of the question `own` the answers alone."""
        return self.words.and_.join(
            self._part(key, wanted, own) for key, wanted in (condition or {}).items()
        )

    def reasons(self, judged: Iterable[Judged]) -> str:
        """Requirements as their verdicts are said, in one line."""
        said = (self.by.reason(each).rstrip("。.") for each in judged)
        return self.words.given_joined.join(said)

    def number(self, number: int) -> str:
        """A number, rounded where nobody could read it."""
        if number < 10**_EXACT:
            return f"{number:,}"
        exponent = _exponent(number)
        mantissa = number // 10 ** (exponent - 1)
        return self.words.about.format(
            mantissa=f"{mantissa // 10}.{mantissa % 10}", exponent=exponent
        )

    def kind(self, outcome: Outcome) -> str:
        """Whether an outcome is a method or a notice, as a key."""
        return "method" if isinstance(outcome, Method) else "notice"

    def outcome_data(self, outcome: Outcome) -> dict[str, Any]:
        """An outcome for programs."""
        return {
            "id": outcome.flow,
            "kind": self.kind(outcome),
            "title": self.by.say(outcome.title),
        }

    def reasons_data(self, judged: Iterable[Judged]) -> list[dict[str, Any]]:
        """Requirements with their verdicts for programs."""
        return [
            {
                "requirement": each.requirement.id,
                "verdict": each.verdict.value,
                "text": self.by.reason(each),
            }
            for each in judged
        ]

    def flow_data(self, name: str) -> dict[str, Any]:
        """A flow for programs: which one, and of which version."""
        flow = self.flow(name)
        version = (flow if isinstance(flow, Chooser) else self.library.chooser).version
        return {
            "id": name,
            "title": self.by.say(flow.title),
            "version": version,
            "digest": self.library.digest,
        }

    def flow(self, name: str) -> Flow:
        """A flow that can be walked; it must be there."""
        found = self.library.flow(name)
        assert found is not None
        return found

    def place(self, place: str) -> str:
        """The name of a place that pays, a city behind its province."""
        question = self.library.questions[self.library.chooser.place or ""]
        province = place.partition("/")[0]
        parts = dict.fromkeys((province, place))
        labels = [
            self.by.say(question.options[each].label) for each in parts if each in question.options
        ]
        # "Baotou, Inner Mongolia" names its province by itself.
        return " ".join(labels[-1:] if labels[0] in labels[-1] else labels) if labels else place

    def _any(self, key: str, answers: Iterable[str]) -> str:
        return self.words.or_.join(self.answer(key, each) for each in answers)

    def _part(self, key: str, wanted: Any, own: str) -> str:
        if key == "all":
            return self.words.and_.join(self.condition(part, own) for part in wanted)
        if key == "any":
            return self.words.any_.join(self.condition(part, own) for part in wanted)
        if key == "not":
            return self.words.not_.format(condition=self.condition(wanted, own))
        answers = [wanted] if isinstance(wanted, str) else wanted
        return self.answers(key, answers) if key == own else self.given(key, answers)


def surveyor(
    library: Library,
    day: dt.date,
    language: Language,
    page: PageWords,
    words: SurveyWords,
) -> Surveyor:
    """Somebody who speaks about `library` on `day` to those who work with its flows."""
    known = situation(library, {"who": "worker"}, day)
    return Surveyor(library=library, by=speaker(known, language, page), words=words)


def exact(number: int) -> int | str:
    """A number for JSON: a text of its digits where a program might round it."""
    if number < _SAFE:
        return number
    parts = []
    while number:
        number, part = divmod(number, _CHUNK)
        parts.append(f"{part:04000d}" if number else str(part))
    return "".join(parts[::-1])


def _exponent(number: int) -> int:
    """How many times ten goes into a large number."""
    exponent = int((number.bit_length() - 1) * math.log10(2))
    return exponent + int(number >= 10 ** (exponent + 1))
