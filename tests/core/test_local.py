import datetime as dt

import pytest

from certguide.core.local import Change, local
from core.sample import closing, cycle, placed, region, statement, text

DAY = dt.date(2026, 6, 15)


def ids(said):
    return [each.id for each in said]


def here(place="hubei", **parts):
    return local({"hubei": region("hubei", **parts)}, place)


def step(name, at, **more):
    return {"id": name, "at": at, "do": text(name), **more}


def item(name, at, **more):
    return {"id": name, "at": at, "item": text(name), "must": True, **more}


def route(name, **more):
    told = {"title": text(name), "summary": text(name), "steps": [], "sources": []}
    return {"id": name, **told, **more}


def test_a_city_is_heard_before_its_province_at_the_same_point():
    regions = placed().regions
    assert ids(local(regions, "hubei").statements("choose.local", "online", {})) == ["hubei-local"]
    wuhan = local(regions, "hubei/wuhan")
    assert ids(wuhan.statements("choose.local", "online", {})) == ["wuhan-local"]
    assert ids(wuhan.statements("choose.first", "online", {"who": "self"})) == ["hubei-first"]


def test_a_city_without_rules_of_its_own_has_those_of_its_province():
    found = local(placed().regions, "hubei/huangshi")
    assert (found.place, len(found.parts)) == ("hubei/huangshi", 1)
    assert ids(found.statements("choose.local", "online", {})) == ["hubei-local"]


def test_a_city_whose_words_do_not_fit_leaves_them_to_its_province():
    found = here(
        "hubei/wuhan",
        says=[statement("province", at="choose.local")],
        steps=[step("province", "online.look")],
        papers=[item("province", "online.card")],
        cycles=[cycle("province", {"months": 12})],
        cities={
            "wuhan": {
                "says": [
                    statement("deaf", at="choose.local", when={"hearing": "poor"}),
                    statement("visit", at="choose.local", only_with=["visit"]),
                ],
                "steps": [step("deaf", "online.look", when={"hearing": "poor"})],
                "papers": [item("deaf", "online.card", when={"hearing": "poor"})],
                "cycles": [cycle("deaf", {"months": 6}, when={"hearing": "poor"})],
            }
        },
    )
    deaf = {"hearing": "poor"}
    assert ids(found.statements("choose.local", "online", {})) == ["province"]
    assert ids(found.statements("choose.local", "online", deaf)) == ["deaf"]
    assert ids(found.statements("choose.local", "visit", deaf)) == ["deaf", "visit"]
    assert (found.step("online.look", {}).id, found.step("online.look", deaf).id) == (
        "province",
        "deaf",
    )
    assert ids(found.items("online.card", {})) == ["province"]
    assert ids(found.items("online.card", deaf)) == ["deaf"]
    assert (found.cycle({}, DAY).id, found.cycle(deaf, DAY).id) == ("province", "deaf")


def test_where_nothing_is_said_the_national_words_stay():
    found = here(says=[statement("local", at="choose.local")])
    assert found.statements("choose.other", "online", {}) == ()
    assert found.step("online.look", {}) is None
    assert found.items("online.card", {}) == ()
    assert found.unconfirmed() is None
    assert found.cycle({}, DAY) is None
    assert found.routes({}) == ()
    assert found.closings("online") == ()


def test_of_several_steps_that_fit_the_first_is_taken():
    found = here(
        steps=[
            step("other", "online.other"),
            step("deaf", "online.look", when={"hearing": "poor"}),
            step("first", "online.look"),
            step("second", "online.look"),
        ]
    )
    assert found.step("online.look", {}).id == "first"
    assert found.step("online.look", {"hearing": "poor"}).id == "deaf"


def test_several_papers_can_take_the_place_of_one():
    found = here(papers=[item("form", "online.card"), item("photo", "online.card")])
    assert ids(found.items("online.card", {})) == ["form", "photo"]


