"""The files of the regions: all of them checked, or one read when it is looked up."""

from collections.abc import Iterable
from itertools import chain, islice

from certguide.core.faults import MOST_FAULTS, Fault
from certguide.core.record import Record
from certguide.core.region import Region
from certguide.loading.names import Names
from certguide.loading.places import Paper, placed
from certguide.loading.points import Points
from certguide.loading.reader import capped, read_file
from certguide.loading.regionfile import check_region
from certguide.loading.shape import REGION_KINDS, convert_as
from certguide.loading.shelf import Shelf
from certguide.loading.source import File
from certguide.loading.spot import Spot

FOLDER = "regions"
"""Where they lie in a folder of flows."""


class Neighbours(Record, frozen=True, kw_only=True):
    """What a region's file is checked against: names and open points of the national flows.

    `question` is the chooser's question about the place that pays.
    """

    names: Names
    points: Points
    question: str | None


class ReadRegion(Record, frozen=True, kw_only=True):
    """One region's file as far as it could be read; `region` is None where there are `faults`."""

    region: Region | None
    faults: tuple[Fault, ...]
    paper: Paper
    spot: Spot | None


def shelf(files: Iterable[File], around: Neighbours) -> Shelf:
    """The regions in `files`, each read and checked when it is looked up.

    Looking one up raises FlowFaults with everything that is wrong in it.
    """
    by_id = {file.stem: file for file in files}

    def read(key: str) -> Region:
        found = read_region(by_id[key], around)
        if found.region is None:
            raise placed(found.faults, {by_id[key].path: found.paper})
        return found.region

    return Shelf(by_id, read)


def read_region(file: File, around: Neighbours) -> ReadRegion:
    """Read and check one region's file. Nothing is raised."""
    read = read_file(file, REGION_KINDS)
    found: Iterable[Fault] = read.faults
    if read.spot is not None:
        checked = check_region(read.spot, around.names, around.points, around.question)
        found = chain(found, islice(checked, MOST_FAULTS + 1))
    faults = capped(found, file.path)
    region = convert_as(read.spot.data, Region) if read.spot is not None and not faults else None
    return ReadRegion(region=region, faults=tuple(faults), paper=read.paper, spot=read.spot)
