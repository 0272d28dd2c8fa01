"""What the checks of days pass over: what is no day, no number, and what nothing rests on."""

import pytest

from checks.lint import DAY, found

CHECKS = ["review_stale", "date_ahead", "not_read_since", "source_stale", "dates_contradict"]


def review(**more):
    return {"review": {"by": "a", "written_by": "b", "on": "2026-11-20", "every_days": 30, **more}}


def listed(**more):
    source = {"title": "t", "date": "2026", "grade": "A", "checked_on": "2026-11-20", **more}
    return {"kind": "sources", "sources": {"S01": source}}


def told(**more):
    return {"before": [{"id": "one", "text": {"zh": "好"}, "sources": ["S01"], **more}]}


def codes(check, *files, local=None):
    return [str(each.code) for each in found(check, *files, local=local)]


@pytest.mark.parametrize("check", [*CHECKS, "second_reader", "weak_source"])
@pytest.mark.parametrize(
    "files",
    [
        (None,),
        ({},),
        ({"review": []},),
        (review(on="yesterday"), listed()),
        (review(on=20261120), listed()),
        (review(every_days="30"), listed(checked_on="2026-11-40")),
        (review(every_days=True), listed(date=2026)),
        (review(every_days=0), {"kind": "sources", "sources": {"S01": None}}),
        (review(), {"kind": "sources", "sources": []}),
        ({**review(), "before": [None, {"sources": "S01"}, {"sources": ["S09"]}]}, listed()),
    ],
)
def test_what_cannot_be_read_has_its_own_faults(check, files):
    assert codes(check, *files) == []


@pytest.mark.parametrize(
    ("days", "stale"), [(4, True), (5, False), (6, False)], ids=["over", "the last day", "before"]
)
def test_a_review_holds_on_its_last_day_and_not_after(days, stale):
    (told_so,) = [codes("review_stale", review(every_days=days))]
    assert told_so == ["CG-V401"] * stale
    assert DAY.isoformat() == "2026-11-25"


def test_a_source_is_as_stale_as_the_strictest_of_what_rests_on_it():
    (fault,) = found("source_stale", {**review(), **told(valid_days=2)}, listed())
    assert fault.route == ("sources", "S01", "checked_on")
    assert fault.params == {
        "name": "S01",
        "told": "flow.one",
        "until": "2026-11-22",
        "count": "1",
    }
    assert codes("source_stale", {**review(), **told()}, listed()) == []
    # Nothing rests on it, so nobody is told anything old.
    assert codes("source_stale", review(every_days=1), listed()) == []


def test_a_file_is_read_again_after_its_sources():
    files = {**review(on="2026-11-19"), **told()}, listed()
    (fault,) = found("not_read_since", *files)
    assert (fault.code, fault.params) == ("CG-V407", {"name": "S01", "checked_on": "2026-11-20"})
    # What is stale already has to be read again anyhow, and a day ahead is a slip.
    assert (
        codes("not_read_since", {**review(on="2026-11-19", every_days=1), **told()}, files[1]) == []
    )
    assert codes("not_read_since", files[0], listed(checked_on="2026-12-01")) == []


@pytest.mark.parametrize(
    "date", ["无日期", "约2026", "2026", "2026-11", "2026-11-20", "2026-11以后"]
)
def test_a_date_that_may_be_before_the_check_contradicts_nothing(date):
    assert codes("dates_contradict", listed(date=date)) == []


@pytest.mark.parametrize(
    ("writer", "reader", "alone"),
    [
        ("甲科", "乙科", False),
        ("甲科", "甲科", True),
        ("A Office", "a office ", True),
        (None, "甲科", True),
        ("甲科", None, False),
    ],
)
def test_who_wrote_it_is_not_who_checked_it(writer, reader, alone):
    named = {"written_by": writer, "by": reader, "on": "2026-11-20", "every_days": 30}
    assert codes("second_reader", {"review": named}) == ["CG-V403"] * alone


@pytest.mark.parametrize(
    ("more", "weak"),
    [
        ({}, True),
        ({"text": {"zh": "听说可以，没有核实。"}}, False),
        ({"text": {"en": "没有核实"}}, True),
        ({"sources": ["S01", "S02"]}, False),
        ({"sources": []}, False),
    ],
)
def test_hearsay_alone_is_weak_unless_it_says_so(more, weak):
    sources = listed(grade="D")
    sources["sources"]["S02"] = {"grade": "C"}
    assert codes("weak_source", {**review(), **told(**more)}, sources) == ["CG-V406"] * weak


def test_a_cycle_that_is_only_believed_may_rest_on_hearsay():
    def region(**more):
        rule = {"id": "perhaps", "every": {"months": 6}, "sources": ["S01"], **more}
        return {"kind": "region", **review(), "cycles": [rule]}

    assert codes("weak_source", listed(grade="D"), local=region(confirmed=False)) == []
    assert codes("weak_source", listed(grade="D"), local=region()) == ["CG-V406"]


def test_hand_offs_are_looked_at_whatever_else_is_wrong():
    steps = [{"if_fails": [{"go": ["flow", "bureau"]}, {"go": "flow"}, None]}, None]
    (fault,) = found("hand_off_back", {"kind": "method", "steps": steps, "title": None})
    assert fault.route == ("steps", 0, "if_fails", 0, "go", 0)
    at = [{"at": "bureau.go", "if_fails": [{"go": ["bureau"]}]}, {"at": 5, "if_fails": 7}]
    faults = found("hand_off_back", {}, local={"cities": {"x": {"steps": at}}, "steps": at[1:]})
    assert [each.route for each in faults] == [("cities", "x", "steps", 0, "if_fails", 0, "go", 0)]
