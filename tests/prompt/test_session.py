"""The session holds the same conversation through every front end, on every path."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import pytest

from certguide.core.advice import advise
from certguide.core.conditions import UNSURE, comparisons, judge
from certguide.core.graph import Place, beginning, deciding
from certguide.core.model import Flow
from certguide.core.region import Closing
from certguide.core.result import consult
from certguide.core.saved import Halt
from certguide.core.walk import Walk, walk
from certguide.prompt.session import Stopped, run
from prompt.support import (
    DOWN,
    EN,
    ENTER,
    UP,
    ZH,
    Plain,
    Scripted,
    drawn_lines,
    fancy,
    session,
    shipped,
    short,
)

Answers = tuple[tuple[str, str], ...]

STARTS = [None, *(name for name, method in shipped().methods.items() if method.start)]
PLACE = "region"


@cache
def paths(start: str | None, *, voices: bool = True) -> tuple[Answers, ...]:
    """Whole paths through a flow that together take every answer at every distinct situation.

    In the chooser, two situations are one where they agree in the place, in all that can still
    matter and, with `voices`, in who is spoken to. A method's flow asks the same questions and one of its own; there
    the place alone counts, or these would be many thousands. Of the places that pay, those that
    some rule reads are taken everywhere, and the others once (`elsewhere`).
    """
    seen: set[tuple[object, ...]] = set()

    def ways(answers: Answers) -> tuple[list[Answers], list[Answers]]:
        """Each answer that can follow, and those of them that are new in their situation."""
        at = walk(shipped(), start, dict(answers), asking=True)
        if at.question is None:
            return [], []
        here = situation(at, voices=voices) if start is None else (at.place,)
        after = [(*answers, (at.question, option)) for option in telling(at.question)]
        new = [each for each in after if (*here, each[-1]) not in seen]
        seen.update((*here, each[-1]) for each in new)
        return after, new

    found: list[Answers] = []
    open_: list[Answers] = [()]
    while open_:
        answers = open_.pop()
        after, new = ways(answers)
        while after:
            answers, *rest = new or after
            open_.extend(rest if new else ())
            after, new = ways(answers)
        found.append(answers)
    return tuple(found)


def situation(at: Walk, *, voices: bool) -> tuple[object, ...]:
    """All that can still matter in the chooser: facts, and what the place closes or may close."""
    keep = {*live()[at.place], *(["who"] if voices else [])}
    known = frozenset(pair for pair in at.facts.items() if pair[0] in keep)
    if PLACE in at.facts:
        local = at.library.local
        closed = () if local is None else tuple(part.closes for part in local.parts)
        verdicts = tuple(judge(each.when, at.facts) for part in closed for each in part)
        return (
            at.place,
            known,
            verdicts,
            tuple(tuple(each.methods) for part in closed for each in part),
        )
    return at.place, known, tuple(judge(each.when, at.facts) for each in closings())


@cache
def live() -> dict[Place, frozenset[str]]:
    return deciding(shipped(), beginning(shipped().chooser))


@cache
def closings() -> tuple[Closing, ...]:
    """Everything that any place closes."""
    return tuple(each for place in places() for each in closed_in(place))


def closed_in(place: str) -> list[Closing]:
    local = shipped().at(place).local
    return [] if local is None else [each for part in local.parts for each in part.closes]


def places() -> list[str]:
    return list(shipped().questions[PLACE].options)


@cache
def telling(key: str) -> tuple[str, ...]:
    """The answers to take everywhere: all, but of the places that no rule reads three.

    Those are a province, one that has cities with rules of their own, and such a city.
    """
    every = options(key)
    if key != PLACE:
        return tuple(every)
    kinds = {("/" in place, bool(cities(place))): place for place in reversed(unread())}
    return tuple(each for each in every if each not in unread() or each in kinds.values())


@cache
def unread() -> tuple[str, ...]:
    """The places of which no rule makes a difference and which close nothing."""
    flows: list[Flow] = [*shipped().choosers.values(), *shipped().methods.values()]
    read = {
        option
        for flow in flows
        for ways in flow.tree.values()
        for rule in ways
        if not isinstance(rule, str)
        for question, option in comparisons(rule.when)
        if question == PLACE
    }
    return tuple(place for place in places() if place not in read and not closed_in(place))


@cache
def elsewhere() -> tuple[Answers, ...]:
    """One path for every place that the paths do not take: a short one, of a place like it."""
    taken = {dict(path).get(PLACE) for path in paths(None)}
    like = min((path for path in paths(None) if dict(path).get(PLACE) in unread()), key=len)
    return tuple(
        tuple((key, place if key == PLACE else answer) for key, answer in like)
        for place in places()
        if place not in taken
    )


@cache
def covering(start: str | None) -> tuple[Answers, ...]:
    """A few of these paths, which take every option of every question and reach every outcome.

    Of a method's flow, only those with something that the chooser does not have.
    """
    ends = {path: {*path, outcome(path, start)} for path in paths(start)}
    missing = set().union(*ends.values())
    if start is not None:
        missing -= {pair for path in paths(None) for pair in path}
        missing -= {*shipped().methods, *shipped().notices}
    chosen: list[Answers] = []
    while missing:
        best = max(ends, key=lambda path: len(ends[path] & missing))
        chosen.append(best)
        missing -= ends[best]
    return tuple(chosen)


def outcome(path: Answers, start: str | None) -> str | None:
    return walk(shipped(), start, dict(path), asking=True).outcome


class Asked(NamedTuple):
    """One screen of a conversation: how many are left, the question, its labels, and the answer."""

    left: str
    ask: str
    labels: tuple[str, ...]
    prompt: str
    typed: str

    @property
    def numbered(self) -> list[str]:
        return [f"{number}. {label}" for number, label in enumerate(self.labels, start=1)]


def expected(
    path: Answers,
    start: str | None,
    forms: Sequence[str],
    *,
    begin: int = 0,
    language: str = "zh",
) -> list[Asked]:
    """What has to be asked on this path where the answers are given in these forms in turn.

    The first `begin` answers are given ahead. Whoever names a province is asked for the city, if
    that matters there; whoever names a city is not.
    """
    words = ZH if language == "zh" else EN
    found = []
    for taken in range(begin, len(path)):
        (key, answer), form = path[taken], forms[taken % len(forms)]
        left, ask, *labels = question_after(path[:taken], start, language)
        prompt = words.place if key == PLACE else words.number
        province = answer.partition("/")[0] if key == PLACE else ""
        if not cities(province) or (form in ("id", "label") and answer != province):
            found.append(Asked(left, ask, tuple(labels), prompt, _form(form, labels, key, answer)))
            continue
        found.append(Asked(left, ask, tuple(labels), prompt, _form(form, labels, key, province)))
        whole = _label(key, province, language)
        rest = words.part_other.format(whole=whole)
        parts = [*(_label(key, city, language) for city in cities(province)), rest, words.unsure]
        typed = _form(form, parts, key, answer, [*cities(province), province])
        asks = words.part.format(whole=whole)
        found.append(Asked("", asks, tuple(parts), words.number, typed))
    return found


@cache
def question_after(answers: Answers, start: str | None, language: str) -> tuple[str, ...]:
    """What a person is asked after these answers: how many are left, the question, the labels."""
    words = ZH if language == "zh" else EN
    result = consult(shipped(), start, dict(answers), asking=True)
    question, most = result.question, result.outlook.at_most
    assert question is not None
    left = words.last_left if most == 1 else words.left.format(count=most)
    labels = [
        option.label.say(language, result.voice)
        for key, option in question.options.items()
        if "/" not in key
    ]
    return left, question.ask.say(language, result.voice), *labels, words.unsure


def options(key: str) -> list[str]:
    return [*shipped().questions[key].options, UNSURE]


def cities(place: str) -> list[str]:
    """The places within a place that have rules of their own."""
    return [each for each in places() if each.startswith(f"{place}/")]


def _label(key: str, option: str, language: str) -> str:
    found = shipped().questions[key].options.get(option)
    unsure = (ZH if language == "zh" else EN).unsure
    return unsure if found is None else found.label.say(language)


def _form(
    form: str, labels: Sequence[str], key: str, answer: str, shown: Sequence[str] = ()
) -> str:
    """The answer as people type it: by its number, its name, or keys that move to it."""
    every = shown or [each for each in options(key) if "/" not in each]
    at = every.index(answer) + 1 if answer in every else 0
    forms = {
        "digit": str(at),
        "wide": "".join(chr(ord(digit) + 0xFEE0) for digit in str(at)),
        "bracket": f"（{at}）",
        "ordinal": f"第{at}个",
        "id": answer,
        "label": "不知道" if answer == UNSURE else _label(key, answer, "zh"),
        "down": DOWN * at,
        "up": UP * (len(labels) + 1 - at),
    }
    return forms[form]


TYPED = ("digit", "wide", "id", "bracket", "label", "ordinal")
"""Each answer in another form than the one before."""
PRESSED = ("down", "digit", "up", "wide", "label", "bracket")
"""Answers as keys: moved to from above, from below, or typed."""


def turned(forms: tuple[str, ...], by: int) -> tuple[str, ...]:
    by %= len(forms)
    return (*forms[by:], *forms[:by])


def plainly(asked: list[Asked], words=ZH) -> str:
    """The transcript that plain lines have to give."""
    parts = [*words.welcome.split("\n"), ""]
    for place, screen in enumerate(asked):
        parts += [screen.left] if screen.left else []
        parts += [screen.ask, *side_by_side(screen), screen.prompt + screen.typed]
        within = place + 1 < len(asked) and not asked[place + 1].left
        parts += [""] if within else [words.chosen.format(label="{}"), ""]
    return "\n".join(parts)


def side_by_side(screen: Asked) -> Iterator[str]:
    """The options one below the other; more than twelve short ones in a row of tab stops."""
    if len(screen.labels) <= 12:
        yield from (f"  {each}" for each in screen.numbered)
        return
    row = ""
    for each in screen.numbered:
        width = sum(2 if char > "⺀" else 1 for char in row)
        row += " " * (-(-(width + 2) // 12) * 12 - width) + each if row else each
    yield row


def begun(
    paths: Iterable[Answers], whole: Container[Answers] = ()
) -> Iterator[tuple[Answers, int]]:
    """Each path with how many of its first answers are given ahead: none, if it is `whole`.

    Else it begins where it leaves the paths before it. What is asked follows from the answers
    alone, so each place is asked at once, and the time that it takes is spent once.
    """
    walked: set[Answers] = set()
    for path in paths:
        shared = max((n for n in range(len(path)) if path[:n] in walked), default=0)
        walked |= {path[:taken] for taken in range(len(path) + 1)}
        yield path, 0 if path in whole else shared


@pytest.mark.no_cover
@pytest.mark.parametrize("start", STARTS, ids=str)
def test_plain_lines_ask_what_the_flow_asks_and_reach_its_outcome_on_every_path(start):
    """From the first question on every path of the chooser, and on those that tell a method's."""
    every = paths(start) if start else (*paths(None), *elsewhere())
    for path, begin in begun(every, covering(start) if start else every):
        asked = expected(path, start, turned(TYPED, len(path)), begin=begin)
        plain = Plain(*(screen.typed for screen in asked), width=1000)
        result = run(session(plain.front, start=start), dict(path[:begin]))
        assert result.walk.path == path
        assert result.walk.outcome == outcome(path, start)
        echoed = re.sub("(?m)^已选：.*$", "已选：{}", plain.said)
        assert echoed == plainly(asked)


