import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certguide.core.faults import Code, FlowFaults
from certguide.core.saved import Halt, Saved
from certguide.loading.decode import LARGEST
from certguide.loading.report import report
from certguide.loading.savedfile import read_saved, write_saved
from certguide.words import words

SAVED = Saved(
    kind=1,
    flow="choose",
    version="1",
    digest="sha256:0",
    date="2026-11-22",
    answers={"who": "self", "last": "2026-03-01", "app": "12333"},
    at=Halt(method="online", step="look", tried=["visit"], means={"face": "no"}),
    ticks={"online": ["card"]},
)
BARE = Saved(kind=1, flow="choose", version="1", digest="sha256:0", date="2026-11-22")

TEXT = """{
  "certguide-saved": 1,
  "flow": "choose",
  "version": "1",
  "digest": "sha256:0",
  "date": "2026-11-22",
  "answers": {
    "who": "self",
    "last": "2026-03-01",
    "app": "12333"
  },
  "at": {
    "method": "online",
    "step": "look",
    "tried": [
      "visit"
    ],
    "means": {
      "face": "no"
    }
  },
  "ticks": {
    "online": [
      "card"
    ]
  }
}
"""


def test_the_file_is_json_that_a_person_can_read() -> None:
    assert write_saved(SAVED) == TEXT


def test_what_is_not_there_is_not_written() -> None:
    assert list(json.loads(write_saved(BARE))) == [
        "certguide-saved",
        "flow",
        "version",
        "digest",
        "date",
    ]


@pytest.mark.parametrize("saved", [SAVED, BARE], ids=["full", "bare"])
def test_what_was_written_is_read_again(saved: Saved) -> None:
    assert read_saved(write_saved(saved).encode(), "f.json") == saved


IDS = st.text("abz019-/", min_size=1, max_size=9)
ANSWERS = st.dictionaries(IDS, IDS, max_size=4)


@given(
    st.builds(
        Saved,
        kind=st.just(1),
        flow=IDS,
        version=IDS,
        digest=IDS,
        date=st.dates().map(str),
        answers=ANSWERS,
        at=st.none()
        | st.builds(Halt, method=IDS, step=IDS, tried=st.lists(IDS, max_size=3), means=ANSWERS),
        ticks=st.dictionaries(IDS, st.lists(IDS, max_size=3), max_size=3),
    )
)
def test_whatever_can_be_saved_is_read_again(saved: Saved) -> None:
    assert read_saved(write_saved(saved).encode(), "f.json") == saved


def faults(data: bytes) -> list[tuple[str, tuple[int, int] | None]]:
    with pytest.raises(FlowFaults) as raised:
        read_saved(data, "f.json")
    for spoken in (words("zh"), words("en")):
        assert report(raised.value, spoken.fault).startswith("f.json")
    return [(each.code, each.position) for each in raised.value.faults]


def changed(old: str, new: str) -> bytes:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new).encode()


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('"certguide-saved": 1', '"certguide-saved": 2', [(Code.NOT_ONE_OF, (2, 22))]),
        ('  "certguide-saved": 1,\n', "", [(Code.MISSING_KEY, (1, 1))]),
        ('"flow": "choose"', '"flow": 7', [(Code.NEEDS_QUOTES, (3, 11))]),
        ('"flow": "choose"', '"flow": " "', [(Code.EMPTY_TEXT, (3, 11))]),
        ('"flow": "choose"', '"flow": null', [(Code.EMPTY_VALUE, (3, 3))]),
        ('"flow"', '"flwo"', [(Code.UNKNOWN_KEY, (3, 3))]),
        ('"date": "2026-11-22"', '"date": "2026-02-29"', [(Code.BAD_DATE, (6, 11))]),
        ('"who": "self"', '"who": true', [(Code.NEEDS_QUOTES, (8, 12))]),
        ('"who": "self"', '"who": "se\\u001blf"', [(Code.HIDDEN_CHARACTER, (8, 12))]),
        ('"method": "online",\n', "", [(Code.MISSING_KEY, (12, 3))]),
        ('[\n      "visit"\n    ]', '"visit"', [(Code.WRONG_TYPE, (15, 14))]),
        ('[\n      "card"\n    ]', '{"card": "yes"}', [(Code.WRONG_TYPE, (23, 15))]),
        ('"ticks": {', '"ticks": {"online": [], ', [(Code.DUPLICATE_KEY, (23, 5))]),
        ('"who": "self"', '"who": *self', [(Code.ALIAS, (8, 12))]),
    ],
)
def test_a_damaged_file_is_reported_at_its_place(
    old: str, new: str, found: list[tuple[Code, tuple[int, int]]]
) -> None:
    assert faults(changed(old, new)) == found


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", [(Code.EMPTY_FILE, (1, 1))]),
        (b"[]", [(Code.WRONG_TYPE, (1, 1))]),
        (b"null", [(Code.EMPTY_VALUE, (1, 1))]),
        (b"*a", [(Code.ALIAS, (1, 1))]),
        (b"{}", [(Code.MISSING_KEY, (1, 1))]),
        (b'{"certguide-saved": 1\n"flow": "x"}', [(Code.OPEN_BRACKET, (1, 1))]),
        (TEXT.encode()[:99], [(Code.OPEN_QUOTE, (6, 11))]),
        (TEXT.encode().replace(b"self", b"\xff"), [(Code.NOT_UTF8, (8, 13))]),
        (TEXT.encode().replace(b"self", b"\x00"), [(Code.CONTROL_CHARACTER, (8, 13))]),
        (b" " * (LARGEST + 1), [(Code.TOO_LARGE, None)]),
    ],
    ids="empty list null alias nothing comma half bytes zero large".split(),
)
def test_what_is_no_such_file_is_reported_at_its_place(
    data: bytes, found: list[tuple[Code, Any]]
) -> None:
    assert faults(data) == found


def test_several_things_that_are_wrong_are_reported_together() -> None:
    data = changed('"date": "2026-11-22"', '"date": "yesterday"').replace(b'"self"', b"1")
    assert faults(data) == [(Code.BAD_DATE, (6, 11)), (Code.NEEDS_QUOTES, (8, 12))]


def outcome(data: bytes) -> Saved | FlowFaults:
    try:
        return read_saved(data, "f.json")
    except FlowFaults as faults:
        return faults


@given(st.binary(max_size=60), st.integers(0, len(TEXT)), st.integers(0, 60))
def test_a_torn_file_is_read_or_refused(piece: bytes, start: int, length: int) -> None:
    data = TEXT.encode()
    found = outcome(data[:start] + piece + data[start + length :])
    if isinstance(found, FlowFaults):
        assert report(found, words("en").fault).count("\n") > 3 * len(found.faults)
    else:
        assert outcome(write_saved(found).encode()) == found
