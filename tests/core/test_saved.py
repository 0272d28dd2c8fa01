import datetime as dt

import pytest

from certguide.core.record import replace
from certguide.core.saved import Fitting, Halt, Saved, fitting, saving
from core.sample import library, placed

DAY = dt.date(2026, 11, 22)
HALT = Halt(method="online", step="look", tried=["visit"], means={"face": "no"})


def saved(**changes):
    kept = {
        "kind": 1,
        "flow": "choose",
        "version": "1",
        "digest": "sha256:0",
        "date": "2026-11-22",
        "answers": {"who": "self", "last": "2026-03-01"},
        "at": HALT,
        "ticks": {"online": ["card", "phone"]},
    }
    return Saved(**{**kept, **changes})


def test_what_is_saved_fits_the_flows_it_was_saved_with():
    assert fitting(placed(), saved(), DAY) == Fitting(
        start="choose",
        answers={"who": "self", "last": "2026-03-01"},
        at=HALT,
        ticks={"online": ["card", "phone"]},
        dropped={},
        changed=False,
    )


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("gone", "yes"),
        ("phone", "borrowed"),
        ("last", "2026-11-23"),
        ("last", "1949-09-30"),
        ("last", "spring"),
    ],
)
def test_an_answer_that_no_longer_fits_is_named_and_the_others_stay(key, answer):
    found = fitting(placed(), saved(answers={"who": "self", key: answer}), DAY)
    assert found.answers == {"who": "self"}
    assert found.dropped == {key: answer}


def test_an_answer_in_other_words_is_brought_to_its_id():
    found = fitting(placed(), saved(answers={"region": "湖北省", "last": "2026年3月1日"}), DAY)
    assert found.answers == {"region": "hubei", "last": "2026-03-01"}
    assert found.dropped == {}


def test_other_flows_are_noticed():
    assert fitting(placed(digest="sha256:1"), saved(), DAY).changed
    assert not fitting(placed(), saved(version="0"), DAY).changed


@pytest.mark.parametrize("flow", ["gone", "walk-in", "rest-at-home"])
def test_a_flow_that_can_no_longer_be_walked_begins_at_the_chooser(flow):
    assert fitting(placed(), saved(flow=flow), DAY).start is None


def test_where_the_method_is_gone_nobody_goes_on_in_it():
    assert fitting(placed(), saved(at=Halt(method="gone", step="look")), DAY).at is None
    assert fitting(placed(), saved(at=Halt(method="rest-at-home", step="x")), DAY).at is None
    assert fitting(placed(), saved(at=None), DAY).at is None


def test_only_ticks_of_things_that_are_still_needed_are_kept():
    ticks = {"online": ["card", "gone"], "walk-in": ["gone"], "gone": ["card"], "visit": []}
    assert fitting(placed(), saved(ticks=ticks), DAY).ticks == {"online": ["card"]}


def test_ticks_of_papers_that_the_place_wants_are_kept():
    kept = saved(answers={"region": "hubei"}, ticks={"online": ["hubei-card"]})
    assert fitting(placed(), kept, DAY).ticks == {"online": ["hubei-card"]}


@pytest.mark.parametrize(("key", "answer"), [("last", "spring"), ("gone", "yes"), ("face", "x")])
def test_what_a_failure_showed_has_to_fit_too(key, answer):
    halt = Halt(method="online", step="look", means={"face": "no", key: answer})
    found = fitting(placed(), saved(at=halt), DAY)
    assert found.at.means.get(key) != answer


def test_what_is_kept_says_with_which_flows_and_on_which_day():
    ticks = {"online": ["card"]}
    kept = replace(saving(placed(), "online", {"who": "self"}, DAY), at=HALT, ticks=ticks)
    assert kept == saved(flow="online", answers={"who": "self"}, ticks=ticks)


def test_a_conversation_that_began_nowhere_began_at_the_chooser():
    assert saving(library(), None, {}, DAY) == saved(answers={}, at=None, ticks={})


def test_what_is_kept_fits():
    kept = replace(saving(placed(), "online", {"who": "self"}, DAY), at=HALT)
    found = fitting(placed(), kept, DAY)
    assert (found.start, found.answers, found.at) == ("online", {"who": "self"}, HALT)
    assert (found.dropped, found.changed) == ({}, False)
