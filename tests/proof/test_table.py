"""The decision table says of every situation what the walk says, in one row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.verdicts import judged
from certguide.loading.library import load
from certguide.proof.paths import paths
from certguide.proof.proof import starting
from certguide.proof.states import explore
from certguide.proof.table import DecisionTable, Row, common, table
from core.sample import library as sample
from core.sample import method
from proof.flows import every_walk, libraries


def fits(row: Row, facts: dict[str, str]) -> bool:
    return all(facts.get(question) in answers for question, answers in row.when)


def apart(one: Row, other: Row) -> bool:
    """Whether some question keeps two rows from holding together."""
    answers = dict(other.when)
    return any(
        key in answers and set(each).isdisjoint(answers[key])
        for key, each in dict(one.when).items()
    )


def told(row: Row) -> list[tuple[str, str]]:
    return [(each.requirement.id, each.verdict.value) for each in row.reasons]


@given(libraries(), st.sampled_from(["choose", "first"]))
def test_every_way_to_answer_is_in_one_row_and_every_row_has_some(library, start):
    found = table(explore(library, (start,)))
    counts = [0] * len(found.rows)
    for walked in every_walk(library, start, {}):
        (number,) = [at for at, row in enumerate(found.rows) if fits(row, walked.facts)]
        row = found.rows[number]
        counts[number] += 1
        assert row.outcome.flow == walked.outcome
        verdicts = judged(library, row.outcome, walked.facts)
        telling = [each for each in verdicts if each.requirement.id not in common(library)]
        assert row.reasons == tuple(telling or verdicts)
    assert counts == [row.paths for row in found.rows]
    assert all(counts)


@given(libraries(), st.sampled_from(["choose", "first"]))
def test_the_rows_are_kept_apart_by_their_own_conditions(library, start):
    rows = table(explore(library, (start,))).rows
    for number, row in enumerate(rows):
        assert all(apart(row, other) for other in rows[:number])


@given(libraries())
def test_what_stands_in_the_way_of_better_methods_is_what_does_for_somebody(library):
    found = table(explore(library))
    seen: dict[tuple[int, str], set[tuple[str, str]]] = {}
    for walked in every_walk(library, None, {}):
        (number,) = [at for at, row in enumerate(found.rows) if fits(row, walked.facts)]
        for better in library.ranked:
            open_ = {
                (each.requirement.id, each.verdict.value)
                for each in judged(library, better, walked.facts)
                if each.verdict.value != "met"
            }
            seen.setdefault((number, better.flow), set()).update(open_)
    for number, row in enumerate(found.rows):
        ranks = [each.method.rank for each in row.passed_over]
        own = getattr(row.outcome, "rank", 0)
        assert ranks == [each.rank for each in library.ranked if each.rank < own]
        for each in row.passed_over:
            lacking = {(one.requirement.id, one.verdict.value) for one in each.judged}
            assert lacking <= seen[number, each.method.flow]


@pytest.fixture(scope="module")
def shipped() -> DecisionTable:
    return table(explore(load()))


def test_the_shipped_table_is_one_that_can_be_read(shipped):
    assert len(shipped.rows) <= 40
    explored = explore(load())
    assert shipped.situations == len(explored.ends)
    assert shipped.paths == paths(explored).count
    assert all(row.paths and row.situations for row in shipped.rows)
    for number, row in enumerate(shipped.rows):
        assert all(apart(row, other) for other in shipped.rows[:number])


def test_methods_come_by_rank_and_notices_last(shipped):
    library = load()
    order = [each.flow for each in (*library.ranked, *library.notices.values())]
    outcomes = list(dict.fromkeys(row.outcome.flow for row in shipped.rows))
    assert outcomes == [each for each in order if each in outcomes]
    assert set(outcomes) == set(order)


def test_no_two_rows_of_one_outcome_could_be_one(shipped):
    for one in shipped.rows:
        for other in shipped.rows:
            if one is not other and (one.outcome, told(one)) == (other.outcome, told(other)):
                first, second = dict(one.when), dict(other.when)
                same = first.keys() == second.keys()
                different = [key for key in first if first.get(key) != second.get(key)]
                assert not same or len(different) > 1


@pytest.mark.parametrize("flow", starting(load()))
def test_every_shipped_flow_has_its_table(flow):
    explored = explore(load(), (flow,))
    found = table(explored)
    assert found.paths == paths(explored).count
    assert found.situations >= len(explored.ends)
    assert found.flow == flow


@pytest.mark.parametrize("place", ["jiangxi/jiujiang", "guangdong/shanwei"])
def test_every_place_that_closes_a_method_has_its_table(place):
    library = load().at(place)
    explored = explore(library, (None,), {"region": place})
    found = table(explored)
    assert found.place == place
    assert found.paths == paths(explored).count
    closings = {each.id for part in library.local.parts for each in part.closes}
    lacking = {
        one.requirement.id for row in found.rows for each in row.passed_over for one in each.judged
    }
    assert closings & lacking


def test_rows_say_what_is_asked_in_the_order_of_the_flow(shipped):
    assert shipped.asked[:2] == ("who", "life")
    for row in shipped.rows:
        numbers = [shipped.asked.index(key) for key, _ in row.when]
        assert numbers == sorted(numbers)


def test_a_method_that_would_do_as_well_has_nothing_in_its_way():
    methods = {"idle": method("idle", 0), **sample().methods}
    found = table(explore(sample(methods=methods)))
    assert {
        tuple(each.judged)
        for row in found.rows
        for each in row.passed_over[:1]
        if each.method.rank == 0
    } == {()}


def test_without_methods_nothing_is_common():
    assert common(sample(methods={})) == frozenset()
