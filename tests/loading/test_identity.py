from typing import Any

import pytest

from certguide.core.faults import Code
from certguide.loading.identity import check_identity, check_ids, check_unique, check_written_date
from certguide.loading.names import names
from certguide.loading.spot import Spot

Found = list[tuple[str, tuple[str | int, ...]]]


def spot(stem: str, **data: Any) -> Spot:
    return Spot(file=f"{stem}.yaml", stem=stem, data=data)


def of_one(**data: Any) -> Found:
    return [(each.code, each.route or ()) for each in check_identity(spot("f", **data))]


def of_all(*files: Spot) -> list[tuple[str, str, str]]:
    found = check_unique(files, names(files, ()))
    return [(each.code, each.file, each.params["other"]) for each in found]


def question(**options: Any) -> dict[str, Any]:
    return {"options": options}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"kind": "method", "flow": "f", "questions": {"a-1": question(**{"b/c-d": {}})}},
        {"questions": {"last": {"kind": "date"}, "odd": "no mapping"}},
        {"steps": [{"id": "a"}, {"id": "b"}, {}, "x"], "checklist": [{"id": "a"}]},
        {"review": {"on": "2024-02-29", "every_days": 1}},
        {
            "kind": "sources",
            "sources": {"S01": {"checked_on": "2026-11-22"}},
            "steps": [{"id": "A"}],
        },
    ],
)
def test_nothing_wrong(data: dict[str, Any]) -> None:
    assert of_one(**data) == []


@pytest.mark.parametrize(
    ("data", "code", "route"),
    [
        ({"flow": "g"}, Code.NAME_NOT_FILE, ("flow",)),
        ({"steps": [{"id": "Öffnen"}]}, Code.BAD_ID, ("steps", 0, "id")),
        ({"steps": [{"id": "a"}, {"id": "a"}]}, Code.DUPLICATE_ID, ("steps", 1, "id")),
        ({"requires": ["a", {"id": "a"}]}, Code.DUPLICATE_ID, ("requires", 1, "id")),
        ({"requires": ["a", "a"]}, Code.DUPLICATE_ID, ("requires", 1)),
        ({"helper": [{"id": "a"}, {"id": "a"}]}, Code.DUPLICATE_ID, ("helper", 1, "id")),
        ({"only_they": [{"id": "A"}]}, Code.BAD_ID, ("only_they", 0, "id")),
        ({"steps": [{"valid_days": 0}]}, Code.TOO_SMALL, ("steps", 0, "valid_days")),
        ({"before": [{"id": "a", "valid_days": -9}]}, Code.TOO_SMALL, ("before", 0, "valid_days")),
        ({"review": {"every_days": 0}}, Code.TOO_SMALL, ("review", "every_days")),
        ({"review": {"on": "2026-02-29"}}, Code.BAD_DATE, ("review", "on")),
        ({"review": {"on": "20260228"}}, Code.BAD_DATE, ("review", "on")),
        ({"review": {"on": "２０２６-02-28"}}, Code.BAD_DATE, ("review", "on")),
        ({"questions": {"a--b": question(c={})}}, Code.BAD_ID, ("questions", "a--b")),
        ({"questions": {"not": question(c={})}}, Code.RESERVED, ("questions", "not")),
        (
            {"questions": {"a": question(b={}, **{"else": {}})}},
            Code.RESERVED,
            ("questions", "a", "options", "else"),
        ),
        ({"questions": {"a": {}}}, Code.NO_OPTIONS, ("questions", "a")),
        ({"questions": {"a": question()}}, Code.NO_OPTIONS, ("questions", "a")),
        (
            {"questions": {"a": {"kind": "date", **question(b={})}}},
            Code.DATE_WITH_OPTIONS,
            ("questions", "a", "options"),
        ),
        ({"kind": "sources", "sources": {"S/1": {}}}, Code.BAD_ID, ("sources", "S/1")),
        (
            {"kind": "sources", "sources": {"S1": {"checked_on": "2026"}}},
            Code.BAD_DATE,
            ("sources", "S1", "checked_on"),
        ),
    ],
)
def test_one_thing_wrong(data: dict[str, Any], code: Code, route: tuple[str | int, ...]) -> None:
    assert of_one(**data) == [(code, route)]


