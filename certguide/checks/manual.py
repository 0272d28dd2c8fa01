"""The pages of the checks, from their docstrings."""

import importlib
from inspect import cleandoc
from types import ModuleType

from certguide.checks.catalogue import CHECKS, severity
from certguide.core.faults import Code
from certguide.core.rule import Rule
from certguide.core.text import Language

WRONG, RIGHT = "错：", "对："
"""Alone on a line, before an example."""

ENGLISH = "----"
"""Alone on a line, before the page in English."""


def rule(code: Code, language: Language) -> Rule:
    """The page of `code` in `language`.

    A check's page is its own docstring. Faults that keep a file from being read have no file of
    their own that finds them; their pages lie in `refused`.
    """
    name = code.name.lower()
    chinese, _, english = cleandoc(_module(name).__doc__ or "").partition(f"\n{ENGLISH}\n")
    said, wrong, right = _parts(chinese)
    text = english if language == "en" else said
    if language == "zh-hant":
        from certguide.words.traditional import traditional

        text = traditional(text)
    short, *paragraphs = (_unbroken(each, language) for each in text.strip().split("\n\n"))
    return Rule(
        code=str(code),
        name=name,
        severity=severity(code),
        short=short,
        paragraphs=tuple(paragraphs),
        wrong=wrong,
        right=right,
    )


def refusing() -> tuple[Code, ...]:
    """The codes of faults that keep a file from being read."""
    return tuple(code for code in Code if code.name.lower() not in CHECKS)


def _module(name: str) -> ModuleType:
    folder = "found" if name in CHECKS else "refused"
    return importlib.import_module(f"certguide.checks.{folder}.{name}")


def _parts(page: str) -> tuple[str, str, str]:
    """What is said, the wrong example and the right one, which may be missing."""
    said, _, examples = page.partition(f"\n{WRONG}\n")
    wrong, _, right = examples.partition(f"\n{RIGHT}\n")
    return said, _example(wrong), _example(right)


def _example(text: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in text.strip("\n").split("\n"))


def _unbroken(paragraph: str, language: Language) -> str:
    """The lines of a paragraph as one; Chinese has no spaces between its words."""
    lines = [line.strip() for line in paragraph.split("\n")]
    if language == "en":
        return " ".join(lines)
    joined = lines[0]
    for line in lines[1:]:
        latin = joined[-1:].isascii() and line[:1].isascii()
        joined += " " * latin + line
    return joined
