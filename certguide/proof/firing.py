"""How the rules of a tree fare over every situation in which their question is reached."""

from collections.abc import Iterable, Iterator, Sequence

from certguide.core.conditions import holds
from certguide.core.graph import Place, target
from certguide.core.library import Library
from certguide.core.model import Flow, Rule
from certguide.core.record import Record
from certguide.proof.live import reads
from certguide.proof.picking import picker
from certguide.proof.states import Explored

Situation = dict[str, str]
"""What the rules of a question read of the answers, its own among them."""


class Firing(Record, frozen=True, kw_only=True):
    """What happens at one question: to `rules` of it, one entry for each.

    `asked`: somebody is asked there, rather than that the answer is always known. `same`: no
    answer of anybody makes a difference to what a tree does. `met` says of each rule whether it
    is ever met, `won` whether it ever decides, and `beaten` by which earlier rules where it is
    met and does not. `situations` are all that the rules tell apart. `dated`: a date is read,
    of which only is looked at whether it is known, so nothing is sure about the rules.
    """

    place: Place
    rules: tuple[Rule, ...]
    asked: bool
    same: bool
    dated: bool
    met: tuple[bool, ...]
    won: tuple[bool, ...]
    beaten: tuple[frozenset[int], ...]
    situations: tuple[Situation, ...]


def firings(explored: Explored) -> Iterator[Firing]:
    """Every question that is reached in `explored`, in the order of the files."""
    library = explored.library
    for flow in (*library.choosers.values(), *library.ranked):
        for name in flow.tree:
            place = Place(flow=flow.flow, name=name)
            if place in explored.at:
                yield _firing(explored, place)


def joined(listed: Iterable[Firing]) -> dict[Place, Firing]:
    """By place, what happens in any of several explorations of the same flows."""
    found: dict[Place, Firing] = {}
    for each in listed:
        first = found.get(each.place)
        found[each.place] = each if first is None else _joined(first, each)
    return found


def _joined(first: Firing, second: Firing) -> Firing:
    return Firing(
        place=first.place,
        rules=first.rules,
        asked=first.asked or second.asked,
        same=first.same and second.same,
        dated=first.dated,
        met=tuple(map(bool.__or__, first.met, second.met)),
        won=tuple(map(bool.__or__, first.won, second.won)),
        beaten=tuple(map(frozenset.__or__, first.beaten, second.beaten)),
        situations=(*first.situations, *second.situations),
    )


def _firing(explored: Explored, place: Place) -> Firing:
    library = explored.library
    flow = library.flow(place.flow)
    assert flow is not None
    ways = flow.tree[place.name]
    rules = () if isinstance(ways, str) else tuple(ways)
    read = sorted({*reads(library, place), place.name})
    met, won = [False] * len(rules), [False] * len(rules)
    beaten: list[set[int]] = [set() for _ in rules]
    situations = tuple(_situations(explored, place, read)) if rules else ()
    for situation in situations:
        fitting = [
            number
            for number, rule in enumerate(rules)
            if rule.go is None or holds(rule.when, situation)
        ]
        first = _first(library, flow, [rules[number] for number in fitting], situation)
        for number in fitting:
            met[number] = True
            if first is not None and number > fitting[first]:
                beaten[number].add(fitting[first])
        if first is not None:
            won[fitting[first]] = True
    after = [explored.after[state.number] for state in explored.at[place]]
    dated = library.questions[place.name].kind == "date"
    return Firing(
        place=place,
        rules=rules,
        asked=dated or any(len(each) > 1 for each in after),
        same=all(len({number for _, number in each}) == 1 for each in after),
        dated=any(library.questions[key].kind == "date" for key in read),
        met=tuple(met),
        won=tuple(won),
        beaten=tuple(map(frozenset, beaten)),
        situations=situations,
    )


def _situations(explored: Explored, place: Place, read: Sequence[str]) -> Iterator[Situation]:
    """Every distinct set of answers that is read at `place`."""
    kept = explored.kept[place]
    index = {key: number for number, key in enumerate(kept)}
    pick = picker([index[key] for key in read if key in index and key != place.name])
    names = [key for key in read if key in index and key != place.name]
    distinct = {
        (pick(state.values), answer): None
        for state in explored.at[place]
        for answer, _ in explored.after[state.number]
    }
    for values, answer in distinct:
        known = zip(names, values, strict=True)
        yield {**{key: each for key, each in known if each is not None}, place.name: answer}


def _first(library: Library, flow: Flow, rules: Sequence[Rule], situation: Situation) -> int | None:
    """Which of the `rules` that are met decides: the first that leads to nothing closed here."""
    local = library.local
    for number, rule in enumerate(rules):
        after = target(library, flow, rule.go or rule.else_ or "")
        if after.flow or local is None or not local.closed(after.name, situation):
            return number
    return None if flow is not library.chooser else len(rules) - 1
