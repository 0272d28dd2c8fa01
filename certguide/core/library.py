"""All flows that were loaded together, and the look-ups the engine needs."""

from functools import cached_property

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
from certguide.core.record import Record


class Library(Record, dict=True, frozen=True, kw_only=True):
    """The loaded flows. `digest` names their exact text: `sha256:` and 64 hexadecimal digits."""

    digest: str
    choosers: dict[str, Chooser]
    methods: dict[str, Method]
    notices: dict[str, Notice]
    sources: dict[str, Source]

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

    def requirements(self, outcome: Outcome) -> tuple[Requirement, ...]:
        """What `outcome` requires, shared requirements filled in."""
        return tuple(
            self.shared_requirements[each] if isinstance(each, str) else each
            for each in outcome.requires
        )
