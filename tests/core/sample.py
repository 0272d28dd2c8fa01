"""A small library for the tests of the core: one chooser, two methods, one notice."""

from typing import Any

import msgspec

from certguide.core.library import Library
from certguide.core.model import Chooser, Method, Notice, Source

REVIEW = {"by": "test", "on": "2026-01-01", "every_days": 180}


def text(said: str) -> dict[str, str]:
    return {"zh": said, "en": said.upper()}


def option(said: str, opens: str | None = None) -> dict[str, Any]:
    return {"label": text(said), **({"opens": text(opens)} if opens else {})}


def question(**options: dict[str, Any]) -> dict[str, Any]:
    return {"ask": text("ask"), "why": text("why"), "options": options}


def chooser(**changes: Any) -> Chooser:
    data = {
        "certguide": 1,
        "flow": "choose",
        "kind": "chooser",
        "version": "1",
        "title": text("choose"),
        "review": REVIEW,
        "start": "who",
        "tree": {
            "who": "phone",
            "phone": [
                {"when": {"phone": ["own", "helper"]}, "go": "face"},
                {"when": {"phone": "none", "who": "self"}, "go": "rest-at-home"},
                {"else": "walk-in"},
            ],
            "face": [
                {"when": {"face": "yes"}, "go": "online"},
                {"else": "walk-in"},
            ],
        },
        "also": ["last"],
        "questions": {
            "who": question(self=option("me"), family=option("them"), worker=option("work")),
            "phone": {
                **question(
                    own=option("mine"), helper=option("lent", "one is lent"), none=option("none")
                ),
                "implied": [{"when": {"who": "worker"}, "answer": "helper"}],
            },
            "face": question(yes=option("yes", "the face shows"), no=option("no")),
            "last": {"kind": "date", "ask": text("when"), "why": text("why")},
        },
        "requirements": [requirement("phone", {"phone": ["own", "helper"]})],
        "warnings": [
            {"id": "care", "text": text("care"), "sources": ["S2"]},
            {"id": "alone", "when": {"who": "self"}, "text": text("alone"), "sources": ["S3"]},
        ],
    }
    return msgspec.convert({**data, **changes}, Chooser)


def requirement(name: str, when: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "when": when,
        "met": text(f"{name} met"),
        "unmet": text(f"{name} unmet"),
        "unknown": text(f"{name} unknown"),
        "sources": ["S1"],
    }


def method(name: str, rank: int, **changes: Any) -> Method:
    said = {key: text(key) for key in ("for_whom", "needs", "takes", "costs", "never_asked")}
    data = {
        "certguide": 1,
        "flow": name,
        "kind": "method",
        "rank": rank,
        "title": text(name),
        "summary": text("summary"),
        "review": REVIEW,
        "requires": [],
        "steps": [{"id": "go", "do": text("go"), "sources": ["S1"]}],
        "sources": ["S1"],
        **said,
    }
    return msgspec.convert({**data, **changes}, Method)


def notice(name: str, **changes: Any) -> Notice:
    data = {
        "certguide": 1,
        "flow": name,
        "kind": "notice",
        "title": text(name),
        "summary": text("summary"),
        "review": REVIEW,
        "requires": [requirement("alone", {"who": "self"})],
        "steps": [],
        "certifies": False,
        "sources": ["S3"],
    }
    return msgspec.convert({**data, **changes}, Notice)


def source(title: str) -> Source:
    return Source(
        title=title, publisher="p", date="2026", url="", grade="A", checked_on="2026-01-01"
    )


def library(**changes: Any) -> Library:
    online = method(
        "online",
        1,
        requires=["phone", requirement("face", {"face": "yes"})],
        start="face",
        tree={"face": [{"when": {"face": "yes"}, "go": "online"}, {"else": "choose"}]},
        checklist=[
            {"id": "card", "item": text("card"), "must": True, "sources": ["S2"]},
            {"id": "phone", "item": text("phone"), "must": True, "when": {"phone": "own"}},
        ],
        steps=[
            {
                "id": "look",
                "do": text("look"),
                "if_fails": [
                    {"when": text("dark"), "do": text("light")},
                    {"when": text("refused"), "go": ["online", "walk-in"], "sources": ["S4"]},
                ],
            },
            {"id": "lend", "do": text("lend"), "when": {"phone": "helper"}},
            {"id": "unasked", "do": text("unasked"), "when": {"who": ["self", "unsure"]}},
        ],
    )
    walk_in = method(
        "walk-in",
        2,
        requires=[requirement("out", {"not": {"phone": "never"}})],
        checklist=[{"id": "card", "item": text("card"), "must": True}],
    )
    parts: dict[str, Any] = {
        "digest": "sha256:0",
        "choosers": {"choose": chooser()},
        "methods": {"walk-in": walk_in, "online": online},
        "notices": {"rest-at-home": notice("rest-at-home")},
        "sources": {key: source(key) for key in ("S1", "S2", "S3", "S4")},
    }
    return Library(**{**parts, **changes})
