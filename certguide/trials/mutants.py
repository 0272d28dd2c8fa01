"""Every edit of the flows that a case should notice."""

from collections.abc import Callable, Iterator

from certguide.core.faults import Route
from certguide.core.library import Library
from certguide.core.model import Flow, Method, Notice, Outcome, Rule
from certguide.core.region import City
from certguide.trials.editing import Editing, shown
from certguide.trials.element import REGIONS, SECTIONS, flows
from certguide.trials.mutant import Mutant


def mutants(library: Library) -> Iterator[Mutant]:
    """Yield the edits of every file, in the order of the files."""
    for flow in flows(library):
        editing = Editing(library, flow.flow)
        yield from _questions(editing, flow)
        yield from _told(editing, flow)
        if isinstance(flow, Outcome):
            yield from _outcome(library, editing, flow)
    for name, region in library.regions.items():
        editing = Editing(library, f"{REGIONS}/{name}")
        yield from _place(editing, (), region)
        for city, part in region.cities.items():
            yield from _place(editing, ("cities", city), part)


def _questions(editing: Editing, flow: Flow) -> Iterator[Mutant]:
    for key, question in flow.questions.items():
        for number, each in enumerate(question.implied):
            params = {"name": key, "option": each.answer}
            yield editing.drop("drop_implied", ("questions", key, "implied", number), params)
    for key, ways in flow.tree.items():
        if isinstance(ways, str):
            beyond = _beyond(flow, ways)
            if beyond is not None:
                params = {"name": ways, "other": beyond}
                yield editing.put("redirect", ("tree", key), beyond, params)
        else:
            yield from _rules(editing, ("tree", key), ways)


def _beyond(flow: Flow, target: str) -> str | None:
    """Where one comes who leaves the next question out; None where there is none."""
    ways = flow.tree.get(target)
    return ways if ways is None or isinstance(ways, str) else ways[-1].else_


def _rules(editing: Editing, route: Route, rules: list[Rule]) -> Iterator[Mutant]:
    for number, rule in enumerate(rules):
        here = (*route, number)
        after = rules[number + 1 :]
        target = rule.go or rule.else_ or ""
        if rule.when is not None:
            yield from editing.condition((*here, "when"), rule.when)
            yield editing.drop("drop_rule", here, {"name": target})
        if after and after[0].when is not None:
            yield shown(editing.make("swap_rules", route, _swapped(number)), here)
        others = (each.go or each.else_ for each in (*after, *rules[:number]))
        other = next((each for each in others if each and each != target), None)
        if other is not None:
            key, field = ("else", "else_") if rule.go is None else ("go", "go")
            params = {"name": target, "other": other}
            yield shown(editing.put("redirect", (*here, field), other, params), (*here, key))


def _swapped(number: int) -> Callable[[list[Rule]], list[Rule]]:
    def swap(rules: list[Rule]) -> list[Rule]:
        return [*rules[:number], rules[number + 1], rules[number], *rules[number + 2 :]]

    return swap


def _told(editing: Editing, flow: Flow) -> Iterator[Mutant]:
    for section in ("requirements", "requires"):
        for number, requirement in enumerate(getattr(flow, section, ())):
            yield from editing.requirement((section, number), requirement)
    for section in SECTIONS:
        for number, statement in enumerate(getattr(flow, section)):
            yield from editing.told((section, number), statement.text, statement)


def _outcome(library: Library, editing: Editing, flow: Outcome) -> Iterator[Mutant]:
    for number, step in enumerate(flow.steps):
        yield from editing.step(("steps", number), step)
    for number, item in enumerate(flow.checklist):
        yield from editing.item(("checklist", number), item)
    if isinstance(flow, Notice):
        yield editing.put("flip_certifies", ("certifies",), not flow.certifies)
    if isinstance(flow, Method):
        after = [each for each in library.ranked if each.rank > flow.rank]
        if after:
            # Behind the next one, before the one after that.
            params = {"name": flow.flow, "other": after[0].flow}
            yield editing.put("swap_ranks", ("rank",), after[0].rank + 0.5, params)


def _place(editing: Editing, base: Route, part: City) -> Iterator[Mutant]:
    if part.unconfirmed is not None:
        named = {"name": part.unconfirmed.id}
        yield editing.put("drop", (*base, "unconfirmed"), None, named, part.unconfirmed.text)
    for number, rule in enumerate(part.cycles):
        yield from editing.cycle((*base, "cycles", number), rule)
    for number, said in enumerate(part.says):
        yield from editing.told((*base, "says", number), said.text, said)
    for number, step in enumerate(part.steps):
        yield from editing.step((*base, "steps", number), step)
    for number, item in enumerate(part.papers):
        yield from editing.item((*base, "papers", number), item)
    yield from _closings(editing, (*base, "closes"), part)
    yield from _ways(editing, (*base, "routes"), part)


def _closings(editing: Editing, base: Route, part: City) -> Iterator[Mutant]:
    for number, closing in enumerate(part.closes):
        route = (*base, number)
        yield from editing.told(route, closing.text, closing)
        yield from editing.condition((*route, "when"), closing.when)
        for place, method in enumerate(closing.methods):
            yield editing.drop("drop_closed", (*route, "methods", place), {"name": method})


def _ways(editing: Editing, base: Route, part: City) -> Iterator[Mutant]:
    for number, way in enumerate(part.routes):
        route = (*base, number)
        yield from editing.told(route, way.title, way)
        for place, step in enumerate(way.steps):
            yield from editing.step((*route, "steps", place), step)
        for place, item in enumerate(way.checklist):
            yield from editing.item((*route, "checklist", place), item)
