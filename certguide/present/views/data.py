"""The answer to a walk as one object for programs; its keys are promised (format 1)."""

from collections.abc import Iterable
from typing import Any

from certguide.core.advice import Advice, Way
from certguide.core.code import encode
from certguide.core.conditions import UNSURE
from certguide.core.due import Due
from certguide.core.fallbacks import Fallback
from certguide.core.model import Chooser, Method, Outcome, Question
from certguide.core.outlook import Outlook
from certguide.core.result import Result
from certguide.core.verdicts import Judged, Standing
from certguide.present.views.brief import general_last
from certguide.present.views.listed import (
    basis_data,
    checklist_data,
    sources_data,
    statements_data,
    steps_data,
)
from certguide.present.views.place import place_data
from certguide.present.views.site import site_data
from certguide.present.views.speaker import Speaker

FORMAT = 1
"""Counts up when a key has to be renamed; a key that is added leaves it."""


def guide_data(result: Result, by: Speaker) -> dict[str, Any]:
    """The whole result. Every key is always there; texts are said as the page says them."""
    advice = result.advice
    flow = result.flow
    path = result.walk.path
    return {
        "format": FORMAT,
        "flow": {
            "id": flow.flow,
            "version": (flow if isinstance(flow, Chooser) else result.library.chooser).version,
            "digest": result.library.digest,
        },
        "status": "question" if advice is None else "outcome",
        "question": _question(by, result.walk.question, result.question, result.outlook),
        "outcome": None if advice is None else _outcome(by, advice.outcome),
        "answers": dict(path),
        "unused_answers": list(result.walk.unused),
        "path": _pairs(path),
        "reasons": [] if advice is None else _reasons(by, advice.reasons),
        "methods": [_standing(by, each) for each in result.methods],
        **_advice(by, advice),
        "region": place_data(result.situation),
        "due": due_data(result.due),
        "warnings": []
        if advice is None
        else statements_data(by, general_last(result.library.chooser, advice.warnings)),
        "code": None if advice is None else encode(result.walk),
        "sources": [] if advice is None else sources_data(by, advice.sources),
    }


def due_data(due: Due) -> dict[str, Any]:
    """The due dates, in the form that `due` prints as well."""
    return {
        "cycle": dict(due.cycle),
        "deadline": None if due.deadline is None else due.deadline.isoformat(),
        "advised_by": None if due.advised_by is None else due.advised_by.isoformat(),
        "known": due.known,
    }


def _question(
    by: Speaker, key: str | None, question: Question | None, outlook: Outlook
) -> dict[str, Any] | None:
    if question is None:
        return None
    options = [(id_, by.say(option.label)) for id_, option in question.options.items()]
    return {
        "id": key,
        "ask": by.say(question.ask),
        "why": by.say(question.why),
        "options": [
            {"id": id_, "label": label} for id_, label in (*options, (UNSURE, by.unsure(question)))
        ],
        "remaining": {"at_least": outlook.at_least, "at_most": outlook.at_most},
        "kind": question.kind,
    }


def _outcome(by: Speaker, outcome: Outcome) -> dict[str, Any]:
    kind = "method" if isinstance(outcome, Method) else "notice"
    return {"id": outcome.flow, "kind": kind, "title": by.say(outcome.title)}


def _advice(by: Speaker, advice: Advice | None) -> dict[str, Any]:
    if advice is None:
        lists = ("fallbacks", "before", "helper", "only_they", "ways", "steps", "checklist")
        return {"entry": None, "address": None, "stale": [], **{key: [] for key in lists}}
    entry = _entry(by, advice.outcome)
    return {
        "entry": entry,
        "address": None if entry is None else site_data(by),
        "fallbacks": [_fallback(by, each) for each in advice.fallbacks],
        "before": statements_data(by, advice.before),
        "helper": statements_data(by, advice.helper),
        "only_they": statements_data(by, advice.only_they),
        "ways": [way_data(by, each) for each in advice.ways],
        "stale": list(advice.stale),
        "steps": steps_data(by, advice.actions),
        "checklist": checklist_data(by, advice.checklist),
    }


def _entry(by: Speaker, outcome: Outcome) -> str | None:
    if not isinstance(outcome, Method) or outcome.entry is None:
        return None
    return by.say(outcome.entry)


def way_data(by: Speaker, way: Way) -> dict[str, Any]:
    """Another way of the place that pays."""
    return {
        "id": way.route.id,
        "title": by.say(way.route.title),
        "summary": by.say(way.route.summary),
        "steps": steps_data(by, way.actions),
        "checklist": checklist_data(by, way.checklist),
        **basis_data(by, way.route),
    }


def _reasons(by: Speaker, reasons: Iterable[Judged]) -> list[dict[str, Any]]:
    return [
        {"requirement": each.requirement.id, "verdict": each.verdict.value, "text": by.reason(each)}
        for each in reasons
    ]


def _standing(by: Speaker, each: Standing) -> dict[str, Any]:
    return {
        "id": each.method.flow,
        "rank": each.method.rank,
        "verdict": each.verdict.value,
        "requirements": [
            {"id": one.requirement.id, "verdict": one.verdict.value, "text": by.reason(one)}
            for one in each.requirements
        ],
        "opens_with": None if each.opens_with is None else _pairs(each.opens_with),
    }


def _fallback(by: Speaker, each: Fallback) -> dict[str, Any]:
    return {
        "method": each.method.flow,
        "when": by.conditions(each.conditions),
        "already_have": [item.id for item in each.already_have],
    }


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"question": question, "answer": answer} for question, answer in pairs]
