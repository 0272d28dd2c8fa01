"""Whether ids are well formed and unique, and dates are days of the calendar."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from certguide.core.conditions import UNSURE
from certguide.core.faults import Code, Fault
from certguide.loading.names import Names, choosers_first, flow_id
from certguide.loading.sections import LISTS
from certguide.loading.spot import Spot

RESERVED = (UNSURE, "all", "any", "not", "else")
"""Words of the condition language, which no question or option can be called."""

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
OPTION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?")
SOURCE = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def check_identity(file: Spot) -> Iterator[Fault]:
    """Yield malformed, reserved and doubled ids of one file, wrong numbers and dates."""
    if file.get("kind").text == "sources":
        for key, source in file.get("sources").each():
            yield from _check_id(source, key, SOURCE, at_key=True)
            yield from check_written_date(source.get("checked_on"))
        return
    flow = file.get("flow")
    if flow.text is not None:
        yield from _check_id(flow, flow.text, ID)
        if flow.text != file.stem:
            yield flow.fault(Code.NAME_NOT_FILE, key="flow", name=flow.text, stem=file.stem)
    yield from check_review(file)
    for key, question in file.get("questions").each():
        yield from _check_question(key, question)
    for section in LISTS:
        yield from check_ids(file.get(section))


def check_review(file: Spot) -> Iterator[Fault]:
    """Yield what is wrong with the day and the days of a file's review."""
    yield from check_written_date(file.get("review", "on"))
    yield from _check_days(file.get("review", "every_days"))


def check_unique(files: Iterable[Spot], names: Names) -> Iterator[Fault]:
    """Yield what two files declare both: flows, questions, sources, requirements, ranks.

    Of two flows of one name the one is blamed whose file is called otherwise: it is the copy.
    """
    ordered = choosers_first(files)
    flows = {file.stem: file for file in ordered if file.get("flow").text == file.stem}
    ranks: dict[int, Spot] = {}
    for file in ordered:
        kind = file.get("kind").text
        if kind != "sources":
            flow = flow_id(file)
            first = flows.setdefault(flow, file)
            if first is not file:
                yield file.get("flow").fault(Code.DUPLICATE_FLOW, name=flow, other=first.file)
            yield from _again(
                file.get("questions").each(), names.questions, Code.DUPLICATE_QUESTION
            )
            yield from _clashes(file, names)
        else:
            yield from _again(file.get("sources").each(), names.sources, Code.DUPLICATE_SOURCE)
        rank = file.get("rank")
        if kind == "method" and isinstance(rank.data, int):
            first = ranks.setdefault(rank.data, file)
            if first is not file:
                yield rank.fault(Code.DUPLICATE_RANK, rank=str(rank.data), other=first.file)


def _again(
    declared: Iterator[tuple[str, Spot]], first: dict[str, Spot], code: Code
) -> Iterator[Fault]:
    for key, spot in declared:
        if first[key].file != spot.file:
            yield spot.key_fault(code, name=key, other=first[key].file)


def _clashes(file: Spot, names: Names) -> Iterator[Fault]:
    """A target is one name: it cannot mean a question here and an outcome there."""
    for key, question in file.get("questions").each():
        flow = names.choosers.get(key) or names.outcomes.get(key)
        if flow is not None:
            yield question.key_fault(Code.SAME_NAME, name=key, other=flow.file)


def _check_question(key: str, question: Spot) -> Iterator[Fault]:
    yield from _check_id(question, key, ID, at_key=True)
    options = question.get("options")
    for option, spot in options.each():
        yield from _check_id(spot, option, OPTION, at_key=True)
        yield from _check_band(spot)
    is_date = question.get("kind").text == "date"
    if is_date and options.data:
        yield options.key_fault(Code.DATE_WITH_OPTIONS, name=key)
    elif not is_date and isinstance(question.data, dict) and options.data in (None, {}):
        yield question.key_fault(Code.NO_OPTIONS, name=key)


def _check_band(option: Spot) -> Iterator[Fault]:
    """Yield what is wrong with the numbers of an option that is a band."""
    first, last = option.get("from"), option.get("to")
    for number in (first, last):
        if isinstance(number.data, int) and number.data < 0:
            yield number.fault(Code.TOO_SMALL, value=str(number.data), least="0")
    if isinstance(first.data, int) and isinstance(last.data, int) and first.data > last.data:
        yield first.fault(Code.BACKWARD_BAND, first=str(first.data), last=str(last.data))


def check_told(item: Spot) -> Iterator[Fault]:
    """Yield a malformed id of something that is told, and a number of days that is none."""
    yield from _check_days(item.get("valid_days"))
    name = item.get("id")
    if name.text is not None:
        yield from _check_id(name, name.text, ID)


def check_ids(section: Spot) -> Iterator[Fault]:
    """Yield malformed and doubled ids in a list, and numbers of days that are none."""
    seen: set[str] = set()
    for item in section.items():
        spot = item if item.text is not None else item.get("id")
        yield from check_told(item)
        if spot.text is None:
            continue
        if spot.text in seen:
            yield spot.fault(Code.DUPLICATE_ID, name=spot.text)
        seen.add(spot.text)


def _check_id(
    spot: Spot, name: str, form: re.Pattern[str], *, at_key: bool = False
) -> Iterator[Fault]:
    fault = spot.key_fault if at_key else spot.fault
    if form is not SOURCE and name in RESERVED:
        yield fault(Code.RESERVED, name=name)
    elif not form.fullmatch(name):
        meant = re.sub(r"[\W_]+", "-", name if form is SOURCE else name.lower()).strip("-")
        near = meant if form.fullmatch(meant) else ""
        yield fault(Code.BAD_ID, name=name, near=near)


def _check_days(days: Spot) -> Iterator[Fault]:
    if isinstance(days.data, int) and days.data < 1:
        yield days.fault(Code.TOO_SMALL, value=str(days.data), least="1")


def check_written_date(spot: Spot) -> Iterator[Fault]:
    """Yield the fault of a text that is no day of the calendar, written `2026-03-01`."""
    if spot.text is None:
        return
    try:
        date.fromisoformat(spot.text if _DAY.fullmatch(spot.text) else "")
    except ValueError:
        yield spot.fault(Code.BAD_DATE, value=spot.text)
