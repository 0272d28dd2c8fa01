"""Makes picks: what is shown of one thing, by the answers and the place on which it hangs."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from certguide.core.advice import Advice
from certguide.core.conditions import comparisons
from certguide.core.library import Library
from certguide.core.local import Local
from certguide.core.record import Record
from certguide.core.result import Result
from certguide.core.text import Language
from certguide.present.site.kept.items import Item
from certguide.present.site.kept.numbers import Pick
from certguide.present.site.kept.tables import Tables
from certguide.present.site.told.hanging import Hangs, joined
from certguide.present.site.told.marks import marked
from certguide.present.site.told.spread import Asked, Facts, classes, spread
from certguide.present.site.told.world import World
from certguide.present.views.speaker import Speaker
from certguide.words.page import PageWords

Said = Callable[[Speaker, Result, Advice], Iterable[Item]]
"""What a view says of a result that holds advice."""


class Maker(Record, frozen=True, kw_only=True):
    """Makes the picks of one page. `languages` are both of its own, Chinese first.

    `words` are those of each, `numbered` the sources by number.
    """

    library: Library
    day: dt.date
    languages: tuple[Language, Language]
    words: tuple[PageWords, PageWords]
    asked: Asked
    tables: Tables
    numbered: Mapping[str, int]

    @property
    def key(self) -> str:
        """The question about the place that pays; empty where there is none."""
        return self.library.chooser.place or ""

    def places(self) -> tuple[str, ...]:
        """The places that pay, as far as somebody is asked for theirs."""
        return self.asked.answers.get(self.key, ())[:-1]

    def items(
        self, facts: Facts, say: Callable[[Speaker], Iterable[Item]], sources: Iterable[str] = ()
    ) -> Pick:
        """What is said to whom `facts` describe, in both languages."""
        both = [
            tuple(say(marked(self.library, facts, self.day, language, words)))
            for language, words in zip(self.languages, self.words, strict=True)
        ]
        return self.tables.shown(both[0], both[1], [self.numbered[each] for each in sources])

    def everywhere(self, hangs: Hangs, shown: Callable[[Facts], Pick]) -> Pick:
        """What is shown by the answers alone."""
        told_apart = classes(self.asked, hangs.conditions, voiced=hangs.told_apart)
        return spread(self.tables, self.asked, told_apart, shown)

    def by_place(self, national: Pick, there: Mapping[str, Pick]) -> Pick:
        """What is shown where nothing is known of the place, or of one that is not named."""
        if not there:
            return national
        picks = {self.asked.answer(self.key, place): pick for place, pick in there.items()}
        return self.tables.choice(self.asked.numbers[self.key], picks, national)

    def anywhere(
        self,
        national: Hangs,
        local: Callable[[Local], Hangs | None],
        shown: Callable[[str | None, Facts], Pick],
    ) -> Pick:
        """What is shown by the answers and the place that pays.

        `local` says on what more it hangs in a place, None where nothing is other than elsewhere.
        """
        there: dict[str, Pick] = {}
        named = {key for each in national.conditions for key, _ in comparisons(each)}
        for place in self.places():
            rules = self.library.at(place).local
            more = None if rules is None else local(rules)
            if more is None and self.key in named:
                more = Hangs()
            if more is not None:
                both = joined(national, more)
                assert both is not None
                there[place] = self.within(both, place, shown)
        return self.by_place(self.within(national, None, shown), there)

    def within(
        self, hangs: Hangs, place: str | None, shown: Callable[[str | None, Facts], Pick]
    ) -> Pick:
        """What is shown by the answers where `place` pays, or where that is not known."""
        given = {} if place is None else {self.key: place}
        told_apart = classes(self.asked, hangs.conditions, voiced=hangs.told_apart)
        told_apart = {key: each for key, each in told_apart.items() if key != self.key}
        return spread(
            self.tables, self.asked, told_apart, lambda facts: shown(place, {**facts, **given})
        )

    def say(self, world: World, said: Said, *, cite: bool) -> Callable[[str | None, Facts], Pick]:
        """What a view says in a world; `cite`: with the sources of all that is told there."""

        def shown(place: str | None, facts: Facts) -> Pick:
            result = world.told(place, facts)
            advice = result.advice
            assert advice is not None
            sources = [key for key, _ in advice.sources] if cite else []
            return self.items(facts, lambda by: said(by, result, advice), sources)

        return shown
