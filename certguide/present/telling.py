"""A situation in the words of the person who is in it, and as a command that shows it."""

from collections.abc import Mapping

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.model import Question
from certguide.core.text import Language
from certguide.core.voice import voice
from certguide.proof.states import Answers
from certguide.words.fault import FaultWords


def told(
    questions: Mapping[str, Question], answers: Answers, language: Language, words: FaultWords
) -> str:
    """The questions with their answers, as the person reads them."""
    speaks = voice(dict(answers))
    parts = []
    for key, option in answers:
        question = questions[key]
        known = question.options.get(option)
        parts.append(
            words.situation_pair.format(
                question=question.ask.say(language, speaks).rstrip("？?。."),
                answer=known.label.say(language, speaks)
                if known
                else words.unsure
                if option == UNSURE
                else option,
            )
        )
    return words.situation_joined.join(parts)


def command(library: Library, start: str, answers: Answers) -> str:
    """The command that walks this way."""
    flow = () if start == library.chooser.flow else (start,)
    flags = (f"--{key} {option}" for key, option in answers)
    return " ".join(("certguide", "guide", *flow, *flags))
