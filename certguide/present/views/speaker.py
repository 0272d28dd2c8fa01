"""Who is spoken to, in which language, with which sentences around the flows' own texts."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from certguide.core.conditions import UNSURE, Verdict
from certguide.core.freshness import Told, check
from certguide.core.model import Item, Question, Source
from certguide.core.record import Record
from certguide.core.region import NO_PLACE
from certguide.core.situation import Situation
from certguide.core.text import Language, Text, Voice
from certguide.core.verdicts import Judged
from certguide.present.page import Detail
from certguide.words.page import PageWords

_UNDATED = ("无日期", "無日期")
"""What a source says in place of a date it does not have."""
_DATE = re.compile(r"([约約]?)(\d{4}(?:-\d\d){0,2})(\D*)", re.ASCII)
_BESIDE = {
    **dict.fromkeys(("约", "約"), "about"),
    **dict.fromkeys(("以后", "以後"), "later"),
    **dict.fromkeys(("，后有更新", "，後有更新"), "updated"),
}
"""What a source says beside its date."""


class Speaker(Record, frozen=True, kw_only=True):
    """Says a flow's texts and the program's sentences to one person.

    `place` is the name of the place that pays, empty where it is not known.
    """

    language: Language
    voice: Voice
    words: PageWords
    hotline: str
    place: str
    sources: Mapping[str, Source]
    as_of: dt.date | None

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

    def basis(self, told: Told) -> tuple[Detail, ...]:
        """On what a statement rests, and when it was checked; nothing for one without a source."""
        checked = check(self.sources, told)
        if checked is None:
            return ()
        said = self.words.basis.format(
            sources=self.words.things_joined.join(map(self.cited, told.sources)),
            checked=checked.on.isoformat(),
        )
        stale = self.words.basis_stale.format(hotline=self.hotline)
        text = self.sentences(said, stale) if checked.stale(self.as_of) else said
        return (Detail(label="", text=text),)

    def dated(self, source: Source) -> str:
        """The date of a source, as it is written, with what stands beside it in this language."""
        if source.date in _UNDATED:
            return self.words.undated
        found = _DATE.fullmatch(source.date)
        beside = None if found is None else _BESIDE.get(found[1] + found[3])
        if found is None or beside is None:
            return source.date
        return self.words.dated[beside].format(date=found[2])

    def cited(self, key: str) -> str:
        """A source by its id, with its date and grade."""
        source = self.sources[key]
        return self.words.cited.format(id=key, date=self.dated(source), grade=source.grade)

    def day(self, day: dt.date) -> str:
        """A date as it is said."""
        month = self.words.months[day.month - 1]
        return self.words.date.format(year=day.year, month=month, day=day.day)


def speaker(known: Situation, language: Language, words: PageWords) -> Speaker:
    """A speaker to whom `known` describes, who names the hotline of the place that pays."""
    library = known.library
    question = library.questions.get(library.chooser.place or "")
    answer = known.facts.get(library.chooser.place or "", UNSURE)
    option = question.options.get(answer) if question and answer != NO_PLACE else None
    place = "" if option is None else option.label.say(language, known.voice)
    return Speaker(
        language=language,
        voice=known.voice,
        words=words,
        hotline=words.hotline_of_region.format(region=place) if place else words.hotline,
        place=place,
        sources=library.sources,
        as_of=known.as_of,
    )
