"""One edit of the flows, such as a slip of an author's would make."""

from collections.abc import Callable
from typing import Any, Literal

from certguide.core.faults import Route
from certguide.core.library import Library
from certguide.core.model import Method
from certguide.core.record import Record, replace
from certguide.trials.element import flow_of

Edit = Literal[
    "negate", "drop_option", "other_option", "drop_rule", "swap_rules", "redirect", "drop_implied",
    "drop_requirement", "flip_prefers", "drop_go", "drop_means", "drop_ends", "drop", "drop_when",
    "drop_only_with", "drop_until_known", "flip_must", "flip_certifies", "swap_ranks",
    "other_cycle", "drop_counted", "flip_confirmed", "drop_since", "drop_until", "drop_closed",
]  # fmt: skip
"""What was done, as the words name it."""

JUDGED = ("requirements", "requires", "rank", "checklist", "questions", "closes")
"""Where an edit can change how methods stand."""


class Mutant(Record, frozen=True, kw_only=True):
    """An edit: `change` gives what stands at the route `at` another value.

    `route` leads to what it is about, for showing; `params` fill the sentence about it. `text`
    is what is told there, empty where nothing is.
    """

    edit: Edit
    file: str
    route: Route
    at: Route
    change: Callable[[Any], Any]
    params: dict[str, str] = {}
    text: str = ""


def mutated(library: Library, mutant: Mutant) -> Library:
    """The flows after the edit."""
    _, _, region = mutant.file.partition("/")
    if region:
        there = edited(library.regions[region], mutant.at, mutant.change)
        found = replace(library, regions={**library.regions, region: there})
    else:
        flow = flow_of(library, mutant.file)
        new = {flow.flow: edited(flow, mutant.at, mutant.change)}
        if flow.flow in library.choosers:
            found = replace(library, choosers={**library.choosers, **new})
        elif isinstance(flow, Method):
            found = replace(library, methods={**library.methods, **new})
        else:
            found = replace(library, notices={**library.notices, **new})
    if not set(JUDGED) & set(mutant.at):
        # Nothing that requirements say or read was changed.
        found.__dict__.update(judged=library.judged, required=library.required)
    return found


def edited(value: Any, route: Route, change: Callable[[Any], Any]) -> Any:
    """A copy of `value` in which that at `route` is changed."""
    if not route:
        return change(value)
    part, rest = route[0], route[1:]
    if isinstance(value, Record):
        name = str(part)
        return replace(value, **{name: edited(getattr(value, name), rest, change)})
    copy = value.copy()
    copy[part] = edited(value[part], rest, change)
    return copy
