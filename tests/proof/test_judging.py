from hypothesis import given, settings

from certguide.core.conditions import Verdict
from certguide.core.verdicts import joined, judged
from certguide.proof.judging import Judging, questions
from certguide.proof.kinds import outcomes
from certguide.proof.states import explore
from core.sample import library
from proof.flows import libraries


@settings(deadline=None)
@given(libraries())
def test_the_verdicts_are_those_of_the_engine(flows):
    explored = explore(flows, ("choose", "first"))
    judging = Judging(explored)
    for end in explored.ends:
        facts = explored.facts(end)
        for outcome in outcomes(flows):
            wanted = judged(flows, outcome, facts)
            assert judging.judged(outcome, end) == wanted
            # Once more, as it is remembered.
            assert [judging.verdict(outcome, end) for _ in range(2)] == [joined(wanted)] * 2


@settings(deadline=None)
@given(libraries())
def test_one_end_stands_for_all_that_requirements_cannot_tell_apart(flows):
    explored = explore(flows, ("choose", "first"))
    judging = Judging(explored)
    for outcome in outcomes(flows):
        ends = explored.reached.get(outcome.flow, [])
        found = judging.distinct(outcome, ends)
        read = sorted(questions(flows.requirements(outcome)))
        first = {}
        for end in ends:
            facts = explored.counting(end)
            first.setdefault(tuple(facts.get(key) for key in read), end)
        assert found == list(first.values())


def test_every_judgement_is_listed_once():
    flows = library()
    explored = explore(flows)
    found = Judging(explored).table(flows.methods["online"])
    assert (("face", "yes"), ("phone", "own")) in dict(found)
    assert dict(found)[("face", "yes"), ("phone", "own")] == Verdict.MET.value
    assert dict(found)[("face", None), ("phone", "none")] == Verdict.UNMET.value
    assert len(found) == len({each for each, _ in found})


def test_the_questions_of_requirements():
    flows = library()
    assert questions(flows.requirements(flows.methods["online"])) == {"phone", "face"}
    assert questions(()) == frozenset()
