"""From a folder of YAML to a library, or to every fault of every file in it."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from certguide.core.faults import MOST_FAULTS, Code, Fault
from certguide.core.library import Library
from certguide.core.model import Chooser, Method, Notice
from certguide.core.record import Record
from certguide.loading.decode import decode, readable
from certguide.loading.identity import check_identity, check_unique
from certguide.loading.names import Names, names
from certguide.loading.places import Paper, placed
from certguide.loading.references import check_references
from certguide.loading.shape import KINDS, check_shape, convert
from certguide.loading.source import File, read_folder
from certguide.loading.spot import Spot
from certguide.loading.targets import check_cycles, check_targets
from certguide.loading.tree import UNREAD, Data
from certguide.loading.yamltree import parse


class _Read(Record, frozen=True, kw_only=True):
    """A file as far as it could be read. `spot` is None where its kind is not known."""

    file: File
    paper: Paper
    faults: tuple[Fault, ...]
    spot: Spot | None


def read_library(directory: Path) -> Library:
    """Read, check and join all flow files in `directory`.

    Raises FlowFaults with what is wrong in all of them; nothing is half loaded.
    """
    files, faults = read_folder(directory)
    read = [_read(file) for file in files]
    spots = [each.spot for each in read if each.spot is not None]
    declared = names(spots, _undeclared(read))
    for each in read:
        faults += _capped(chain(each.faults, _check(each.spot, declared)), each.file.path)
    faults += islice(check_unique(spots, declared), MOST_FAULTS)
    faults += islice(check_cycles(declared), MOST_FAULTS)
    if files and len(spots) == len(files) and not declared.choosers:
        faults.append(Fault(code=Code.NO_CHOOSER, file=str(directory)))
    if faults:
        raise placed(faults, {each.file.path: each.paper for each in read})
    return _join(files, spots)


def digest(files: Iterable[File]) -> str:
    """Name the exact text of the files: `sha256:` over their names and bytes, in order."""
    from hashlib import sha256

    hashed = sha256()
    for file in files:
        hashed.update(f"{file.stem} {len(file.data)}\n".encode("utf-8", "surrogateescape"))
        hashed.update(file.data)
    return f"sha256:{hashed.hexdigest()}"


def _read(file: File) -> _Read:
    text, faults = decode(file.data, file.path)
    if text is None:
        return _Read(file=file, paper=Paper(lines=readable(file.data)), faults=faults, spot=None)
    tree, faults = parse(text, file.path)
    paper = Paper(lines=readable(file.data), tree=tree)
    if tree is None or len(faults) > MOST_FAULTS:
        return _Read(file=file, paper=paper, faults=faults, spot=None)
    shape = tuple(islice(check_shape(tree.data, file.path), MOST_FAULTS + 1))
    spot = Spot(file=file.path, stem=file.stem, data=tree.data)
    known = spot.get("kind").text in KINDS
    return _Read(file=file, paper=paper, faults=faults + shape, spot=spot if known else None)


def _check(spot: Spot | None, declared: Names) -> Iterator[Fault]:
    if spot is not None:
        yield from check_identity(spot)
        yield from check_references(spot, declared)
        yield from check_targets(spot, declared)


def _capped(faults: Iterable[Fault], file: str) -> list[Fault]:
    found = list(islice(faults, MOST_FAULTS + 1))
    if len(found) > MOST_FAULTS:
        found[MOST_FAULTS:] = [Fault(code=Code.MORE_FAULTS, file=file)]
    return found


def _undeclared(read: Iterable[_Read]) -> Iterator[str]:
    """Texts in which something may be declared that cannot be read as a declaration.

    These are the names of files, which a flow may have failed to bear, files that are no flows
    yet, and what stands under misspelt keys in the others.
    """
    for each in read:
        yield each.file.stem
        if each.spot is None:
            yield from each.paper.lines
            continue
        for fault in each.faults:
            if fault.code == Code.UNKNOWN_KEY:
                yield from _texts(each.spot.follow(fault.route or ()).data)


def _texts(data: Data) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from _texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from _texts(value)
    elif data is not UNREAD:
        yield str(data)


def _join(files: list[File], spots: list[Spot]) -> Library:
    library = Library(digest=digest(files), choosers={}, methods={}, notices={}, sources={})
    for spot in spots:
        match convert(spot.data):
            case Chooser() as chooser:
                library.choosers[chooser.flow] = chooser
            case Method() as method:
                library.methods[method.flow] = method
            case Notice() as notice:
                library.notices[notice.flow] = notice
            case listed:
                library.sources.update(listed.sources)
    return library
