"""Everything that is told under a condition: with which outcomes, where, and under what else."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from certguide.core.advice import certifies
from certguide.core.library import Library
from certguide.core.model import Chooser, Condition, Flow, Item, Method, Outcome, Statement, Step
from certguide.core.record import Record
from certguide.core.region import City, LocalItem, LocalStatement, LocalStep
from certguide.loading.sections import STATEMENTS
from certguide.loading.spot import Spot
from certguide.proof.kinds import outcomes

if TYPE_CHECKING:
    from certguide.checks.subject import Subject


class Entry(Record, frozen=True, kw_only=True):
    """One thing that is told at `spot`, where `when` and all of `besides` are met.

    `outcomes` are those it can be told with. `places` are the places whose rule it is, as
    options of the question about the place that pays; None is the country. `judges`: it is a
    requirement or closes a method, which is told whatever the verdict is. `late`: who is overdue
    is told it as if the money had stopped.
    """

    spot: Spot
    outcomes: frozenset[str]
    when: Condition | None = None
    besides: tuple[Condition, ...] = ()
    places: frozenset[str] | None = None
    judges: bool = False
    late: bool = False


class _Point(Record, frozen=True, kw_only=True):
    """What a place can say something at, and where that is told."""

    outcomes: frozenset[str]
    besides: tuple[Condition, ...]
    late: bool


def entries(subject: "Subject") -> Iterator[Entry]:
    """Every entry of the flows and of the places, in the order of the files."""
    library = subject.library
    points: dict[str, _Point] = {}
    flows = (*library.choosers.values(), *library.methods.values(), *library.notices.values())
    for flow in flows:
        yield from _of_flow(subject, flow, points)
    for province, region in library.regions.items():
        own = frozenset({province, *(f"{province}/{city}" for city in region.cities)})
        file = subject.region(province)
        yield from _of_place(library, region, file, own, points)
        for city, part in region.cities.items():
            spot = file.get("cities", city)
            yield from _of_place(library, part, spot, frozenset({f"{province}/{city}"}), points)


def helped(library: Library) -> Condition:
    """Who is told what is said to helpers; with no such question nobody is."""
    asked: list[Condition] = []
    if "who" in library.questions:
        asked.append({"who": ["family", "worker"]})
    if "phone" in library.questions:
        asked.append({"phone": "helper"})
    return {"any": asked}


def _of_flow(subject: "Subject", flow: Flow, points: dict[str, _Point]) -> Iterator[Entry]:
    library = subject.library
    file = subject.flow(flow.flow)
    for section in STATEMENTS:
        listed: list[Statement] = getattr(flow, section)
        told = _told(library, flow, section)
        late = section == "warnings"
        helpers = (helped(library),) if section in ("helper", "only_they") else ()
        for each, spot in zip(listed, file.get(section).items(), strict=True):
            only = told & set(each.only_with) if each.only_with else told
            yield Entry(spot=spot, outcomes=only, when=each.when, besides=helpers, late=late)
            if each.open:
                points[f"{flow.flow}.{each.id}"] = _Point(
                    outcomes=only, besides=(*helpers, *_given(each.when)), late=late
                )
        for point, where in flow.open.items():
            if where == section:
                points[f"{flow.flow}.{point}"] = _Point(outcomes=told, besides=helpers, late=late)
    if isinstance(flow, Outcome):
        yield from _of_outcome(flow, file, points)
    if isinstance(flow, Chooser):
        for shared, spot in zip(flow.requirements, file.get("requirements").items(), strict=False):
            users = (each.flow for each in outcomes(library) if shared.id in each.requires)
            yield Entry(spot=spot, outcomes=frozenset(users), when=shared.when, judges=True)


def _of_outcome(flow: Outcome, file: Spot, points: dict[str, _Point]) -> Iterator[Entry]:
    only = frozenset({flow.flow})
    for each, spot in zip(flow.requires, file.get("requires").items(), strict=True):
        if not isinstance(each, str):
            yield Entry(spot=spot, outcomes=only, when=each.when, judges=True)
    for section in ("steps", "checklist"):
        listed: list[Step | Item] = getattr(flow, section)
        for told, spot in zip(listed, file.get(section).items(), strict=True):
            yield Entry(spot=spot, outcomes=only, when=told.when)
            if told.open:
                points[f"{flow.flow}.{told.id}"] = _Point(
                    outcomes=only, besides=_given(told.when), late=False
                )


def _of_place(
    library: Library,
    part: City,
    file: Spot,
    places: frozenset[str],
    points: dict[str, _Point],
) -> Iterator[Entry]:
    everywhere = frozenset(each.flow for each in outcomes(library))
    certified = frozenset(each.flow for each in outcomes(library) if certifies(each))
    if part.unconfirmed is not None:
        spot = file.get("unconfirmed")
        yield Entry(spot=spot, outcomes=certified, when=part.unconfirmed.when, places=places)
    for rule, spot in zip(part.cycles, file.get("cycles").items(), strict=True):
        yield Entry(spot=spot, outcomes=certified, when=rule.when, places=places)
    for section in ("says", "steps", "papers"):
        listed: list[LocalStatement | LocalStep | LocalItem] = getattr(part, section)
        for each, spot in zip(listed, file.get(section).items(), strict=True):
            yield _at(points[each.at], each, spot, places, certified)
    for closing, spot in zip(part.closes, file.get("closes").items(), strict=True):
        yield Entry(spot=spot, outcomes=everywhere, when=closing.when, places=places, judges=True)
    for route, spot in zip(part.routes, file.get("routes").items(), strict=True):
        yield Entry(spot=spot, outcomes=certified, when=route.when, places=places)
        besides = _given(route.when)
        told: list[Step | Item] = [*route.steps, *route.checklist]
        spots = (*spot.get("steps").items(), *spot.get("checklist").items())
        for inner, where in zip(told, spots, strict=True):
            yield Entry(
                spot=where, outcomes=certified, when=inner.when, besides=besides, places=places
            )


def _at(
    point: _Point,
    each: LocalStatement | LocalStep | LocalItem,
    spot: Spot,
    places: frozenset[str],
    certified: frozenset[str],
) -> Entry:
    """What a place says at an open point: where that point is told, and for whom it is."""
    told = point.outcomes
    if isinstance(each, LocalStatement):
        # Nothing is added to what is said of a death, unless it is meant for it.
        told = told & (frozenset(each.only_with) or certified)
    return Entry(
        spot=spot,
        outcomes=told,
        when=each.when,
        besides=point.besides,
        places=places,
        late=point.late,
    )


def _told(library: Library, flow: Flow, section: str) -> frozenset[str]:
    """The outcomes with which a section of `flow` is told."""
    if isinstance(flow, Outcome):
        return frozenset({flow.flow})
    if flow is not library.chooser:
        return frozenset()
    return frozenset(
        each.flow for each in outcomes(library) if section == "warnings" or isinstance(each, Method)
    )


def _given(condition: Condition | None) -> tuple[Condition, ...]:
    return () if condition is None else (condition,)
