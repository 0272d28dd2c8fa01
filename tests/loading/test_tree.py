from certguide.core.record import Record
from certguide.loading.tree import Tree, position


class At(Record, frozen=True, kw_only=True):
    line: int
    column: int


def at(line: int, column: int) -> At:
    return At(line=line - 1, column=column - 1)


TREE = Tree(
    data={"a": ["x"]},
    mark=at(1, 1),
    places={"a": (at(1, 4), at(1, 1), {0: (at(1, 5), None, {})})},
)


def test_position() -> None:
    assert position(At(line=0, column=3)) == (1, 4)


def test_find() -> None:
    assert TREE.find(()) == (1, 1)
    assert TREE.find(("a",)) == (1, 4)
    assert TREE.find(("a",), "key") == (1, 1)
    assert TREE.find(("a", 0)) == (1, 5)


def test_an_item_of_a_list_has_no_key() -> None:
    assert TREE.find(("a", 0), "key") == (1, 5)


def test_a_route_to_nothing_ends_where_it_still_can() -> None:
    assert TREE.find(("a", 7, "b")) == (1, 4)
    assert TREE.find(("b",)) == (1, 1)
