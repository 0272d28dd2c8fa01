"""Checks of texts, tried on texts that stand in no file."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from certguide.checks.catalogue import check_module
from certguide.checks.subject import Subject
from certguide.core.faults import Fault
from certguide.loading.spot import Spot
from certguide.words import words

DAY = dt.date(2026, 11, 25)


def subject(data: Any, *more: Any, local: Any = None) -> Subject:
    """A folder of the files `data` and `more`, and of one region; nothing of it is loaded."""
    return Subject(
        directory="flows",
        language="zh",
        words=words("zh").fault,
        day=DAY,
        national=tuple(_spots("flow", (data, *more))),
        local=tuple(_spots("region", () if local is None else (local,))),
        loaded=None,
        cases=(),
        allows=(),
    )


def _spots(stem: str, files: tuple[Any, ...]) -> Iterator[Spot]:
    for number, data in enumerate(files):
        name = f"{stem}{number or ''}"
        yield Spot(file=f"{name}.yaml", stem=name, data=data)


def found(check: str, data: Any, *more: Any, local: Any = None) -> list[Fault]:
    """What a check finds."""
    return list(check_module(check).check(subject(data, *more, local=local)))


def step(zh: Any, en: Any = "x") -> dict[str, Any]:
    """A file with one step."""
    return {"steps": [{"id": "one", "do": {"zh": zh, "en": en}}]}


def told(zh: Any, en: Any = "x") -> dict[str, Any]:
    """A file with one statement."""
    return {"warnings": [{"id": "one", "text": {"zh": zh, "en": en}}]}


def asked(zh: Any, en: Any = "x", **more: Any) -> dict[str, Any]:
    """A file with one question."""
    return {"questions": {"one": {"ask": {"zh": zh, "en": en}, **more}}}


def either(text: str) -> dict[str, Any]:
    """A statement in the language of the text."""
    return told("好", text) if text.isascii() else told(text)
