from certguide.proof.moves import Move, Moves, moves
from core.sample import (
    chooser,
    closing,
    library,
    method,
    placed,
    placing_chooser,
    region,
    requirement,
)
from proof.test_pairing import NEW, OLD


def test_nothing_moves_between_the_same_flows() -> None:
    found = list(moves((OLD, OLD)))
    assert [(each.flow, each.place, each.count, each.moved) for each in found] == [
        ("choose", None, 0, ()),
        ("online", None, 0, ()),
    ]
    assert all(each.situations > 1 for each in found)


def test_what_moves_is_counted_with_its_shortest_example() -> None:
    choose = next(moves((OLD, NEW)))
    assert choose.count == 1
    assert choose.moved == (
        Move(
            old="rest-at-home",
            new="walk-in",
            count=1,
            examples=((("who", "self"), ("phone", "none")),),
        ),
    )


def test_a_method_that_opens_or_closes_is_told_where_the_outcome_stays() -> None:
    tree = {"face": [{"when": {"face": "yes"}, "go": "online"}, {"else": "choose"}]}
    never = requirement("never", {"phone": "never"})
    closed = method("online", 1, requires=[never], start="face", tree=tree)
    new = library(methods={**OLD.methods, "online": closed})
    turned = [each for each in next(moves((OLD, new))).moved if each.old == each.new]
    assert turned
    assert {each.closed for each in turned} == {("online",)}
    assert {each.opened for each in turned} == {()}
    back = [each for each in next(moves((new, OLD))).moved if each.old == each.new]
    assert {each.opened for each in back} == {("online",)}
    assert next(moves((OLD, new))).count == 0


def test_a_place_that_closes_a_method_in_either_version_is_looked_at_by_itself() -> None:
    old = placed()
    regions = {**old.regions, "hainan": region("hainan", closes=[closing("shut", "online")])}
    new = placed(regions=regions)
    found = {(each.flow, each.place): each for each in moves((old, new))}
    assert ("choose", "hainan") in found
    assert found["choose", "hainan"].count > 0
    assert found["choose", None].count == 0
    assert {(each.flow, each.place) for each in moves((new, old))} == set(found)


def test_choosers_that_ask_for_the_place_differently_are_compared_for_the_country_only() -> None:
    old, new = placed(), placed(choosers={"choose": placing_chooser(place="out")})
    assert {each.place for each in moves((old, new))} == {None}


def test_flows_that_only_one_version_has_are_left_out() -> None:
    new = library(methods={"walk-in": OLD.methods["walk-in"], "online": method("online", 1)})
    assert [each.flow for each in moves((OLD, new))] == ["choose"]


def test_an_outcome_that_moves_counts_and_one_that_stays_does_not() -> None:
    stay = Move(old="a", new="a", count=5, examples=(), opened=("b",))
    go = Move(old="a", new="b", count=2, examples=())
    assert Moves(flow="f", place=None, situations=9, moved=(stay, go)).count == 2


def test_a_chooser_of_another_name_shares_no_flow() -> None:
    other = chooser(flow="pick")
    new = library(choosers={"pick": other})
    assert [each.flow for each in moves((OLD, new))] == ["online"]
