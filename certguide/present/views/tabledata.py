"""The decision table as data: for programs, and as one table for spreadsheets."""

from typing import Any

from certguide.core.conditions import comparisons
from certguide.present.formats.tabular import NOTHING
from certguide.present.page import Table
from certguide.present.views.surveyor import Surveyor, exact
from certguide.proof.proof import closing_places
from certguide.proof.table import DecisionTable, Row


def rows_data(to: Surveyor, found: DecisionTable) -> list[dict[str, Any]]:
    """Every row: its conditions by question and option, its outcome, why, and why no better."""
    return [
        {
            "row": number,
            "outcome": to.outcome_data(row.outcome),
            "when": {key: list(answers) for key, answers in row.when},
            "text": to.words.given_joined.join(to.given(key, each) for key, each in row.when),
            "reasons": to.reasons_data(row.reasons),
            "passed_over": [
                {"method": each.method.flow, "lacking": to.reasons_data(each.judged)}
                for each in row.passed_over
            ],
            "situations": row.situations,
            "paths": exact(row.paths),
        }
        for number, row in enumerate(found.rows, start=1)
    ]


def sheet(to: Surveyor, found: DecisionTable, *, full: bool) -> Table:
    """One line for each row, with a column for every question that decides anything."""
    words = to.words
    deciding = {key for row in found.rows for key, _ in row.when}
    keys = [key for key in found.asked if key in deciding]
    return Table(
        head=(
            words.row,
            words.result,
            words.kind,
            *map(to.question, keys),
            words.reason,
            *((words.why_not,) if full else ()),
            words.situations,
        ),
        rows=tuple(
            (
                str(number),
                to.by.say(row.outcome.title),
                words.kinds[to.kind(row.outcome)],
                *(
                    to.answers(key, dict(row.when)[key]) if key in dict(row.when) else NOTHING
                    for key in keys
                ),
                to.reasons(row.reasons) or NOTHING,
                *((_why_not(to, row),) if full else ()),
                str(row.situations),
            )
            for number, row in enumerate(found.rows, start=1)
        ),
    )


def closings(to: Surveyor, place: str | None) -> list[dict[str, Any]]:
    """The methods that `place` closes, or that all places close."""
    places = closing_places(to.library.at(None)) if place is None else (place,)
    return [
        {
            "place": each,
            "id": closing.id,
            "methods": list(closing.methods),
            "when": sorted({question for question, _ in comparisons(closing.when)}),
            "text": to.by.say(closing.text),
            "sources": list(closing.sources),
        }
        for each in places
        for local in [to.library.at(each).local]
        if local is not None
        for part in local.parts
        for closing in part.closes
    ]


def _why_not(to: Surveyor, row: Row) -> str:
    said = (
        to.words.given.format(
            question=to.by.say(each.method.title),
            answers=to.reasons(each.judged) or to.words.lacking_nothing,
        )
        for each in row.passed_over
    )
    return "\n".join(said) or NOTHING
