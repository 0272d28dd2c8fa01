"""Names on screens that are written in more than one way."""

from collections import Counter
from collections.abc import Iterable, Iterator

from certguide.checks.near_names import differ_by_one
from certguide.checks.plain import alike, quoted
from certguide.checks.said import Said, Wording

Slip = tuple[Said, str, str]
"""Where a name stands, as it is written there, and as it is written usually."""

_SHORTEST = 4
"""Characters of names that are near each other by more than chance."""


def otherwise_written(wordings: Iterable[Wording]) -> Iterator[Slip]:
    """Each name that is written otherwise than usual.

    Other width, case or spaces are slips anywhere, another character within one file: another
    place may well have a button of another name. Two names side by side in a text are both meant.
    """
    places: dict[str, list[Said]] = {}
    texts: dict[str, set[int]] = {}
    for number, wording in enumerate(wordings):
        for said in wording.chinese:
            names = [said.text.strip()] if wording.role == "screen" else quoted(said.text)
            for name in names:
                if alike(name):
                    places.setdefault(name, []).append(said)
                    texts.setdefault(name, set()).add(number)
    count = Counter({name: len(saids) for name, saids in places.items()})
    groups: dict[str, list[str]] = {}
    for name in places:
        groups.setdefault(alike(name), []).append(name)
    for names in groups.values():
        usual = max(names, key=lambda name: count[name])
        for name in names:
            if name != usual:
                for said in places[name]:
                    yield said, name, usual
    yield from _one_off(places, texts)


def _one_off(places: dict[str, list[Said]], texts: dict[str, set[int]]) -> Iterator[Slip]:
    by_file: dict[str, Counter[str]] = {}
    for name, saids in places.items():
        if len(name) >= _SHORTEST:
            for said in saids:
                by_file.setdefault(said.spot.file, Counter())[name] += 1
    for file, names in by_file.items():
        for name, other in differ_by_one(names):
            if alike(name) == alike(other) or not texts[name].isdisjoint(texts[other]):
                continue
            rare, usual = sorted((name, other), key=lambda each: names[each])
            for said in places[rare]:
                if said.spot.file == file:
                    yield said, rare, usual
