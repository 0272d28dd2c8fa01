"""Files of cases: all of them read, or every fault of every file."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

from certguide.core.case import NONE, CaseList, FiledCase
from certguide.core.conditions import UNSURE
from certguide.core.faults import Code, Fault
from certguide.core.library import Library
from certguide.core.nearest import nearest
from certguide.core.record import Record
from certguide.loading.decode import decode, readable
from certguide.loading.identity import check_written_date
from certguide.loading.places import Paper, placed
from certguide.loading.reader import capped
from certguide.loading.regionfile import check_every
from certguide.loading.shape import check_as, convert_as
from certguide.loading.source import ENDING, File, read_folder, read_path
from certguide.loading.spot import Spot
from certguide.loading.tree import UNREAD, Data
from certguide.loading.values import expected
from certguide.loading.yamltree import parse

FOLDER = "cases"
"""Where they lie in a folder of flows."""

KIND = str(CaseList.__struct_config__.tag)
"""What stands behind `kind` in a file of cases."""


class ReadCases(Record, frozen=True, kw_only=True):
    """Files of cases as far as they could be read. There are no `cases` where there are `faults`.

    `papers` are the texts of the files, by path.
    """

    cases: tuple[FiledCase, ...]
    faults: tuple[Fault, ...]
    papers: dict[str, Paper]


def read_cases(paths: Iterable[Path], library: Library) -> tuple[FiledCase, ...]:
    """Read the files of cases at `paths` (files, and folders of files) for these flows.

    Raises FlowFaults with what is wrong in all of them; nothing is half read.
    """
    read = read_case_files(paths, library)
    if read.faults:
        raise placed(read.faults, read.papers)
    return read.cases


def read_case_files(paths: Iterable[Path], library: Library) -> ReadCases:
    """Like `read_cases`, with the faults as data. Nothing is raised."""
    files: dict[str, File] = {}
    faults: list[Fault] = []
    for path in paths:
        found, unread = _files(path)
        files |= {file.path: file for file in found}
        faults += unread
    papers: dict[str, Paper] = {}
    cases: list[FiledCase] = []
    first: dict[str, Spot] = {}
    ways = cache(lambda: routes(library))
    for file in files.values():
        spot, paper, wrong = _read(file)
        papers[file.path] = paper
        listed = spot.get("cases")
        checks = (_check_case(each, library, ways) for each in listed.items())
        faults += capped(chain(wrong, *checks, _check_names(listed, first)), file.path)
        if not faults:
            read = convert_as(spot.data, CaseList).cases
            cases += (
                FiledCase(case=case, file=file.path, number=number)
                for number, case in enumerate(read)
            )
    return ReadCases(cases=() if faults else tuple(cases), faults=tuple(faults), papers=papers)


def _files(path: Path) -> tuple[list[File], list[Fault]]:
    if path.suffix.lower() in (ENDING, ".yml") and not path.exists():
        return [], [Fault(code=Code.NO_FILE, file=str(path))]
    if path.is_dir() or not path.exists():
        return read_folder(path)
    file = read_path(path)
    return ([], [file]) if isinstance(file, Fault) else ([file], [])


def _read(file: File) -> tuple[Spot, Paper, tuple[Fault, ...]]:
    """The data of one file, its text, and what is wrong with its form."""
    lines = readable(file.data)
    text, faults = decode(file.data, file.path)
    tree = None
    if text is not None:
        tree, faults = parse(text, file.path)
    data = None if tree is None else tree.data
    if tree is not None:
        faults = (*faults, *_check_form(data, file.path))
    spot = Spot(file=file.path, stem=file.stem, data=data)
    return spot, Paper(lines=lines, tree=tree), faults


def _check_form(data: Data, file: str) -> Iterator[Fault]:
    kind = data.get("kind") if isinstance(data, dict) else UNREAD
    if isinstance(kind, str) and kind != KIND:
        near = "\n".join(nearest(kind, (KIND,)))
        params = {"value": kind, "near": near, "known": KIND}
        yield Fault(code=Code.UNKNOWN_KIND, file=file, route=("kind",), params=params)
    elif kind is not UNREAD and not isinstance(kind, str) and "kind" in data:
        yield expected(("text",), kind, file, ("kind",))
    elif isinstance(data, dict) and "kind" not in data:
        yield Fault(code=Code.NO_KIND, file=file, route=(), params={"known": KIND})
    else:
        yield from check_as(data, CaseList, file)


def _check_names(cases: Spot, first: dict[str, Spot]) -> Iterator[Fault]:
    """Yield the names that stand twice, in one file or in two."""
    for case in cases.items():
        name = case.get("name")
        if name.text is None:
            continue
        if name.text in first:
            yield name.fault(Code.DUPLICATE_CASE, name=name.text, other=first[name.text].file)
        first.setdefault(name.text, name)


def _check_case(
    case: Spot, library: Library, ways: Callable[[], tuple[str, ...]]
) -> Iterator[Fault]:
    yield from check_written_date(case.get("as_of"))
    for key, answer in case.get("answers").each():
        yield from _check_answer(key, answer, library)
    outcomes = (*library.methods, *library.notices)
    yield from _check_name(case.get("outcome"), outcomes, Code.NO_OUTCOME)
    walkable = tuple(key for key in (*library.choosers, *library.methods) if library.flow(key))
    yield from _check_name(case.get("flow"), walkable, Code.NO_FLOW)
    for method in case.get("fallbacks").items():
        yield from _check_name(method, tuple(library.methods), Code.NO_METHOD)
    for _, step in case.get("onward").each():
        for method in step.items():
            yield from _check_name(method, (*library.methods, NONE), Code.NO_METHOD)
    for name, stands in case.get("methods").each():
        if name not in library.methods:
            near = "\n".join(nearest(name, library.methods))
            yield stands.key_fault(Code.NO_METHOD, name=name, near=near)
    for way in case.get("ways").items():
        yield from _check_name(way, ways(), Code.NO_ROUTE)
    yield from _check_due(case.get("due"))
    for key in ("due", "must_say", "must_not_say", "onward", "reasons", "methods"):
        listed = case.get(key)
        if listed.data in ([], {}):
            yield listed.key_fault(Code.EMPTY_LIST)
        yield from _check_once(listed)


def _check_answer(key: str, answer: Spot, library: Library) -> Iterator[Fault]:
    question = library.questions.get(key)
    if question is None:
        near = "\n".join(nearest(key, library.questions))
        yield answer.key_fault(Code.NO_QUESTION, name=key, near=near)
    elif answer.text is None or answer.text == UNSURE:
        return
    elif question.kind == "date":
        yield from check_written_date(answer)
    elif answer.text not in question.options:
        known = (*question.options, UNSURE)
        yield answer.fault(
            Code.NO_OPTION,
            name=answer.text,
            question=key,
            near="\n".join(nearest(answer.text, known)),
            known="\n".join(known),
        )


def _check_name(use: Spot, known: tuple[str, ...], code: Code) -> Iterator[Fault]:
    if use.text is not None and use.text not in known:
        near = "\n".join(nearest(use.text, known))
        yield use.fault(code, name=use.text, near=near, known="\n".join(known))


def _check_due(due: Spot) -> Iterator[Fault]:
    for key in ("deadline", "advised_by"):
        if due.get(key).text != NONE:
            yield from check_written_date(due.get(key))
    yield from check_every(due.get("cycle"))


def _check_once(listed: Spot) -> Iterator[Fault]:
    seen: set[str] = set()
    for each in listed.items():
        if each.text in seen:
            yield each.fault(Code.DUPLICATE_ROW, text=each.text or "")
        seen.add(each.text or "")


def routes(library: Library) -> tuple[str, ...]:
    """The ids of the other ways of all places."""
    parts = (part for each in library.regions.values() for part in (each, *each.cities.values()))
    return tuple(dict.fromkeys(route.id for part in parts for route in part.routes))
