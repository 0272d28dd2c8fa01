import datetime as dt

import pytest
from msgspec.structs import replace

from certguide.core.library import Library
from certguide.present.page import Diagram
from certguide.present.views.graph import graph_page
from certguide.present.views.surveyor import surveyor
from certguide.words import words
from core.sample import chooser, library


def drawn(flows: Library) -> Diagram:
    said = words("zh")
    to = surveyor(flows, dt.date(2026, 11, 25), "zh", said.page, said.survey)
    found = graph_page(to, flows.chooser).diagram
    assert found is not None
    return found


def ways(rules) -> list[str]:
    """What stands beside the ways from `face`, by these rules."""
    tree = {"who": "phone", "phone": "face", "face": rules}
    edges = drawn(library(choosers={"choose": chooser(tree=tree)})).edges
    return [edge.text for edge in edges if edge.source == "q_face"]


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ("online", [""]),
        ([{"when": {"face": "yes"}, "go": "online"}, {"else": "walk-in"}], ["yes", "其他"]),
        (
            [
                {"when": {"face": "yes", "phone": "own"}, "go": "online"},
                {"when": {"face": "yes"}, "go": "walk-in"},
                {"else": "walk-in"},
            ],
            ["①yes，而且ask：mine", "②yes", "③其他"],
        ),
        (
            [
                {"when": {"face": ["yes", "no"]}, "go": "online"},
                {"when": {"face": "no"}, "go": "walk-in"},
                {"else": "walk-in"},
            ],
            ["①yes / no", "②no", "③其他"],
        ),
        (
            [{"when": {"not": {"face": "yes"}}, "go": "walk-in"}, {"else": "online"}],
            ["①不是（yes）", "②其他"],
        ),
    ],
)
def test_ways_are_numbered_where_the_first_that_fits_counts(rules, said):
    assert ways(rules) == said


def test_places_whose_names_are_alike_to_a_drawing_keep_apart():
    questions = {**chooser().questions}
    questions |= {"a-b": questions["face"], "a/b": questions["face"]}
    tree = {"who": "a-b", "a-b": "a/b", "a/b": "online"}
    made = chooser(tree=tree)
    found = drawn(library(choosers={"choose": replace(made, questions=questions)}))
    assert [node.id for node in found.nodes] == ["start", "q_who", "q_a_b", "q_a_b_2", "m_online"]
    assert [(edge.source, edge.target) for edge in found.edges] == [
        ("start", "q_who"),
        ("q_who", "q_a_b"),
        ("q_a_b", "q_a_b_2"),
        ("q_a_b_2", "m_online"),
    ]
