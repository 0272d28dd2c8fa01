"""Where one goes on to from an outcome, by all that the methods require."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial

from certguide.core.advice import Advice, certifies
from certguide.core.conditions import Verdict
from certguide.core.due import NEVER
from certguide.core.fallbacks import Fallback, HandOff, fallbacks, hand_off
from certguide.core.local import Local
from certguide.core.model import Failure, Method, Outcome
from certguide.core.record import replace
from certguide.core.result import Result
from certguide.core.situation import Situation
from certguide.core.verdicts import Standing
from certguide.present.page import Detail, Steps
from certguide.present.site.kept.items import NESTED, Item
from certguide.present.site.kept.numbers import Pick
from certguide.present.site.kept.tables import OUTCOME
from certguide.present.site.told.hanging import Hangs
from certguide.present.site.told.hanging import hangs as hanging
from certguide.present.site.told.maker import Maker
from certguide.present.site.told.reached import Reached
from certguide.present.site.told.spread import Facts
from certguide.present.site.told.world import World, bare_chooser, result, spoken
from certguide.present.views.depth import LISTED
from certguide.present.views.onward import failing
from certguide.present.views.onward import fallbacks as shown_fallbacks
from certguide.present.views.speaker import Speaker
from certguide.proof.proof import closing_places

Row = tuple[tuple[str, ...], Pick]
_Shown = Callable[[tuple[Fallback, ...], Situation], Pick]


class Rungs:
    """What the situations in which outcomes are reached lead on to."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._closing = closing_places(maker.library)
        self._reached = Reached(maker)
        self._said: dict[Hashable, Pick] = {}

    def failing(self, outcome: Outcome, failure: Failure, place: str | None = None) -> Pick:
        """The detail of a failure in a step of `outcome`, which is told in `place` only."""
        key = ("failing", outcome.flow, id(failure), place)
        if key not in self._said:
            shown = partial(self._handed, failure)
            if place is None:
                self._said[key] = self._anywhere(outcome, failure.means, shown)
            else:
                self._said[key] = self._within(outcome, place, failure.means, shown)
        return self._said[key]

    def failing_there(self, outcomes: Sequence[Outcome], failure: Failure, place: str) -> Pick:
        """The detail of a failure in a way of `place`, from whichever outcome one came to it."""
        picks = {
            number: self.failing(outcome, failure, place)
            for number, outcome in enumerate(outcomes)
            if certifies(outcome)
        }
        return self._maker.tables.choice(OUTCOME, picks)

    def _handed(self, failure: Failure, usable: tuple[Fallback, ...], _: Situation) -> Pick:
        handed = hand_off(failure, usable)
        onward = handed.onward and replace(handed.onward, already_have=())
        key = ("handed", id(failure), handed.method and handed.method.flow)
        if key not in self._said:
            told = HandOff(failure=failure, onward=onward)
            hangs = Hangs(said=(failure, handed.method and handed.method.title))
            self._said[key] = self._maker.everywhere(
                hangs,
                lambda facts: self._maker.items(facts, lambda by: (failing(by, told, LISTED),)),
            )
        return self._said[key]

    def fallbacks(self, outcome: Outcome) -> Pick:
        """Where to go when the outcome fails, as blocks."""
        things = {
            method.flow: self._things(outcome, method) for method in self._maker.library.ranked
        }

        def shown(usable: tuple[Fallback, ...], known: Situation) -> Pick:
            standing = {each.method.flow: each.verdict for each in known.methods}
            key = (
                outcome.flow,
                tuple(
                    (
                        each.method.flow,
                        tuple(map(id, each.conditions)),
                        standing[each.method.flow] is Verdict.MET,
                    )
                    for each in usable
                ),
            )
            if key not in self._said:
                hangs = Hangs(said=tuple((each.conditions, each.method.title) for each in usable))
                self._said[key] = self._maker.everywhere(
                    hangs, lambda facts: self._listed(facts, outcome, usable, known, things)
                )
            return self._said[key]

        return self._anywhere(outcome, {}, shown)

    def _listed(
        self,
        facts: Facts,
        outcome: Outcome,
        usable: tuple[Fallback, ...],
        known: Situation,
        things: Mapping[str, Pick],
    ) -> Pick:
        bare = tuple(replace(each, checklist=(), already_have=()) for each in usable)
        told = self._result(outcome, bare, known)
        details = [(Detail(label=NESTED, text=str(things[each.method.flow])),) for each in usable]

        def said(by: Speaker) -> Iterable[Item]:
            assert told.advice is not None
            for block in shown_fallbacks(by, told, told.advice, full=True):
                if isinstance(block, Steps):
                    entries = block.entries[: len(details)]
                    with_things = (
                        replace(entry, details=more)
                        for entry, more in zip(entries, details, strict=True)
                    )
                    yield replace(block, entries=(*with_things, *block.entries[len(details) :]))
                else:
                    yield block

        return self._maker.items(facts, said)

    def _things(self, outcome: Outcome, method: Method) -> Pick:
        """What of a method's things is at hand, and what is still needed."""
        maker = self._maker
        if method.flow == outcome.flow:
            return maker.tables.nothing
        items = (*outcome.checklist, *method.checklist)
        world = World(
            library=maker.library,
            chooser=bare_chooser(maker.library.chooser),
            outcome=outcome,
            left=spoken,
            day=maker.day,
        )
        points = {f"{each.flow}.{item.id}" for each in (outcome, method) for item in each.checklist}
        met = Standing(
            library=maker.library, facts={}, method=method, verdict=Verdict.MET, requirements=()
        )

        def local(rules: Local) -> Hangs | None:
            papers = (each for part in rules.parts for each in part.papers)
            return hanging(each for each in papers if each.at in points)

        def shown(place: str | None, facts: Facts) -> Pick:
            library = world.at(place)
            ready = fallbacks(library, outcome, (met,), facts)
            known = Situation(
                library=library, facts=facts, as_of=maker.day, methods=(met,), due=NEVER
            )
            told = self._result(outcome, ready, known)

            def said(by: Speaker) -> Iterable[Item]:
                assert told.advice is not None
                for block in shown_fallbacks(by, told, told.advice, full=True):
                    if isinstance(block, Steps):
                        yield from block.entries[0].details

            return maker.items(facts, said)

        return maker.anywhere(
            Hangs(conditions=tuple(each.when for each in items), said=items), local, shown
        )

    def _result(self, outcome: Outcome, usable: tuple[Fallback, ...], known: Situation) -> Result:
        advice = Advice(
            outcome=outcome,
            reasons=(),
            fallbacks=usable,
            before=(),
            helper=(),
            only_they=(),
            ways=(),
            actions=(),
            checklist=(),
            warnings=(),
            sources=(),
            stale=(),
        )
        return result(known, advice)

    def _anywhere(self, outcome: Outcome, means: Mapping[str, str], shown: _Shown) -> Pick:
        there = {}
        for place in self._closing:
            if outcome.flow in self._reached.of(place):
                there[place] = self._within(outcome, place, means, shown)
        return self._maker.by_place(self._within(outcome, None, means, shown), there)

    def _within(
        self, outcome: Outcome, place: str | None, means: Mapping[str, str], shown: _Shown
    ) -> Pick:
        group = place if place in self._closing else None
        names = (
            self._reached.explored[group].required
            if outcome.flow in self._reached.of(group)
            else ()
        )
        rows = [
            (values, shown(usable, known))
            for values, usable, known in self._reached.rows(outcome, group, means)
        ]
        return self._pick(group, names, rows, 0) if rows else self._maker.tables.nothing

    def _pick(
        self, group: str | None, names: tuple[str, ...], rows: list[Row], number: int
    ) -> Pick:
        """What is shown by the answers in the rows, which agree in all before `number`."""
        first = rows[0][1]
        if all(pick == first for _, pick in rows):
            return first
        asked, question = self._maker.asked, names[number]
        if question not in asked.numbers:
            # Only the own flow of a method asks it: here nobody ever answers it.
            return self._pick(group, names, rows, number + 1)
        parts: dict[str, list[Row]] = {}
        for row in rows:
            parts.setdefault(row[0][number], []).append(row)
        picks: dict[int, Pick] = {}
        for value, listed in parts.items():
            pick = self._pick(group, names, listed, number + 1)
            for answer in self._reached.members[group][question].get(value, [value]):
                picks[asked.answer(question, answer)] = pick
        return self._maker.tables.choice(asked.numbers[question], picks)