def test_the_first_cycle_that_fits_and_is_in_force_counts():
    found = here(
        cycles=[
            cycle("old", {"months": 6}, until="2026-06-14"),
            cycle("young", {"months": 3}, when={"who": "family"}),
            cycle("new", {"months": 12}, since="2026-06-15"),
            cycle("late", {"days": 1}),
        ]
    )
    assert found.cycle({}, dt.date(2026, 6, 14)).id == "old"
    assert found.cycle({"who": "self"}, DAY).id == "new"
    assert found.cycle({"who": "family"}, DAY).id == "young"
    # Not knowing is not enough, and no day is after the end of a rule.
    assert found.cycle({}, None).id == "new"


def test_what_is_unconfirmed_in_a_province_is_so_in_its_cities():
    assert local(placed().regions, "hunan").unconfirmed().id == "unconfirmed"
    parts = {"unconfirmed": statement("province"), "cities": {"wuhan": {}, "huanggang": {}}}
    parts["cities"]["huanggang"]["unconfirmed"] = statement("city")
    assert here("hubei/wuhan", **parts).unconfirmed().id == "province"
    assert here("hubei/huanggang", **parts).unconfirmed().id == "city"


@pytest.mark.parametrize(
    ("cycles", "said"),
    [
        ([], "province"),
        ([cycle("believed", {"months": 6}, confirmed=False)], "province"),
        ([cycle("sure", {"months": 6})], None),
    ],
)
def test_a_city_with_a_confirmed_cycle_of_its_own_is_not_unconfirmed(cycles, said):
    parts = {"unconfirmed": statement("province"), "cities": {"wuhan": {"cycles": cycles}}}
    found = here("hubei/wuhan", **parts).unconfirmed()
    assert (found and found.id) == said


def test_a_rule_that_may_fit_once_more_is_known_is_open():
    found = here(cycles=[cycle("young", {"months": 3}, when={"who": "family"}, until="2026-06-14")])
    day = dt.date(2026, 6, 14)
    assert found.cycle_open({}, day)
    assert not found.cycle_open({"who": "self"}, day)
    assert not found.cycle_open({"who": "family"}, day)
    assert not found.cycle_open({}, day + dt.timedelta(days=1))


def test_a_province_can_be_unconfirmed_with_a_cycle_that_is_not():
    found = here(unconfirmed=statement("x"), cycles=[cycle("sure", {"months": 6})])
    assert found.unconfirmed().id == "x"


def test_at_a_point_where_a_city_speaks_its_province_is_not_heard():
    says = [statement("one", at="choose.local"), statement("two", at="choose.more")]
    found = here(
        "hubei/wuhan",
        says=[*says, statement("three", at="choose.local")],
        steps=[step("step", "online.look")],
        papers=[item("paper", "online.card")],
        cities={
            "wuhan": {
                "says": [
                    statement("city", at="choose.local", when={"hearing": "poor"}),
                    statement("city-too", at="choose.local"),
                ],
                "papers": [item("city", "online.card")],
            }
        },
    )
    assert ids(found.heard("says")) == ["city", "city-too", "two"]
    assert ids(found.heard("steps")) == ["step"]
    assert ids(found.heard("papers")) == ["city"]
    assert ids(here(says=says).heard("says")) == ["one", "two"]


@pytest.mark.parametrize("some", [{"when": {"hearing": "poor"}}, {"only_with": ["visit"]}])
def test_where_a_city_speaks_only_to_some_its_province_is_heard_too(some):
    found = here(
        "hubei/wuhan",
        says=[statement("province", at="choose.local")],
        cities={"wuhan": {"says": [statement("city", at="choose.local", **some)]}},
    )
    assert ids(found.heard("says")) == ["city", "province"]


def test_where_a_citys_step_or_paper_is_for_some_that_of_its_province_is_heard_too():
    deaf = {"when": {"hearing": "poor"}}
    found = here(
        "hubei/wuhan",
        steps=[step("province", "online.look")],
        papers=[item("province", "online.card")],
        cities={
            "wuhan": {
                "steps": [step("city", "online.look", **deaf)],
                "papers": [item("city", "online.card", **deaf)],
            }
        },
    )
    assert ids(found.heard("steps")) == ids(found.heard("papers")) == ["city", "province"]


