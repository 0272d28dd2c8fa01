"""The page of one outcome as parts, each put together from picks."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from certguide.core.advice import Action, certifies
from certguide.core.local import Local
from certguide.core.model import Item, Method, Outcome, Step
from certguide.core.record import replace
from certguide.core.region import City
from certguide.core.saying import Part as Section
from certguide.present.site.kept.numbers import Pick
from certguide.present.site.told import sides
from certguide.present.site.told.hanging import Hangs, cycles, hangs, nowhere, of
from certguide.present.site.told.ladder import Rungs
from certguide.present.site.told.maker import Maker, Said
from certguide.present.site.told.part import Part, Told
from certguide.present.site.told.result import PARTS
from certguide.present.site.told.routes import routes
from certguide.present.site.told.sections import Sections
from certguide.present.site.told.telling import Telling, Where, all_sides
from certguide.present.site.told.world import World, spoken


class Teller:
    """Takes the page of one of the `outcomes` apart.

    `memory` is shared by the tellers of a page: much is told with every outcome.
    """

    def __init__(
        self,
        maker: Maker,
        rungs: Rungs,
        outcomes: Sequence[Outcome],
        outcome: Outcome,
        memory: dict[object, Told],
    ) -> None:
        self._telling = Telling(maker, outcome)
        self._sections = Sections(self._telling, memory)
        self._rungs = rungs
        self._outcomes = outcomes
        self._outcome = outcome
        self._memory = memory
        self._stale: list[Pick] = []

    def parts(self) -> tuple[Part, ...]:
        """The parts in the order of the page, those left out that never say anything."""
        made: Mapping[str, Callable[[], Iterable[Part]]] = {
            "title": self._title,
            "reasons": self._reasons,
            "stale": tuple,
            "checklist": self._checklist,
            "before": self._before,
            "steps": self._steps,
            "fallbacks": self._fallbacks,
            "warnings": self._warnings,
            "ways": self._ways,
            "helping": self._helping,
            "due": self._due,
            "sources": self._sources,
        }
        found = {
            name: tuple(made[name]()) if name in made else (self._whole(name),) for name in PARTS
        }
        # Whether anything is too old is known once all is told.
        pieces = tuple(dict.fromkeys(self._stale))
        found["stale"] = (Part(name="stale", pieces=pieces, once=True),)
        nothing = self._telling.maker.tables.nothing
        listed = (
            replace(part, pieces=tuple(each for each in part.pieces if each != nothing))
            for parts in found.values()
            for part in parts
        )
        return tuple(part for part in listed if part.pieces or part.name == "sources")

    def _tell(self, said: Hangs, local: Where, world: World, *listed: Said) -> Told:
        return self._kept(self._telling.tell(said, local, world, listed))

    def _kept(self, told: Told) -> Told:
        self._stale += told.stale
        return told

    # Whole parts, which hang on the voice alone.

    def _whole(self, name: str) -> Part:
        bare = self._telling.bare
        told = self._tell(Hangs(said=(bare,)), nowhere, self._telling.world(bare), PARTS[name])
        return Part(name=name, pieces=told.picks)

    def _title(self) -> Iterator[Part]:
        world = self._telling.world(replace(self._telling.bare, sources=self._outcome.sources))
        told = self._tell(Hangs(said=(self._outcome.title,)), nowhere, world, PARTS["title"])
        yield Part(name="title", pieces=told.picks)

    def _fallbacks(self) -> Iterator[Part]:
        if isinstance(self._outcome, Method):
            yield Part(name="fallbacks", pieces=(self._rungs.fallbacks(self._outcome),))
        else:
            yield self._whole("fallbacks")

    def _due(self) -> Iterator[Part]:
        world = replace(self._telling.world(self._telling.bare), counts=True, due=True)
        yield Part(name="due", pieces=self._tell(Hangs(), cycles, world, PARTS["due"]).picks)

    def _sources(self) -> Iterator[Part]:
        yield self._telling.listed("sources", "bullets", (), lambda words: words.sources)

    def _ways(self) -> Iterator[Part]:
        if certifies(self._outcome):
            if "ways" not in self._memory:
                self._memory["ways"] = routes(self._telling, self._rungs, self._outcomes)
            yield Part(name="ways", pieces=self._kept(self._memory["ways"]).picks)

    # Parts that are put together.

    def _reasons(self) -> Iterator[Part]:
        telling, met, others = self._telling, sides.because(met=True), sides.because(met=False)
        yield self._whole("reasons")
        told = [
            self._tell(
                of(each),
                nowhere,
                telling.world(replace(telling.bare, requires=[each])),
                met,
                others,
            )
            for each in telling.maker.library.required_of(self._outcome)
        ]

        def closing(rules: Local) -> Hangs | None:
            return hangs(rules.closings(self._outcome.flow))

        world = telling.world(telling.bare, lambda part: City(closes=part.closes))
        told.append(self._tell(Hangs(), closing, world, met, others))
        method = isinstance(self._outcome, Method)
        yield telling.listed(
            "reasons",
            "bullets",
            all_sides(told),
            lambda words: words.reasons if method else words.reasons_of_notice,
        )

    def _before(self) -> Iterator[Part]:
        pieces = self._section("before", sides.before)
        yield self._telling.listed("before", "bullets", pieces, lambda words: words.before)

    def _warnings(self) -> Iterator[Part]:
        chooser = self._telling.maker.library.chooser
        pieces = self._section(
            "warnings",
            sides.warned(chooser, all_are=False),
            sides.warned(chooser, all_are=True),
        )
        yield self._telling.listed("warnings", "callout", pieces, lambda words: words.warnings)

    def _helping(self) -> Iterator[Part]:
        yield self._telling.listed(
            "helper",
            "bullets",
            self._section("helper", sides.helping),
            lambda words: words.helper,
            lambda words: words.helper_of_self,
        )
        yield self._telling.listed(
            "only-they",
            "bullets",
            self._section("only_they", sides.only_they),
            lambda words: words.only_they,
            lambda words: words.only_you,
        )

    def _section(self, section: Section, *listed: Said) -> tuple[Pick, ...]:
        return all_sides(map(self._kept, self._sections.section(section, listed)))

    def _steps(self) -> Iterator[Part]:
        pieces = all_sides(map(self._step, self._outcome.steps))
        yield self._telling.listed("steps", "steps", pieces, lambda words: words.steps)

    def _step(self, step: Step) -> Told:
        point = f"{self._outcome.flow}.{step.id}"

        def local(rules: Local) -> Hangs | None:
            listed = (each for part in rules.parts for each in part.steps)
            return hangs(each for each in listed if step.open and each.at == point)

        def failing(place: str | None, action: Action) -> list[Pick]:
            # A place that has its own words for a step may leave what can fail as it is.
            return [
                self._rungs.failing(
                    self._outcome, each.failure, None if each.failure in step.if_fails else place
                )
                for each in action.if_fails
            ]

        world = self._telling.world(replace(self._telling.bare, steps=[step]), spoken)
        return self._tell(of(step), local, world, sides.actions(failing))

    def _checklist(self) -> Iterator[Part]:
        pieces = all_sides(map(self._thing, self._outcome.checklist))
        yield self._telling.listed("checklist", "checklist", pieces, lambda words: words.checklist)

    def _thing(self, item: Item) -> Told:
        point = f"{self._outcome.flow}.{item.id}"

        def local(rules: Local) -> Hangs | None:
            listed = (each for part in rules.parts for each in part.papers)
            return hangs(each for each in listed if item.open and each.at == point)

        world = self._telling.world(replace(self._telling.bare, checklist=[item]), spoken)
        return self._tell(of(item), local, world, sides.things(must=True), sides.things(must=False))
