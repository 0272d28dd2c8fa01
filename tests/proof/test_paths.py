import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.walk import walk
from certguide.loading.library import load
from certguide.proof.paths import Counting, paths
from certguide.proof.states import explore
from core.sample import QUESTIONS, chooser, placed
from core.sample import library as sample
from proof.flows import every_walk, libraries


@given(libraries(), st.sampled_from(["choose", "first"]))
def test_the_numbers_are_those_of_every_path_listed(library, start):
    found = paths(explore(library, (start,)))
    lengths: dict[str, list[int]] = {}
    for walked in every_walk(library, start, {}):
        lengths.setdefault(walked.outcome, []).append(len(walked.path))
    assert {each.outcome for each in found.outcomes} == lengths.keys()
    for each in found.outcomes:
        listed = lengths[each.outcome]
        assert (each.paths, each.fewest, each.most) == (len(listed), min(listed), max(listed))
    every = [length for listed in lengths.values() for length in listed]
    assert found.count == len(every)
    for path, length in ((found.shortest, min(every)), (found.longest, max(every))):
        walked = walk(library, start, dict(path), asking=True)
        assert walked.path == path
        assert walked.outcome is not None
        assert len(path) == length


def test_what_is_known_from_the_start_is_no_question():
    library = placed().at("hubei/wuhan")
    explored = explore(library, (None,), {"region": "hubei/wuhan"})
    found = paths(explored)
    walks = list(every_walk(library, None, {"region": "hubei/wuhan"}))
    assert found.count == len(walks)
    assert found.situations == len(explored.ends)
    assert "region" not in dict(found.longest) | dict(found.shortest)
    assert len(found.longest) == max(len(each.path) for each in walks) - 1


def test_a_date_is_known_or_not_and_one_question():
    asked = chooser(start="last", tree={"last": "who", "who": "walk-in"}, also=[])
    assert QUESTIONS["last"]["kind"] == "date"
    found = paths(explore(sample(choosers={"choose": asked})))
    (reached,) = found.outcomes
    assert (reached.paths, reached.fewest, reached.most) == (8, 2, 2)


def test_a_date_that_is_known_is_not_asked():
    asked = chooser(start="last", tree={"last": "who", "who": "walk-in"}, also=[])
    explored = explore(sample(choosers={"choose": asked}), (None,), {"last": "2026-01-01"})
    (reached,) = paths(explored).outcomes
    assert (reached.paths, reached.most) == (4, 1)


def test_a_flow_that_is_long_is_counted_at_once():
    names = [f"q{number}" for number in range(5_000)]
    tree = {
        name: [{"when": {name: "yes"}, "go": after}, {"else": "walk-in"}]
        for name, after in zip(names, [*names[1:], "online"], strict=True)
    }
    yes = QUESTIONS["face"]
    made = chooser(start="q0", tree=tree, questions=dict.fromkeys(names, yes), also=[])
    library = sample(
        choosers={"choose": made},
        methods={name: each for name, each in sample().methods.items() if name == "walk-in"}
        | {"online": sample().methods["walk-in"]},
        notices={},
    )
    found = paths(explore(library))
    assert found.count == 2 * 5_000 + 1
    assert len(found.longest) == 5_000


@pytest.mark.parametrize("allowed", [{}, {"phone": frozenset({"none"})}])
def test_no_path_is_lost_where_answers_are_chosen(allowed):
    explored = explore(load())
    counting = Counting(explored=explored)
    rest = frozenset({"own", "helper", "unsure"})
    some = sum(counting.ends(allowed).values())
    if allowed:
        others = sum(counting.ends({"phone": rest}).values())
        never = sum(counting.ends({"phone": frozenset()}).values())
        assert never
        assert some + others - never == paths(explored).count
    else:
        assert some == paths(explored).count
