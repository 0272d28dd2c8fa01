"""The decision table of a flow: to read, to sign, to open in a spreadsheet."""

from collections.abc import Iterator
from itertools import groupby

from certguide.core.model import Method
from certguide.present.formats.tabular import NOTHING
from certguide.present.page import Block, Bullets, Entry, Heading, Page, Paragraph, Table
from certguide.present.views.data import FORMAT
from certguide.present.views.surveyor import Surveyor, exact
from certguide.present.views.tabledata import closings, rows_data, sheet
from certguide.proof.table import DecisionTable, Row

Numbered = tuple[int, Row]


def table_page(to: Surveyor, found: DecisionTable, *, full: bool) -> Page:
    """The whole table, by outcome; `full` adds why better-ranked methods were passed over."""
    numbered = list(enumerate(found.rows, start=1))
    shared = _shared([row for row in found.rows if isinstance(row.outcome, Method)])
    blocks = [*_head(to, found), *_methods_share(to, shared)]
    for _, group in groupby(numbered, key=lambda pair: pair[1].outcome.flow):
        blocks.extend(_group(to, found, list(group), shared, full=full))
    blocks.extend(_places(to, found))
    blocks.append(Heading(text=to.words.signature))
    blocks.append(Bullets(entries=(Entry(text=to.words.signed_by), Entry(text=to.words.signed_on))))
    return Page(
        language=to.by.language,
        reader="office",
        blocks=tuple(blocks),
        data={
            **_data(to, found),
            "rows": rows_data(to, found),
            "places": closings(to, found.place),
        },
        sheet=sheet(to, found, full=full),
    )


def summary_page(to: Surveyor, found: DecisionTable) -> Page:
    """How many situations, rows and paths each outcome has."""
    words = to.words
    outcomes = []
    for _, group in groupby(found.rows, key=lambda row: row.outcome.flow):
        rows = list(group)
        outcomes.append((rows[0].outcome, rows))
    counted = Table(
        head=(words.result, words.kind, words.situations, words.rows, words.paths),
        rows=tuple(
            (
                to.by.say(outcome.title),
                words.kinds[to.kind(outcome)],
                to.number(sum(row.situations for row in rows)),
                to.number(len(rows)),
                to.number(sum(row.paths for row in rows)),
            )
            for outcome, rows in outcomes
        ),
    )
    title = words.summary_of.format(title=to.by.say(to.flow(found.flow).title))
    return Page(
        language=to.by.language,
        reader="office",
        blocks=(Heading(text=title, level=1), *_head(to, found)[1:], counted),
        data={
            **_data(to, found),
            "outcomes": [
                {
                    **to.outcome_data(outcome),
                    "situations": sum(row.situations for row in rows),
                    "rows": len(rows),
                    "paths": exact(sum(row.paths for row in rows)),
                }
                for outcome, rows in outcomes
            ],
        },
        sheet=counted,
    )


def _data(to: Surveyor, found: DecisionTable) -> dict[str, object]:
    return {
        "format": FORMAT,
        "flow": to.flow_data(found.flow),
        "place": found.place,
        "date": None if to.by.as_of is None else to.by.as_of.isoformat(),
        "situations": found.situations,
        "paths": exact(found.paths),
        "row_count": len(found.rows),
    }


def _head(to: Surveyor, found: DecisionTable) -> list[Block]:
    words, data = to.words, to.flow_data(found.flow)
    where = (
        words.country if found.place is None else words.place.format(place=to.place(found.place))
    )
    assert to.by.as_of is not None
    flow = words.flow.format(
        id=data["id"],
        version=data["version"],
        digest=data["digest"][:19],
        date=to.by.day(to.by.as_of),
    )
    counted = words.counted_rows.format(
        situations=to.number(found.situations), rows=to.number(len(found.rows))
    )
    return [
        Heading(text=words.table.format(title=data["title"]), level=1),
        Paragraph(text=flow),
        Paragraph(text=where),
        Paragraph(text=counted),
    ]


def _methods_share(to: Surveyor, shared: dict[str, tuple[str, ...]]) -> Iterator[Block]:
    if shared:
        yield Heading(text=to.words.methods_share)
        yield Bullets(
            entries=tuple(Entry(text=to.given(key, each)) for key, each in shared.items())
        )


def _group(
    to: Surveyor,
    found: DecisionTable,
    group: list[Numbered],
    methods_share: dict[str, tuple[str, ...]],
    *,
    full: bool,
) -> Iterator[Block]:
    words = to.words
    rows = [row for _, row in group]
    outcome = rows[0].outcome
    yield Heading(
        text=words.group.format(
            title=to.by.say(outcome.title),
            id=outcome.flow,
            situations=to.number(sum(row.situations for row in rows)),
        )
    )
    said = methods_share if isinstance(outcome, Method) else {}
    shared = {key: each for key, each in _shared(rows).items() if key not in said}
    if shared:
        yield Bullets(
            entries=tuple(Entry(text=to.given(key, each)) for key, each in shared.items())
        )
    differing = {key for row in rows for key, _ in row.when} - said.keys() - shared.keys()
    keys = [key for key in found.asked if key in differing]
    yield Table(
        head=(words.row, *map(to.question, keys), words.reason),
        rows=tuple(
            (
                str(number),
                *(_cell(to, row, key) for key in keys),
                to.reasons(row.reasons) or NOTHING,
            )
            for number, row in group
        ),
    )
    lacking = tuple(_lacking(to, group)) if full else ()
    if lacking:
        yield Heading(text=words.why_not, level=3)
        yield Table(head=(words.row, words.method, words.lacking), rows=lacking)


def _lacking(to: Surveyor, group: list[Numbered]) -> Iterator[tuple[str, str, str]]:
    for number, row in group:
        for passed in row.passed_over:
            yield (
                str(number),
                to.by.say(passed.method.title),
                to.reasons(passed.judged) or to.words.lacking_nothing,
            )


def _places(to: Surveyor, found: DecisionTable) -> Iterator[Block]:
    words = to.words
    yield Heading(text=words.places)
    entries = [
        Entry(
            text=words.closed.format(
                place=to.place(each["place"]),
                text=each["text"].rstrip("。."),
                methods=to.by.words.things_joined.join(
                    to.by.say(to.library.methods[name].title) for name in each["methods"]
                ),
            )
        )
        for each in closings(to, found.place)
    ]
    entries += [Entry(text=words.places_none)] if not entries else []
    yield Bullets(entries=(*entries, Entry(text=words.places_more)))


def _shared(rows: list[Row]) -> dict[str, tuple[str, ...]]:
    """The conditions that all of these rows have."""
    first = dict(rows[0].when) if rows else {}
    return {
        key: answers
        for key, answers in first.items()
        if all(dict(row.when).get(key) == answers for row in rows)
    }


def _cell(to: Surveyor, row: Row, key: str) -> str:
    answers = dict(row.when).get(key)
    return NOTHING if answers is None else to.answers(key, answers)
