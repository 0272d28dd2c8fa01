"""`certguide checklist METHOD`: what to bring for one method, to print and to tick off."""

import gc
import sys

from certguide.cli.asking import front, may_ask
from certguide.cli.call import Call
from certguide.cli.flag import Flag
from certguide.cli.given import as_of, gathered
from certguide.cli.method import flags as method_flags
from certguide.cli.method import method_named, takes
from certguide.cli.output import deliver
from certguide.cli.person import situated
from certguide.cli.saving import keeper
from certguide.cli.usage import Failed, UsageFault
from certguide.core.advice import advise
from certguide.core.library import Library
from certguide.core.model import Item, Method
from certguide.core.nearest import nearest
from certguide.core.record import replace
from certguide.core.situation import Situation
from certguide.core.spellings import fold
from certguide.words.cli import CliWords

__all__ = ["LOADS_FLOWS", "flags", "run", "takes"]

LOADS_FLOWS = False
MISSING = 3


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    return (
        Flag(names=("--tick",), value=words.item, help=words.tick),
        Flag(names=("--save",), value=words.file, help=words.save),
        Flag(names=("--no-input",), help=words.no_input),
        *method_flags(words, library),
    )


def run(call: Call) -> int:
    """Print what to have ready for the method that the call names, with what is ticked."""
    from certguide.present.views.checklist import checklist_page

    method = method_named(call)
    day = as_of(call)
    brought = gathered(call, day)
    keeps = keeper(call, brought.start, day, brought.saved)
    known = situated(call, brought.answers, day)
    ticked = list(keeps.ticks.get(method.flow, ()))
    for name in call.values.get("tick") or ():
        if name:
            item = _item(call, known, method, name)
            ticked += [] if item in ticked else [item]
        elif may_ask(call):
            ticked = _tick(call, known, method, ticked)
        else:
            raise Failed(call.words.cli.nobody_to_tick, MISSING)
    deliver(call, checklist_page(known, method, call.language, call.words.page, ticked))
    if call.values.get("tick"):
        keeps = replace(keeps, ticks={**keeps.ticks, method.flow: ticked})
        if not keeps.keep_on(known.facts, keeps.at):
            print(call.words.cli.tick_kept, file=sys.stderr)
    return 0


def _item(call: Call, known: Situation, method: Method, name: str) -> str:
    """The item that `name` means, by id, by what it is called or a part of that.

    Raises UsageFault.
    """
    items = advise(known, method).checklist
    for item in items:
        if fold(name) in (item.id, fold(item.item.say("zh")), fold(item.item.say("en"))):
            return item.id
    within = [item.id for item in items if fold(name) in fold(item.item.say("zh"))]
    if len(within) == 1:
        return within[0]
    ids = tuple(item.id for item in items)
    raise UsageFault(
        call.words.cli.no_item.format(
            method=method.flow,
            name=name,
            nearest=call.suggestion(nearest(name, ids)),
            known=", ".join(ids),
        )
    )


def _tick(call: Call, known: Situation, method: Method, ticked: list[str]) -> list[str]:
    """Let the person tick items off one by one, and back on."""
    from certguide.prompt.ticking import tick

    gc.enable()
    items: tuple[Item, ...] = advise(known, method).checklist
    return tick(front(call), call.words.prompt, known.voice, items, ticked)
