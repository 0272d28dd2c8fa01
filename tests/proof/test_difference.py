import datetime as dt

from certguide.proof.difference import difference
from core.sample import library, method
from proof.test_cycles import HALF, YEAR, with_cycles
from proof.test_pairing import NEW, OLD

DAY = dt.date(2026, 11, 25)


def test_the_same_flows_differ_in_nothing() -> None:
    found = difference((OLD, OLD), ({}, {}), DAY)
    assert (found.decides, found.moved, found.texts, found.data) == (False, 0, (), ())


def test_who_is_moved_is_counted_over_all_flows() -> None:
    # One who begins in the chooser, and two who begin in the flow of the method.
    found = difference((OLD, NEW), ({}, {}), DAY)
    assert (found.decides, found.moved) == (True, 3)


def test_words_alone_decide_nothing() -> None:
    files = {"a": {"zh": "旧", "rank": 1}}, {"a": {"zh": "新", "rank": 2}}
    found = difference((OLD, OLD), files, DAY)
    assert not found.decides
    assert [each.new for each in found.texts] == ["新"]
    assert [each.new for each in found.data] == ["2"]


def test_another_cycle_decides() -> None:
    found = difference((with_cycles(YEAR), with_cycles(HALF)), ({}, {}), DAY)
    assert (found.decides, found.moved, len(found.cycles)) == (True, 0, 1)


def test_a_flow_that_comes_or_goes_decides() -> None:
    flat = library(methods={"walk-in": OLD.methods["walk-in"], "online": method("online", 1)})
    gone = difference((OLD, flat), ({}, {}), DAY)
    assert (gone.only_old, gone.only_new, gone.decides) == (("online",), (), True)
    come = difference((flat, OLD), ({}, {}), DAY)
    assert (come.only_old, come.only_new, come.decides) == ((), ("online",), True)
