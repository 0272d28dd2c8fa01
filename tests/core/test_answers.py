import datetime as dt

import pytest

from certguide.core.answers import fold, settle, settle_one
from certguide.core.errors import BadDate, UnknownName
from core.sample import library


def test_an_option_is_known_by_id_and_by_label_in_any_width_and_case():
    for spelled in ("own", " OWN ", "ｏｗｎ", "mine", "MINE", "Ｍｉｎｅ"):
        assert settle_one(library(), "phone", spelled) == "own"


def test_every_question_takes_unsure():
    assert settle(library(), {"phone": "Unsure", "last": "unsure"}) == {
        "phone": "unsure",
        "last": "unsure",
    }


def test_a_date_is_brought_to_one_form():
    assert settle_one(library(), "last", "2026年3月") == "2026-03-01"


@pytest.mark.parametrize(
    ("text", "reason"), [("春天", "format"), ("1949-09-30", "early"), ("2026-11-23", "future")]
)
def test_a_date_that_cannot_be_is_refused(text, reason):
    with pytest.raises(BadDate) as caught:
        settle_one(library(), "last", text, dt.date(2026, 11, 22))
    assert (caught.value.question, caught.value.text, caught.value.reason) == ("last", text, reason)


def test_the_day_itself_is_not_in_the_future():
    assert settle_one(library(), "last", "2026-11-22", dt.date(2026, 11, 22)) == "2026-11-22"


def test_an_unknown_question_is_refused_with_the_nearest():
    with pytest.raises(UnknownName) as caught:
        settle(library(), {"phonee": "own"})
    assert (caught.value.kind, caught.value.name) == ("question", "phonee")
    assert caught.value.nearest[0] == "phone"
    assert caught.value.known == ("who", "phone", "face", "last")


def test_an_unknown_option_is_refused_with_the_nearest_and_the_known():
    with pytest.raises(UnknownName) as caught:
        settle(library(), {"phone": "helpr"})
    assert (caught.value.kind, caught.value.within) == ("option", "phone")
    assert caught.value.nearest[0] == "helper"
    assert caught.value.known == ("own", "helper", "none", "unsure")


def test_fold_makes_widths_cases_and_outer_spaces_alike():
    assert fold(" Ａb　") == "ab"
