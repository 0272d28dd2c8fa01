"""The flows as a graph: places, and where one can go from each whatever is answered."""

from certguide.core.conditions import comparisons
from certguide.core.library import Library
from certguide.core.model import Flow
from certguide.core.record import Record
from certguide.core.region import Closing


class Place(Record, frozen=True, kw_only=True):
    """A question in a flow, or an outcome (`flow` is then empty)."""

    flow: str
    name: str


def beginning(flow: Flow) -> Place:
    """The place where a flow starts."""
    return Place(flow=flow.flow, name=flow.start or "")


def target(library: Library, flow: Flow, name: str) -> Place:
    """What a target's name stands for in `flow`: a question, a chooser's start, or an outcome."""
    if name in flow.tree:
        return Place(flow=flow.flow, name=name)
    if name in library.choosers:
        return beginning(library.choosers[name])
    return Place(flow="", name=name)


def successors(library: Library, place: Place) -> tuple[Place, ...]:
    """Every place one step after `place`, in the order of the file; none after an outcome."""
    flow = library.flow(place.flow) if place.flow else None
    if flow is None:
        return ()
    ways = flow.tree[place.name]
    names = [ways] if isinstance(ways, str) else [rule.go or rule.else_ or "" for rule in ways]
    if flow is not library.chooser and any(_closings(library, name) for name in names):
        # What is closed here is looked for in the chooser.
        names.append(library.chooser.flow)
    return tuple(dict.fromkeys(target(library, flow, name) for name in names))


def reachable(library: Library, start: Place) -> tuple[Place, ...]:
    """`start` and every place after it, each after all that it leads to (a post-order).

    Terminates on graphs with cycles too; the order is then only nearly a post-order.
    """
    done: dict[Place, None] = {}
    open_: set[Place] = {start}
    stack = [(start, iter(successors(library, start)))]
    while stack:
        place, rest = stack[-1]
        after = next((each for each in rest if each not in open_), None)
        if after is None:
            done[place] = None
            stack.pop()
        else:
            open_.add(after)
            stack.append((after, iter(successors(library, after))))
    return tuple(done)


def deciding(library: Library, start: Place) -> dict[Place, frozenset[str]]:
    """For each place from `start` on, the questions whose answers can still matter there."""
    questions: dict[Place, frozenset[str]] = {}
    for place in reachable(library, start):
        own: set[str] = set()
        flow = library.flow(place.flow) if place.flow else None
        if flow is not None:
            own.add(place.name)
            for each in library.questions[place.name].implied:
                own.update(question for question, _ in comparisons(each.when))
            ways = flow.tree[place.name]
            for rule in [] if isinstance(ways, str) else ways:
                own.update(question for question, _ in comparisons(rule.when))
            for after in successors(library, place):
                for closing in _closings(library, after.name):
                    own.update(question for question, _ in comparisons(closing.when))
        questions[place] = frozenset(own).union(
            *(questions.get(after, frozenset()) for after in successors(library, place))
        )
    return questions


def _closings(library: Library, name: str) -> tuple[Closing, ...]:
    return library.local.closings(name) if library.local else ()
