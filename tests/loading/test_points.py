from certguide.loading.points import Points, points
from certguide.loading.spot import Spot


def spot(stem: str, **data: object) -> Spot:
    return Spot(file=f"{stem}.yaml", stem=stem, data=data)


def test_open_points_are_gathered_by_what_can_be_put_there() -> None:
    chooser = spot(
        "choose",
        flow="choose",
        open={"local": "before", "caution": "warnings"},
        before=[{"id": "first", "open": True}, {"id": "closed"}],
        warnings=[{"id": "care", "open": True}],
        helper=[{"id": "come", "open": True}],
        only_they=[{"id": "blink", "open": True}],
    )
    method = spot(
        "alipay",
        entry={"zh": "支付宝"},
        open={"more": "before"},
        steps=[{"id": "search", "open": True}, {"id": "blink", "open": False}],
        checklist=[{"id": "card", "open": True}, {"id": "phone"}],
    )
    assert points([chooser, method]) == Points(
        says=frozenset(
            {
                "choose.local",
                "choose.caution",
                "choose.first",
                "choose.care",
                "choose.come",
                "choose.blink",
                "alipay.more",
            }
        ),
        steps=frozenset({"alipay.search"}),
        papers=frozenset({"alipay.card"}),
        closable=("alipay",),
    )


def test_only_what_has_an_entry_can_be_closed_in_the_order_of_the_files() -> None:
    files = [
        spot("online-app", entry={"zh": "掌上12333"}),
        spot("bureau", kind="method"),
        spot("renamed", flow="alipay", entry="broken"),
        spot("e-card", entry=None),
    ]
    assert points(files).closable == ("online-app", "alipay")


def test_a_flow_that_bears_another_name_than_its_file_is_open_under_both() -> None:
    copied = spot(
        "bank", flow="bureau", open={"more": "before"}, steps=[{"id": "go", "open": True}]
    )
    found = points([copied])
    assert found.says == {"bank.more", "bureau.more"}
    assert found.steps == {"bank.go", "bureau.go"}


def test_what_is_not_clearly_open_stays_closed() -> None:
    odd = spot(
        "odd",
        open="everything",
        before=[{"id": 7, "open": True}, {"open": True}, "x", {"id": "a", "open": "yes"}],
        steps={"id": "b", "open": True},
    )
    nothing: frozenset[str] = frozenset()
    assert points([odd]) == Points(says=nothing, steps=nothing, papers=nothing, closable=())
    assert points([]) == points([odd])
