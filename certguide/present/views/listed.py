"""The lists that every page's data shares: statements, steps, items, sources."""

from collections.abc import Iterable
from typing import Any

from certguide.core.advice import Action
from certguide.core.fallbacks import HandOff
from certguide.core.freshness import Told, check
from certguide.core.model import Item, Source, Statement
from certguide.present.views.speaker import Speaker


def statements_data(by: Speaker, statements: Iterable[Statement]) -> list[dict[str, Any]]:
    """Statements, each with its sources and until when a check of them holds."""
    return [
        {"id": each.id, "text": by.say(each.text), **basis_data(by, each)} for each in statements
    ]


def basis_data(by: Speaker, told: Told) -> dict[str, Any]:
    """The sources of what is told, the day they were checked, and the last day that holds."""
    found = check(by.sources, told)
    return {
        "sources": list(told.sources),
        "checked_on": None if found is None else found.on.isoformat(),
        "valid_until": None if found is None else found.until.isoformat(),
    }


def steps_data(by: Speaker, actions: Iterable[Action]) -> list[dict[str, Any]]:
    """Steps; `screen_says` and `if_fails` only where there are any."""
    return [_step(by, each) for each in actions]


def checklist_data(by: Speaker, items: Iterable[Item]) -> list[dict[str, Any]]:
    """Items, the indispensable first as on the page; `why` only where there is one."""
    return [
        {
            "id": each.id,
            "item": by.say(each.item),
            "must": each.must,
            "form": each.form,
            **({} if each.why is None else {"why": by.say(each.why)}),
            **basis_data(by, each),
        }
        for each in sorted(items, key=lambda item: not item.must)
    ]


def sources_data(by: Speaker, sources: Iterable[tuple[str, Source]]) -> list[dict[str, Any]]:
    """Sources; `note` only where there is one."""
    return [
        {
            "id": key,
            "title": each.title,
            "publisher": each.publisher,
            "date": each.date,
            "url": each.url,
            "grade": each.grade,
            "checked_on": each.checked_on,
            **({} if each.note is None else {"note": by.say(each.note)}),
        }
        for key, each in sources
    ]


def _step(by: Speaker, action: Action) -> dict[str, Any]:
    step = action.step
    data: dict[str, Any] = {"id": step.id, "do": by.say(step.do)}
    if step.screen_says is not None:
        data["screen_says"] = by.say(step.screen_says)
    if action.if_fails:
        data["if_fails"] = [_failure(by, each) for each in action.if_fails]
    return {**data, **basis_data(by, step)}


def _failure(by: Speaker, handed: HandOff) -> dict[str, Any]:
    data: dict[str, Any] = {"when": by.say(handed.failure.when)}
    if handed.failure.do is not None:
        data["do"] = by.say(handed.failure.do)
    data["method"] = None if handed.method is None else handed.method.flow
    data["already_have"] = (
        [] if handed.onward is None else [item.id for item in handed.onward.already_have]
    )
    data["sources"] = list(handed.failure.sources)
    return data
