"""The pages of the flows that come with the program: what holds whatever they say."""

import datetime as dt
from functools import cache

import pytest

from certguide.core.result import consult
from certguide.core.situation import situation
from certguide.loading.library import load
from certguide.loading.regions import FOLDER
from certguide.loading.source import shipped
from certguide.present.formats.registry import render
from certguide.present.formats.wrap import columns
from certguide.present.views.checklist import checklist_page
from certguide.present.views.duepage import due_page
from certguide.present.views.guide import guide_page
from certguide.present.views.methods import methods_page
from certguide.present.views.steps import step_page, steps_page
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
FOR_THEMSELVES = [outcome for outcome, each in SITUATIONS.items() if each["who"] == "self"]
TODAY = dt.date(2026, 11, 25)
HELPED = {"who": "family", "life": "alive"}
LOCAL = {
    "online": {**ONLINE, "ecard": "none", "app": "wechat", "last": "2026-03-10"},
    "overdue": {**OFFLINE, **HELPED, "mobility": "homebound", "last": "2024-01-31"},
    "survivor": {
        **ONLINE,
        "who": "worker",
        "life": "alive",
        "benefit": "survivor",
        "payment": "suspended",
        "face": "failed",
        "mobility": "can-go",
        "last": "2026-06-30",
    },
}
"""People whose pages are looked at for every place that pays."""
REGIONS = sorted(path.stem for path in (shipped() / FOLDER).glob("*.yaml"))
ABOUT_TWO_SCREENS = 59
WITH_A_HELPER = 66
"""The lines of a short page at 80 columns: for oneself, and for a relative who knows it all.

A step is one act, so a method done on a screen has a dozen of them."""


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
    nobody = situation(library(), {})
    yield methods_page(nobody, language, words)
    yield due_page(nobody, language, words)
    for method in library().ranked:
        yield steps_page(nobody, method, language, words)
        yield checklist_page(nobody, method, language, words)
        for step in steps_page(nobody, method, language, words).data["steps"]:
            yield step_page(nobody, method, step["id"], language, words)
    for outcome in SITUATIONS:
        for full in (False, True):
            yield page(outcome, language, full)


def places(region):
    return [region, *(f"{region}/{city}" for city in library().regions[region].cities)]


def local_views(region, language):
    words = WORDS[language]
    for place in places(region):
        known = situation(library().at(place), {"region": place}, TODAY)
        yield methods_page(known, language, words)
        for answers in LOCAL.values():
            found = consult(library(), None, {**answers, "region": place}, TODAY)
            yield due_page(found.situation, language, words)
            for full in (False, True):
                yield guide_page(found, language, words, full=full)


def everywhere(**answers):
    """What follows for someone in each place that pays, who knows the last day too."""
    known = {**answers, "last": "2025-12-03", "household": "local", "stays-in": "home"}
    return {
        place: consult(library(), None, {**known, "region": place}, TODAY)
        for each in REGIONS
        for place in places(each)
    }


def too_long(found, most):
    """The lines of each short page over `most`, but for those with another way of the place."""
    lines = {place: short(each) for place, each in found.items() if not each.advice.ways}
    return {place: count for place, count in lines.items() if count > most}


def short(result):
    """The lines of a short page at 80 columns."""
    page_ = guide_page(result, "zh", WORDS["zh"], full=False)
    return render(page_, "text", width=80, colour=False).count("\n")


def assert_leads_to(outcome, found):
    """A place may close a method; every other one leads to the outcome as the country does."""
    ends = [each.walk.outcome for each in found.values() if not each.advice.ways]
    assert outcome in ends


def assert_all_is_there_at_every_width(each):
    wide = "".join(render(each, "text", width=100, colour=False).split())
    for width in (20, 40, 80):
        found = render(each, "text", width=width, colour=False)
        assert max(map(columns, found.splitlines())) <= width
        assert "".join(found.split()) == wide


def assert_said_in_gbk_without_braces(each, name):
    found = render(each, name, width=80, colour=True)
    assert found.encode("gbk").decode("gbk") == found
    assert "{" not in found
    assert "}" not in found


def test_every_outcome_is_looked_at():
    assert set(SITUATIONS) == {*library().methods, *library().notices}


def test_every_place_that_can_be_chosen_is_looked_at():
    options = set(library().questions["region"].options) - {"other"}
    assert options == {place for region in REGIONS for place in places(region)}


@pytest.mark.parametrize("outcome", SITUATIONS)
def test_the_short_page_takes_about_two_screens(outcome):
    found = render(page(outcome, "zh", full=False), "text", width=80, colour=False)
    assert found.count("\n") <= ABOUT_TWO_SCREENS


@pytest.mark.parametrize("outcome", FOR_THEMSELVES)
def test_so_does_that_of_someone_who_knows_the_place_and_the_day(outcome):
    found = everywhere(**SITUATIONS[outcome])
    assert too_long(found, ABOUT_TWO_SCREENS) == {}
    assert_leads_to(outcome, found)


@pytest.mark.parametrize("outcome", SITUATIONS)
def test_a_relative_who_knows_the_place_and_the_day_is_told_little_more(outcome):
    found = everywhere(**{**HELPED, **SITUATIONS[outcome], "who": "family"})
    assert too_long(found, WITH_A_HELPER) == {}
    assert_leads_to(outcome, found)


@pytest.mark.parametrize("outcome", SITUATIONS)
@pytest.mark.parametrize("region", ["unsure", "henan", "hunan"])
def test_however_much_there_is_to_say_the_short_page_warns_of_fraud(outcome, region):
    much = {"payment": "suspended", "benefit": "survivor", "several": "several"}
    answers = {**much, **SITUATIONS[outcome], "payment": "suspended", "region": region}
    found = consult(library(), None, answers, TODAY)
    warning = next(each for each in library().chooser.warnings if each.id == "no-fee")
    short_page = guide_page(found, "zh", WORDS["zh"], full=False)
    said = [each.text for block in short_page.blocks for each in getattr(block, "entries", ())]
    assert warning.text.say("zh") in said


@pytest.mark.parametrize("who", ["self", "family", "worker"])
def test_the_steps_of_a_method_leave_nothing_out(who):
    for method in library().ranked:
        known = situation(library(), {"who": who, "phone": "own"})
        steps = steps_page(known, method, "zh", WORDS["zh"])
        said = [each.text for block in steps.blocks for each in getattr(block, "entries", ())]
        told = [
            each["text"]
            for part in ("before", "helper", "only_they", "warnings")
            for each in steps.data[part]
        ]
        assert [text for text in told if text not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_every_width_all_is_there_and_nothing_stands_over(language):
    for each in views(language):
        assert_all_is_there_at_every_width(each)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["terminal", "text", "markdown"])
def test_a_console_that_knows_only_gbk_can_show_it_and_no_name_in_braces_is_left(language, name):
    for each in views(language):
        assert_said_in_gbk_without_braces(each, name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", REGIONS)
def test_the_same_holds_for_every_place_that_pays(region, language):
    for each in local_views(region, language):
        assert_all_is_there_at_every_width(each)
        assert_said_in_gbk_without_braces(each, "text")
