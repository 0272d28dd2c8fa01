from certguide.core.faults import Code
from certguide.core.record import Record
from certguide.loading.builder import Builder
from certguide.loading.tree import Data


class At(Record, frozen=True, kw_only=True):
    line: int
    column: int


AT = At(line=0, column=0)


def data_of(builder: Builder) -> Data:
    tree = builder.tree()
    assert tree is not None
    return tree.data


def test_a_tree_grows_from_what_a_parser_reports() -> None:
    builder = Builder("f.yaml")
    builder.document(AT)
    builder.open({}, AT, flow=False)
    builder.key("a", AT, plain=True)
    builder.open([], At(line=0, column=3), flow=True)
    builder.value("b", At(line=0, column=4), plain=True)
    builder.close()
    builder.close()
    tree = builder.tree()
    assert tree is not None
    assert (tree.data, tree.find(("a", 0))) == ({"a": ["b"]}, (1, 5))
    assert (builder.faults, builder.reading, builder.known) == ([], True, {"a"})


def test_nothing_makes_no_tree() -> None:
    assert Builder("f.yaml").tree() is None


def test_a_value_under_a_refused_key_is_dropped_with_all_its_parts() -> None:
    builder = Builder("f.yaml")
    builder.open({}, AT, flow=True)
    builder.key("<<", AT, plain=True)
    builder.open({}, AT, flow=True)
    builder.key("a", AT, plain=True)
    builder.value("b", AT, plain=True)
    builder.close()
    builder.key("c", AT, plain=True)
    builder.value("d", AT, plain=True)
    builder.close()
    assert data_of(builder) == {"c": "d"}
    assert [fault.code for fault in builder.faults] == [Code.MERGE_KEY]
    assert builder.known == {"a", "c"}


def test_the_value_of_a_mended_key_is_what_was_written_if_anything_was() -> None:
    builder = Builder("f.yaml")
    builder.open({}, AT, flow=True)
    builder.key("a：x", AT, plain=True)
    builder.value("", AT, plain=True)
    builder.key("b：x", AT, plain=True)
    builder.value("y", AT, plain=True)
    builder.key("c", AT, plain=True)
    builder.value("", AT, plain=True)
    builder.close()
    assert data_of(builder) == {"a": "x", "b": "y", "c": None}


def test_the_first_of_two_equal_keys_counts() -> None:
    builder = Builder("f.yaml")
    builder.open({}, AT, flow=True)
    for line, value in enumerate("xy"):
        builder.key("a", At(line=line, column=0), plain=True)
        builder.value(value, At(line=line, column=3), plain=True)
    builder.close()
    assert data_of(builder) == {"a": "x"}
    assert (builder.faults[0].position, builder.faults[0].params) == (
        (2, 1),
        {"key": "a", "line": "1"},
    )
