"""Two small libraries for the tests of the core.

`library()`: one chooser, two methods, one notice. `placed()`: the same flows, which ask for the
place that pays, with the rules of two provinces and a city.
"""

from typing import Any

import msgspec

from certguide.core.library import Library
from certguide.core.model import Chooser, Method, Notice, Source
from certguide.core.region import Region
from certguide.core.text import Text

REVIEW = {"by": "test", "on": "2026-01-01", "every_days": 180}


def text(said: str) -> dict[str, str]:
    return {"zh": said, "en": said.upper()}


def said(words: str) -> Text:
    return Text(zh=words, en=words.upper())


def option(said: str, opens: str | None = None, **more: Any) -> dict[str, Any]:
    return {"label": text(said), **({"opens": text(opens)} if opens else {}), **more}


def question(**options: dict[str, Any]) -> dict[str, Any]:
    return {"ask": text("ask"), "why": text("why"), "options": options}


QUESTIONS: dict[str, dict[str, Any]] = {
    "who": question(self=option("me"), family=option("them"), worker=option("work")),
    "phone": {
        **question(own=option("mine"), helper=option("lent", "one is lent"), none=option("none")),
        "implied": [{"when": {"who": "worker"}, "answer": "helper"}],
    },
    "face": question(yes=option("yes", "the face shows"), no=option("no")),
    "last": {"kind": "date", "ask": text("when"), "why": text("why")},
}


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
        "questions": QUESTIONS,
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


def region(name: str, **parts: Any) -> Region:
    data = {"certguide": 1, "kind": "region", "region": name, "review": REVIEW}
    return msgspec.convert({**data, **parts}, Region)


def statement(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "text": text(name), **more}


def cycle(name: str, every: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": name, "every": every, "text": text(name), "sources": ["S4"], **more}


def closing(name: str, *methods: str, **more: Any) -> dict[str, Any]:
    said = {"text": text(name), "otherwise": text(f"not {name}"), "sources": ["S4"]}
    return {"id": name, "methods": list(methods), **said, **more}


REGION = question(
    **{
        "hubei": option("湖北", pinyin="hu bei", covers=["黄石"]),
        "hubei/wuhan": option("武汉", pinyin="wu han"),
        "hunan": option("湖南", pinyin="hu nan"),
        "hainan": option("海南", pinyin="hai nan"),
    }
)

PLACING: dict[str, dict[str, Any]] = {
    **QUESTIONS,
    "region": REGION,
    "household": {**question(here=option("here"), away=option("away")), "optional": True},
    "out": question(yes=option("can"), no=option("cannot")),
    "hearing": question(good=option("good"), poor=option("poor")),
}


def placing_chooser(**changes: Any) -> Chooser:
    """The chooser that asks for the place; whoever is far from it is asked one thing more."""
    data = {
        "place": "region",
        "also": ["last", "hearing"],
        "open": {"local": "before", "caution": "warnings", "helping": "helper"},
        "tree": {
            "who": "region",
            "region": [{"when": {"region": "hubei/wuhan"}, "go": "household"}, {"else": "phone"}],
            "household": "phone",
            "phone": [
                {"when": {"phone": ["own", "helper"]}, "go": "face"},
                {"when": {"phone": "none", "who": "self"}, "go": "rest-at-home"},
                {"else": "walk-in"},
            ],
            "face": [{"when": {"face": "yes"}, "go": "online"}, {"else": "out"}],
            "out": "walk-in",
        },
        "questions": PLACING,
        "before": [
            statement("first", open=True, when={"phone": ["own", "helper"]}, sources=["S1"]),
            statement("usual", until_known="cycle", sources=["S1"]),
        ],
        "helper": [statement("come", sources=["S2"], valid_days=30)],
        "only_they": [statement("blink")],
    }
    return chooser(**{**data, **changes})


def placed(**changes: Any) -> Library:
    """Hubei speaks in the place of the country, Wuhan of Hubei; Hunan is not confirmed."""
    online = method(
        "online",
        1,
        entry=text("entry"),
        requires=["phone", requirement("face", {"face": "yes"})],
        start="face",
        tree={"face": [{"when": {"face": "yes"}, "go": "online"}, {"else": "choose"}]},
        open={"more": "warnings"},
        checklist=[
            {"id": "card", "item": text("card"), "must": True, "open": True, "sources": ["S2"]},
            {"id": "phone", "item": text("phone"), "must": True, "when": {"phone": "own"}},
        ],
        steps=[
            {
                "id": "look",
                "do": text("look"),
                "open": True,
                "if_fails": [
                    {
                        "when": text("refused"),
                        "go": ["online", "walk-in", "visit"],
                        "means": {"face": "no"},
                        "sources": ["S3"],
                    }
                ],
            },
            {"id": "send", "do": text("send"), "valid_days": 10, "sources": ["S1"]},
        ],
    )
    walk_in = method(
        "walk-in",
        2,
        requires=[requirement("out", {"not": {"out": "no"}})],
        checklist=[{"id": "card", "item": text("card"), "must": True}],
    )
    hubei = region(
        "hubei",
        cycles=[cycle("yearly", {"months": 12}, counted="month-end")],
        says=[
            statement("hubei-local", at="choose.local", sources=["S4"]),
            statement("hubei-first", at="choose.first", when={"who": "self"}),
            statement("hubei-online", at="choose.caution", only_with=["online"]),
        ],
        steps=[{"id": "hubei-look", "at": "online.look", "do": text("hubei"), "sources": ["S4"]}],
        papers=[{"id": "hubei-card", "at": "online.card", "item": text("hubei"), "must": False}],
        routes=[
            {
                "id": "photo",
                "title": text("photo"),
                "summary": text("photo"),
                "when": {"phone": "own"},
                "steps": [
                    {
                        "id": "shoot",
                        "do": text("shoot"),
                        "sources": ["S2"],
                        "if_fails": [{"when": text("blurred"), "go": ["visit"], "sources": ["S3"]}],
                    },
                    {"id": "post", "do": text("post"), "when": {"who": "family"}},
                ],
                "checklist": [
                    {"id": "picture", "item": text("picture"), "must": True},
                    {"id": "stamp", "item": text("stamp"), "must": True, "when": {"who": "family"}},
                ],
                "sources": ["S4"],
                "valid_days": 1,
            }
        ],
        cities={
            "wuhan": {
                "cycles": [cycle("wuhan-yearly", {"natural_year": True})],
                "says": [statement("wuhan-local", at="choose.local", sources=["S4"])],
                "closes": [closing("closed", "online", when={"phone": "helper"})],
            }
        },
    )
    hunan = region(
        "hunan",
        unconfirmed=statement("unconfirmed"),
        cycles=[cycle("perhaps", {"months": 6}, confirmed=False)],
    )
    parts: dict[str, Any] = {
        "choosers": {"choose": placing_chooser()},
        "methods": {"walk-in": walk_in, "online": online, "visit": method("visit", 3)},
        "regions": {"hubei": hubei, "hunan": hunan},
    }
    return library(**{**parts, **changes})