@pytest.mark.no_cover
def test_a_script_is_asked_the_same_on_every_path():
    for path, begin in begun((*covering(None), *paths(None), *elsewhere()), covering(None)):
        asked = expected(path, None, turned(TYPED, len(path) + 1), begin=begin)
        front = Scripted(*(screen.typed for screen in asked))
        assert run(session(front), dict(path[:begin])).walk.path == path
        assert [
            (screen.ask, tuple(choice.label for choice in screen.choices), screen.prompt)
            for screen in front.asked
        ] == [(screen.ask, screen.labels, screen.prompt) for screen in asked]


@pytest.mark.no_cover
@pytest.mark.parametrize("start", STARTS, ids=str)
def test_the_list_asks_the_same_and_reaches_the_same(start):
    """On every path of the chooser, and on those of a method that add something to it.

    A list takes its time, so the voices, which plain lines go through one by one, are not
    multiplied with every situation here.
    """
    whole = covering(start) or paths(start)[:1]
    others = () if start else (*paths(None, voices=False), *elsewhere())
    for number, (path, begin) in enumerate(begun((*whole, *others), whole)):
        asked = expected(path, start, turned(PRESSED, number), begin=begin)
        keys = "".join(screen.typed + ENTER for screen in asked)
        with fancy(keys, columns=200, rows=60) as drawn:
            result = run(session(drawn.front, start=start), dict(path[:begin]))
            assert result.walk.path == path
            assert result.walk.outcome == outcome(path, start)
            left = drawn_lines(drawn.said)
            for screen in asked:
                for text in (screen.left, screen.ask, *screen.numbered):
                    text = "".join(text.split())
                    assert text in left, (path, text)
                    left = left[left.index(text) + len(text) :]


