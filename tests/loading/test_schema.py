"""The schema says what the loader says, as far as one file by itself can be judged."""

import copy
import datetime as dt
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from certguide.core.faults import Code, FlowFaults
from certguide.loading.decode import decode
from certguide.loading.identity import check_written_date
from certguide.loading.library import load
from certguide.loading.schema import FILE, KINDS, schema
from certguide.loading.schema_rules import KEYS, LISTS, PATTERNS, RECORDS, TEXTS, VALUES
from certguide.loading.source import shipped
from certguide.loading.spot import Spot
from certguide.loading.values import check_text
from certguide.loading.yamltree import parse
from certguide.words import words
from loading.schemas import FILES, SEEN, data, faults, validator

HERE = Path(__file__).parent
CORPUS = sorted(path for path in (HERE / "faults").iterdir() if path.is_dir())
READ = {path: data(path) for path in FILES}
LANGUAGES = ("zh", "en")

Route = tuple[str | int, ...]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shipped_file_is_valid_and_names_the_schema(path: Path) -> None:
    assert [error.message for error in validator().iter_errors(READ[path])] == []
    line = path.read_text(encoding="utf-8").partition("\n")[0]
    mark, _, relative = line.partition("$schema=")
    assert mark == "# yaml-language-server: "
    assert (path.parent / relative).resolve() == shipped() / FILE


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_of_one_kind_takes_that_kind_alone(kind: str) -> None:
    from jsonschema import Draft202012Validator

    of_kind = Draft202012Validator(schema(words("zh").schema, kind))
    assert {each["kind"] for each in READ.values() if of_kind.is_valid(each)} == {kind}
    assert all(of_kind.is_valid(each) for each in READ.values() if each["kind"] == kind)


def test_what_lies_in_the_hidden_folder_is_no_flow(tmp_path: Path) -> None:
    flows = tmp_path / "flows"
    shutil.copytree(HERE / "sample", flows)
    before = load(flows)
    (flows / ".schema").mkdir()
    (flows / ".schema" / "faulty.yaml").write_text("kind: [", encoding="utf-8")
    assert load(flows) == before


# What is said about it.


