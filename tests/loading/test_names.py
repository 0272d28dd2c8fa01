from certguide.loading.names import choosers_first, flow_id, names
from certguide.loading.spot import Spot


def spot(stem: str, **data: object) -> Spot:
    return Spot(file=f"{stem}.yaml", stem=stem, data=data)


CHOOSER = spot(
    "z",
    kind="chooser",
    flow="z",
    questions={"phone": {"options": {"own": {}}}, "last": {"kind": "date"}},
    requirements=[{"id": "smartphone"}, {"id": 7}, "odd"],
)
METHOD = spot("a", kind="method", questions={"phone": {"options": {"none": {}}}})
NOTICE = spot("b", kind="notice", flow="c")
SOURCES = spot("s", kind="sources", sources={"S01": {}}, questions={"no": {}})
FOUND = names([METHOD, NOTICE, SOURCES, CHOOSER], ["go: perhaps-this", "或者 that"])


def test_names_are_gathered_choosers_first() -> None:
    assert choosers_first([METHOD, CHOOSER]) == [CHOOSER, METHOD]
    assert FOUND.choosers == {"z": CHOOSER}
    assert FOUND.outcomes == {"a": METHOD, "c": NOTICE}
    assert list(FOUND.questions) == ["phone", "last"]
    assert list(FOUND.requirements) == ["smartphone"]
    assert list(FOUND.sources) == ["S01"]
    assert FOUND.perhaps == {"go", "perhaps-this", "that"}


def test_a_flow_without_a_name_has_that_of_its_file() -> None:
    assert (flow_id(METHOD), flow_id(NOTICE)) == ("a", "c")


def test_options() -> None:
    assert FOUND.options("phone") == ("own",)
    assert FOUND.options("last") == FOUND.options("nowhere") == ()
    assert FOUND.is_date("last")
    assert not FOUND.is_date("phone")
    assert not FOUND.is_date("nowhere")
