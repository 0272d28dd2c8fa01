"""Who is spoken to, in which language, with which sentences around the flows' own texts."""

import datetime as dt
from collections.abc import Iterable

from certguide.core.conditions import UNSURE, Verdict
from certguide.core.library import Library
from certguide.core.model import Item, Question
from certguide.core.record import Record
from certguide.core.text import Language, Text, Voice
from certguide.core.verdicts import Judged
from certguide.words.page import PageWords

_NOWHERE = "other"
"""The option of `region` that names no place."""


class Speaker(Record, frozen=True, kw_only=True):
    """Says a flow's texts and the program's sentences to one person."""

    language: Language
    voice: Voice
    words: PageWords
    hotline: str

    def say(self, text: Text) -> str:
        """The text in this person's language and voice."""
        return text.say(self.language, self.voice)

    def clause(self, text: Text) -> str:
        """The text without the full stop that would end the sentence around it too early."""
        return self.say(text).rstrip("。.")

    def conditions(self, clauses: Iterable[Text]) -> str:
        """The if-clauses as one, empty where there are none."""
        joined = self.words.conditions_joined.join(self.clause(each) for each in clauses)
        return self.words.conditions.format(conditions=joined) if joined else ""

    def sentences(self, *said: str) -> str:
        """The sentences that are not empty, one after the other."""
        return self.words.sentences_joined.join(each for each in said if each)

    def thing(self, item: Item) -> str:
        """An item, with its form unless its own name says it."""
        said = self.clause(item.item)
        form = {"original": self.words.original, "copy": self.words.copy}.get(item.form)
        if form is None or form in said.casefold():
            return said
        return self.words.with_form.format(item=said, form=form)

    def things(self, items: Iterable[Item]) -> str:
        """The names of several items in one line."""
        return self.words.things_joined.join(self.clause(each.item) for each in items)

    def reason(self, judged: Judged) -> str:
        """A requirement as its verdict is said."""
        said = judged.requirement
        match judged.verdict:
            case Verdict.MET:
                return self.say(said.met)
            case Verdict.UNMET:
                return self.say(said.unmet)
            case Verdict.UNKNOWN:
                return self.say(said.unknown)

    def unsure(self, question: Question) -> str:
        """The answer that every question takes."""
        return self.words.unsure if question.unsure is None else self.say(question.unsure)

    def answer(self, question: Question, answer: str) -> str:
        """An answer as it is said."""
        if answer == UNSURE:
            return self.unsure(question)
        if question.kind == "date":
            return self.day(dt.date.fromisoformat(answer))
        return self.say(question.options[answer].label)

    def day(self, day: dt.date) -> str:
        """A date as it is said."""
        month = self.words.months[day.month - 1]
        return self.words.date.format(year=day.year, month=month, day=day.day)


def speaker(
    library: Library,
    language: Language,
    words: PageWords,
    *,
    voice: Voice = "self",
    region: str = UNSURE,
) -> Speaker:
    """A speaker who names the paying place's hotline where `region` is a known place."""
    known = library.questions.get("region")
    option = known.options.get(region) if known is not None and region != _NOWHERE else None
    hotline = words.hotline
    if option is not None:
        hotline = words.hotline_of_region.format(region=option.label.say(language, voice))
    return Speaker(language=language, voice=voice, words=words, hotline=hotline)
