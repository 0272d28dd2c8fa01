from collections.abc import Iterable, Iterator

import pytest

from certguide.core.faults import MOST_FAULTS, Code, Fault, FlowFaults
from certguide.loading.reader import Read, capped, checked, read_file
from certguide.loading.shape import REGION_KINDS
from certguide.loading.source import File
from certguide.loading.tree import UNREAD, Data

NOTICE = (
    "certguide: 1\nkind: notice\nflow: n\ncertifies: false\n"
    "title: &t {zh: 甲, en: A}\nsummary: {zh: 甲, en: A}\n"
    "review: {by: t, on: 2026-01-01, every_days: 1}\nrequires: [x]\nsteps: []\n"
)
REGION = "certguide: 1\nkind: region\nregion: n\nreview: {by: t, on: 2026-01-01, every_days: 1}\n"


def read(text: str | bytes, *kinds: str) -> Read:
    data = text if isinstance(text, bytes) else text.encode()
    file = File(path="flows/n.yaml", stem="n", data=data)
    return read_file(file, kinds) if kinds else read_file(file)


def found(faults: Iterable[Fault]) -> list[tuple[str, object]]:
    return [(each.code, each.position or each.route) for each in faults]


def test_a_file_is_read_as_far_as_it_goes() -> None:
    whole = read(
        NOTICE.replace("&t ", "").replace("steps: []", "steps: [{id: a, do: {zh: 甲, en: A}}]")
    )
    assert whole.faults == ()
    assert whole.spot is not None
    assert (whole.spot.file, whole.spot.stem) == ("flows/n.yaml", "n")
    assert whole.spot.get("flow").text == "n"
    assert whole.paper.lines[1] == "kind: notice"


def test_faults_of_reading_and_of_the_shape_are_found_together() -> None:
    both = read(NOTICE)
    assert found(both.faults) == [(Code.ANCHOR, (5, 8)), (Code.EMPTY_LIST, ("steps",))]
    assert both.spot is not None


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (b"kind: \xff\n", [(Code.NOT_UTF8, (1, 7))]),
        ("kind: [a\n", [(Code.OPEN_BRACKET, (1, 7))]),
        ("", [(Code.EMPTY_FILE, (1, 1))]),
        ("- kind\n", [(Code.WRONG_TYPE, ())]),
        ("kind: metod\n", [(Code.UNKNOWN_KIND, ("kind",))]),
        ("kind: region\n", [(Code.UNKNOWN_KIND, ("kind",))]),
        ("kind: *a\n", [(Code.ALIAS, (1, 7))]),
    ],
)
def test_without_a_known_kind_there_is_nothing_more_to_check(
    data: str | bytes, faults: list[tuple[Code, object]]
) -> None:
    broken = read(data)
    assert (found(broken.faults), broken.spot) == (faults, None)


def test_a_file_that_cannot_be_read_can_still_be_shown() -> None:
    assert read(b"a: \xff\nb").paper.lines == ["a: \ufffd", "b"]
    assert read(b"a: \xff\nb").paper.tree is None
    assert read("a: [\nb").paper.lines == ["a: [", "b"]


def test_of_which_kinds_a_file_can_be_is_said() -> None:
    region = read(REGION, *REGION_KINDS)
    assert (region.faults, region.spot is None) == ((), False)
    (fault,) = read(NOTICE.replace("&t ", ""), *REGION_KINDS).faults
    assert (fault.code, fault.params["known"]) == (Code.UNKNOWN_KIND, "region")


def test_with_too_many_faults_a_file_is_given_up() -> None:
    enough = "".join(f"a{number}: &b 1\n" for number in range(MOST_FAULTS))
    assert read(f"{REGION}{enough}", *REGION_KINDS).spot is not None
    many = read("".join(f"a{number}: &b 1\n" for number in range(MOST_FAULTS + 9)))
    assert [each.code for each in many.faults] == [Code.ANCHOR] * (MOST_FAULTS + 1)
    assert many.spot is None
    unknown = read(REGION + "".join(f"a{number}: 1\n" for number in range(500)), *REGION_KINDS)
    assert [each.code for each in unknown.faults] == [Code.UNKNOWN_KEY] * (MOST_FAULTS + 1)


def faults(count: int) -> Iterator[Fault]:
    for number in range(count):
        yield Fault(code=Code.BAD_ID, file="f.yaml", route=(number,))


def test_the_faults_of_a_file_are_counted_only_so_far() -> None:
    assert capped(faults(MOST_FAULTS), "f.yaml") == list(faults(MOST_FAULTS))
    more = Fault(code=Code.MORE_FAULTS, file="f.yaml")
    assert capped(faults(MOST_FAULTS + 1), "f.yaml") == [*faults(MOST_FAULTS), more]
    assert capped(faults(10**9), "f.yaml") == [*faults(MOST_FAULTS), more]


def no_numbers(data: Data, file: str) -> Iterator[Fault]:
    if data is UNREAD:
        return
    for key, value in data.items():
        if isinstance(value, int):
            yield Fault(code=Code.NEEDS_QUOTES, file=file, route=(key,))


def test_another_file_is_checked_as_its_reader_wants() -> None:
    tree = checked(b'{"a": "b"}', "a.json", no_numbers)
    assert (tree.data, tree.find(("a",))) == ({"a": "b"}, (1, 7))


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (
            b"a: 1\nb: &x 2\n",
            [(Code.NEEDS_QUOTES, (1, 4)), (Code.NEEDS_QUOTES, (2, 4)), (Code.ANCHOR, (2, 4))],
        ),
        (b"a: \xff\n", [(Code.NOT_UTF8, (1, 4))]),
        (b"a: [b\n", [(Code.OPEN_BRACKET, (1, 4))]),
        (b"", [(Code.EMPTY_FILE, (1, 1))]),
        (b"*a\n", [(Code.ALIAS, (1, 1))]),
    ],
)
def test_everything_that_is_wrong_is_raised_at_its_place(
    data: bytes, faults: list[tuple[Code, tuple[int, int]]]
) -> None:
    with pytest.raises(FlowFaults) as raised:
        checked(data, "a.json", no_numbers)
    assert found(raised.value.faults) == faults
    assert {file for file, _ in raised.value.lines} == {"a.json"}
