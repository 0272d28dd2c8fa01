"""The scripted front end: the same questions and the same outcome as at a prompt."""

import json

from certguide.core.conditions import UNSURE
from certguide.core.result import consult
from certguide.core.walk import walk
from certguide.present.views.guide import question_page
from certguide.words import words
from prompt.support import shipped
from prompt.test_session import paths, question_after


def test_flags_reach_the_outcome_of_every_path_of_the_chooser(call):
    for path in paths(None, voices=False):
        flags = [word for key, answer in path for word in (f"--{key}", answer)]
        said = call("guide", "--json", "--no-input", *flags)
        assert (said.code, said.err) == (0, ""), path
        result = json.loads(said.out)
        assert [(step["question"], step["answer"]) for step in result["path"]] == list(path)
        assert result["outcome"]["id"] == walk(shipped(), None, dict(path)).outcome


def test_the_object_asks_in_the_words_of_the_prompt():
    for path in paths(None):
        for taken, (key, _) in enumerate(path):
            result = consult(shipped(), None, dict(path[:taken]))
            asked = question_page(result, "zh", words("zh").page).data["question"]
            _, ask, *labels = question_after(path[:taken], None, "zh")
            assert (asked["id"], asked["ask"]) == (key, ask)
            assert [option["label"] for option in asked["options"]] == labels
            assert asked["options"][-1]["id"] == UNSURE
            assert asked["remaining"]["at_least"] >= 1
