"""`certguide checklist METHOD`: what to bring for one method, to print and to tick off."""

import gc
from collections.abc import Collection

from certguide.cli.asking import front, may_ask
from certguide.cli.call import Call
from certguide.cli.flag import Flag
from certguide.cli.given import as_of, gathered
from certguide.cli.method import flags as method_flags
from certguide.cli.method import method_named, takes
from certguide.cli.output import deliver
from certguide.cli.person import situated
from certguide.cli.saving import place, ready, write
from certguide.cli.usage import UsageFault
from certguide.core.advice import advise
from certguide.core.library import Library
from certguide.core.model import Item, Method
from certguide.core.nearest import nearest
from certguide.core.record import replace
from certguide.core.saved import Saved, fitting, saving
from certguide.core.situation import Situation
from certguide.core.spellings import fold
from certguide.words.cli import CliWords

__all__ = ["LOADS_FLOWS", "flags", "run", "takes"]

LOADS_FLOWS = False


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
    kept = ready(call)
    brought = gathered(call, day)
    known = situated(call, brought.answers, day)
    ticked = list(_before(call, method, kept, {} if brought.saved is None else brought.saved.ticks))
    for name in call.values.get("tick") or ():
        if name:
            item = _item(call, known, method, name)
            ticked += [] if item in ticked else [item]
        elif may_ask(call):
            ticked = _tick(call, known, method, ticked)
    deliver(call, checklist_page(known, method, call.language, call.words.page, ticked))
    if call.values.get("tick"):
        _keep(call, known, method, ticked, kept)
    return 0


def _before(
    call: Call, method: Method, kept: Saved | None, resumed: dict[str, list[str]]
) -> Collection[str]:
    """What was ticked before, in the file that is read or the one that is written."""
    held = {} if kept is None else fitting(call.library, kept, as_of(call)).ticks
    return dict.fromkeys((*resumed.get(method.flow, ()), *held.get(method.flow, ())))


def _item(call: Call, known: Situation, method: Method, name: str) -> str:
    """The item that `name` means, by id or by what it is called; raises UsageFault."""
    items = advise(known, method).checklist
    for item in items:
        if fold(name) in (item.id, fold(item.item.say("zh")), fold(item.item.say("en"))):
            return item.id
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


def _keep(
    call: Call, known: Situation, method: Method, ticked: list[str], kept: Saved | None
) -> None:
    """Remember the ticks in the file of `--save`, beside all else it holds."""
    if place(call, "save") is None:
        import sys

        print(call.words.cli.tick_kept, file=sys.stderr)
        return
    saved = kept or saving(known.library, None, dict(known.facts), as_of(call))
    write(call, replace(saved, ticks={**saved.ticks, method.flow: ticked}))
