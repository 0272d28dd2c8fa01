"""A sheet to print and hand over: what to bring, what to do, whom to call, room to write."""

from typing import Any

from certguide.core.advice import Advice, advise, certifies
from certguide.core.due import NEVER
from certguide.core.model import Method, Outcome
from certguide.core.record import Record
from certguide.core.situation import Situation
from certguide.core.text import Language
from certguide.present.page import Block, Heading, Page, Paragraph
from certguide.present.views import parts, sheet
from certguide.present.views.data import FORMAT, due_data, way_data
from certguide.present.views.listed import (
    checklist_data,
    sources_data,
    statements_data,
    steps_data,
)
from certguide.present.views.more import sources_line
from certguide.present.views.place import place_data
from certguide.present.views.sheetdates import date_lines, dates
from certguide.present.views.site import site_data
from certguide.present.views.speaker import Speaker, speaker
from certguide.words.page import PageWords

SIDES = 2
"""A sheet that is handed over is one sheet: its front and its back."""


class Marks(Record, frozen=True, kw_only=True):
    """What is on one copy of a sheet: the items `ticked` by id, and the `code` it is told by."""

    ticked: tuple[str, ...] = ()
    code: str | None = None


NO_MARKS = Marks()


def checklist_page(
    known: Situation,
    outcome: Outcome,
    language: Language,
    words: PageWords,
    marks: Marks = NO_MARKS,
) -> Page:
    """All that whoever is in the situation `known` needs on paper for `outcome`."""
    by = speaker(known, language, words)
    advice = advise(known, outcome)
    data = _data(by, known, advice, marks)
    page: Page | None = None
    for room in reversed(sheet.ROOMS):
        page = Page(
            language=language,
            blocks=_blocks(by, known, advice, marks, room),
            data=data,
            sides=SIDES,
            shorter=page,
        )
    assert page is not None
    return page


def _blocks(
    by: Speaker, known: Situation, advice: Advice, marks: Marks, room: sheet.Room
) -> tuple[Block, ...]:
    words, outcome = by.words, advice.outcome
    fraud = sheet.against_fraud(by, known.library.chooser, advice)
    small = "" if marks.code is None else words.sheet_code.format(code=marks.code)
    return (
        Heading(text=by.say(outcome.title), level=1),
        *(sheet.place(by) if room.aside else ()),
        *sheet.things(by, advice.checklist, marks.ticked, room),
        *parts.stale(by, advice),
        *sheet.special(by, advice, room),
        *sheet.steps(by, advice.actions, room),
        *sheet.onward(by, known, advice, room),
        *sheet.entry(by, outcome),
        *dates(by, known, outcome, aside=room.aside),
        Paragraph(text=words.checklist_notes.format(hotline=by.hotline), tone="strong"),
        *((Paragraph(text=fraud, tone="plain" if room.special else "small"),) if fraud else ()),
        *sources_line(by, advice),
        *((Paragraph(text=small, tone="small"),) if small else ()),
    )


def _data(by: Speaker, known: Situation, advice: Advice, marks: Marks) -> dict[str, Any]:
    """The sheet for programs. `method` is None for a notice."""
    outcome = advice.outcome
    method = outcome if isinstance(outcome, Method) else None
    entry = None if method is None else method.entry
    due = known.due if certifies(outcome) else NEVER
    return {
        "format": FORMAT,
        "method": None if method is None else method.flow,
        "outcome": {"id": outcome.flow, "kind": "notice" if method is None else "method"},
        "title": by.say(outcome.title),
        "region": place_data(known),
        "place": by.place,
        "stale": list(advice.stale),
        "special": statements_data(by, sheet.specials(advice)),
        "checklist": [
            {**each, "ticked": each["id"] in marks.ticked}
            for each in checklist_data(by, advice.checklist)
        ],
        "steps": steps_data(by, advice.actions),
        "onward": list(sheet.onward_said(by, known, advice)),
        "ways": [way_data(by, each) for each in advice.ways],
        "entry": None if entry is None else by.say(entry),
        "address": site_data(by) if certifies(outcome) else None,
        "due": {**due_data(due), "passed": due.passed},
        "dates": [
            {"label": each.label.rstrip("：: "), "text": each.text}
            for each in date_lines(by, known, outcome)
        ],
        "hotline": by.hotline,
        "fraud": sheet.against_fraud(by, known.library.chooser, advice),
        "code": marks.code,
        "sources": sources_data(by, advice.sources),
    }
