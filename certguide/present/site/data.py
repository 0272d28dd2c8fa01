"""Everything that the script of the offline page looks up, as one object."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from certguide.core.graph import beginning, reachable
from certguide.core.library import Library
from certguide.core.model import Method, Outcome
from certguide.core.text import Language, Text, Voice
from certguide.core.voice import WHO, voice
from certguide.core.walk import refining
from certguide.present.formats.markup.inline import LANGUAGES
from certguide.present.site.kept.pieces import shorten
from certguide.present.site.kept.tables import Tables
from certguide.present.site.told.hanging import Hangs
from certguide.present.site.told.ladder import Rungs
from certguide.present.site.told.maker import Maker
from certguide.present.site.told.marks import PLACE
from certguide.present.site.told.outcome import Teller
from certguide.present.site.told.part import Part, Told
from certguide.present.site.told.spread import asked
from certguide.present.views.more import source_entry
from certguide.proof.live import reads, required
from certguide.proof.machine import Machine, Way, machine
from certguide.proof.proof import closing_places
from certguide.words import words
from certguide.words.page import PageWords

VOICES: tuple[Voice, Voice, Voice] = ("self", "family", "worker")
BOTH: tuple[Language, Language] = ("zh", "en")


def site_data(
    library: Library, day: dt.date, languages: tuple[Language, Language] = BOTH
) -> dict[str, Any]:
    """All that the page shows, as it is told on `day`, to be looked up by the answers.

    It is there in two languages, the Chinese one first. Raises DateAsked where the chooser asks
    for a date.
    """
    laid = machine(library)
    reached = {
        stop.outcome: refinements(library, stop.outcome) for stop in laid.stops if stop.outcome
    }
    asks = {*laid.questions, *(key for listed in reached.values() for key in listed)}
    maker = Maker(
        library=library,
        day=day,
        languages=languages,
        words=(words(languages[0]).page, words(languages[1]).page),
        asked=asked(library, tuple(key for key in library.questions if key in asks)),
        tables=Tables(),
        numbered={key: number for number, key in enumerate(sorted(library.sources))},
    )
    return _Coder(maker).data(laid, reached)


class _Coder:
    """Writes down what a maker makes."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._library = maker.library
        self._asked = maker.asked
        self._tables = maker.tables
        self._parts: list[dict[str, Any]] = []

    def data(self, laid: Machine, reached: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
        """The whole object. Ways and outcomes are numbered as they stand in it."""
        library = self._library
        order = [name for name in (*library.methods, *library.notices) if name in reached]
        rungs, memory = Rungs(self._maker), dict[object, Told]()
        told = [each for each in map(library.outcome, order) if each is not None]
        outcomes = [
            self._outcome(each, reached[each.flow], Teller(self._maker, rungs, told, each, memory))
            for each in told
        ]
        begin = {
            "day": self._maker.day.isoformat(),
            "flow": {
                "id": library.chooser.flow,
                "version": library.chooser.version,
                "digest": library.digest,
            },
            "title": self._voiced(library.chooser.title),
            "languages": [LANGUAGES[each] for each in self._maker.languages],
            "questions": [self._question(key) for key in self._asked.numbers],
            "place": self._asked.numbers.get(self._maker.key, -1),
            "hotlines": [self._words(lambda words: words.hotline), self._words(self._hotline)],
            "voice": self._voices(),
            "nodes": [
                [-1, order.index(stop.outcome)]
                if stop.outcome
                else [self._asked.numbers[stop.question], *map(self._way, stop.ways)]
                for stop in laid.stops
            ],
            "start": self._way(laid.start),
            "outcomes": outcomes,
            "parts": self._parts,
            "sources": self._sources(),
        }
        all_ = self._tables.by_use(begin)
        return {**all_, **self._short(all_["strings"])}

    @staticmethod
    def _short(strings: Iterable[str | tuple[str, str]]) -> dict[str, Any]:
        """All texts in both languages, and the pieces that stand in them for their letters.

        English ends before the texts that are the same in Chinese.
        """
        chinese = [each if isinstance(each, str) else each[0] for each in strings]
        english = [each[1] for each in strings if not isinstance(each, str)]
        short = shorten((chinese, english))
        return {"letters": short.letters, "pieces": short.pieces, "strings": list(short.columns)}

    def _way(self, way: Way) -> Any:
        given = [
            number
            for question, answer in way.implied
            for number in (
                self._asked.numbers[question],
                self._asked.answer(question, answer),
            )
        ]
        return [way.to, *given] if given else way.to

    def _outcome(self, outcome: Outcome, also: tuple[str, ...], teller: Teller) -> dict[str, Any]:
        return {
            "id": outcome.flow,
            "kind": "method" if isinstance(outcome, Method) else "notice",
            "title": self._voiced(outcome.title),
            "parts": [self._part(each) for each in teller.parts()],
            "also": [self._asked.numbers[key] for key in also],
        }

    def _part(self, part: Part) -> list[Any]:
        """The number of what it shares with the same part of other outcomes, and its pieces."""
        shared = {
            "name": part.name,
            **({} if part.head is None else {"head": part.head, "form": part.form}),
            **({"once": 1} if part.once else {}),
        }
        if shared not in self._parts:
            self._parts.append(shared)
        return [self._parts.index(shared), *part.pieces]

    def _question(self, key: str) -> dict[str, Any]:
        question = self._library.questions[key]
        return {
            "id": key,
            "ask": self._voiced(question.ask),
            "why": self._voiced(question.why),
            **({} if question.how is None else {"how": self._voiced(question.how)}),
            "unsure": self._words(lambda words: words.unsure)
            if question.unsure is None
            else self._voiced(question.unsure),
            "options": [self._voiced(option.label) for option in question.options.values()],
            "ids": list(question.options),
        }

    def _sources(self) -> list[int]:
        return [self._source(key) for key in sorted(self._library.sources)]

    def _source(self, key: str) -> int:
        source = self._library.sources[key]
        hangs = Hangs(said=(source.note,))
        return self._maker.everywhere(
            hangs,
            lambda facts: self._maker.items(facts, lambda by: (source_entry(by, key, source),)),
        )

    def _voices(self) -> list[Any]:
        """Who is spoken to by the answers about who asks."""
        if WHO not in self._asked.numbers:
            return []
        answers = self._asked.answers[WHO]
        return [
            self._asked.numbers[WHO],
            [VOICES.index(voice({WHO: answer})) for answer in answers],
        ]

    def _voiced(self, text: Text) -> Any:
        """A text, in every voice where the voices differ."""
        one, other = self._maker.languages
        said = [
            self._tables.string(text.say(one, voice), text.say(other, voice)) for voice in VOICES
        ]
        return said[0] if len(set(said)) == 1 else said

    def _words(self, said: Callable[[PageWords], str]) -> int:
        one, other = self._maker.words
        return self._tables.string(said(one), said(other))

    @staticmethod
    def _hotline(words: PageWords) -> str:
        return words.hotline_of_region.format(region=PLACE)


def refinements(library: Library, outcome: str) -> tuple[str, ...]:
    """The questions that make `outcome` finer without changing it, but for dates.

    Left out is what any rule, requirement or place reads to decide: to answer it might lead
    elsewhere.
    """
    ways = reachable(library, beginning(library.chooser))
    decides = {*required(library)}
    for place in ways:
        if place.flow:
            decides.update(each for each in reads(library, place) if each != place.name)
    closing = closing_places(library)
    method = library.methods.get(outcome) is not None
    return tuple(
        key
        for key in refining(library, outcome)
        if library.questions[key].kind == "choice"
        and key not in decides
        and not (key == library.chooser.place and closing and method)
    )
