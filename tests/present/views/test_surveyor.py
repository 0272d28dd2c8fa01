import datetime as dt

import pytest

from certguide.core.model import Outcome
from certguide.loading.library import load
from certguide.present.views.leads import leads_page
from certguide.present.views.surveyor import Surveyor, exact, surveyor
from certguide.proof.leads import Leads
from certguide.words import words
from core.sample import placed


def speaking(language="zh") -> Surveyor:
    said = words(language)
    return surveyor(placed(), dt.date(2026, 11, 25), language, said.page, said.survey)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0"),
        (84_848_182, "84,848,182"),
        (10**15 - 1, "999,999,999,999,999"),
        (10**15, "约1.0×10^15"),
        (2**60, "约1.1×10^18"),
        (10**30 - 1, "约9.9×10^29"),
        (10**30, "约1.0×10^30"),
        (37 * 10**4_000, "约3.7×10^4001"),
    ],
)
def test_a_number_is_said_as_far_as_it_can_be_read(number, said):
    assert speaking().number(number) == said


@pytest.mark.parametrize("exponent", [15, 16, 100, 9_999, 10_000])
def test_the_power_of_ten_is_right_on_both_sides_of_it(exponent):
    assert speaking().number(10**exponent).endswith(f"^{exponent}")
    if exponent > 15:
        assert speaking().number(10**exponent - 1).endswith(f"^{exponent - 1}")


def test_a_program_gets_every_digit():
    assert exact(2**53 - 1) == 2**53 - 1
    assert exact(2**53) == "9007199254740992"
    huge = 7 * 10**9_000 + 42
    digits = exact(huge)
    assert isinstance(digits, str)
    assert digits == "7" + "0" * 8_998 + "42"


@pytest.mark.parametrize(
    ("condition", "own", "said"),
    [
        (None, "", ""),
        ({"phone": "own"}, "phone", "mine"),
        ({"phone": ["own", "unsure"]}, "", "ask：mine / 不清楚"),
        ({"phone": "own", "face": "no"}, "phone", "mine，而且ask：no"),
        ({"not": {"phone": "own"}}, "phone", "不是（mine）"),
        ({"any": [{"phone": "own"}, {"face": "no"}]}, "face", "ask：mine；或者no"),
        ({"all": [{"phone": "own"}, {"face": "no"}]}, "face", "ask：mine，而且no"),
    ],
)
def test_conditions_in_words(condition, own, said):
    assert speaking().condition(condition, own) == said


def test_a_city_whose_name_says_its_province_stands_alone():
    said = words("en")
    to = surveyor(load(), dt.date(2026, 11, 25), "en", said.page, said.survey)
    assert to.place("hubei") == "Hubei"
    assert to.place("hubei/wuhan") == "Wuhan, Hubei"


def test_a_city_stands_behind_its_province_and_an_unknown_place_for_itself():
    assert [speaking().place(each) for each in ("hubei", "hubei/wuhan", "nowhere")] == [
        "湖北",
        "湖北 武汉",
        "nowhere",
    ]


@pytest.mark.parametrize(
    ("count", "said"), [(3, "要看，加 --most 3"), (10**20, "还有约9.9×10^19组。")]
)
def test_how_many_more_there_are(count, said):
    to = speaking()
    outcome = to.library.outcome("visit")
    assert isinstance(outcome, Outcome)
    found = Leads(outcome="visit", answers=1, count=count, shortest=((("phone", ("own",)),),))
    page = leads_page(to, outcome, None, found, ["certguide guide"])
    assert said in page.blocks[-1].text
