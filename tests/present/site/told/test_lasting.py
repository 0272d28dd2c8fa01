"""Until when the page says the same, against the page as it is made on later days."""

import datetime as dt

import pytest
from msgspec.structs import replace

from certguide.loading.library import load
from certguide.present.site.data import site_data
from certguide.present.site.told.lasting import lasts
from cli.support import SHIPPED, SMALL

DAY = dt.date(2026, 11, 25)
NEXT = dt.timedelta(days=1)


def told(library, day):
    return {**site_data(library, day), "day": ""}


@pytest.mark.parametrize("folder", [SHIPPED, SMALL])
def test_until_that_day_the_page_is_the_same_and_on_the_next_another(folder):
    library = load(folder)
    until = lasts(library, DAY)
    assert until is not None
    assert until > DAY
    assert told(library, until) == told(library, DAY)
    assert told(library, until + NEXT) != told(library, DAY)


def test_where_all_checks_have_run_out_nothing_more_changes():
    library = load(SHIPPED)
    late = dt.date(2040, 1, 1)
    assert lasts(library, late) is None
    assert told(library, late) == told(library, late + NEXT)


@pytest.mark.parametrize(
    ("change", "until"),
    [
        ({"until": "2026-12-31"}, dt.date(2026, 12, 31)),
        ({"since": "2027-01-01"}, dt.date(2026, 12, 31)),
        ({"since": "2026-11-26"}, DAY),
        ({"since": "2026-11-25"}, dt.date(2027, 5, 21)),
        ({"until": "2026-11-24"}, dt.date(2027, 5, 21)),
    ],
)
def test_a_cycle_that_begins_or_ends_is_another_page(change, until):
    library = load(SHIPPED)
    region = library.regions["henan"]
    cycles = [replace(region.cycles[0], **change), *region.cycles[1:]]
    regions = {**library.regions, "henan": replace(region, cycles=cycles)}
    assert lasts(replace(library, regions=regions), DAY) == until
