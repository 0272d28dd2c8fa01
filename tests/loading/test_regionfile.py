from typing import Any

import pytest

from certguide.core.faults import Code, Fault
from certguide.loading.names import names
from certguide.loading.points import Points
from certguide.loading.regionfile import check_region
from certguide.loading.spot import Spot

Found = list[tuple[str, tuple[str | int, ...]]]

CHOOSER = Spot(
    file="choose.yaml",
    stem="choose",
    data={
        "kind": "chooser",
        "questions": {
            "region": {"options": {"hubei": {}, "hubei/wuhan": {}, "hunan": {}}},
            "phone": {"options": {"own": {}, "none": {}}},
        },
    },
)
METHOD = Spot(file="m.yaml", stem="online", data={"kind": "method"})
SOURCES = Spot(file="s.yaml", stem="s", data={"kind": "sources", "sources": {"S1": {}}})
POINTS = Points(
    says=frozenset({"choose.local"}),
    steps=frozenset({"online.look"}),
    papers=frozenset({"online.card"}),
    closable=("online",),
)
MONTHS = {"months": 12}


def faults(unread: str = "", question: str | None = "region", **data: Any) -> list[Fault]:
    file = Spot(file="hubei.yaml", stem="hubei", data={"region": "hubei", **data})
    declared = names([CHOOSER, METHOD, SOURCES], [unread])
    return list(check_region(file, declared, POINTS, question))


def found(unread: str = "", question: str | None = "region", **data: Any) -> Found:
    return [(each.code, each.route or ()) for each in faults(unread, question, **data)]


PART: dict[str, Any] = {
    "unconfirmed": {"id": "ask", "when": {"phone": "own"}, "sources": ["S1"]},
    "cycles": [
        {"id": "m", "every": {"months": 60}, "counted": "same-day", "since": "2024-02-29"},
        {"id": "d", "every": {"days": 1830}, "until": "9999-12-31"},
        {"id": "b", "every": {"monthly_by_day": 28}},
        {"id": "y", "every": {"natural_year": True}},
        {"id": "n", "every": {"none": True}},
        {"id": "l", "every": {"months": 1, "none": False}},
    ],
    "says": [{"id": "a", "at": "choose.local", "only_with": ["online"]}],
    "steps": [{"id": "a", "at": "online.look", "if_fails": [{"go": ["online"]}]}],
    "papers": [{"id": "a", "at": "online.card", "valid_days": 1}],
    "closes": [{"id": "a", "methods": ["online"], "when": {"phone": "none"}}],
    "routes": [{"id": "a", "steps": [{"id": "a"}], "checklist": [{"id": "a"}]}],
}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {**PART, "cities": {"wuhan": PART}},
        {"region": None},
        {"review": {"on": "2026-11-22", "every_days": 1}},
        {"cycles": "odd", "says": [1, {"at": 2}], "closes": [{"methods": "x"}, {"methods": [3]}]},
        {"cycles": [{"every": 12}, {"every": {"months": "x"}, "since": 2026}, 5]},
    ],
)
def test_nothing_wrong(data: dict[str, Any]) -> None:
    assert found(**data) == []


def ids(*names: str) -> list[dict[str, str]]:
    return [{"id": name} for name in names]


REGION_FAULTS: list[tuple[dict[str, Any], Code, tuple[str | int, ...]]] = [
    ({"region": "hunan"}, Code.NAME_NOT_FILE, ("region",)),
    ({"review": {"on": "2026-02-29"}}, Code.BAD_DATE, ("review", "on")),
    ({"review": {"every_days": 0}}, Code.TOO_SMALL, ("review", "every_days")),
    ({"cities": {"wuhann": {}}}, Code.NO_PLACE, ("cities", "wuhann")),
    ({"cities": {"hubei": {}}}, Code.NO_PLACE, ("cities", "hubei")),
]