def test_a_method_is_closed_where_that_is_known():
    found = here(
        "hubei/wuhan",
        closes=[closing("all", "alipay")],
        cities={"wuhan": {"closes": [closing("lent", "online", "app", when={"phone": "helper"})]}},
    )
    assert found.closed("online", {"phone": "helper"})
    assert found.closed("app", {"phone": "helper"})
    assert not found.closed("online", {"phone": "own"})
    assert not found.closed("online", {})
    assert found.closed("alipay", {})
    assert not found.closed("bureau", {"phone": "helper"})
    assert [ids(found.closings(name)) for name in ("alipay", "app", "bureau")] == [
        ["all"],
        ["lent"],
        [],
    ]


def test_that_it_is_not_closed_is_a_requirement_of_the_method():
    found = here(
        closes=[closing("all", "online"), closing("lent", "online", when={"phone": "helper"})]
    )
    always, lent = found.closing_requirements("online")
    assert (always.id, always.when) == ("all", {"not": {}})
    assert (lent.id, lent.when) == ("lent", {"not": {"phone": "helper"}})
    assert (lent.met.zh, lent.unmet.zh, lent.unknown.zh) == ("not lent", "lent", "not lent")
    assert lent.sources == ["S4"]
    assert found.closing_requirements("walk-in") == ()


def test_the_other_ways_are_those_of_the_city_and_of_its_province():
    found = here(
        "hubei/wuhan",
        routes=[route("province"), route("deaf", when={"hearing": "poor"})],
        cities={"wuhan": {"routes": [route("city")]}},
    )
    assert ids(found.routes({})) == ["city", "province"]
    assert ids(found.routes({"hearing": "poor"})) == ["city", "province", "deaf"]


def test_what_has_no_days_of_its_own_has_those_of_the_file():
    told = {
        "unconfirmed": statement("x"),
        "cycles": [cycle("x", {"months": 12})],
        "says": [statement("x", at="choose.local")],
        "steps": [step("x", "online.look")],
        "papers": [item("x", "online.card")],
        "closes": [closing("x", "online")],
        "routes": [
            route(
                "x",
                steps=[{"id": "x", "do": text("x")}, {"id": "y", "do": text("y"), "valid_days": 3}],
                checklist=[
                    {"id": "x", "item": text("x"), "must": True},
                    {"id": "y", "item": text("y"), "must": True, "valid_days": 4},
                ],
            )
        ],
    }
    found = here("hubei/wuhan", **told, cities={"wuhan": told})
    for part in found.parts:
        said = [part.unconfirmed, *part.cycles, *part.says, *part.steps, *part.papers]
        said += [*part.closes, *part.routes]
        assert [each.valid_days for each in said] == [180] * 7
        assert [each.valid_days for each in part.routes[0].steps] == [180, 3]
        assert [each.valid_days for each in part.routes[0].checklist] == [180, 4]


@pytest.mark.parametrize("days", [1, 999])
def test_days_of_its_own_stay(days):
    found = here(
        unconfirmed=statement("x", valid_days=days),
        cycles=[cycle("x", {"months": 12}, valid_days=days)],
        routes=[route("x", valid_days=days)],
    )
    (part,) = found.parts
    assert part.unconfirmed.valid_days == days
    assert part.cycles[0].valid_days == days
    assert part.routes[0].valid_days == days


def test_the_changes_are_listed_city_first_in_the_order_of_the_file():
    assert local(placed().regions, "hubei/wuhan").changes == (
        Change(kind="cycle", at="", id="wuhan-yearly"),
        Change(kind="says", at="choose.local", id="wuhan-local"),
        Change(kind="closes", at="online", id="closed"),
        Change(kind="cycle", at="", id="yearly"),
        Change(kind="says", at="choose.local", id="hubei-local"),
        Change(kind="says", at="choose.first", id="hubei-first"),
        Change(kind="says", at="choose.caution", id="hubei-online"),
        Change(kind="steps", at="online.look", id="hubei-look"),
        Change(kind="papers", at="online.card", id="hubei-card"),
        Change(kind="routes", at="", id="photo"),
    )
