from collections import Counter

import pytest

from certguide.trials.element import Element, flow_of, found_at
from trials.support import known, library


def test_every_part_is_listed_once_in_the_order_of_the_files():
    listed = known().listed
    assert len(set(listed)) == len(listed)
    assert list(dict.fromkeys(each.file for each in listed)) == [
        "choose", "by-phone", "counter", "visit", "report-death", "regions/hubei",
    ]  # fmt: skip
    assert Counter(each.kind for each in listed) == {
        "question": 7,
        "option": 15,
        "rule": 7,
        "requirement": 15,
        "statement": 9,
        "outcome": 4,
        "step": 6,
        "item": 5,
        "hand_off": 4,
        "local": 8,
        "cycle": 2,
        "closing": 1,
        "way": 5,
    }


def test_each_leads_to_what_it_is():
    for each in known().listed:
        if each.kind != "outcome":
            found_at(library(), each.file, each.route)
    assert found_at(library(), "choose", ("tree", "walking", 0)).go == "visit"
    city = ("cities", "wuhan", "papers", 0)
    assert found_at(library(), "regions/hubei", city).id == "household-book"
    assert flow_of(library(), "report-death").flow == "report-death"


def test_what_is_told_is_found_by_its_text():
    for text, kind, file, route in (
        (library().choosers["choose"].warnings[2].text, "statement", "choose", ("warnings", 2)),
        (library().methods["by-phone"].steps[0].do, "step", "by-phone", ("steps", 0)),
        (library().regions["hubei"].cycles[0].text, "cycle", "regions/hubei", ("cycles", 0)),
    ):
        assert known().told[id(text)] == Element(kind=kind, file=file, route=route)


def test_what_is_not_there_is_an_error():
    with pytest.raises(StopIteration):
        flow_of(library(), "nowhere")
