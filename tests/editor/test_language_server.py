"""An editor with the real yaml-language-server helps an author, in Chinese and at the right place.

It is skipped where the server is not installed, but never in CI.
"""

import itertools
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from certguide.core.faults import FlowFaults
from certguide.loading.library import load
from certguide.loading.source import shipped
from certguide.words import words
from editor.server import Server, installed

pytestmark = pytest.mark.skipif(
    not installed() and not os.environ.get("CI"), reason="yaml-language-server is not installed"
)

FLOWS = shipped()
HEAD = "# yaml-language-server: $schema=.schema/certguide.json\n"
NUMBERS = itertools.count()
FIELDS = words("zh").schema.fields


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    running = Server(FLOWS)
    yield running
    running.close()


def text(name: str) -> str:
    return (FLOWS / f"{name}.yaml").read_text(encoding="utf-8")


def another(name: str) -> Path:
    """A path beside the file `name` at which no text was opened yet."""
    return (FLOWS / name).parent / f"opened-{next(NUMBERS)}.yaml"


def place(text: str, part: str) -> tuple[int, int]:
    """Line and column, from 1, of the first letter of `part` where it stands first."""
    before = text[: text.index(part)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize(
    "name",
    [
        "choose",
        "home-visit",
        "consular",
        "sources",
        "regions/henan",
        "regions/hubei",
        "cases/first",
    ],
)
def test_a_shipped_file_has_no_error_in_an_editor(server: Server, name: str) -> None:
    assert server.open(another(name), text(name)) == []


@pytest.mark.parametrize(
    ("name", "key", "field"),
    [
        ("home-visit", "rank:", "Method.rank"),
        ("home-visit", "for_whom:", "Method.for_whom"),
        ("home-visit", "go: residence", "Rule.go"),
        ("home-visit", "unmet:", "Requirement.unmet"),
        ("home-visit", "if_fails:", "Step.if_fails"),
        ("home-visit", "family:", "Voices.family"),
        ("home-visit", "every_days", "Review.every_days"),
        ("choose", "also:", "Chooser.also"),
        ("choose", "label:", "Option.label"),
        ("sources", "grade: A", "Source.grade"),
        ("nothing-to-do", "certifies:", "Notice.certifies"),
        ("regions/henan", "every:", "CycleRule.every"),
        ("regions/henan", "at:", "LocalStatement.at"),
        ("cases/first", "must_say:", "Case.must_say"),
    ],
)
def test_a_key_says_in_chinese_what_it_is_for(
    server: Server, name: str, key: str, field: str
) -> None:
    written = text(name)
    assert server.open(another(name), written) == []
    shown = server.hover(*place(written, key)).replace("\\", "")
    assert shown.startswith(FIELDS[field])


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("  life:\n    - {when", words("zh").schema.entries["Flow.tree"]),
        ("mobility: homebound", words("zh").schema.condition["question"]),
    ],
)
def test_a_name_says_what_stands_under_it(server: Server, part: str, said: str) -> None:
    written = text("home-visit")
    server.open(another("home-visit"), written)
    line, column = place(written, part)
    assert server.hover(line, column + 2).startswith(said)


def test_what_a_key_can_hold_is_explained(server: Server) -> None:
    written = text("sources")
    server.open(another("sources"), written)
    shown = server.hover(*place(written, "grade: A"))
    for value, meant in words("zh").schema.values["Source.grade"].items():
        assert f"`{value}`: {meant}" in shown


@pytest.mark.parametrize("missing", ["rank", "costs", "summary", "requires"])
def test_a_missing_key_is_an_error_and_is_offered(server: Server, missing: str) -> None:
    written = text("home-visit")
    start = written.index(f"\n{missing}:") + 1
    end = next(
        number
        for number in range(start + 1, len(written))
        if written[number - 1] == "\n" and written[number] not in " \n#-"
    )
    rest = f"{written[:start]}{written[end:]}\n"
    errors = server.open(another("home-visit"), rest)
    assert [said for _, _, said in errors] == [f'Missing property "{missing}".']
    offered = server.complete(rest.count("\n") + 1, 1)
    assert (
        offered[missing]
        == FIELDS[f"{'Outcome' if missing in ('summary', 'requires') else 'Method'}.{missing}"]
    )
    assert not {"title", "steps", "flow", "certifies", "place"} & set(offered)


def test_keys_of_a_part_are_offered_in_it(server: Server) -> None:
    written = f"{HEAD}certguide: 1\nkind: method\nsteps:\n  - id: first\n    \n"
    server.open(another("x"), written)
    offered = server.complete(6, 5)
    assert offered["do"] == FIELDS["Step.do"]
    assert {"when", "if_fails", "screen_says", "sources"} <= set(offered)
    assert not {"id", "must", "text"} & set(offered)


def test_the_kinds_and_the_words_of_a_key_are_offered(server: Server) -> None:
    server.open(another("x"), f"{HEAD}certguide: 1\nkind: \n")
    assert set(server.complete(3, 7)) == set(words("zh").schema.kinds)
    written = f"{HEAD}kind: method\nchecklist:\n  - id: a\n    form: \n"
    server.open(another("x"), written)
    assert server.complete(5, 11) == words("zh").schema.values["Item.form"]


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("home-visit", "rank:", "rnak:"),
        ("home-visit", "unmet: {zh: 出得了门", "unmett: {zh: 出得了门"),
        ("home-visit", "go: residence", "goto: residence"),
        ("choose", "pinyin: hu bei", "piyin: hu bei"),
        ("choose", "questions:", "question:"),
        ("sources", "checked_on:", "check_on:"),
    ],
)
def test_a_misspelt_key_is_an_error_where_the_program_finds_it(
    server: Server, name: str, right: str, wrong: str, tmp_path: Path
) -> None:
    written = text(name)
    assert right in written
    changed = written.replace(right, wrong, 1)
    errors = server.open(another(name), changed)
    line, column = place(changed, wrong)
    key = wrong.partition(":")[0]
    assert (line, column, f"Property {key} is not allowed.") in errors
    for path in FLOWS.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / f"{name}.yaml").write_text(changed, encoding="utf-8")
    with pytest.raises(FlowFaults) as raised:
        load(tmp_path)
    assert (line, column) in {
        fault.position for fault in raised.value.faults if fault.code == "CG-S103"
    }


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        (r"on: [0-9]{4}-[0-9]{2}-[0-9]{2}", "on: 2026-02-30", words("zh").schema.patterns["date"]),
        ("stays-in: home-visit", "stays-in: 上门", words("zh").schema.patterns["id"]),
    ],
)
def test_a_text_of_another_form_is_explained_in_chinese(
    server: Server, right: str, wrong: str, said: str
) -> None:
    changed = re.sub(right, wrong, text("home-visit"), count=1)
    line, column = place(changed, wrong)
    at = column + len(wrong.partition(" ")[0]) + 1
    assert server.open(another("home-visit"), changed) == [(line, at, said)]