@pytest.mark.no_cover
@pytest.mark.parametrize("voices", [True, False])
def test_the_paths_take_every_option_and_reach_every_outcome(voices):
    """So every optional question of the tree is asked, and in both front ends."""
    every = (*paths(None, voices=voices), *elsewhere())
    taken = {pair for path in every for pair in path}
    asked = {key for key, _ in taken}
    assert taken == {(key, option) for key in asked for option in options(key)}
    assert {outcome(path, None) for path in every} == {*shipped().methods, *shipped().notices}
    assert asked == set(shipped().chooser.tree)


@pytest.mark.no_cover
def test_a_script_need_not_answer_what_is_optional_and_reaches_what_not_knowing_reaches():
    questions = shipped().questions
    skipped = set()
    for path in paths(None):
        required = {key: answer for key, answer in path if not questions[key].optional}
        at = walk(shipped(), None, required)
        unknown = {key: UNSURE for key, _ in path if questions[key].optional}
        same = walk(shipped(), None, {**required, **unknown})
        assert (at.outcome, at.question) == (same.outcome, same.question)
        assert not at.question or not questions[at.question].optional
        skipped |= set(unknown)
    assert skipped == {key for key in shipped().chooser.tree if questions[key].optional}


def test_in_english_too():
    path = next(path for path in elsewhere() if (PLACE, "hubei") in path)
    asked = expected(path, None, ("id",), language="en")
    plain = Plain(*(screen.typed for screen in asked), width=1000, language="en")
    assert run(session(plain.front, "en"), {}).walk.path == path
    echoed = re.sub("(?m)^Chosen: .*$", "Chosen: {}", plain.said)
    assert echoed == plainly(asked, EN)
    assert "Where in Hubei?" in echoed


