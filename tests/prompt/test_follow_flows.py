"""The shipped flows, followed by people for whom nothing works: the ladder has an end."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.conditions import Verdict
from certguide.core.model import Method
from certguide.core.result import Result
from certguide.core.saved import Halt
from certguide.core.situation import situation
from certguide.present.page import Page
from certguide.prompt.follow import Left, follow
from certguide.prompt.menu import walker
from certguide.prompt.screen import Screen
from prompt.support import ZH, Scripted, session, shipped
from prompt.test_session import elsewhere, paths

pytestmark = pytest.mark.no_cover


class Unlucky:
    """A front end for whom everything fails, who leaves at the first step after `after` methods.

    `picks` say which step of each method fails, and by which symptom; with `known` false it is
    none of those that are known.
    """

    def __init__(self, picks: Sequence[int], after: int, *, known: bool) -> None:
        self._picks = [*picks]
        self._known = known
        self._after = after
        self._done: int | None = None
        self.told: list[str] = []

    def ask(self, screen: Screen, *, again: bool = False) -> str:
        assert not again, screen
        match screen.key:
            case "follow":
                return "stop" if self._after == 0 else self._done_or_not(screen)
            case "symptom":
                last = len(screen.choices) - 1
                return screen.choices[self._pick() % last if self._known else last].id
            case "remedy":
                return "still"
            case _:
                self._after, self._done = self._after - 1, None
                return "go"

    def say(self, text: str) -> None:
        self.told.append(text)

    def show(self, page: Page) -> None:
        raise AssertionError(page)

    def _done_or_not(self, screen: Screen) -> str:
        if self._done is None:
            steps = re.search(r"共 (\d+) 步", screen.ask)
            assert steps is not None
            self._done = self._pick() % int(steps[1])
        self._done -= 1
        return "failed" if self._done < 0 else "done"

    def _pick(self) -> int:
        return self._picks.pop(0) if self._picks else 0


def descent(result: Result, picks: Sequence[int], *, known: bool) -> tuple[list[Halt], str]:
    """Every method that is gone through on the way down, and what is said at the end."""
    halts: list[Halt] = []
    for after in count():
        front = Unlucky(picks, after, known=known)
        try:
            follow(walker(session(front), result))
        except Left as left:
            halts.append(left.at)
        else:
            return halts, front.told[-1]
        assert after <= len(shipped().methods), halts
    raise AssertionError


@cache
def walked() -> tuple[Result, ...]:
    """Somebody in every distinct situation, and somebody from every place, at a method."""
    results = (
        session(None).consult(dict(path)) for path in (*paths(None, voices=False), *elsewhere())
    )
    return tuple(
        each for each in results if each.advice and isinstance(each.advice.outcome, Method)
    )


def verdicts(result: Result, means: dict[str, str]) -> dict[str, Verdict]:
    """How the methods stand for this person once the failures have shown what they mean."""
    known = situation(result.library, {**result.situation.facts, **means})
    return {each.method.flow: each.verdict for each in known.methods}


def good_news(result: Result) -> set[str]:
    """What is said where a failure turns out to be the end: it is certified already."""
    voice = result.voice
    return {
        failure.do.say("zh", voice)
        for method in shipped().methods.values()
        for step in method.steps
        for failure in step.if_fails
        if failure.ends and failure.do is not None
    }


def assert_that_it_goes_down_and_ends(
    result: Result, picks: Sequence[int], *, known: bool
) -> list[Halt]:
    halts, said = descent(result, picks, known=known)
    hotline = walker(session(None), result).hotline
    assert said in {ZH.follow_hotline.format(hotline=hotline), *good_news(result)}
    methods = [halt.method for halt in halts]
    assert methods[0] == result.walk.outcome
    assert len(set(methods)) == len(methods)
    for place, halt in enumerate(halts):
        assert halt.tried == methods[:place]
        assert verdicts(result, halt.means)[halt.method] is not Verdict.UNMET
    return halts


def test_whoever_finds_that_it_is_done_already_is_not_sent_on():
    result = next(each for each in walked() if each.walk.outcome == "e-card")
    front = Scripted("没办成", "1")
    follow(walker(session(front), result), "begin")
    assert [screen.key for screen in front.asked] == ["follow", "symptom"]
    assert front.told[-1] in good_news(result)


def test_whoever_says_none_of_these_is_led_through_every_method_that_is_open_to_them():
    for result in walked():
        halts = assert_that_it_goes_down_and_ends(result, (), known=False)
        still = {
            key for key, verdict in verdicts(result, {}).items() if verdict is not Verdict.UNMET
        }
        assert {halt.method for halt in halts} == still, result.walk.path


@pytest.mark.parametrize("pick", range(4))
def test_whoever_says_still_not_is_led_down_and_to_the_hotline(pick):
    longest = 0
    for result in walked():
        halts = assert_that_it_goes_down_and_ends(result, [pick] * 20, known=True)
        longest = max(longest, len(halts))
    assert longest > 1


@given(
    result=st.deferred(lambda: st.sampled_from(walked())),
    picks=st.lists(st.integers(0, 12), max_size=14),
    known=st.booleans(),
)
def test_nobody_goes_in_a_circle_or_to_what_is_ruled_out_for_them(result, picks, known):
    assert_that_it_goes_down_and_ends(result, picks, known=known)
