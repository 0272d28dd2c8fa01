"""The replay: the same answers lead to the same place."""

from collections.abc import Mapping

from certguide.core.answers import settle
from certguide.core.conditions import holds
from certguide.core.errors import Loop, UnknownName
from certguide.core.graph import Place, beginning, reachable, target
from certguide.core.library import Library
from certguide.core.model import Flow, Question, Rule
from certguide.core.nearest import nearest
from certguide.core.record import Record


class Walk(Record, frozen=True, kw_only=True):
    """Where the answers lead.

    `question` is the one to ask next, or None where `outcome` was reached. `path` holds the
    answers that were used, in order; `facts` these and what they imply. `unused` names the
    given answers that cannot matter any more.
    """

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


def walk(library: Library, start: str | None, answers: Mapping[str, str]) -> Walk:
    """Replay `answers` (question id to option id or label) from the flow `start`.

    `None` starts at the chooser. Raises UnknownName for a flow, question or option that does
    not exist, BadDate for a wrong date, and Loop where the flow never ends.
    """
    flow = flow_named(library, start)
    given = settle(library, answers)
    place = beginning(flow)
    path: list[tuple[str, str]] = []
    facts: dict[str, str] = {}
    seen: set[Place] = set()
    while place.flow:
        if place in seen:
            raise Loop(place.flow, place.name)
        seen.add(place)
        if place.name not in facts:
            answer = given.get(place.name)
            if answer is not None:
                path.append((place.name, answer))
            else:
                answer = implied(library.questions[place.name], facts)
            if answer is None:
                break
            facts[place.name] = answer
        place = follow(library, place, facts)
    if not place.flow:
        for name in refining(library, place.name):
            if name in given and name not in facts:
                path.append((name, given[name]))
                facts[name] = given[name]
    used = dict(path)
    ahead = {each.name for each in reachable(library, place)} if place.flow else set()
    if place.flow:
        ahead.update(library.chooser.also)
    return Walk(
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
    """The questions that may still refine this outcome, without changing it."""
    notice = library.notices.get(outcome)
    return () if notice is not None and not notice.certifies else tuple(library.chooser.also)


def follow(library: Library, place: Place, facts: Mapping[str, str]) -> Place:
    """The next place after an answered question: the first rule whose condition is met."""
    flow = library.flow(place.flow)
    assert flow is not None
    ways = flow.tree[place.name]
    return target(library, flow, ways if isinstance(ways, str) else _first(ways, facts))


def _first(rules: list[Rule], facts: Mapping[str, str]) -> str:
    for rule in rules:
        if rule.go is not None and holds(rule.when, facts):
            return rule.go
    return rules[-1].else_ or ""