PART_FAULTS: list[tuple[dict[str, Any], Code, tuple[str | int, ...]]] = [
    ({"unconfirmed": {"sources": ["S9"]}}, Code.NO_SOURCE, ("unconfirmed", "sources", 0)),
    ({"unconfirmed": {"when": {"x": "y"}}}, Code.NO_QUESTION, ("unconfirmed", "when", "x")),
    (
        {"unconfirmed": {"text": {"zh": "87654321"}}},
        Code.FOREIGN_NUMBER,
        ("unconfirmed", "text", "zh"),
    ),
    ({"says": [{"at": "choose.loca"}]}, Code.NO_POINT, ("says", 0, "at")),
    ({"says": [{"at": "online.look"}]}, Code.NO_POINT, ("says", 0, "at")),
    ({"steps": [{"at": "choose.local"}]}, Code.NO_POINT, ("steps", 0, "at")),
    ({"papers": [{"at": "online.look"}]}, Code.NO_POINT, ("papers", 0, "at")),
    ({"says": [{"only_with": ["bureau"]}]}, Code.NO_OUTCOME, ("says", 0, "only_with", 0)),
    (
        {"steps": [{"if_fails": [{"go": ["bureau"]}]}]},
        Code.NO_METHOD,
        ("steps", 0, "if_fails", 0, "go", 0),
    ),
    (
        {"steps": [{"if_fails": [{"means": {"phone": "lost"}}]}]},
        Code.NO_OPTION,
        ("steps", 0, "if_fails", 0, "means", "phone"),
    ),
    (
        {"closes": [{"methods": ["online", "bureau"]}]},
        Code.NOT_CLOSABLE,
        ("closes", 0, "methods", 1),
    ),
    ({"closes": [{"when": {"phone": "x"}}]}, Code.NO_OPTION, ("closes", 0, "when", "phone")),
    ({"cycles": [{"when": {"x": "y"}}]}, Code.NO_QUESTION, ("cycles", 0, "when", "x")),
    ({"routes": [{"when": {"x": "y"}}]}, Code.NO_QUESTION, ("routes", 0, "when", "x")),
    ({"routes": [{"sources": ["S9"]}]}, Code.NO_SOURCE, ("routes", 0, "sources", 0)),
    (
        {"routes": [{"steps": [{"sources": ["S9"]}]}]},
        Code.NO_SOURCE,
        ("routes", 0, "steps", 0, "sources", 0),
    ),
    (
        {"routes": [{"checklist": [{"when": {"x": "y"}}]}]},
        Code.NO_QUESTION,
        ("routes", 0, "checklist", 0, "when", "x"),
    ),
    ({"routes": [{"steps": ids("a", "a")}]}, Code.DUPLICATE_ID, ("routes", 0, "steps", 1, "id")),
    ({"routes": [{"checklist": ids("A")}]}, Code.BAD_ID, ("routes", 0, "checklist", 0, "id")),
    *(
        ({section: ids("a", "b", "a")}, Code.DUPLICATE_ID, (section, 2, "id"))
        for section in ("cycles", "says", "steps", "papers", "closes", "routes")
    ),
    *(
        ({section: [{"valid_days": 0}]}, Code.TOO_SMALL, (section, 0, "valid_days"))
        for section in ("cycles", "says", "steps", "papers", "closes", "routes")
    ),
    ({"cycles": [{"every": {"natural_year": False}}]}, Code.CYCLE_FORM, ("cycles", 0, "every")),
    (
        {"cycles": [{"every": {"days": 1, "natural_year": True}}]},
        Code.CYCLE_FORM,
        ("cycles", 0, "every"),
    ),
    ({"cycles": [{"every": {"months": -1}}]}, Code.TOO_SMALL, ("cycles", 0, "every", "months")),
    (
        {"cycles": [{"every": {"monthly_by_day": -15}}]},
        Code.TOO_SMALL,
        ("cycles", 0, "every", "monthly_by_day"),
    ),
    *(
        (
            {"cycles": [{"every": {key: most + 1}}]},
            Code.TOO_LARGE_NUMBER,
            ("cycles", 0, "every", key),
        )
        for key, most in (("months", 60), ("days", 1830), ("monthly_by_day", 28))
    ),
    *(
        (
            {"cycles": [{"every": {key: 15}, "counted": "month-end"}]},
            Code.COUNTED_WITHOUT_MONTHS,
            ("cycles", 0, "counted"),
        )
        for key in ("days", "monthly_by_day")
    ),
    ({"cycles": [{"every": MONTHS, "since": "2026-02-29"}]}, Code.BAD_DATE, ("cycles", 0, "since")),
    ({"cycles": [{"every": MONTHS, "until": "20261231"}]}, Code.BAD_DATE, ("cycles", 0, "until")),
]


@pytest.mark.parametrize(("data", "code", "route"), [*REGION_FAULTS, *PART_FAULTS])
def test_one_thing_wrong(data: dict[str, Any], code: Code, route: tuple[str | int, ...]) -> None:
    assert found(**data) == [(code, route)]


