import re

import pytest

from certguide.present.formats import terminal, text
from certguide.present.views.guide import guide_page
from present.sample import LANGUAGES, SITUATIONS, WORDS, compare_golden, result

ESCAPE = re.compile(r"\x1b\[([0-9;]*)m")


def page(name, language):
    return guide_page(result(name), language, WORDS[language], full=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SITUATIONS)
@pytest.mark.parametrize("width", [40, 80])
def test_without_colour_it_says_what_plain_text_says(language, name, width):
    found = page(name, language)
    plain = text.render(found, width=width, colour=False)
    assert terminal.render(found, width=width, colour=False) == plain


@pytest.mark.parametrize("width", [40, 80])
def test_colours_add_nothing_and_leave_nothing_out(width):
    found = page("helper", "zh")
    coloured = terminal.render(found, width=width, colour=True)
    assert ESCAPE.sub("", coloured) == text.render(found, width=width, colour=False)


def test_no_colour_lies_behind_the_text():
    codes = {
        code
        for found in ESCAPE.findall(terminal.render(page("helper", "zh"), width=80, colour=True))
        for code in found.split(";")
    }
    assert codes == {"0", "1", "31", "35"}


def test_the_screen_word_for_word(update_golden):
    found = terminal.render(
        guide_page(result("helper"), "zh", WORDS["zh"], full=False), width=40, colour=True
    )
    compare_golden("helper-brief.ansi", found, update=update_golden)


@pytest.mark.parametrize("name", ["NO_COLOR", "FORCE_COLOR"])
def test_the_caller_decides_about_colours_and_not_the_environment(name, monkeypatch):
    found = page("death", "zh")
    expected = [terminal.render(found, width=40, colour=colour) for colour in (True, False)]
    monkeypatch.setenv(name, "1")
    monkeypatch.setenv("TERM", "dumb")
    assert [terminal.render(found, width=40, colour=colour) for colour in (True, False)] == expected
