"""The statements of an outcome's page: the chooser's, the outcome's own, and those of places."""

from collections.abc import Iterator

from certguide.core.advice import certifies
from certguide.core.local import Local
from certguide.core.model import Flow, Method, Statement
from certguide.core.record import replace
from certguide.core.region import City, LocalStatement
from certguide.core.saying import Part as Section
from certguide.present.site.told.hanging import Hangs, cycles, hangs, joined, of
from certguide.present.site.told.maker import Said
from certguide.present.site.told.part import Told
from certguide.present.site.told.telling import Telling
from certguide.present.site.told.world import World, spoken


class Sections:
    """Takes sections apart. `memory` is shared by all outcomes: much is told with every one."""

    def __init__(self, telling: Telling, memory: dict[object, Told]) -> None:
        self._telling = telling
        self._outcome = telling.outcome
        self._memory = memory

    def section(self, section: Section, sides: tuple[Said, ...]) -> Iterator[Told]:
        """Everything that may be said in a section, in its order."""
        chooser = self._telling.maker.library.chooser
        if section == "warnings" or isinstance(self._outcome, Method):
            yield from self._of(chooser, section, sides)
        yield from self._of(self._outcome, section, sides)
        if section == "warnings":
            yield self._unconfirmed(sides)

    def _of(self, flow: Flow, section: Section, sides: tuple[Said, ...]) -> Iterator[Told]:
        listed: list[Statement] = getattr(flow, section)
        for each in listed:
            if self._heard(each):
                point = f"{flow.flow}.{each.id}" if each.open else ""
                world = self._saying(flow, **{section: [each]})
                counts = replace(world, counts=each.until_known is not None)
                yield self._statement(section, of(each), point, counts, sides)
        for point, where in flow.open.items():
            if where == section:
                world = self._saying(flow, open={point: section})
                yield self._statement(section, Hangs(), f"{flow.flow}.{point}", world, sides)

    def _saying(self, flow: Flow, **kept: object) -> World:
        """A world in which `flow`, the chooser or the outcome, says what is kept."""
        telling = self._telling
        if flow is self._outcome:
            return telling.world(replace(telling.bare, **kept), spoken)
        return replace(
            telling.world(telling.bare, spoken), chooser=replace(telling.chooser, **kept)
        )

    def _statement(
        self, section: Section, said: Hangs, point: str, world: World, sides: tuple[Said, ...]
    ) -> Told:
        if section in ("helper", "only_they"):
            # Said where somebody helps.
            said = replace(said, conditions=(*said.conditions, {"phone": "helper"}), voiced=True)

        def local(rules: Local) -> Hangs | None:
            heard = filter(self._heard, _says(rules, point))
            return joined(hangs(heard), cycles(rules) if world.counts else None)

        if world.outcome is not self._telling.bare:
            return self._telling.tell(said, local, world, sides)
        key = (section, point, tuple(map(id, said.said)), self._kind(point))
        if key not in self._memory:
            self._memory[key] = self._telling.tell(said, local, world, sides)
        return self._memory[key]

    def _kind(self, point: str) -> tuple[object, ...]:
        """All by which the chooser says one thing with an outcome that it does not with another."""
        maker = self._telling.maker
        locals_ = (maker.library.at(place).local for place in maker.places())
        says = (each for rules in locals_ if rules is not None for each in _says(rules, point))
        return (
            isinstance(self._outcome, Method),
            certifies(self._outcome),
            *(self._heard(each) for each in says),
        )

    def _heard(self, each: Statement) -> bool:
        return not each.only_with or self._outcome.flow in each.only_with

    def _unconfirmed(self, sides: tuple[Said, ...]) -> Told:
        """What a place says where no reliable source was found."""

        def local(rules: Local) -> Hangs | None:
            said = rules.unconfirmed()
            return None if said is None else joined(of(said), cycles(rules))

        world = self._telling.world(
            self._telling.bare,
            lambda part: City(unconfirmed=part.unconfirmed, cycles=part.cycles),
        )
        return self._telling.tell(Hangs(), local, replace(world, counts=True), sides)


def _says(rules: Local, point: str) -> Iterator[LocalStatement]:
    return (each for part in rules.parts for each in part.says if point and each.at == point)
