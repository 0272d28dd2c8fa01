"""`certguide checklist [METHOD]`: the sheet to print and hand over, with boxes to tick off."""

import datetime as dt
import gc
import sys
from collections.abc import Collection
from typing import TYPE_CHECKING

from certguide.cli.asking import front, may_ask
from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag
from certguide.cli.given import Brought, as_of, gathered
from certguide.cli.method import method_named, takes
from certguide.cli.output import chosen_format, deliver
from certguide.cli.paper import paper_flags
from certguide.cli.person import brought_flags, situated
from certguide.cli.questionflags import question_flags
from certguide.cli.saving import Keeper, keeper
from certguide.cli.scripted import missing, rest_flag, say_unused, walked
from certguide.cli.sheets import codes_flag, several, sheets
from certguide.cli.usage import Failed, UsageFault
from certguide.core.advice import advise
from certguide.core.library import Library
from certguide.core.model import Item, Method, Outcome
from certguide.core.nearest import nearest
from certguide.core.record import Record, replace
from certguide.core.result import Result
from certguide.core.situation import Situation
from certguide.core.spellings import fold
from certguide.present.page import Page
from certguide.words.cli import CliWords

if TYPE_CHECKING:
    from certguide.core.code import Decoded

__all__ = ["LOADS_FLOWS", "flags", "run", "takes"]

LOADS_FLOWS = True
"""The questions of the flows are options of this command."""

MISSING = 3


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command: its own, and one for each question."""
    return (
        Flag(names=("--tick",), value=words.item, help=words.tick),
        Flag(names=("--save",), value=words.file, help=words.save),
        Flag(names=("--no-input",), help=words.no_input),
        codes_flag(words),
        *question_flags(words, library),
        rest_flag(words),
        *brought_flags(words),
        *paper_flags(words),
        *common(words),
    )


def run(call: Call) -> int:
    """Print the sheet of the method that the call names, or of what its answers lead to.

    Where they lead nowhere yet, the rest is asked for on a terminal.
    """
    method = method_named(call) if call.given else None
    day = as_of(call)
    chosen_format(call)
    codes = several(call)
    if codes is not None:
        deliver(call, sheets(call, codes, lambda each: _of_code(call, method, each, day)))
        return 0
    brought = gathered(call, day)
    keeps = keeper(call, brought.start, day, brought.saved)
    if method is not None:
        return _hand_over(call, _about(call, method, brought, day), keeps)
    result = walked(call, brought.start, brought.answers, day)
    if result.advice is not None or not may_ask(call):
        return _hand_over(call, _reached(call, result, brought), keeps)
    from certguide.cli.interview import interviewed, not_lost

    result = interviewed(call, brought, keeps)
    keeps.keep_on(result.walk.answers, keeps.at)
    with not_lost(call, brought.start, result.walk.answers):
        return _hand_over(call, _of(result), keeps)


def _hand_over(call: Call, sheet: "_Sheet", keeps: Keeper) -> int:
    """Tick off what is ready, print the sheet, and remember the ticks."""
    known, outcome = sheet.known, sheet.outcome
    ticked = list(keeps.ticks.get(outcome.flow, ()))
    for name in call.values.get("tick") or ():
        if name:
            item = _item(call, known, outcome, name)
            ticked += [] if item in ticked else [item]
        elif may_ask(call):
            ticked = _tick(call, known, outcome, ticked)
        else:
            raise Failed(call.words.cli.nobody_to_tick, MISSING)
    deliver(call, _page(call, sheet, ticked))
    if call.values.get("tick"):
        keeps = replace(keeps, ticks={**keeps.ticks, outcome.flow: ticked})
        if not keeps.keep_on(known.facts, keeps.at):
            print(call.words.cli.tick_kept, file=sys.stderr)
    return 0


class _Sheet(Record, frozen=True, kw_only=True):
    """For whom a sheet is, what it is about, and the code of what the answers lead to."""

    known: Situation
    outcome: Outcome
    code: str | None


def _about(call: Call, method: Method, given: "Brought | Decoded", day: dt.date) -> _Sheet:
    """The sheet about `method`, wherever the answers lead."""
    return _Sheet(known=situated(call, given.answers, day), outcome=method, code=None)


def _reached(call: Call, result: Result, given: "Brought | Decoded") -> _Sheet:
    """The sheet about what the answers led to.

    Raises UsageFault where neither a method nor an answer is given, and Failed where answers lead
    nowhere yet.
    """
    if result.advice is None:
        if result.walk.answers:
            raise Failed(missing(call, given.start, result), MISSING)
        known = ", ".join(each.flow for each in call.library.ranked)
        raise UsageFault(call.words.cli.method_missing.format(methods=known))
    say_unused(call, result, given.answers)
    return _of(result)


def _of(result: Result) -> _Sheet:
    from certguide.core.code import encode

    assert result.advice is not None
    return _Sheet(known=result.situation, outcome=result.advice.outcome, code=encode(result.walk))


def _of_code(call: Call, method: Method | None, code: "Decoded", day: dt.date) -> Page:
    """The sheet of one person of several, about `method` where one is named."""
    sheet = _reached(call, walked(call, code.start, code.answers, day), code)
    about = _about(call, method, code, day) if method else sheet
    return _page(call, replace(about, code=sheet.code))


def _page(call: Call, sheet: _Sheet, ticked: Collection[str] = ()) -> Page:
    from certguide.present.views.checklist import Marks, checklist_page

    marks = Marks(ticked=tuple(ticked), code=sheet.code)
    return checklist_page(sheet.known, sheet.outcome, call.language, call.words.page, marks)


def _item(call: Call, known: Situation, outcome: Outcome, name: str) -> str:
    """The item that `name` means, by id, by what it is called or a part of that.

    Raises UsageFault.
    """
    items = advise(known, outcome).checklist
    named = fold(call.simplified(name))
    for item in items:
        if named in (item.id, fold(item.item.say("zh")), fold(item.item.say("en"))):
            return item.id
    within = [item.id for item in items if named in fold(item.item.say("zh"))]
    if len(within) == 1:
        return within[0]
    ids = tuple(item.id for item in items)
    raise UsageFault(
        call.words.cli.no_item.format(
            method=outcome.flow,
            name=name,
            nearest=call.suggestion(nearest(name, ids)),
            known=", ".join(ids),
        )
    )


def _tick(call: Call, known: Situation, outcome: Outcome, ticked: list[str]) -> list[str]:
    """Let the person tick items off one by one, and back on."""
    from certguide.prompt.ticking import tick

    gc.enable()
    items: tuple[Item, ...] = advise(known, outcome).checklist
    return tick(front(call), call.words.prompt, known.voice, items, ticked)
