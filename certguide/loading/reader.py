"""One file as far as it can be read: its text, its tree, and the faults in its shape."""

from collections.abc import Callable, Iterable
from itertools import islice

from certguide.core.faults import MOST_FAULTS, Code, Fault
from certguide.core.record import Record
from certguide.loading.decode import decode, readable
from certguide.loading.places import Paper, placed
from certguide.loading.shape import KINDS, check_shape
from certguide.loading.source import File
from certguide.loading.spot import Spot
from certguide.loading.tree import Data, Tree
from certguide.loading.yamltree import parse


class Read(Record, frozen=True, kw_only=True):
    """A file as far as it could be read. `spot` is None where its kind is not known."""

    file: File
    paper: Paper
    faults: tuple[Fault, ...]
    spot: Spot | None


def read_file(file: File, kinds: tuple[str, ...] = KINDS) -> Read:
    """Read a file that should be of one of these `kinds`. Nothing is raised."""
    text, faults = decode(file.data, file.path)
    if text is None:
        return Read(file=file, paper=Paper(lines=readable(file.data)), faults=faults, spot=None)
    tree, faults = parse(text, file.path)
    paper = Paper(lines=readable(file.data), tree=tree)
    if tree is None or len(faults) > MOST_FAULTS:
        return Read(file=file, paper=paper, faults=faults, spot=None)
    shape = tuple(islice(check_shape(tree.data, file.path, kinds), MOST_FAULTS + 1))
    spot = Spot(file=file.path, stem=file.stem, data=tree.data)
    known = spot.get("kind").text in kinds
    return Read(file=file, paper=paper, faults=faults + shape, spot=spot if known else None)


def capped(faults: Iterable[Fault], file: str) -> list[Fault]:
    """The faults of one file, and where there are too many the first of them and that."""
    found = list(islice(faults, MOST_FAULTS + 1))
    if len(found) > MOST_FAULTS:
        found[MOST_FAULTS:] = [Fault(code=Code.MORE_FAULTS, file=file)]
    return found


def checked(data: bytes, file: str, check: Callable[[Data, str], Iterable[Fault]]) -> Tree:
    """Read a file that is no flow, in YAML or JSON; `check` yields what is wrong with its data.

    Raises FlowFaults with everything that is wrong in it.
    """
    text, faults = decode(data, file)
    tree = None
    if text is not None:
        tree, faults = parse(text, file)
    if tree is not None:
        faults = (*faults, *check(tree.data, file))
    if faults or tree is None:
        raise placed(faults, {file: Paper(lines=readable(data), tree=tree)})
    return tree
