"""Whether the file of a region changes only what the national flows leave open to it."""

from collections.abc import Collection, Iterator

from certguide.core.faults import Code, Fault
from certguide.core.nearest import nearest
from certguide.loading.identity import check_ids, check_review, check_told, check_written_date
from certguide.loading.names import Names
from certguide.loading.points import Points
from certguide.loading.references import check_item
from certguide.loading.spot import Spot
from certguide.loading.texts import check_texts

_SECTIONS = ("cycles", "says", "steps", "papers", "closes", "routes")
CYCLES = ("months", "days", "monthly_by_day", "natural_year", "none")
MOST = {"months": 60, "days": 1830, "monthly_by_day": 28}
"""Five years, and a day that every month has."""


def check_region(file: Spot, names: Names, points: Points, question: str | None) -> Iterator[Fault]:
    """Yield everything that is wrong in a region's file, its shape apart.

    `question` is the chooser's question about the place that pays, which must know the region
    and its cities; where there is none, that is wrong with the chooser and not with this file.
    """
    region = file.get("region")
    if region.text is not None and region.text != file.stem:
        yield region.fault(Code.NAME_NOT_FILE, key="region", name=region.text, stem=file.stem)
    yield from check_review(file)
    yield from check_texts(file)
    name = region.text or file.stem
    places = names.options(question or "")
    if _lacks(name, places, names):
        yield _no_place(region, name, question or "", places)
    yield from _check_part(file, names, points)
    for city, part in file.get("cities").each():
        if _lacks(f"{name}/{city}", places, names):
            yield _no_place(part, f"{name}/{city}", question or "", places, at_key=True)
        yield from _check_part(part, names, points)


def _lacks(place: str, places: Collection[str], names: Names) -> bool:
    """Whether the question about the place has options, and none of them is this place."""
    return bool(places) and place not in places and place not in names.perhaps


def _no_place(
    spot: Spot, name: str, question: str, places: Collection[str], *, at_key: bool = False
) -> Fault:
    near = "\n".join(nearest(name, places))
    fault = spot.key_fault if at_key else spot.fault
    return fault(Code.NO_PLACE, name=name, question=question, near=near)


def _check_part(part: Spot, names: Names, points: Points) -> Iterator[Fault]:
    unconfirmed = part.get("unconfirmed")
    yield from check_item(unconfirmed, names)
    yield from check_told(unconfirmed)
    listed = [part.get(section) for section in _SECTIONS]
    for route in part.get("routes").items():
        listed += (route.get("steps"), route.get("checklist"))
    for section in listed:
        yield from check_ids(section)
        for each in section.items():
            yield from check_item(each, names)
    yield from _check_points(part, names, points)
    for rule in part.get("cycles").items():
        yield from _check_cycle(rule)


def _check_points(part: Spot, names: Names, points: Points) -> Iterator[Fault]:
    """Everything else of the national flows stays as it is."""
    sections = (("says", points.says), ("steps", points.steps), ("papers", points.papers))
    for section, open_ in sections:
        for each in part.get(section).items():
            yield from _check_point(each.get("at"), names, open_)
    for closing in part.get("closes").items():
        for method in closing.get("methods").items():
            if method.text is None or method.text in points.closable:
                continue
            if method.text in names.outcomes or method.text not in names.perhaps:
                known = "\n".join(points.closable)
                yield method.fault(Code.NOT_CLOSABLE, name=method.text, known=known)


def _check_point(at: Spot, names: Names, open_: frozenset[str]) -> Iterator[Fault]:
    if at.text is None or names.perhaps.issuperset(at.text.split(".")):
        return
    flow = at.text.partition(".")[0]
    if flow in names.perhaps and flow not in {**names.choosers, **names.outcomes}:
        # The flow itself could not be read, so nobody knows what is open in it.
        return
    if at.text not in open_:
        known = sorted(open_)
        near = "\n".join(nearest(at.text, known))
        yield at.fault(Code.NO_POINT, name=at.text, near=near, known="\n".join(known))


def check_every(every: Spot) -> Iterator[Fault]:
    """Yield what is wrong with how often to certify: one of the ways, within its bounds."""
    if isinstance(every.data, dict) and len(_given(every)) != 1:
        yield every.fault(Code.CYCLE_FORM)
    for key, most in MOST.items():
        number = every.get(key)
        if isinstance(number.data, int) and number.data < 1:
            yield number.fault(Code.TOO_SMALL, value=str(number.data), least="1")
        if isinstance(number.data, int) and number.data > most:
            yield number.fault(Code.TOO_LARGE_NUMBER, value=str(number.data), most=str(most))


def _given(every: Spot) -> list[str]:
    """The ways that are given. `false` is as good as none; the number 0 is not."""
    values = ((key, every.get(key).data) for key in CYCLES)
    return [key for key, value in values if value is not None and value is not False]


def _check_cycle(rule: Spot) -> Iterator[Fault]:
    every = rule.get("every")
    for key in ("since", "until"):
        yield from check_written_date(rule.get(key))
    if every.data != {}:
        # What is empty has its own fault.
        yield from check_every(every)
    given = _given(every)
    if rule.get("counted").data is not None and given and given != ["months"]:
        yield rule.get("counted").fault(Code.COUNTED_WITHOUT_MONTHS)