def test_without_a_page_the_outcome_ends_it():
    front = Scripted("2", "2")
    assert run(session(front), {}).walk.outcome == "report-death"
    assert front.told == [ZH.welcome, "已选：帮家里人或朋友", "已选：已经去世"]


def test_with_a_page_the_menu_follows():
    front = Scripted("2", "2")
    run(session(front), {}, short)
    assert front.told[-1] == "report-death full=False None"
    assert front.asked[-1].key == "menu"


def test_leaving_is_told_with_the_answers():
    with pytest.raises(Stopped) as stopped:
        run(session(Scripted("2")), {})
    assert stopped.value.answers == {"who": "family"}


AT_E_CARD = {
    "who": "self",
    "benefit": "employee",
    "payment": "paid",
    "checked": "due",
    "region": "henan",
    "residence": "elsewhere",
    "phone": "own",
    "face": "yes",
    "ecard": "active",
}
GOING_ON = ZH.resumed.format(title="用电子社保卡认证")


def steps(method: str) -> list[str]:
    """The steps of a method for this person."""
    result = session(None).consult(AT_E_CARD)
    found = advise(result.situation, shipped().methods[method]).actions
    return [action.step.id for action in found]


def resumed(at: Halt, *lines: str | type[BaseException], answers=AT_E_CARD):
    front = Scripted(*lines)
    result = run(session(front), answers, short, at)
    assert front.lines == []
    return front, result


