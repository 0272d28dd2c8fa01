"""Every state of the flows on the page, against what the program itself says there."""

from typing import Any

import pytest

from browser.drive import (
    IN_A_BROWSER,
    LANGUAGES,
    WALK,
    expected,
    hurried,
    library,
    pressed,
    result,
    trails,
)
from certguide.core.conditions import UNSURE

pytestmark = IN_A_BROWSER
AT_ONCE = 250


def compare(visit: Any, language: str, sets: list[dict[str, str]]) -> None:
    page = hurried(visit.open())
    wrong = []
    for begin in range(0, len(sets), AT_ONCE):
        part = sets[begin : begin + AT_ONCE]
        shown = page.evaluate(WALK, list(map(pressed, part)))
        for answers, found in zip(part, shown, strict=True):
            wanted = expected(answers, language)
            if found != wanted:
                wrong.append((answers, found, wanted))
    assert wrong[:1] == []
    assert len(sets) > 0


def ends() -> list[dict[str, str]]:
    """One way to each outcome by each question that is asked last before it."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for answers in trails():
        at = result(answers)
        if at.advice is not None:
            found.setdefault((at.advice.outcome.flow, list(answers)[-1]), answers)
    return list(found.values())


def test_every_state_shows_what_the_program_says(visit):
    sets = list(trails())
    assert len(sets) > 2000
    compare(visit, "zh", sets)


@pytest.mark.parametrize("language", ["en", "zh-hant"])
def test_every_state_is_the_same_in_other_languages(visiting, language):
    compare(visiting(language), language, list(trails())[::7])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_is_told_its_own_rules(visiting, language):
    key = library().chooser.place
    assert key is not None
    places = [*library().questions[key].options, UNSURE]
    ways = ends()
    sets = [
        {"household": ("local", "elsewhere", UNSURE)[number % 3], **way, key: place}
        for number, place in enumerate(places)
        for way in ways[number % 3 :: 3]
        if key in way
    ]
    compare(visiting(language), language, sets)