@pytest.mark.parametrize(
    ("name", "near"),
    [("Without_Phone", "without-phone"), ("a/b/c", "a-b-c"), ("社保局", ""), (" 7 ", "7")],
)
def test_a_bad_id_is_mended_where_it_can_be(name: str, near: str) -> None:
    (fault,) = check_identity(spot("f", steps=[{"id": name}]))
    assert fault.params == {"name": name, "near": near}


def test_a_flow_is_called_by_an_id() -> None:
    faults = check_identity(Spot(file="F.yaml", stem="F", data={"flow": "F"}))
    assert [(each.code, each.route) for each in faults] == [(Code.BAD_ID, ("flow",))]


@pytest.mark.parametrize("word", ["unsure", "all", "any", "not", "else"])
def test_the_words_of_conditions_are_no_names_of_questions_and_options(word: str) -> None:
    asked = {word: question(a={}), "b": question(**{word: {}})}
    faults = list(check_identity(spot("f", questions=asked)))
    assert [(each.code, each.route, each.at) for each in faults] == [
        (Code.RESERVED, ("questions", word), "key"),
        (Code.RESERVED, ("questions", "b", "options", word), "key"),
    ]
    listed = {"kind": "sources", "sources": {word: {}}}
    assert list(check_identity(spot("f", **listed))) == []


def test_files_that_do_not_meet() -> None:
    assert (
        of_all(
            spot("a", kind="chooser", questions={"q": {}}),
            spot("b", kind="method", rank=1, questions={"r": {}}),
            spot("c", kind="method", rank=2),
            spot("d", kind="method", rank="odd"),
            spot("s", kind="sources", sources={"S1": {}}),
        )
        == []
    )


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        ({"kind": "method", "flow": "x"}, {"kind": "notice", "flow": "x"}, Code.DUPLICATE_FLOW),
        ({"kind": "method", "rank": 1}, {"kind": "method", "rank": 1}, Code.DUPLICATE_RANK),
        (
            {"kind": "method", "questions": {"q": {}}},
            {"kind": "method", "questions": {"q": {}}},
            Code.DUPLICATE_QUESTION,
        ),
        (
            {"kind": "sources", "sources": {"S1": {}}},
            {"kind": "sources", "sources": {"S1": {}}},
            Code.DUPLICATE_SOURCE,
        ),
        ({"kind": "notice"}, {"kind": "method", "questions": {"one": {}}}, Code.SAME_NAME),
        ({"kind": "chooser"}, {"kind": "method", "questions": {"one": {}}}, Code.SAME_NAME),
    ],
)
def test_files_that_declare_the_same(one: Any, two: Any, code: Code) -> None:
    assert of_all(spot("one", **one), spot("two", **two)) == [(code, "two.yaml", "one.yaml")]


def test_a_copy_that_bears_the_name_of_another_file_is_blamed() -> None:
    copy = spot("a", kind="method", flow="b")
    assert of_all(copy, spot("b", kind="notice", flow="b")) == [
        (Code.DUPLICATE_FLOW, "a.yaml", "b.yaml")
    ]


def test_the_choosers_question_is_the_first() -> None:
    method = spot("a", kind="method", questions={"q": {}})
    chooser = spot("b", kind="chooser", questions={"q": {}})
    assert of_all(method, chooser) == [(Code.DUPLICATE_QUESTION, "a.yaml", "b.yaml")]


@pytest.mark.parametrize(
    ("day", "right"),
    [
        ("2024-02-29", True),
        ("9999-12-31", True),
        ("0001-01-01", True),
        ("2026-02-29", False),
        ("2026-2-1", False),
        ("2026-02-01T00:00", False),
        ("2026-W05-1", False),
        (" 2026-02-01", False),
        (20260201, True),
        (None, True),
        (" ", True),
    ],
)
def test_a_date_is_a_day_of_the_calendar_and_no_text_is_no_date(day: Any, *, right: bool) -> None:
    faults = check_written_date(Spot(file="f.json", stem="f", data=day))
    assert [each.code for each in faults] == ([] if right else [Code.BAD_DATE])


def test_the_days_of_everything_with_an_id_are_days() -> None:
    listed = [{"id": "a", "valid_days": 1}, {"id": "b"}, {"valid_days": "x"}, "c", 7]
    assert list(check_ids(Spot(file="f", stem="f", data=listed))) == []
    (fault,) = check_ids(Spot(file="f", stem="f", data=[{"id": "a", "valid_days": 0}]))
    assert fault.params == {"value": "0", "least": "1"}
