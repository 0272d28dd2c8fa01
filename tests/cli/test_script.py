"""The scripted front end: the same questions and the same outcome as at a prompt."""

import datetime as dt
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certguide.core.conditions import UNSURE
from certguide.core.result import consult
from certguide.core.walk import walk
from certguide.present.views.guide import question_page
from certguide.words import words
from prompt.support import shipped
from prompt.test_session import elsewhere, outcome, paths, question_after

AS_OF = ("--as-of", "2026-11-25")
DAYS = st.dates(dt.date(1949, 10, 1), dt.date(2026, 11, 25)).map(str)
ANY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def flags_of(answers):
    return [word for key, answer in answers for word in (f"--{key}", answer)]


@pytest.mark.no_cover
def test_flags_reach_the_outcome_of_every_path_of_the_chooser(call):
    for path in (*paths(None, voices=False), *elsewhere()):
        said = call("guide", "--json", "--no-input", *flags_of(path))
        assert (said.code, said.err) == (0, ""), path
        result = json.loads(said.out)
        assert [(step["question"], step["answer"]) for step in result["path"]] == list(path)
        assert result["outcome"]["id"] == outcome(path, None)
        assert result["unused_answers"] == []


@pytest.mark.no_cover
def test_the_object_asks_in_the_words_of_the_prompt_and_only_what_must_be_answered():
    """What is optional is passed by; where the next question is asked, it is the same."""
    questions = shipped().questions
    places = {(path[:taken], key) for path in paths(None) for taken, (key, _) in enumerate(path)}
    for answers, key in places:
        result = consult(shipped(), None, dict(answers))
        if questions[key].optional:
            assert result.walk.question != key
            continue
        asked = question_page(result, "zh", words("zh").page).data["question"]
        _, ask, *labels = question_after(answers, None, "zh")
        assert (asked["id"], asked["ask"]) == (key, ask)
        assert [option["label"] for option in asked["options"]] == labels
        assert asked["options"][-1]["id"] == UNSURE
        assert asked["remaining"]["at_least"] >= 1
    assert {key for _, key in places} == set(shipped().chooser.tree)


@pytest.mark.parametrize("key", [key for key in shipped().chooser.also if key != "last"])
def test_what_only_refines_a_result_is_answered_by_its_flag(call, key):
    for option in (*shipped().questions[key].options, UNSURE):
        result = json.loads(call("guide", "--json", "--rest", "unsure", f"--{key}", option).out)
        assert result["answers"][key] == option


def refined():
    """Answers that reach an outcome, with some of those that only refine it."""
    path = st.sampled_from((*paths(None), *elsewhere()))
    questions = shipped().questions
    more = {
        key: st.sampled_from((*questions[key].options, UNSURE)) if questions[key].options else DAYS
        for key in shipped().chooser.also
    }
    return st.tuples(path, st.fixed_dictionaries({}, optional=more))


@pytest.mark.no_cover
@ANY
@given(data=st.data())
def test_a_code_opens_the_same_result_whatever_was_answered(call, data):
    path, more = data.draw(refined())
    first = json.loads(
        call("guide", "--json", *flags_of(path), *flags_of(more.items()), *AS_OF).out
    )
    used = {step["question"]: step["answer"] for step in first["path"]}
    # What was not used, such as a day after a death, is in no code.
    same = call("guide", "--json", *flags_of(used.items()), *AS_OF)
    assert (same.code, same.err) == (0, "")
    opened = call("guide", "--json", "--code", first["code"], *AS_OF)
    assert (opened.code, opened.err) == (0, "")
    assert json.loads(opened.out) == json.loads(same.out)


@pytest.mark.no_cover
@ANY
@given(data=st.data())
def test_a_saved_file_goes_on_at_the_same_place_wherever_it_was_left(call, tmp_path, data):
    path, more = data.draw(refined())
    given_answers = (*path[: data.draw(st.integers(0, len(path)))], *more.items())
    file = str(tmp_path / "a.json")
    (tmp_path / "a.json").unlink(missing_ok=True)
    line = ("guide", "--json", "--no-input", *AS_OF)
    first = call(*line, *flags_of(given_answers), "--save", file)
    again = call(*line, "--resume", file)
    assert again.code == first.code
    assert json.loads(again.out) == json.loads(first.out)
    question = walk(shipped(), None, dict(given_answers)).question
    assert first.code == (3 if question else 0)


def resumed(call, file, answers):
    """What is asked of a person who goes on from a file with these answers."""
    file.unlink(missing_ok=True)
    call("guide", "--no-input", *flags_of(answers), "--save", str(file), *AS_OF)
    return call("guide", "--plain", "--resume", str(file), *AS_OF).err


def test_at_a_prompt_the_same_file_goes_on_with_the_next_question(call, tmp_path):
    """The optional ones too, as long as something else is missing besides."""
    asked = set()
    refused = next(path for path in paths(None) if "face-why" in dict(path))
    for path in (refused, *elsewhere()[:2]):
        for taken, (key, _) in enumerate(path):
            if walk(shipped(), None, dict(path[:taken])).question is not None:
                left, ask, *_ = question_after(path[:taken], None, "zh")
                said = resumed(call, tmp_path / "a.json", path[:taken])
                assert f"\n\n{left}\n{ask}\n" in said, key
                asked.add(key)
    assert {"region", "face-why"} <= asked


def test_at_a_prompt_the_last_question_is_asked_too_if_it_is_optional(call, tmp_path):
    path = next(path for path in elsewhere() if path[-1][0] == "territory")
    _, ask, *_ = question_after(path[:-1], None, "zh")
    assert ask in resumed(call, tmp_path / "a.json", path[:-1])