def test_somebody_who_stopped_at_a_step_goes_on_there_and_comes_to_the_menu():
    last = steps("e-card")[-1]
    front, result = resumed(Halt(method="e-card", step=last), "1", "结束")
    assert [screen.key for screen in front.asked] == ["follow", "menu"]
    count = len(steps("e-card"))
    assert front.asked[0].ask.startswith(f"（第 {count} 步，共 {count} 步）\n")
    assert front.told == [
        ZH.welcome,
        GOING_ON,
        ZH.follow_done,
        "e-card full=False henan",
        ZH.ended,
    ]
    assert result.walk.answers == AT_E_CARD


def test_they_go_on_below_what_failed_before_and_are_not_led_back_up():
    at = Halt(
        method="bureau",
        step=steps("bureau")[0],
        tried=["e-card", "community-centre"],
        means={"face": "failed"},
    )
    front, _ = resumed(at, "没办成", "都不是", "好", "没办成", "都不是", "结束")
    assert front.told[1] == ZH.resumed.format(title="去社保局认证")
    offered = [screen.choices[0].label for screen in front.asked if screen.key == "onward"]
    assert offered == ["好，请人上门认证"]
    number = session(None).page.hotline_of_region.format(region="河南")
    assert front.told[-3] == ZH.follow_hotline.format(hotline=number)


def test_whoever_stops_again_has_lost_nothing():
    at = Halt(method="bureau", step=steps("bureau")[0], tried=["e-card"], means={"face": "failed"})
    for line in ("先停在这里", "退出", EOFError, KeyboardInterrupt):
        with pytest.raises(Stopped) as stopped:
            resumed(at, "做好了", line)
        assert stopped.value.answers == AT_E_CARD
        assert stopped.value.at == Halt(
            method="bureau", step=steps("bureau")[1], tried=["e-card"], means={"face": "failed"}
        )


def test_what_is_missing_is_asked_before_they_go_on():
    known = {key: answer for key, answer in AT_E_CARD.items() if key != "ecard"}
    at = Halt(method="e-card", step=steps("e-card")[1])
    front, _ = resumed(at, "领过", *["1"] * (len(steps("e-card")) - 1), "结束", answers=known)
    assert [screen.key for screen in front.asked][:2] == ["ecard", "follow"]
    assert front.told[1:3] == ["已选：领过", GOING_ON]


def test_a_step_that_is_no_more_is_begun_at_the_first():
    front, _ = resumed(Halt(method="e-card", step="gone"), *["1"] * len(steps("e-card")), "结束")
    assert front.asked[0].ask.startswith("（第 1 步，")


def test_a_method_that_is_no_more_leads_to_the_menu():
    front, _ = resumed(Halt(method="gone", step="gone"), "结束")
    assert front.told == [ZH.welcome, "e-card full=False henan", ZH.ended]
