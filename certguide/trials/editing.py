"""The edits that can be made of single parts of a file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from certguide.core.faults import Route
from certguide.core.library import Library
from certguide.core.model import Condition, Item, Question, Requirement, Step
from certguide.core.record import replace
from certguide.core.region import Cycle, CycleRule
from certguide.core.text import Text
from certguide.trials.mutant import Edit, Mutant


class Editing:
    """Makes the edits of one file of `library`; every part comes with its route."""

    def __init__(self, library: Library, file: str) -> None:
        self._library = library
        self._file = file

    def requirement(self, route: Route, each: str | Requirement) -> Iterator[Mutant]:
        """A requirement that is left out, reads otherwise, or counts otherwise."""
        if isinstance(each, str):
            yield self.drop("drop_requirement", route, {"name": each})
            return
        if route[0] == "requires":
            yield self.drop("drop_requirement", route, {"name": each.id})
        yield from self.condition((*route, "when"), each.when)
        at = (*route, "prefers")
        yield shown(self.put("flip_prefers", at, not each.prefers, {"name": each.id}), route)

    def condition(self, route: Route, condition: Condition | None) -> Iterator[Mutant]:
        """A condition that is turned round, or lacks one of its options."""
        if condition is not None:
            yield self.put("negate", route, {"not": condition})
            yield from self._options(route, condition)

    def told(self, route: Route, text: Text, told: Any) -> Iterator[Mutant]:
        """Something that is not told any more, or is told to others too."""
        named = {"name": str(told.id)}
        yield self.drop("drop", route, named, text)
        for edit, key, value in _LIMITS:
            if getattr(told, key, None):
                at = (*route, key)
                yield self.put(edit, at, value, named, text)

    def step(self, route: Route, step: Step) -> Iterator[Mutant]:
        """A step, what can fail in it, and where that leads."""
        yield from self.told(route, step.do, step)
        for number, failure in enumerate(step.if_fails):
            here = (*route, "if_fails", number)
            yield self.drop("drop", here, {"name": step.id}, failure.when)
            for go, method in enumerate(failure.go):
                yield self.drop("drop_go", (*here, "go", go), {"name": method})
            if failure.means:
                yield self.put("drop_means", (*here, "means"), {})

    def item(self, route: Route, item: Item) -> Iterator[Mutant]:
        """A thing to have ready."""
        yield from self.told(route, item.item, item)
        yield self.put("flip_must", (*route, "must"), not item.must, {"name": item.id}, item.item)

    def cycle(self, route: Route, rule: CycleRule) -> Iterator[Mutant]:
        """A rule on the cycle: its number, how it is counted, whom and when it holds for."""
        named = {"name": rule.id}
        yield from self.told(route, rule.text, rule)
        yield from self.condition((*route, "when"), rule.when)
        other = _other_cycle(rule.every)
        yield self.put("other_cycle", (*route, "every"), other, named, rule.text)
        at = (*route, "confirmed")
        yield shown(self.put("flip_confirmed", at, not rule.confirmed, named, rule.text), route)
        for edit, key in _DATES:
            if getattr(rule, key) is not None:
                yield self.put(edit, (*route, key), None, named, rule.text)

    def put(
        self,
        edit: Edit,
        at: Route,
        value: Any,
        params: Mapping[str, str] | None = None,
        text: Text | None = None,
    ) -> Mutant:
        """The edit that puts `value` in the place of what stands at `at`."""
        return self.make(edit, at, lambda _: value, params, text)

    def drop(
        self,
        edit: Edit,
        route: Route,
        params: Mapping[str, str] | None = None,
        text: Text | None = None,
    ) -> Mutant:
        """The edit that takes what stands at `route` out of its list."""
        number = route[-1]

        def without(listed: Sequence[Any]) -> list[Any]:
            return [each for place, each in enumerate(listed) if place != number]

        return shown(self.make(edit, route[:-1], without, params, text), route)

    def make(
        self,
        edit: Edit,
        at: Route,
        change: Callable[[Any], Any],
        params: Mapping[str, str] | None = None,
        text: Text | None = None,
    ) -> Mutant:
        """An edit of what stands at `at`, and shown there."""
        return Mutant(
            edit=edit,
            file=self._file,
            route=at,
            at=at,
            change=change,
            params=dict(params or {}),
            text="" if text is None else text.say("zh"),
        )

    def _options(self, route: Route, condition: Condition) -> Iterator[Mutant]:
        for key, wanted in condition.items():
            here = (*route, key)
            if key in ("all", "any"):
                for number, each in enumerate(wanted):
                    yield from self._options((*here, number), each)
            elif key == "not":
                yield from self._options(here, wanted)
            elif isinstance(wanted, list) and len(wanted) > 1:
                for number, option in enumerate(wanted):
                    params = {"name": key, "option": option}
                    yield self.drop("drop_option", (*here, number), params)
            else:
                option = wanted if isinstance(wanted, str) else wanted[0]
                other = _next(self._library.questions[key], option)
                if other is not None:
                    params = {"name": key, "option": option, "other": other}
                    yield self.put("other_option", here, other, params)


def shown(mutant: Mutant, route: Route) -> Mutant:
    """The same edit, shown at `route`."""
    return replace(mutant, route=route)


_LIMITS: tuple[tuple[Edit, str, Any], ...] = (
    ("drop_when", "when", None),
    ("drop_only_with", "only_with", []),
    ("drop_until_known", "until_known", None),
)
"""What keeps something from being told to everybody, and its value where nothing does."""

_DATES: tuple[tuple[Edit, str], ...] = (
    ("drop_counted", "counted"),
    ("drop_since", "since"),
    ("drop_until", "until"),
)


def _next(question: Question, option: str) -> str | None:
    """The option after this one, or the first after the last; None where there is no other."""
    options = list(question.options)
    if option not in options:
        return next(iter(options), None)
    other = options[(options.index(option) + 1) % len(options)]
    return None if other == option else other


def _other_cycle(cycle: Cycle) -> Cycle:
    if cycle.months is not None:
        return Cycle(months=cycle.months + 1)
    if cycle.days is not None:
        return Cycle(days=cycle.days + 1)
    if cycle.monthly_by_day is not None:
        return Cycle(monthly_by_day=cycle.monthly_by_day % 28 + 1)
    return Cycle(months=12)
