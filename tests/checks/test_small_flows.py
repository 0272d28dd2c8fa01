"""What the checks of logic find in flows that are unlike the base: made small for one thing."""

import datetime as dt
from pathlib import Path

import pytest

from certguide.checks.diagnosis import diagnose
from certguide.core.diagnosis import Diagnosis
from certguide.words import words

DAY = dt.date(2026, 11, 25)
LOGIC = ("read_before_asked", "never_said", "contradictory_condition", "redundant_question")
REVIEW = "review: {by: tests, on: 2026-11-22, every_days: 180}"
TEXT = "{zh: 话, en: Words}"
SOURCES = """
certguide: 1
kind: sources
sources:
  S01: {title: 通知, publisher: 人社部, date: 2024-05, grade: A, checked_on: 2026-11-22}
"""
METHOD = f"""
certguide: 1
flow: bureau
kind: method
rank: 1
title: {TEXT}
summary: {TEXT}
{REVIEW}
for_whom: {TEXT}
needs: {TEXT}
takes: {TEXT}
costs: {TEXT}
never_asked: {TEXT}
requires:
  - {{id: fine, when: {{first: yes}}, met: {TEXT}, unmet: {TEXT}, unknown: {TEXT}, sources: [S01]}}
steps:
  - {{id: go, do: {TEXT}, sources: [S01]}}
sources: [S01]
"""
SAID = f"text: {TEXT}, sources: [S01]"


def question(name: str, *options: str) -> str:
    listed = ", ".join(f"{each}: {{label: {TEXT}}}" for each in options)
    return f"  {name}: {{ask: {TEXT}, why: {TEXT}, options: {{{listed}}}}}\n"


def chooser(tree: str, questions: str, more: str = "", name: str = "choose") -> str:
    """A chooser with this tree, before which the one question comes that the method reads."""
    begin = "first" if name == "choose" else f"first-{name}"
    after = tree.strip().partition(":")[0]
    asked = question(begin, "yes", "no") + questions
    return (
        f"certguide: 1\nflow: {name}\nkind: chooser\nversion: '1'\ntitle: {TEXT}\n{REVIEW}\n"
        f"start: {begin}\ntree:\n  {begin}: {after}\n{tree}\nquestions:\n{asked}{more}\n"
        "sources: [S01]\n"
    )


@pytest.fixture
def found(tmp_path: Path):
    def find(names: tuple[str, ...] = LOGIC, **files: str) -> list[tuple[str, str]]:
        texts = {"sources": SOURCES, "bureau": METHOD, **files}
        for name, text in texts.items():
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
        diagnosis: Diagnosis = diagnose(tmp_path, DAY, "zh", words("zh").fault, names)
        assert diagnosis.loaded, diagnosis.faults
        return [(each.code, Path(each.file).stem) for each in diagnosis.faults]

    return find


BRING = f"helper:\n  - {{id: bring, {SAID}}}\n"


def test_where_nobody_is_asked_who_asks_nobody_is_a_helper(found):
    assert found(choose=chooser("  mood: bureau", question("mood", "good", "bad"), BRING)) == [
        ("CG-G208", "choose"),
        ("CG-G209", "choose"),
    ]


@pytest.mark.parametrize("asked", [("who", "self", "family"), ("phone", "own", "helper")])
def test_one_question_about_the_helper_is_enough(found, asked):
    tree = f"  {asked[0]}: bureau"
    assert found(choose=chooser(tree, question(*asked), BRING)) == []


def test_what_another_chooser_says_is_not_heard(found):
    warned = f"warnings: [{{id: lost, {SAID}}}]\n"
    second = chooser("  mood: bureau", question("mood", "good"), warned, "second")
    choose = chooser("  who: bureau", question("who", "self"))
    assert ("CG-G209", "second") in found(choose=choose, second=second)


def test_a_condition_of_too_many_ways_is_left_alone(found):
    names = [f"q{number}" for number in range(18)]
    pairs = ", ".join(
        f"{{any: [{{{one}: a}}, {{{two}: a}}]}}"
        for one, two in zip(names[::2], names[1::2], strict=True)
    )
    ways = [*names[1:], "bureau"]
    tree = "\n".join(f"  {name}: {after}" for name, after in zip(names, ways, strict=True))
    questions = "".join(question(name, "a", "b") for name in names)
    said = f"warnings:\n  - {{id: long, when: {{all: [{pairs}]}}, {SAID}}}\n"
    assert found(choose=chooser(tree, questions, said)) == []


def test_a_rule_that_is_possible_by_each_answer_and_not_by_all(found):
    tree = """
  one: two
  two:
    - {when: {one: a, two: a}, go: bureau}
    - {else: three}
  three:
    - {when: {two: a, one: a, three: a}, go: bureau}
    - {when: {three: b}, go: bureau}
    - {else: over}""".strip("\n")
    questions = "".join(question(name, "a", "b") for name in ("one", "two", "three"))
    over = METHOD.replace("flow: bureau", "flow: over").replace("rank: 1", "rank: 2")
    names = ("impossible_rule", "shadowed_rule", "idle_else", "needless_rule")
    assert found(names, choose=chooser(tree, questions), over=over) == [("CG-G205", "choose")]


def test_a_rule_about_a_date_is_left_open(found):
    date = f"  last: {{kind: date, ask: {TEXT}, why: {TEXT}}}\n"
    tree = "  last:\n    - {when: {last: unsure}, go: who}\n    - {else: bureau}\n  who: bureau"
    names = ("impossible_rule", "shadowed_rule", "idle_else", "never_asked", "unreachable_question")
    assert found(names, choose=chooser(tree, date + question("who", "self", "family"))) == []


def test_an_outcome_that_nobody_reaches_is_told_once(found):
    lost = METHOD.replace("flow: bureau", "flow: lost").replace("rank: 1", "rank: 2")
    lost = lost.replace("{id: go,", "{id: go, when: {who: family},")
    choose = chooser("  who: bureau", question("who", "self", "family"))
    assert found((*LOGIC, "unreached_outcome"), choose=choose, lost=lost) == [("CG-G202", "lost")]
