"""All flows that were loaded together, and the look-ups the engine needs."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from certguide.core.conditions import comparisons
from certguide.core.local import Local, local
from certguide.core.model import (
    Chooser,
    Flow,
    Method,
    Notice,
    Outcome,
    Question,
    Requirement,
    Source,
)
from certguide.core.record import Record, replace
from certguide.core.region import Region


class Library(Record, dict=True, frozen=True, kw_only=True):
    """The loaded flows. `digest` names their exact text: `sha256:` and 64 hexadecimal digits.

    `regions` holds the files of the provinces, and may read one only when it is looked up.
    `local` are the rules of the place that pays, once that is known.
    """

    digest: str
    choosers: dict[str, Chooser]
    methods: dict[str, Method]
    notices: dict[str, Notice]
    sources: dict[str, Source]
    regions: Mapping[str, Region] = {}
    local: Local | None = None

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Every question by id, the choosers' first: an id is one fact, wherever it is asked."""
        flows: list[Flow] = [
            *self.choosers.values(),
            *self.methods.values(),
            *self.notices.values(),
        ]
        return {key: question for flow in flows for key, question in flow.questions.items()}

    @cached_property
    def ranked(self) -> tuple[Method, ...]:
        """The methods, best rank first."""
        return tuple(sorted(self.methods.values(), key=lambda method: method.rank))

    @cached_property
    def shared_requirements(self) -> dict[str, Requirement]:
        """The requirements that the choosers declare for all outcomes, by id."""
        return {
            requirement.id: requirement
            for chooser in self.choosers.values()
            for requirement in chooser.requirements
        }

    def at(self, place: str | None) -> "Library":
        """These flows with the rules of `place` (an option of the chooser's `place` question).

        Without a place, and in one of which no file speaks, the national flows alone.
        """
        wanted = place if place is not None and place.partition("/")[0] in self.regions else None
        if wanted == (self.local.place if self.local else None):
            return self
        if wanted not in self._places:
            found = local(self.regions, wanted) if wanted is not None else None
            there = self._places[wanted] = replace(self, local=found)
            closes = found is not None and any(part.closes for part in found.parts)
            if self.local is None and not closes:
                # The requirements are the national ones.
                there.__dict__.update(judged=self.judged, required=self.required)
        return self._places[wanted]

    @cached_property
    def _places(self) -> "dict[str | None, Library]":
        return {}

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The questions that the requirements of the methods read."""
        return tuple(
            dict.fromkeys(
                question
                for method in self.ranked
                for each in self.requirements(method)
                for question, _ in comparisons(each.when)
            )
        )

    @cached_property
    def common(self) -> frozenset[str]:
        """The ids of the requirements that every method has."""
        every = [{each.id for each in self.requirements(method)} for method in self.ranked]
        return frozenset(set.intersection(*every)) if every else frozenset()

    @cached_property
    def judged(self) -> dict[tuple[str | None, ...], Any]:
        """How the methods stand, by the answers to what is `required`, as far as it was asked."""
        return {}

    @property
    def chooser(self) -> Chooser:
        """The flow that is walked when none is named: `choose`, or else the first by id."""
        return self.choosers.get("choose") or self.choosers[min(self.choosers)]

    def flow(self, name: str) -> Flow | None:
        """The flow that can be walked under this name: a chooser, or a method with a tree."""
        found = self.choosers.get(name) or self.methods.get(name)
        return found if found is not None and found.start is not None else None

    def outcome(self, name: str) -> Outcome | None:
        """The method or notice of this id."""
        return self.methods.get(name) or self.notices.get(name)

    def required_of(self, outcome: Outcome) -> tuple[Requirement, ...]:
        """What `outcome` requires everywhere: its own requirements, and those it shares."""
        return tuple(
            self.shared_requirements[each] if isinstance(each, str) else each
            for each in outcome.requires
        )

    def requirements(self, outcome: Outcome) -> tuple[Requirement, ...]:
        """What `outcome` requires: its own, those it shares, and that it is not closed here."""
        return (
            *self.required_of(outcome),
            *(self.local.closing_requirements(outcome.flow) if self.local else ()),
        )
