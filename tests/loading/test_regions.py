from pathlib import Path

import pytest

from certguide.core.faults import MOST_FAULTS, Code, FlowFaults
from certguide.core.region import Region
from certguide.loading.names import names
from certguide.loading.points import Points
from certguide.loading.regions import Neighbours, read_region, shelf
from certguide.loading.source import File
from certguide.loading.spot import Spot

PLACED = Path(__file__).parent / "placed" / "regions"
CHOOSER = Spot(
    file="choose.yaml",
    stem="choose",
    data={
        "kind": "chooser",
        "questions": {"region": {"options": {"hubei": {}, "hunan": {}}}},
    },
)
AROUND = Neighbours(
    names=names([CHOOSER], []),
    points=Points(
        says=frozenset({"choose.local"}), steps=frozenset(), papers=frozenset(), closable=()
    ),
    question="region",
)
HEAD = "certguide: 1\nkind: region\nregion: {}\nreview: {{by: t, on: 2026-01-01, every_days: 1}}\n"


def file(stem: str, more: str = "") -> File:
    text = HEAD.format(stem) + more
    return File(path=f"regions/{stem}.yaml", stem=stem, data=text.encode())


def test_a_file_becomes_a_region() -> None:
    read = read_region(file("hunan"), AROUND)
    region, faults, paper = read.region, read.faults, read.paper
    assert (type(region), faults) == (Region, ())
    assert region is not None
    assert (region.region, region.review.every_days) == ("hunan", 1)
    assert paper.lines[2] == "region: hunan"


def test_its_shape_and_its_names_are_checked_together() -> None:
    read = read_region(file("hunan", "says: [{at: choose.loca}]\n"), AROUND)
    region, faults = read.region, read.faults
    assert region is None
    assert [(each.code, each.route) for each in faults] == [
        (Code.MISSING_KEY, ("says", 0)),
        (Code.NO_POINT, ("says", 0, "at")),
    ]


@pytest.mark.parametrize("data", [b"\xff", b"", b"kind: notice\n", b"a: [\n"])
def test_what_is_no_file_of_a_region_is_not_checked_further(data: bytes) -> None:
    read = read_region(File(path="x.yaml", stem="x", data=data), AROUND)
    region, faults = read.region, read.faults
    assert region is None
    assert len(faults) == 1


def test_a_region_with_too_many_faults_is_given_up() -> None:
    says = "".join(
        f"  - {{id: s{number}, at: choose.x{number}, text: {{zh: 一, en: One}}}}\n"
        for number in range(MOST_FAULTS + 50)
    )
    faults = read_region(file("hubei", "says:\n" + says), AROUND).faults
    assert [each.code for each in faults] == [Code.NO_POINT] * MOST_FAULTS + [Code.MORE_FAULTS]


def test_on_the_shelf_a_faulty_region_is_in_nobodys_way_until_it_is_looked_up() -> None:
    regions = shelf([file("hubei", "cities: {wuhan: {}}\n"), file("hunan")], AROUND)
    assert list(regions) == ["hubei", "hunan"]
    assert regions["hunan"].region == "hunan"
    with pytest.raises(FlowFaults) as raised:
        regions["hubei"]
    assert [(each.code, each.position) for each in raised.value.faults] == [
        (Code.NO_PLACE, (5, 10))
    ]
    assert raised.value.lines == {("regions/hubei.yaml", 5): "cities: {wuhan: {}}"}


def test_every_part_of_a_region_is_read() -> None:
    # The whole of it against the flows it was written for is in test_reading.py.
    data = (PLACED / "hubei.yaml").read_bytes()
    faults = read_region(File(path="hubei.yaml", stem="hubei", data=data), AROUND).faults
    assert {each.code for each in faults} == {
        Code.NO_SOURCE,
        Code.NO_QUESTION,
        Code.NO_METHOD,
        Code.NO_OUTCOME,
        Code.NO_POINT,
        Code.NOT_CLOSABLE,
        Code.NO_PLACE,
    }