def described(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "description" in value:
            yield value
        for each in value.values():
            yield from described(each)
    elif isinstance(value, list):
        for each in value:
            yield from described(each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_says_what_it_is_for_and_nothing_else_is_said(language: Any) -> None:
    said = words(language).schema
    made = schema(said)
    definitions = made["$defs"].values()
    for each in definitions:
        for key in each.get("properties", {}).values():
            assert key["description"].strip()
    shown = {each["description"] for each in described(made)}
    for known in (said.records, said.fields, said.entries, said.condition):
        assert set(known.values()) <= shown
    meanings = {text for each in walk_all(made) for text in each.get("enumDescriptions", ())}
    assert {text for known in said.values.values() for text in known.values()} <= meanings
    assert list(said.kinds) == list(KINDS)
    assert said.patterns.keys() == PATTERNS.keys()


def walk_all(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from walk_all(each)
    elif isinstance(value, list):
        for each in value:
            yield from walk_all(each)


def test_both_languages_describe_the_same_format() -> None:
    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            said = {"description", "enumDescriptions", "patternErrorMessage"}
            return {key: bare(each) for key, each in value.items() if key not in said}
        return [bare(each) for each in value] if isinstance(value, list) else value

    chinese, english = (schema(words(each).schema) for each in LANGUAGES)
    assert bare(chinese) == bare(english)
    assert not re.search("[一-龥]", str({**english}).replace("“", ""))


def test_every_stricter_rule_is_about_a_record_and_a_key_that_exist() -> None:
    said = words("zh").schema
    for rules in (TEXTS, KEYS, VALUES, LISTS):
        assert rules.keys() <= said.fields.keys()
    assert RECORDS.keys() - {"Flow", "Outcome"} <= said.records.keys()


# The corpus.


def loaded(case: Path, place: Path) -> FlowFaults:
    layers = [HERE / "sample", *([HERE / "placed"] if (case / "regions").is_dir() else []), case]
    for layer in layers:
        shutil.copytree(layer, place, dirs_exist_ok=True)
    with pytest.raises(FlowFaults) as raised:
        load(place)
    return raised.value


@pytest.mark.parametrize("case", CORPUS, ids=lambda case: case.name)
def test_the_schema_finds_what_the_corpus_of_faults_has_in_single_files(
    case: Path, tmp_path: Path
) -> None:
    found = loaded(case, tmp_path / "flows").faults
    for path in sorted((tmp_path / "flows").rglob("*.yaml")):
        text, _ = decode(path.read_bytes(), path.name)
        tree, unread = parse(text, path.name) if text is not None else (None, ())
        if tree is None or unread:
            continue
        here = [fault for fault in found if fault.file == str(path)]
        errors = [tuple(error.absolute_path) for error in validator().iter_errors(tree.data)]
        assert here or not errors, path
        for fault in here:
            # Of the kinds that there are, some can be in another folder only.
            elsewhere = fault.code == Code.UNKNOWN_KIND and tree.data["kind"] in KINDS
            if fault.code in SEEN and fault.route is not None and not elsewhere:
                assert any(fault.route[: len(place)] == place for place in errors), fault


# Random edits of shipped files.


def places(value: Any, route: Route = ()) -> Iterator[Route]:
    listed = enumerate(value) if isinstance(value, list) else ()
    for key, each in value.items() if isinstance(value, dict) else listed:
        yield (*route, key)
        yield from places(each, (*route, key))


PLACES = {path: [each for each in places(READ[path]) if each != ("kind",)] for path in FILES}
OTHERS = [
    *(None, 5, 0, -1, True, False, "字", "a", "a-b", "unsure", "Not Id", "", "  ", "x\u200by"),
    *("2026-02-30", [], {}, ["a"], [5], ["a", "a"], {"a": "b"}, {"a": []}),
]


def edited(path: Path, number: int, edit: str, other: Any) -> tuple[Route, Any]:
    """One edit of a file: a key or an item dropped, a key misspelt, a value of another kind."""
    route = PLACES[path][number % len(PLACES[path])]
    changed = copy.deepcopy(READ[path])
    inside = changed
    for part in route[:-1]:
        inside = inside[part]
    key: Any = route[-1]
    if edit == "misspell" and isinstance(inside, dict):
        inside[f"{key}x"] = inside.pop(key)
    elif edit == "drop":
        del inside[key]
    else:
        inside[key] = other
    return route, changed


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(FILES),
    st.integers(0, 100_000),
    st.sampled_from(["drop", "misspell", "replace"]),
    st.sampled_from(OTHERS),
)
def test_an_edit_is_refused_by_both_or_by_neither(
    path: Path, number: int, edit: str, other: Any
) -> None:
    route, changed = edited(path, number, edit, other)
    # Whether an answer must be a date, another file says.
    assume("answers" not in route[:-1])
    refused = list(faults(changed, path))
    valid = validator().is_valid(changed)
    assert valid or refused
    assert not valid or not [fault for fault in refused if fault.code in SEEN]


@pytest.mark.parametrize(
    ("name", "edit", "places"),
    [
        ("choose", {"version": None}, [["version"]]),
        ("choose", {"place": "Region"}, [["place"]]),
        ("choose", {"certguide": 2}, [["certguide"]]),
        ("home-visit", {"rank": "7"}, [["rank"]]),
        ("home-visit", {"steps": []}, [["steps"]]),
        ("home-visit", {"rnak": 7}, [[]]),
        ("home-visit", {"tree": {}}, [["tree"]]),
        ("sources", {"sources": {}}, [["sources"]]),
        ("henan", {"review": {"by": "a", "on": "2026-13-01", "every_days": 0}}, 2 * [["review"]]),
        ("first", {"cases": []}, [["cases"]]),
    ],
)
def test_an_error_stands_where_the_fault_is(name: str, edit: Any, places: list[list[str]]) -> None:
    (path,) = (each for each in FILES if each.stem == name)
    errors = validator().iter_errors({**READ[path], **edit})
    assert [list(error.absolute_path)[:1] for error in errors] == places


# The forms of texts.


def fits(form: str, text: str) -> bool:
    return re.search(PATTERNS[form], text) is not None


@given(st.dates() | st.from_regex(r"[0-9]{4}-[01][0-9]-[0-3][0-9]", fullmatch=True) | st.text())
@example("2024-02-29")
@example("1900-02-29")
@example("2000-02-29")
@example("0000-02-29")
@example("2026-02-30")
def test_a_date_is_a_day_of_the_calendar(day: dt.date | str) -> None:
    text = str(day)
    assume("\n" not in text)
    is_one = bool(text.strip()) and not list(check_written_date(Spot(file="", stem="", data=text)))
    assert fits("date", text) == is_one
    assert fits("day", text) == (is_one or text == "none")


@given(st.text())
@example("")
@example(" \n")
@example("一\n二")
@example("a\u200b")
@example("a\x85")
@example("\u3000")
def test_a_text_says_something_and_hides_nothing(text: str) -> None:
    assert fits("text", text) == (not list(check_text(text, "", ())))


@pytest.mark.parametrize("word", ["unsure", "all", "any", "not", "else"])
def test_a_reserved_word_is_no_name_but_may_begin_one(word: str) -> None:
    assert not fits("id", word)
    assert not fits("option", word)
    assert fits("id", f"{word}-1")
    assert fits("answer", word)
