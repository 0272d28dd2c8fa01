"""The other ways of all places, which are told with every outcome that is to be certified."""

from collections.abc import Iterable, Sequence

from certguide.core.advice import Action, Advice
from certguide.core.model import Outcome
from certguide.core.record import replace
from certguide.core.region import City, Route
from certguide.core.result import Result
from certguide.present.page import Checklist, Detail, Entry, Steps
from certguide.present.site.kept.items import NESTED, Item
from certguide.present.site.kept.numbers import Pick
from certguide.present.site.told.hanging import of
from certguide.present.site.told.ladder import Rungs
from certguide.present.site.told.part import Told
from certguide.present.site.told.sides import actions, things
from certguide.present.site.told.telling import Telling
from certguide.present.site.told.world import Bare
from certguide.present.views import parts
from certguide.present.views.depth import LISTED
from certguide.present.views.speaker import Speaker


def routes(telling: Telling, rungs: Rungs, outcomes: Sequence[Outcome]) -> Told:
    """As many picks as a place has ways; each is the way of that number in every place.

    `telling` is of one that is to be certified; a step that fails leads on from each of the
    `outcomes`, by its number, in another way.
    """
    maker = telling.maker
    told = {
        place: [_route(telling, rungs, outcomes, place, route) for route in listed]
        for place in maker.places()
        if (rules := maker.library.at(place).local) is not None
        if (listed := [route for part in rules.parts for route in part.routes])
    }
    return Told(
        picks=tuple(
            maker.by_place(
                maker.tables.nothing,
                {
                    place: each[number].picks[0]
                    for place, each in told.items()
                    if number < len(each)
                },
            )
            for number in range(max(map(len, told.values()), default=0))
        ),
        stale=tuple(pick for listed in told.values() for each in listed for pick in each.stale),
    )


def _route(
    telling: Telling, rungs: Rungs, outcomes: Sequence[Outcome], place: str, route: Route
) -> Told:
    """Another way of a place: its title and summary, its steps and the things it takes."""

    def failing(_: str | None, action: Action) -> Iterable[Pick]:
        return [rungs.failing_there(outcomes, each.failure, place) for each in action.if_fails]

    bare = replace(route, when=None, sources=[], steps=[], checklist=[])
    world = telling.world(telling.bare)
    steps = [
        telling.tell_there(
            of(each),
            place,
            replace(world, left=_only(route, replace(bare, steps=[each]))),
            actions(failing),
        )
        for each in route.steps
    ]
    taken = [
        telling.tell_there(
            of(each),
            place,
            replace(world, left=_only(route, replace(bare, checklist=[each]))),
            things(must=must),
        )
        for must in (True, False)
        for each in route.checklist
    ]

    def said(by: Speaker, _: Result, advice: Advice) -> Iterable[Item]:
        for way in advice.ways:
            only = replace(way, actions=(), checklist=())
            for block in parts.ways(by, replace(advice, ways=(only,)), LISTED):
                if not isinstance(block, Steps):
                    yield block
            yield Steps(entries=_looked_up(steps))
            if taken:
                yield Checklist(entries=_looked_up(taken))

    titled = replace(route, steps=[], checklist=[])
    whole = telling.tell_there(of(titled), place, replace(world, left=_only(route, titled)), said)
    return replace(
        whole, stale=(*whole.stale, *(pick for each in (*steps, *taken) for pick in each.stale))
    )


def _looked_up(told: Iterable[Told]) -> tuple[Entry, ...]:
    """Entries that are found where the picks lead."""
    return tuple(
        Entry(text=NESTED, details=(Detail(label=NESTED, text=str(pick)),))
        for each in told
        for pick in each.picks
    )


def _only(route: Route, left: Route) -> Bare:
    """Of the rules of a place what is left of one way."""
    return lambda part: City(routes=[left for each in part.routes if each is route])
