"""Where a person goes on when something fails: over every situation and every place."""

from collections.abc import Iterator
from functools import cache
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certguide.core.advice import Ladder, advise
from certguide.core.conditions import UNSURE, Verdict
from certguide.core.fallbacks import Fallback, hand_off
from certguide.core.library import Library
from certguide.core.model import Failure, Method
from certguide.core.result import consult
from certguide.core.situation import situation
from certguide.core.verdicts import joined, judged
from certguide.core.walk import walk
from certguide.loading.library import load
from certguide.proof.kinds import outcomes
from certguide.proof.proof import closing_places, proofs
from certguide.proof.standing import standing

pytestmark = pytest.mark.no_cover

LIBRARY = load()
QUESTIONS = LIBRARY.questions
HUMAN = {"community-centre", "bureau", "home-visit"}
VOCABULARY = {
    key: (*question.options, UNSURE)
    for key, question in QUESTIONS.items()
    if question.kind == "choice"
}

Facts = dict[str, str]


CLOSING = closing_places(LIBRARY)
PROOFS = {proof.place: proof.explored for proof in proofs(LIBRARY)}


def failures(library: Library, outcome: str) -> Iterator[tuple[str, Failure]]:
    """Every failure of every step that `outcome` can show here, whomever the step is for.

    What no step shows in one situation is shown in another of the same verdicts, so that all of
    them are held against all situations.
    """
    steps = list(library.outcome(outcome).steps)
    if library.local is not None:
        for part in library.local.parts:
            steps += [step for step in part.steps if step.at.startswith(f"{outcome}.")]
            steps += [step for route in part.routes for step in route.steps]
    for step in steps:
        for failure in step.if_fails:
            yield step.id, failure


class Standing:
    """How the methods stand for a person, from `outcome`, after `tried` has failed."""

    _usable: ClassVar[dict[object, tuple[Fallback, ...]]] = {}
    _open: ClassVar[dict[object, frozenset[str]]] = {}

    def __init__(
        self, library: Library, outcome: str, facts: Facts, tried: tuple[str, ...] = ()
    ) -> None:
        self.library = library
        self.outcome = outcome
        self.facts = facts
        self.tried = tried

    def decided(self, means: Facts) -> tuple[object, ...]:
        """What decides which methods are open, the same for very many people."""
        local, facts = self.library.local, {**self.facts, **means}
        read = tuple(facts.get(question) for question in self.library.required)
        return None if local is None else local.place, read

    def open(self, means: Facts) -> frozenset[str]:
        """The methods that are not ruled out once a failure has shown what it `means`."""
        key = self.decided(means)
        if key not in self._open:
            facts = {**self.facts, **means}
            self._open[key] = frozenset(
                each.flow
                for each in self.library.methods.values()
                if joined(judged(self.library, each, facts)) is not Verdict.UNMET
            )
        return self._open[key]

    def usable(self, means: Facts) -> tuple[Fallback, ...]:
        """The methods to go on with, best first."""
        key = (*self.decided(means), self.outcome, frozenset(self.tried))
        if key not in self._usable:
            ladder = Ladder(
                known=situation(self.library, self.facts),
                outcome=self.library.outcome(self.outcome),
                tried=self.tried,
            )
            self._usable[key] = ladder.usable(means)
        return self._usable[key]

    def onward(self, failure: Failure) -> str | None:
        """The method to which `failure` leads."""
        method = hand_off(failure, self.usable(failure.means)).method
        return None if method is None else method.flow


@cache
def ends(place: str | None) -> tuple[Standing, ...]:
    """One situation for each outcome and each way its methods can stand.

    How they stand depends on the place only where it closes a method: None is every other one.
    """
    library = LIBRARY.at(place)
    explored = PROOFS[place if place in CLOSING else None]
    means = [dict(each) for each in sorted(learnt(library))]
    return tuple(
        Standing(library, outcome, explored.facts(each.end))
        for outcome, reached in explored.reached.items()
        for each in standing(explored, reached, means)
    )


