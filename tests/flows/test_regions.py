"""What every place that pays promises, with the national flows and its own rules together."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core import dates
from certguide.core.conditions import UNSURE
from certguide.core.due import due
from certguide.core.region import Cycle, CycleRule
from certguide.core.result import consult
from certguide.core.walk import walk
from certguide.loading.library import load
from certguide.loading.reading import read_library
from certguide.loading.source import shipped
from certguide.proof.proof import closing_places
from certguide.proof.states import explore
from flows.test_choose import METHODS, NOTICES

LIBRARY = load()
NOWHERE = "other"
PLACES = [key for key in LIBRARY.questions["region"].options if key != NOWHERE]


BENEFITS = [key for key in LIBRARY.questions["benefit"].options if key != "other-allowance"]
TODAY = dt.date(2026, 11, 25)


def visitor(place: str, benefit: str) -> dict[str, str]:
    """Somebody without a phone who goes to the community office."""
    return {
        "who": "self",
        "benefit": benefit,
        "payment": "paid",
        "checked": "due",
        "region": place,
        "residence": "paying-place",
        "phone": "none",
        "mobility": "can-go",
        "office": "community",
    }


def rules() -> list[tuple[str, CycleRule]]:
    """Every rule on a cycle, with its place."""
    return [
        (f"{province}/{city}" if city else province, rule)
        for province in LIBRARY.regions
        for region in [LIBRARY.regions[province]]
        for city, part in (("", region), *region.cities.items())
        for rule in part.cycles
    ]


RULES = rules()


def test_every_region_changes_only_what_is_open_to_it():
    """Reading all of them raises every fault there is; what may be changed is checked there."""
    library = read_library(shipped(), every_region=True)
    assert set(library.regions) == {place.partition("/")[0] for place in PLACES}


def test_every_city_that_can_be_chosen_has_its_rules_and_every_city_with_rules_can_be_chosen():
    chosen = {place for place in PLACES if "/" in place}
    written = {
        f"{province}/{city}"
        for province in LIBRARY.regions
        for city in LIBRARY.regions[province].cities
    }
    assert sorted(chosen - written) == []
    assert sorted(written - chosen) == []


def test_no_city_is_named_under_a_province_that_has_it_as_an_option_of_its_own():
    question = LIBRARY.questions["region"]
    for place, option in question.options.items():
        cities = {
            str(other.label.say("zh"))
            for key, other in question.options.items()
            if key.startswith(f"{place}/")
        }
        assert not cities & set(option.covers), place


@pytest.mark.parametrize("place", closing_places(LIBRARY))
def test_where_a_place_closes_something_every_outcome_is_still_reached(place):
    """And the walk ends where the enumeration says."""
    explored = explore(LIBRARY.at(place), (None,), {"region": place})
    assert set(explored.reached) == {*METHODS, *NOTICES}
    for end in explored.ends[::40]:
        answers = dict(explored.answers(end))
        assert walk(LIBRARY, None, answers, asking=True).outcome == end.place.name, answers


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_told_from_others_by_what_it_says(place):
    """Whoever names a place is answered by it: with its own words, or that nothing is known."""
    local = LIBRARY.at(place).local
    own = LIBRARY.regions[place.partition("/")[0]]
    part = own.cities[place.partition("/")[2]] if "/" in place else own
    said = (part.unconfirmed, *part.cycles, *part.says, *part.routes, *part.closes)
    assert any(each is not None for each in said)
    assert local.unconfirmed() is not None or any(each.cycles for each in local.parts), (
        "neither a cycle, nor the word that none is known"
    )


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("benefit", BENEFITS)
def test_whoever_asks_hears_of_a_cycle_or_to_call_first(place, benefit):
    """With every benefit there is a rule on the cycle, or the word that it is not known."""
    result = consult(LIBRARY, None, visitor(place, benefit), TODAY)
    if result.due.rule is None:
        said = [*result.advice.before, *result.advice.warnings]
        assert any("12333" in each.text.say("zh") for each in said)


def strictest(every: Cycle, last: dt.date) -> dt.date:
    """The last day by the strictest way to count `every` that any place uses (domain, 4.2)."""
    if every.months is not None:
        # Hainan and Chongqing: certified in March, done again by the end of February.
        return dates.add_days(dates.add_months(last.replace(day=1), every.months), -1)
    if every.days is not None:
        return dates.add_days(last, every.days - 1)
    if every.monthly_by_day is not None:
        return dates.add_months(last.replace(day=1), 1).replace(day=every.monthly_by_day)
    return dt.date(last.year + 1, 12, 31)


def advised(every: Cycle, last: dt.date) -> dt.date:
    """What the domain research advises (4.2), counted here on its own."""
    if every.months is not None:
        months = last.year * 12 + last.month - 1 + every.months - 1
        year, month = divmod(months, 12)
        return dates.month_end(year, month + 1)
    if every.monthly_by_day is not None:
        return strictest(every, last)
    if every.natural_year:
        return dt.date(last.year + 1, 11, 30)
    return dates.add_days(strictest(every, last).replace(day=1), -1)


@pytest.mark.parametrize(
    ("place", "rule"), RULES, ids=[f"{place}-{rule.id}" for place, rule in RULES]
)
@settings(max_examples=150, deadline=None)
@given(last=st.dates(dates.EARLIEST, dt.date(2100, 12, 31)))
def test_no_advice_is_later_than_the_strictest_reading(place, rule, last):
    found = due(rule, last)
    if rule.every.none:
        assert found.deadline is None
        assert found.advised_by is None
        return
    assert found.advised_by <= strictest(rule.every, last)
    assert found.advised_by == advised(rule.every, last)
    assert last < found.advised_by <= found.deadline
    assert found.known == rule.confirmed


@pytest.mark.parametrize(
    ("place", "rule"), RULES, ids=[f"{place}-{rule.id}" for place, rule in RULES]
)
def test_every_rule_on_a_cycle_is_told_to_somebody(place, rule):
    """No rule is hidden behind one before it, on the day it holds."""
    day = TODAY if rule.until is None else dt.date.fromisoformat(rule.until)
    answers = [
        {**visitor(place, benefit), "residence": residence, "household": household}
        for benefit in BENEFITS
        for residence in ("paying-place", "elsewhere", UNSURE)
        for household in ("local", "elsewhere", UNSURE)
    ]
    told = [consult(LIBRARY, None, each, day).due.rule for each in answers]
    assert (rule.id, rule.text) in [(each.id, each.text) for each in told if each is not None]