@pytest.mark.parametrize(("data", "code", "route"), PART_FAULTS)
def test_a_city_is_checked_like_its_province(
    data: dict[str, Any], code: Code, route: tuple[str | int, ...]
) -> None:
    assert found(cities={"wuhan": data}) == [(code, ("cities", "wuhan", *route))]


def test_a_point_that_is_nearly_right_is_named_and_all_that_are_open() -> None:
    (fault,) = faults(says=[{"at": "choose.lokal"}])
    assert fault.params == {"name": "choose.lokal", "near": "choose.local", "known": "choose.local"}
    (far,) = faults(papers=[{"at": "别处"}])
    assert far.params == {"name": "别处", "near": "", "known": "online.card"}


def test_what_can_be_closed_is_named() -> None:
    (fault,) = faults(closes=[{"methods": ["bureau"]}])
    assert fault.params == {"name": "bureau", "known": "online"}


def test_the_limits_of_a_cycle_are_named() -> None:
    (small,) = faults(cycles=[{"every": {"days": -1}}])
    assert small.params == {"value": "-1", "least": "1"}
    (large,) = faults(cycles=[{"every": {"days": 1831}}])
    assert large.params == {"value": "1831", "most": "1830"}


def test_a_place_that_is_nearly_right_is_named_with_its_question() -> None:
    (fault,) = faults(cities={"wuhna": {}})
    assert fault.at == "key"
    assert fault.params == {
        "name": "hubei/wuhna",
        "question": "region",
        "near": "hubei/wuhan\nhubei\nhunan",
    }


def test_the_cities_of_a_region_are_those_of_the_one_it_says_it_is() -> None:
    assert found(region="hunan", cities={"wuhan": {}}) == [
        (Code.NAME_NOT_FILE, ("region",)),
        (Code.NO_PLACE, ("cities", "wuhan")),
    ]


def test_a_region_without_a_name_goes_by_its_file() -> None:
    file = Spot(file="hunna.yaml", stem="hunna", data={})
    declared = names([CHOOSER], [])
    (fault,) = check_region(file, declared, POINTS, "region")
    assert (fault.code, fault.route, fault.at) == (Code.NO_PLACE, ("region",), "value")
    assert (fault.params["name"], fault.params["near"]) == ("hunna", "hunan")


def test_where_no_question_is_about_the_place_it_is_told_at_the_chooser_alone() -> None:
    assert found(question=None) == []


def test_a_question_that_is_not_there_is_told_at_the_chooser_alone() -> None:
    assert found(question="gone") == []


def test_an_empty_cycle_is_told_with_the_shape_of_the_file_alone() -> None:
    assert found(cycles=[{"every": {}}]) == []


def test_a_place_that_an_unreadable_file_may_declare_is_not_missing() -> None:
    assert [code for code, _ in found(region="hubai")] == [Code.NAME_NOT_FILE, Code.NO_PLACE]
    assert [code for code, _ in found("hubai", region="hubai")] == [Code.NAME_NOT_FILE]


@pytest.mark.parametrize(
    ("unread", "data"),
    [
        ("hubei/yichang:", {"cities": {"yichang": {}}}),
        ("flow: bureau - id: manual", {"says": [{"at": "bureau.manual"}]}),
        ("flow: alipay entry:", {"closes": [{"methods": ["alipay"]}]}),
    ],
)
def test_what_an_unreadable_file_may_declare_is_not_missing(
    unread: str, data: dict[str, Any]
) -> None:
    assert found(**data) != []
    assert found(unread, **data) == []


@pytest.mark.parametrize("key", ["months", "days", "monthly_by_day"])
def test_a_cycle_of_nothing_is_one_fault(key: str) -> None:
    assert found(cycles=[{"every": {key: 0}}]) == [
        (Code.TOO_SMALL, ("cycles", 0, "every", key)),
    ]


@pytest.mark.parametrize(
    ("data", "code", "key"),
    [({"id": "问"}, Code.BAD_ID, "id"), ({"valid_days": 0}, Code.TOO_SMALL, "valid_days")],
)
def test_what_is_said_without_a_source_has_an_id_and_days_too(
    data: dict[str, Any], code: Code, key: str
) -> None:
    assert found(unconfirmed=data) == [(code, ("unconfirmed", key))]
