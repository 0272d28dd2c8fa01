"""Telling one thing of an outcome at a time."""

from collections.abc import Callable, Iterable

from certguide.core.local import Local
from certguide.core.model import Outcome
from certguide.present.page import Heading
from certguide.present.site.kept.items import Item
from certguide.present.site.kept.numbers import Pick
from certguide.present.site.told.hanging import Hangs
from certguide.present.site.told.maker import Maker, Said
from certguide.present.site.told.part import Part, Told
from certguide.present.site.told.result import PARTS
from certguide.present.site.told.world import Bare, World, bare_chooser, bare_outcome, silent
from certguide.present.views.speaker import Speaker
from certguide.words.page import PageWords

Where = Callable[[Local], Hangs | None]
"""On what more something hangs in a place, None where nothing is other there."""

Wording = Callable[[PageWords], str]


class Telling:
    """Tells things of `outcome`. `bare` is the outcome when it says nothing."""

    def __init__(self, maker: Maker, outcome: Outcome) -> None:
        self.maker = maker
        self.outcome = outcome
        self.bare = bare_outcome(outcome)
        self.chooser = bare_chooser(maker.library.chooser)

    def world(self, outcome: Outcome, left: Bare = silent) -> World:
        """A world in which the chooser says nothing, and a place only what is `left` of it."""
        return World(
            library=self.maker.library,
            chooser=self.chooser,
            outcome=outcome,
            left=left,
            day=self.maker.day,
        )

    def tell(self, hangs: Hangs, local: Where, world: World, sides: tuple[Said, ...]) -> Told:
        """What a world says on each of the sides, everywhere."""
        maker = self.maker
        picks = tuple(
            maker.anywhere(hangs, local, maker.say(world, said, cite=number == 0))
            for number, said in enumerate(sides)
        )
        aged = maker.anywhere(hangs, local, maker.say(world, PARTS["stale"], cite=False))
        return Told(picks=picks, stale=() if aged == maker.tables.nothing else (aged,))

    def tell_there(self, hangs: Hangs, place: str, world: World, said: Said) -> Told:
        """What a world says in one place; whether it is too old is said there only."""
        maker = self.maker
        aged = maker.within(hangs, place, maker.say(world, PARTS["stale"], cite=False))
        there = maker.by_place(maker.tables.nothing, {place: aged})
        return Told(
            picks=(maker.within(hangs, place, maker.say(world, said, cite=True)),),
            stale=() if aged == maker.tables.nothing else (there,),
        )

    def listed(
        self,
        name: str,
        form: str,
        pieces: tuple[Pick, ...],
        heading: Wording,
        alone: Wording | None = None,
    ) -> Part:
        """A part that is one block below a heading, which may be another for the pensioner."""

        def said(by: Speaker) -> Iterable[Item]:
            mine = alone if alone is not None and by.voice == "self" else heading
            return (Heading(text=mine(by.words)),)

        head = self.maker.everywhere(
            Hangs(voiced=alone is not None), lambda facts: self.maker.items(facts, said)
        )
        return Part(name=name, pieces=pieces, head=head, form=form)


def all_sides(told: Iterable[Told]) -> tuple[Pick, ...]:
    """What is told, all of the first side before all of the next."""
    return tuple(pick for side in zip(*(each.picks for each in told), strict=True) for pick in side)
