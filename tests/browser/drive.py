"""The page in a real browser: what drives it, and what it is expected to show."""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Page as PlaywrightPage

from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.result import Result, consult
from certguide.core.text import Language
from certguide.loading.library import load
from certguide.present.page import Address, Blanks, Entry, Heading, Page, Paragraph
from certguide.present.site.told.result import site_page
from certguide.proof.states import explore
from certguide.words import in_language, words
from cli.support import SHIPPED
from present.site.built import DAY

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
MISSING = BROWSER is None and not os.environ.get("CI")
"""Without a browser these tests are left out, but for where everything must be shown."""
IN_A_BROWSER = [
    pytest.mark.no_cover,
    pytest.mark.skipif(MISSING, reason="Chromium is not installed"),
]

LANGUAGES: tuple[Language, ...] = ("zh", "en")
PAGES: tuple[Language, ...] = (*LANGUAGES, "zh-hant")
"""The languages in which a page begins; what looks the same in both kinds of Chinese is looked at
in `LANGUAGES` alone."""
ARGUMENTS = (
    "--no-sandbox",
    # Thousands of pages a minute are no attack here.
    "--disable-ipc-flooding-protection",
)

WALK = """(sets) => {
  const main = () => document.querySelector("#guide > main");
  const press = (selector) => document.querySelector(selector).click();
  const lines = () => Array.from(main().querySelectorAll(
      "article :is(h1, h2, h3, p, label)"))
    .filter((each) => !each.closest("[data-own]")).map((each) => each.textContent);
  const shown = () => main().dataset.outcome
    ? {outcome: main().dataset.outcome, lines: lines()}
    : {question: main().dataset.question, ask: main().querySelector("h1").textContent,
       help: Array.from(main().querySelectorAll(".help p"), (each) => each.textContent),
       options: Array.from(main().querySelectorAll(".answers > .answer, .answers > .grid > .answer"),
                           (each) => each.textContent)};
  return sets.map((answers) => {
    if (document.querySelector(".again")) press(".again");
    for (let presses = 0; presses < 40; presses += 1) {
      const question = main().dataset.question;
      if (!(question in answers)) break;
      const [value, province] = answers[question];
      if (province !== null) press(`.several:nth-child(${province + 1})`);
      press(`.answers .answer[value="${value}"]`);
    }
    return shown();
  });
}"""
"""Presses the buttons for each of `sets`, and returns where each leads and what is shown there.

An answer is the number of an option, and the number of the province button that opens it first.
"""


def hurried(page: PlaywrightPage) -> PlaywrightPage:
    """The page without what takes most of the time where very many states are gone through.

    Addresses and what has the focus are looked at where few are.
    """
    page.evaluate("history.pushState = HTMLElement.prototype.focus = () => {}")
    return page


@cache
def library(language: Language = "zh") -> Library:
    """The shipped flows in a language, all regions read."""
    return load(SHIPPED) if language == "zh" else in_language(library(), language)


@cache
def trails() -> tuple[dict[str, str], ...]:
    """For every state of the flows the fewest answers that lead there."""
    explored = explore(library())
    return tuple(dict(explored.answers(state)) for state in explored.states)


def pressed(answers: Mapping[str, str]) -> dict[str, list[int | None]]:
    """The buttons to press for `answers`."""
    return {key: _button(key, answer) for key, answer in answers.items()}


def _button(key: str, answer: str) -> list[int | None]:
    options = list(library().questions[key].options)
    number = len(options) if answer == UNSURE else options.index(answer)
    if key != library().chooser.place or answer == UNSURE:
        return [number, None]
    province = answer.partition("/")[0]
    several = any(each.startswith(f"{province}/") for each in options)
    shown = [each for each in options if "/" not in each]
    return [number, shown.index(province) if several else None]


def result(answers: Mapping[str, str], language: Language = "zh") -> Result:
    """What the program itself says to somebody who is asked everything."""
    return consult(library(language), None, answers, DAY, asking=True)


def expected(answers: Mapping[str, str], language: Language) -> dict[str, Any]:
    """What the page has to show after `answers`."""
    found = result(answers, language)
    if found.advice is not None:
        page = site_page(found, language, words(language).page)
        return {"outcome": found.advice.outcome.flow, "lines": list(lines(page))}
    question = found.question
    assert question is not None
    said = [option.label.say(language, found.voice) for option in question.options.values()]
    key = found.walk.question
    if key == library().chooser.place:
        said = [text for name, text in zip(question.options, said, strict=True) if "/" not in name]
    unsure = question.unsure
    said.append(
        words(language).page.unsure if unsure is None else unsure.say(language, found.voice)
    )
    helps = (question.why, *(() if question.how is None else (question.how,)))
    return {
        "question": key,
        "ask": question.ask.say(language, found.voice),
        "help": [each.say(language, found.voice) for each in helps],
        "options": said,
    }


def lines(page: Page) -> Iterator[str]:
    """The page's blocks, line by line as they stand in its elements."""
    for block in page.blocks:
        match block:
            case Heading() | Paragraph():
                yield block.text
            case Address():
                yield block.label + block.shown
            case Blanks():
                yield from (each.label + each.text for each in block.entries)
            case _:
                entries: Iterable[Entry] = block.entries  # type: ignore[union-attr]
                for entry in entries:
                    yield entry.text
                    yield from (each.label + each.text for each in entry.details)
