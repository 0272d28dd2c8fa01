"""The pages of the flows that come with the program: what holds whatever they say."""

from functools import cache

import pytest

from certguide.core.result import consult
from certguide.loading.library import load
from certguide.present.formats.registry import render
from certguide.present.formats.wrap import columns
from certguide.present.views.checklist import checklist_page
from certguide.present.views.guide import guide_page
from certguide.present.views.methods import methods_page
from certguide.present.views.steps import steps_page
from present.sample import LANGUAGES, WORDS

PAID = {
    "who": "self",
    "benefit": "employee",
    "payment": "paid",
    "checked": "due",
    "residence": "paying-place",
}
ONLINE = {**PAID, "phone": "own", "face": "yes"}
OFFLINE = {**PAID, "phone": "none"}
SITUATIONS = {
    "e-card": {**ONLINE, "ecard": "active"},
    "mini-program": {**ONLINE, "ecard": "none", "app": "wechat"},
    "alipay": {**ONLINE, "ecard": "none", "app": "alipay"},
    "online-app": {**ONLINE, "ecard": "none", "app": "none"},
    "community-centre": {**OFFLINE, "mobility": "can-go", "office": "community"},
    "bureau": {**OFFLINE, "mobility": "can-go", "office": "bureau"},
    "home-visit": {**OFFLINE, "mobility": "homebound"},
    "nothing-to-do": {**PAID, "checked": "valid"},
    "consular": {**PAID, "residence": "abroad", "passport": "chinese"},
    "hk-mo-tw": {**PAID, "residence": "hk-mo-tw"},
    "report-death": {"who": "family", "life": "deceased"},
    "pension-paused": {"who": "family", "life": "serving-sentence"},
    "other-department": {"who": "self", "benefit": "other-allowance"},
}
TWO_SCREENS = 2 * 24
SOME_MORE = 6


@cache
def library():
    return load()


@cache
def page(outcome, language, full):
    found = consult(library(), None, dict(SITUATIONS[outcome]))
    assert found.walk.outcome == outcome
    return guide_page(found, language, WORDS[language], full=full)


def views(language):
    words = WORDS[language]
    yield methods_page(library(), language, words)
    for method in library().ranked:
        yield steps_page(library(), method, language, words)
        yield checklist_page(library(), method, language, words)
    for outcome in SITUATIONS:
        for full in (False, True):
            yield page(outcome, language, full)


def test_every_outcome_is_looked_at():
    assert set(SITUATIONS) == {*library().methods, *library().notices}


@pytest.mark.parametrize("outcome", SITUATIONS)
def test_the_short_page_takes_about_two_screens(outcome):
    found = render(page(outcome, "zh", full=False), "text", width=80, colour=False)
    assert found.count("\n") <= TWO_SCREENS + SOME_MORE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [20, 40, 80])
def test_at_every_width_all_is_there_and_nothing_stands_over(language, width):
    for each in views(language):
        found = render(each, "text", width=width, colour=False)
        assert max(map(columns, found.splitlines())) <= width
        wide = render(each, "text", width=100, colour=False)
        assert "".join(found.split()) == "".join(wide.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["terminal", "text", "markdown"])
def test_a_console_that_knows_only_gbk_can_show_it(language, name):
    for each in views(language):
        found = render(each, name, width=80, colour=True)
        assert found.encode("gbk").decode("gbk") == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_in_braces_is_left(language):
    for each in views(language):
        found = render(each, "text", width=80, colour=False)
        assert "{" not in found
        assert "}" not in found
