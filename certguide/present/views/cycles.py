"""How often every place wants a certification, as one table."""

from collections.abc import Iterator, Sequence
from typing import Any

from certguide.core.region import City, CycleRule
from certguide.present.formats.tabular import NOTHING
from certguide.present.page import Heading, Page, Table
from certguide.present.views.data import FORMAT
from certguide.present.views.surveyor import Surveyor


def cycles_page(to: Surveyor, places: Sequence[str]) -> Page:
    """The rules of these places (provinces and cities with rules of their own), in this order."""
    words = to.words
    listed = Table(
        head=(words.where, words.who, words.how_often, words.confirmed, words.basis),
        rows=tuple(row for place in places for row in _rows(to, place)),
    )
    return Page(
        language=to.by.language,
        reader="office",
        blocks=(Heading(text=words.cycles_of, level=1), listed),
        data={
            "format": FORMAT,
            "places": [{"place": place, "cycles": _data(to, place)} for place in places],
        },
        sheet=listed,
    )


def places_with_rules(to: Surveyor, place: str | None = None) -> tuple[str, ...]:
    """Every place with a file and every city in it that has cycles of its own.

    Of a province itself and its cities alone, of a city itself and its province, whose rules
    hold where it has none.
    """
    found = []
    for province in sorted(to.library.regions):
        cities = to.library.regions[province].cities
        found.append(province)
        found += [f"{province}/{city}" for city in sorted(cities) if cities[city].cycles]
    if place is None:
        return tuple(found)
    province, city, _ = place.partition("/")
    return tuple(
        each
        for each in found
        if each in (province, place) or (not city and each.startswith(f"{province}/"))
    )


def _part(to: Surveyor, place: str) -> City:
    province, _, city = place.partition("/")
    region = to.library.regions[province]
    return region.cities[city] if city else region


def _rows(to: Surveyor, place: str) -> Iterator[tuple[str, ...]]:
    rules = _part(to, place).cycles
    for number, rule in enumerate(rules):
        yield (
            to.place(place),
            _who(to, rule, first=number == 0),
            _every(to, rule),
            to.words.yes if rule.confirmed else to.words.no,
            to.by.words.things_joined.join(map(to.by.cited, rule.sources)),
        )
    if not rules:
        yield to.place(place), to.words.everybody, to.words.not_found, to.words.no, NOTHING


def _who(to: Surveyor, rule: CycleRule, *, first: bool) -> str:
    if rule.when is None:
        return to.words.everybody if first else to.words.everybody_else
    alone = next(iter(rule.when)) if len(rule.when) == 1 else ""
    return to.condition(rule.when, alone)


def _every(to: Surveyor, rule: CycleRule) -> str:
    words = to.words
    ((kind, count),) = rule.every.as_data().items()
    parts = [words.every[kind].format(count=count)]
    if rule.counted is not None:
        parts.append(words.counts[rule.counted])
    if rule.since is not None:
        parts.append(words.since.format(day=rule.since))
    if rule.until is not None:
        parts.append(words.until.format(day=rule.until))
    return to.by.words.things_joined.join(parts)


def _data(to: Surveyor, place: str) -> list[dict[str, Any]]:
    return [
        {
            "id": rule.id,
            "when": rule.when,
            "every": rule.every.as_data(),
            "counted": rule.counted,
            "confirmed": rule.confirmed,
            "since": rule.since,
            "until": rule.until,
            "text": to.by.say(rule.text),
            "sources": list(rule.sources),
        }
        for rule in _part(to, place).cycles
    ]
