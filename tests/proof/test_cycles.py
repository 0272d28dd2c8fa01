import datetime as dt

from certguide.core.library import Library
from certguide.proof.cycles import cycle_moves
from core.sample import cycle, placed, region

DAY = dt.date(2026, 11, 25)


def with_cycles(*rules: dict[str, object], place: str = "hainan") -> Library:
    old = placed()
    return placed(regions={**old.regions, place: region(place, cycles=list(rules))})


YEAR = cycle("year", {"months": 12}, counted="same-day")
HALF = cycle("half", {"months": 6}, counted="same-day")


def told(old: Library, new: Library) -> list[tuple[str, dt.date, int, dict[str, object]]]:
    return [
        (each.place, each.day, each.count, dict(each.new.cycle))
        for each in cycle_moves((old, new), DAY)
    ]


def test_the_same_rules_move_nobody_however_they_are_written() -> None:
    assert told(placed(), placed()) == []
    other = cycle("other", {"months": 12}, counted="same-day")
    assert told(with_cycles(YEAR), with_cycles(other)) == []


def test_a_shorter_cycle_moves_everybody_with_both_dates() -> None:
    (move,) = cycle_moves((with_cycles(YEAR), with_cycles(HALF)), DAY)
    assert (move.place, move.day, move.count, move.examples) == ("hainan", DAY, 1, ((),))
    assert (dict(move.old.cycle), dict(move.new.cycle)) == ({"months": 12}, {"months": 6})
    assert move.old.deadlines == (dt.date(2026, 1, 31), dt.date(2026, 3, 10))
    assert move.new.deadlines == (dt.date(2025, 7, 31), dt.date(2025, 9, 10))
    assert move.new.advised == (dt.date(2025, 6, 30), dt.date(2025, 8, 31))
    assert (move.old.known, move.new.known) == (True, True)


def test_a_rule_for_some_moves_these() -> None:
    helped = {**HALF, "when": {"phone": "helper"}}
    (move,) = cycle_moves((with_cycles(YEAR), with_cycles(helped, YEAR)), DAY)
    assert move.count == 1
    assert move.examples == ((("phone", "helper"),),)


def test_a_way_to_count_is_told_by_the_end_of_a_month() -> None:
    month_end = {**YEAR, "counted": "month-end"}
    (move,) = cycle_moves((with_cycles(YEAR), with_cycles(month_end)), DAY)
    assert move.old.deadlines[0] == move.new.deadlines[0]
    assert move.old.deadlines[1] != move.new.deadlines[1]


def test_what_is_no_longer_confirmed_moves_too() -> None:
    believed = {**YEAR, "confirmed": False}
    (move,) = cycle_moves((with_cycles(YEAR), with_cycles(believed)), DAY)
    assert (move.old.known, move.new.known) == (True, False)


def test_a_rule_that_begins_later_is_found_on_the_day_it_begins_and_told_once() -> None:
    later = {**HALF, "since": "2027-01-01", "until": "2027-12-31"}
    (move,) = cycle_moves((with_cycles(YEAR), with_cycles(later, YEAR)), DAY)
    assert move.day == dt.date(2027, 1, 1)
    ended = {**HALF, "until": "2026-01-31"}
    (move,) = cycle_moves((with_cycles(YEAR), with_cycles(ended, YEAR)), DAY)
    assert move.day == dt.date(2026, 1, 31)


def test_a_place_that_one_version_lacks_counts_as_the_country_does() -> None:
    lacking = placed(regions={})
    found = [each for each in cycle_moves((lacking, with_cycles(HALF)), DAY) if each.count]
    assert "hainan" in {each.place for each in found}
    assert all(not each.old.known for each in found)


def test_flows_that_ask_for_no_place_have_no_cycles() -> None:
    from core.sample import library

    assert told(library(), library()) == []
    one_sided = {each.place for each in cycle_moves((library(), with_cycles(HALF)), DAY)}
    assert "hainan" in one_sided
