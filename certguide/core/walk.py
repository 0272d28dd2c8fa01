"""The replay: the same answers lead to the same place."""

from collections.abc import Iterator, Mapping

from certguide.core.answers import settle
from certguide.core.conditions import comparisons, holds
from certguide.core.errors import Loop, UnknownName
from certguide.core.graph import Place, beginning, reachable, target
from certguide.core.library import Library
from certguide.core.model import Flow, Question, Rule
from certguide.core.nearest import nearest
from certguide.core.record import Record


class Walk(Record, frozen=True, kw_only=True):
    """Where the answers lead.

    `library` are the flows with the rules of the place that pays. `question` is the one to ask
    next, or None where `outcome` was reached. `path` holds the answers that were used, in
    order; `facts` these and what they imply. `unused` names the given answers that cannot
    matter any more.
    """

    library: Library
    start: str
    place: Place
    path: tuple[tuple[str, str], ...]
    facts: dict[str, str]
    answers: dict[str, str]
    unused: tuple[str, ...]

    @property
    def question(self) -> str | None:
        """The id of the question to ask next."""
        return self.place.name if self.place.flow else None

    @property
    def outcome(self) -> str | None:
        """The id of the method or notice that was reached."""
        return None if self.place.flow else self.place.name


def walk(
    library: Library, start: str | None, answers: Mapping[str, str], *, asking: bool = False
) -> Walk:
    """Replay `answers` (question id to option id or label) from the flow `start`.

    `None` starts at the chooser. Where nobody is `asking`, an optional question without an
    answer is passed by, as one that is not known. Raises UnknownName for a flow, question or
    option that does not exist, BadDate for a wrong date, and Loop where the flow never ends.
    """
    flow = flow_named(library, start)
    given = settle(library, answers)
    library = library.at(given.get(library.chooser.place or ""))
    place = beginning(flow)
    path: list[tuple[str, str]] = []
    facts = {key: given[key] for key in counting(library) if key in given}
    done: set[str] = set()
    seen: set[Place] = set()
    while place.flow:
        if place in seen:
            raise Loop(place.flow, place.name)
        seen.add(place)
        if place.name not in done:
            answer = given.get(place.name)
            if answer is not None:
                path.append((place.name, answer))
            else:
                answer = implied(library.questions[place.name], facts)
            if answer is not None:
                facts[place.name] = answer
            elif asking or not library.questions[place.name].optional:
                break
            done.add(place.name)
        place = follow(library, place, facts)
    if place.flow:
        ahead = {*(each.name for each in reachable(library, place)), *counting(library)}
    else:
        ahead = set()
        path += (
            (name, given[name])
            for name in counting(library, place.name)
            if name in given and name not in done
        )
    used = dict(path)
    for name in counting(library):
        # What is implied on the way was no answer, and holds all the same.
        if name not in used and name not in ahead and name not in done:
            facts.pop(name, None)
    return Walk(
        library=library,
        start=flow.flow,
        place=place,
        path=tuple(path),
        facts=facts,
        answers=given,
        unused=tuple(key for key in given if key not in used and key not in ahead),
    )


def flow_named(library: Library, name: str | None) -> Flow:
    """The flow to walk under `name`, the chooser for None; raises UnknownName."""
    if name is None:
        return library.chooser
    flow = library.flow(name)
    if flow is None:
        ranked = (each.flow for each in library.ranked)
        known = tuple(key for key in (*library.choosers, *ranked) if library.flow(key))
        raise UnknownName("flow", name, known, nearest(name, known))
    return flow


def implied(question: Question, facts: Mapping[str, str]) -> str | None:
    """The answer that `facts` imply, or None where the question has to be asked."""
    for each in question.implied:
        if holds(each.when, facts):
            return each.answer
    return None


def refining(library: Library, outcome: str) -> tuple[str, ...]:
    """The questions that may still refine this outcome, without changing it.

    The place that pays has a telephone number, whatever the outcome.
    """
    chooser = library.chooser
    place = () if chooser.place is None else (chooser.place,)
    notice = library.notices.get(outcome)
    ends = notice is not None and not notice.certifies
    return place if ends else tuple(dict.fromkeys((*place, *chooser.also)))


def counting(library: Library, outcome: str = "") -> tuple[str, ...]:
    """The questions whose answers count from the start, wherever and whether they are asked.

    These are the refining ones, and what closes a method here: a flow of its own may not ask it.
    """
    refined = refining(library, outcome)
    if len(refined) < len(refining(library, "")):
        return refined
    parts = () if library.local is None else library.local.parts
    closing = (key for part in parts for each in part.closes for key, _ in comparisons(each.when))
    return tuple(dict.fromkeys((*refined, *closing)))


def follow(library: Library, place: Place, facts: Mapping[str, str]) -> Place:
    """The next place after an answered question: the first rule whose condition is met.

    A rule that leads to a method which is closed here is passed over.
    """
    flow = library.flow(place.flow)
    assert flow is not None
    ways = flow.tree[place.name]
    names = [ways] if isinstance(ways, str) else list(_met(ways, facts))
    local = library.local
    for name in names:
        after = target(library, flow, name)
        if after.flow or local is None or not local.closed(after.name, facts):
            return after
    if flow is not library.chooser:
        return beginning(library.chooser)
    return target(library, flow, names[-1])


def _met(rules: list[Rule], facts: Mapping[str, str]) -> Iterator[str]:
    for rule in rules:
        if rule.go is None:
            yield rule.else_ or ""
        elif holds(rule.when, facts):
            yield rule.go
