from pathlib import Path

from certguide.core.faults import Code, Fault
from certguide.loading.places import Paper, placed, placed_in_files
from certguide.loading.yamltree import parse


def test_faults_are_placed_and_ordered_from_top_to_bottom() -> None:
    lines = ["a: 1", "b: 2"]
    paper = Paper(lines=lines, tree=parse("\n".join(lines), "f.yaml")[0])
    whole = Fault(code=Code.MORE_FAULTS, file="f.yaml")
    second = Fault(code=Code.BAD_ID, file="f.yaml", route=("b",))
    first = Fault(code=Code.BAD_ID, file="f.yaml", route=("a",), at="key")
    beyond = Fault(code=Code.TAB, file="f.yaml", position=(9, 1))
    elsewhere = Fault(code=Code.NO_FOLDER, file="a")
    found = placed([whole, beyond, second, first, elsewhere], {"f.yaml": paper})
    assert [(fault.file, fault.position) for fault in found.faults] == [
        ("a", None),
        ("f.yaml", (1, 1)),
        ("f.yaml", (2, 4)),
        ("f.yaml", (9, 1)),
        ("f.yaml", None),
    ]
    assert found.lines == {("f.yaml", 1): "a: 1", ("f.yaml", 2): "b: 2"}


def test_without_a_tree_a_route_leads_nowhere() -> None:
    fault = Fault(code=Code.BAD_ID, file="f.yaml", route=("a",))
    assert placed([fault], {"f.yaml": Paper(lines=["a: ["])}).faults == (fault,)


def test_flows_that_were_loaded_are_read_again(tmp_path: Path) -> None:
    file = str(tmp_path / "f.yaml")
    Path(file).write_bytes(b"\xef\xbb\xbfa:\r\n  b: 1\r\n")
    here = Fault(code=Code.BAD_ID, file=file, route=("a", "b"))
    gone = Fault(code=Code.BAD_ID, file=str(tmp_path / "gone.yaml"), route=("a",))
    found = placed_in_files([here, gone])
    assert [fault.position for fault in found.faults] == [(2, 6), None]
    assert found.lines == {(file, 2): "  b: 1"}