def learnt(library: Library) -> set[tuple[tuple[str, str], ...]]:
    """All that a failure can show."""
    return {
        tuple(failure.means.items())
        for outcome in outcomes(library)
        for _, failure in failures(library, outcome.flow)
    }


@pytest.mark.parametrize("place", [None, *CLOSING])
def test_going_down_the_ladder_no_method_comes_twice_and_every_open_one_comes(place):
    """From each method on to the best that is left, until the hotline is all that is."""
    library = LIBRARY.at(place)
    for each in ends(place):
        if each.outcome not in library.methods:
            assert each.usable({}) == ()
            continue
        visited = [each.outcome]
        rest = each.usable({})
        while rest:
            visited.append(rest[0].method.flow)
            rest = Standing(library, visited[-1], each.facts, tuple(visited)).usable({})
        assert len(visited) == len(set(visited)), each.facts
        assert set(visited) == each.open({}) | {each.outcome}, each.facts
        assert HUMAN & set(visited), each.facts


def descents(
    each: Standing, tried: tuple[str, ...], known: set[object]
) -> Iterator[tuple[tuple[str, ...], Standing]]:
    """Every way down by hand-offs alone, whatever fails, each learnt fact kept; and its end."""
    way = (*tried, each.outcome)
    onward = {
        (to, tuple(failure.means.items()))
        for _, failure in failures(each.library, each.outcome)
        for to in [each.onward(failure)]
        if to is not None
    }
    if not onward:
        yield way, each
    for to, means in sorted(onward):
        facts = {**each.facts, **dict(means)}
        on = Standing(each.library, to, facts, way)
        key = to, frozenset(way), on.decided({})
        if key not in known:
            known.add(key)
            yield from descents(on, way, known)


@pytest.mark.parametrize("place", [None, *CLOSING, "hunan/jishou", "shandong/qingdao"])
def test_whatever_fails_again_and_again_the_way_down_leaves_no_human_being_out(place):
    """The way ends at somebody who helps, or with the hotline once all of them were tried."""
    library = LIBRARY.at(place)
    known: set[object] = set()
    for each in ends(place):
        if each.outcome in library.methods:
            begun = Standing(library, each.outcome, each.facts)
            for way, end in descents(begun, (), known):
                assert len(way) == len(set(way)), (way, each.facts)
                left = end.open({}) & HUMAN - set(way)
                assert way[-1] in HUMAN or not left, (way, end.facts)


@settings(max_examples=400, deadline=None)
@given(
    st.fixed_dictionaries(
        {}, optional={key: st.sampled_from(options) for key, options in VOCABULARY.items()}
    )
)
def test_what_a_person_is_shown_keeps_all_that(answers):
    """The same of the advice as it is given, in any place, other ways included."""
    at = walk(LIBRARY, None, answers, asking=True)
    while at.question is not None:
        answers = {**answers, at.question: UNSURE}
        at = walk(LIBRARY, None, answers, asking=True)
    result = consult(LIBRARY, None, answers, asking=True)
    advice = result.advice
    actions = [*advice.actions, *(each for way in advice.ways for each in way.actions)]
    for handed in (handed for action in actions for handed in action.if_fails):
        if handed.method is not None:
            facts = {**result.walk.facts, **handed.failure.means}
            verdict = joined(judged(result.library, handed.method, facts))
            assert verdict is not Verdict.UNMET
            assert handed.method.flow != advice.outcome.flow
    tried: list[str] = []
    while isinstance(advice.outcome, Method) and advice.fallbacks:
        tried.append(advice.outcome.flow)
        advice = advise(result.situation, advice.fallbacks[0].method, tried)
        shown = {
            handed.method.flow
            for action in advice.actions
            for handed in action.if_fails
            if handed.method is not None
        }
        assert not {*shown, advice.outcome.flow} & {*tried}
        assert advice.outcome.flow not in shown


def test_the_situations_are_not_a_few_easy_ones():
    lengths = [(each.outcome, len(each.usable({}))) for each in ends(None)]
    assert max(length for _, length in lengths) >= 5
    assert {outcome for outcome, _ in lengths} == {*LIBRARY.methods, *LIBRARY.notices}
