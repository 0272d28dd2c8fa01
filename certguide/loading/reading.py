"""From a folder of YAML to a library, or to every fault of every file in it."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path, PurePath

from certguide.core.faults import MOST_FAULTS, Code, Fault
from certguide.core.library import Library
from certguide.core.model import Chooser, Method, Notice
from certguide.core.record import Record, replace
from certguide.core.region import Region
from certguide.loading.identity import check_identity, check_unique
from certguide.loading.names import Names, flow_id, names
from certguide.loading.places import Paper, placed
from certguide.loading.points import points
from certguide.loading.reader import Read, capped, read_file
from certguide.loading.references import check_references
from certguide.loading.regions import FOLDER, Neighbours, read_region, shelf
from certguide.loading.shape import convert
from certguide.loading.shelf import Shelf
from certguide.loading.source import File, read_folder, read_regions
from certguide.loading.spot import Spot
from certguide.loading.targets import check_cycles, check_targets
from certguide.loading.texts import check_texts
from certguide.loading.tree import UNREAD, Data


class ReadFlows(Record, frozen=True, kw_only=True):
    """A folder of flows as far as it could be read.

    `spots` are the national files whose kind is known, `local` those of regions. `papers` are
    the texts of all files, by path. `library` is None where there are `faults`.
    """

    spots: tuple[Spot, ...]
    local: tuple[Spot, ...]
    papers: dict[str, Paper]
    faults: tuple[Fault, ...]
    library: Library | None


def read_library(directory: Path, *, every_region: bool = True) -> Library:
    """Read, check and join all flow files in `directory`.

    Without `every_region` the files of the regions are read one by one when they are looked up.
    Raises FlowFaults with what is wrong in all files read; nothing is half loaded.
    """
    read = read_flows(directory, every_region=every_region)
    if read.library is None:
        raise placed(read.faults, read.papers)
    return read.library


def read_flows(directory: Path, *, every_region: bool = True) -> ReadFlows:
    """Read all flow files in `directory`, and say what is wrong in them. Nothing is raised."""
    files, faults = read_folder(directory)
    local, unread = read_regions(directory / FOLDER) if files else ([], [])
    faults += unread
    read = [read_file(file) for file in files]
    spots = [each.spot for each in read if each.spot is not None]
    # What a file says that was not read at all is not known, but what it is called is.
    called = [PurePath(fault.file).stem for fault in faults]
    declared = names(spots, (*called, *_undeclared(read)))
    for each in read:
        faults += capped(chain(each.faults, _check(each.spot, declared)), each.file.path)
    faults = _joined(faults, list(islice(check_unique(spots, declared), MOST_FAULTS)))
    faults += islice(check_cycles(declared), MOST_FAULTS)
    if files and len(spots) == len(files) and not declared.choosers:
        faults.append(Fault(code=Code.NO_CHOOSER, file=str(directory)))
    if local:
        faults += _placeless(declared)
    papers = {each.file.path: each.paper for each in read}
    around = Neighbours(names=declared, points=points(spots), question=_place(spots))
    regions: dict[str, Region] = {}
    local_spots: list[Spot] = []
    for file in local if every_region else ():
        one = read_region(file, around)
        faults += one.faults
        papers[file.path] = one.paper
        if one.spot is not None:
            local_spots.append(one.spot)
        if one.region is not None:
            regions[file.stem] = one.region
    library = None
    if not faults:
        shelved = Shelf(regions, regions.__getitem__) if every_region else shelf(local, around)
        library = replace(_join(files, spots, local), regions=shelved)
    return ReadFlows(
        spots=tuple(spots),
        local=tuple(local_spots),
        papers=papers,
        faults=tuple(faults),
        library=library,
    )


def _joined(faults: list[Fault], doubled: list[Fault]) -> list[Fault]:
    """All faults; a file that bears the name of another is not told that it is no file's name."""
    copies = {fault.file for fault in doubled if fault.code == Code.DUPLICATE_FLOW}
    return [
        *(each for each in faults if each.code != Code.NAME_NOT_FILE or each.file not in copies),
        *doubled,
    ]


def _placeless(declared: Names) -> Iterator[Fault]:
    """Yield that no chooser says which question is about the place, where all can be read."""
    choosers = tuple(declared.choosers.values())
    fields = {*Chooser.__struct_fields__, "kind"}
    # A key that is not known may be a misspelt place.
    understood = all(fields.issuperset(file.data) for file in choosers)
    if choosers and understood and _place(choosers) is None:
        yield choosers[0].get("flow").fault(Code.NO_PLACE_QUESTION)


def _place(files: Iterable[Spot]) -> str | None:
    """The chooser's question about the place that pays."""
    return next((place for file in files for place in [file.get("place").text] if place), None)


def digest(files: Iterable[File]) -> str:
    """Name the exact text of the files: `sha256:` over their names and bytes, in order."""
    from hashlib import sha256

    hashed = sha256()
    for file in files:
        hashed.update(f"{file.stem} {len(file.data)}\n".encode("utf-8", "surrogateescape"))
        hashed.update(file.data)
    return f"sha256:{hashed.hexdigest()}"


def _check(spot: Spot | None, declared: Names) -> Iterator[Fault]:
    if spot is not None:
        yield from check_identity(spot)
        yield from check_references(spot, declared)
        yield from check_targets(spot, declared)
        yield from check_texts(spot)


def _undeclared(read: Iterable[Read]) -> Iterator[str]:
    """Texts in which something may be declared that cannot be read as a declaration.

    These are the names of files, which a flow may have failed to bear, files that are no flows
    yet, and what stands under misspelt keys in the others.
    """
    for each in read:
        if each.spot is None:
            yield each.file.stem
            yield from each.paper.lines
            continue
        if flow_id(each.spot) != each.file.stem:
            yield each.file.stem
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


def _join(files: list[File], spots: list[Spot], local: list[File]) -> Library:
    library = Library(
        digest=digest([*files, *local]), choosers={}, methods={}, notices={}, sources={}
    )
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
