"""The session holds the same conversation through every front end, on every path."""

import re
from functools import cache
from itertools import cycle

import pytest

from certguide.core.conditions import UNSURE
from certguide.core.graph import beginning, deciding
from certguide.core.result import consult
from certguide.core.walk import flow_named, walk
from certguide.prompt.session import Stopped, run
from prompt.support import DOWN, EN, ENTER, UP, ZH, Plain, Scripted, fancy, session, shipped, short

Answers = tuple[tuple[str, str], ...]

STARTS = [None, *(name for name, method in shipped().methods.items() if method.start)]


@cache
def paths(start: str | None, *, voices: bool = True) -> tuple[Answers, ...]:
    """Whole paths through a flow that together take every answer at every distinct situation.

    In the chooser, two situations are one where they agree in the place, in all that can still
    matter and, with `voices`, in who is spoken to. A method's flow asks the same questions and one of its own; there
    the place alone counts, or these would be many thousands.
    """
    library = shipped()
    live = deciding(library, beginning(flow_named(library, start)))
    seen: set[tuple[object, ...]] = set()

    def ways(answers: Answers) -> tuple[list[Answers], list[Answers]]:
        """Each answer that can follow, and those of them that are new in their situation."""
        at = walk(library, start, dict(answers))
        if at.question is None:
            return [], []
        keep = {*live[at.place], *(["who"] if voices else [])} if start is None else set()
        situation = at.place, frozenset(pair for pair in at.facts.items() if pair[0] in keep)
        after = [(*answers, (at.question, option)) for option in options(at.question)]
        new = [each for each in after if (situation, each[-1]) not in seen]
        seen.update((situation, each[-1]) for each in new)
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


@cache
def covering(start: str | None) -> tuple[Answers, ...]:
    """A few of these paths, which take every option of every question and reach every outcome.

    Of a method's flow, only those with something that the chooser does not have.
    """
    ends = {path: {*path, walk(shipped(), start, dict(path)).outcome} for path in paths(start)}
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


def expected(path: Answers, start: str | None, language: str = "zh") -> list[tuple[str, ...]]:
    """What has to be asked on this path: how many are left, the question, and every option."""
    return [question_after(path[:taken], start, language) for taken in range(len(path))]


@cache
def question_after(answers: Answers, start: str | None, language: str) -> tuple[str, ...]:
    words = ZH if language == "zh" else EN
    result = consult(shipped(), start, dict(answers))
    question, most = result.question, result.outlook.at_most
    assert question is not None
    left = words.last_left if most == 1 else words.left.format(count=most)
    labels = [option.label.say(language, result.voice) for option in question.options.values()]
    return left, question.ask.say(language, result.voice), *labels, words.unsure


def options(key: str) -> list[str]:
    return [*shipped().questions[key].options, UNSURE]


def typed_forms(path: Answers) -> list[str]:
    """The answers of a path as people type them, each in another form than the one before."""
    forms = cycle(("digit", "wide", "id", "bracket", "label", "ordinal"))
    return [_form(next(forms), key, option) for key, option in path]


def _form(form: str, key: str, option: str) -> str:
    at = options(key).index(option) + 1
    match form:
        case "wide":
            return chr(0xFF10 + at)
        case "id":
            return option
        case "bracket":
            return f"（{at}）"
        case "label":
            found = shipped().questions[key].options.get(option)
            return "不知道" if found is None else found.label.say("zh")
        case "ordinal":
            return f"第{at}个"
        case _:
            return str(at)


def plainly(asked: list[tuple[str, ...]], lines: list[str], words=ZH) -> str:
    """The transcript that plain lines have to give."""
    parts = [*words.welcome.split("\n"), ""]
    for (left, ask, *labels), line in zip(asked, lines, strict=True):
        numbered = [f"  {number}. {label}" for number, label in enumerate(labels, start=1)]
        parts += [left, ask, *numbered, words.number + line]
        parts += [words.chosen.format(label="{}"), ""]
    return "\n".join(parts)


@pytest.mark.parametrize("start", STARTS, ids=str)
def test_plain_lines_ask_what_the_flow_asks_and_reach_its_outcome_on_every_path(start):
    for path in paths(start):
        lines = typed_forms(path)
        plain = Plain(*lines, width=1000)
        result = run(session(plain.front, start=start), {})
        assert result.walk.path == path
        assert result.walk.outcome == walk(shipped(), start, dict(path)).outcome
        echoed = re.sub("(?m)^已选：.*$", "已选：{}", plain.said)
        assert echoed == plainly(expected(path, start), lines)


def test_a_script_is_asked_the_same_on_every_path():
    for path in paths(None):
        front = Scripted(*typed_forms(path))
        assert run(session(front), {}).walk.path == path
        assert [
            (screen.ask, *(choice.label for choice in screen.choices)) for screen in front.asked
        ] == [texts[1:] for texts in expected(path, None)]


def keys_of(path: Answers) -> str:
    """The answers of a path as keys: moved to from above, from below, or typed."""
    forms = cycle(("down", "digit", "up", "wide", "label", "bracket"))
    pressed = []
    for key, option in path:
        at = options(key).index(option) + 1
        match next(forms):
            case "down":
                pressed.append(DOWN * at)
            case "up":
                pressed.append(UP * (len(options(key)) + 1 - at))
            case form:
                pressed.append(_form(form, key, option))
    return "".join(keys + ENTER for keys in pressed)


def drawn_lines(said: str) -> str:
    """All that was drawn, without what moves the cursor or sets a style."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07|[\s>]", "", said)


@pytest.mark.parametrize("start", STARTS, ids=str)
def test_the_list_asks_the_same_and_reaches_the_same(start):
    """On every path of the chooser, and on those of a method that add something to it.

    A list takes its time, so the voices, which plain lines go through one by one, are not
    multiplied with every situation here.
    """
    for path in paths(start, voices=False) if start is None else covering(start):
        with fancy(keys_of(path), columns=200, rows=60) as drawn:
            result = run(session(drawn.front, start=start), {})
            assert result.walk.path == path
            assert result.walk.outcome == walk(shipped(), start, dict(path)).outcome
            left = drawn_lines(drawn.said)
            for most, ask, *labels in expected(path, start):
                wanted = [most, ask, *(f"{n}.{label}" for n, label in enumerate(labels, 1))]
                for text in wanted:
                    text = "".join(text.split())
                    assert text in left, (path, text)
                    left = left[left.index(text) + len(text) :]


def test_the_paths_take_every_option_and_reach_every_outcome():
    taken = {pair for path in paths(None) for pair in path}
    asked = {key for key, _ in taken}
    assert taken == {(key, option) for key in asked for option in options(key)}
    outcomes = {walk(shipped(), None, dict(path)).outcome for path in paths(None)}
    assert outcomes == {*shipped().methods, *shipped().notices}
    assert asked == set(shipped().chooser.tree)


def test_in_english_too():
    path = next(path for path in paths(None) if len(path) > 8)
    plain = Plain(*(option for _, option in path), width=1000, language="en")
    assert run(session(plain.front, "en"), {}).walk.path == path
    echoed = re.sub("(?m)^Chosen: .*$", "Chosen: {}", plain.said)
    assert echoed == plainly(expected(path, None, "en"), [option for _, option in path], EN)


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
