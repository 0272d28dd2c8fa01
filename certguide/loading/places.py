"""From a fault's route to line and column, only when it has to be shown."""

from collections.abc import Iterable
from pathlib import Path

from certguide.core.faults import Fault, FlowFaults
from certguide.core.record import Record
from certguide.loading.decode import LARGEST, readable
from certguide.loading.tree import Tree


class Paper(Record, frozen=True, kw_only=True):
    """A file as it was read: its lines, and its tree where it has one."""

    lines: list[str]
    tree: Tree | None = None


def placed(faults: Iterable[Fault], papers: dict[str, Paper]) -> FlowFaults:
    """Give every fault its position and its line; file by file, from top to bottom."""
    found = sorted((located(fault, papers.get(fault.file)) for fault in faults), key=order)
    lines: dict[tuple[str, int], str] = {}
    for fault in found:
        text = line_of(fault, papers.get(fault.file))
        if fault.position and text is not None:
            lines[fault.file, fault.position[0]] = text
    return FlowFaults(tuple(found), lines)


def line_of(fault: Fault, paper: Paper | None) -> str | None:
    """The text of the line that a fault with its position names, where there is one."""
    if fault.position is None or paper is None or fault.position[0] > len(paper.lines):
        return None
    return paper.lines[fault.position[0] - 1]


def placed_in_files(faults: Iterable[Fault]) -> FlowFaults:
    """Like `placed`, for faults in flows that could be loaded: their files are read again.

    A file that is gone since then leaves its faults without a position.
    """
    from certguide.loading.yamltree import parse

    found = tuple(faults)
    papers: dict[str, Paper] = {}
    for file in dict.fromkeys(fault.file for fault in found):
        lines = read_lines(file)
        if lines is not None:
            papers[file] = Paper(lines=lines, tree=parse("\n".join(lines), file)[0])
    return placed(found, papers)


def read_lines(file: str) -> list[str] | None:
    """The lines of a file as far as they can be read, None where it cannot be opened."""
    try:
        with Path(file).open("rb") as opened:
            return readable(opened.read(LARGEST))
    except OSError:
        return None


def located(fault: Fault, paper: Paper | None) -> Fault:
    """The fault with its position, where its route leads to one in its file."""
    if fault.position or fault.route is None or paper is None or paper.tree is None:
        return fault
    return Fault(
        code=fault.code,
        file=fault.file,
        route=fault.route,
        at=fault.at,
        position=paper.tree.find(fault.route, fault.at),
        params=fault.params,
    )


def order(fault: Fault) -> tuple[str, tuple[int, int], str]:
    """The place of a fault among others: file by file, from top to bottom."""
    # What has no place and is not about the file as a whole comes after what has.
    last = (LARGEST + 1, 0)
    return fault.file, fault.position or last, fault.code
