"""The shipped flows, held against every check."""

import datetime as dt

import pytest

from certguide.checks.catalogue import CHECKS
from certguide.checks.diagnosis import diagnose
from certguide.core.faults import Code
from certguide.loading.source import shipped
from certguide.words import words

TODAY = dt.date(2026, 11, 25)
"""The day on which the flows were last read. Whether they still hold is asked when they go out."""


def found(day: dt.date, *names: str) -> list[tuple[str, str]]:
    diagnosis = diagnose(shipped(), day, "zh", words("zh").fault, names or CHECKS)
    return [(each.fault.code, str(each.fault.position)) for each in diagnosis.found]


def test_nothing_is_found_in_the_shipped_flows():
    diagnosis = diagnose(shipped(), TODAY, "zh", words("zh").fault)
    assert [(each.code, each.file, each.position) for each in diagnosis.faults] == []
    assert diagnosis.loaded
    assert diagnosis.checked.places == 31
    assert diagnosis.checked.cases >= 409


@pytest.mark.parametrize(
    ("days", "stale"), [(177, set()), (178, {Code.SOURCE_STALE}), (180, {Code.SOURCE_STALE})]
)
def test_half_a_year_later_their_sources_have_to_be_read_again(days, stale):
    day = TODAY + dt.timedelta(days=days)
    assert {code for code, _ in found(day, "review_stale", "source_stale")} == stale


def test_and_then_all_of_them():
    day = TODAY + dt.timedelta(days=181)
    assert len(found(day, "review_stale")) == 14 + 31
