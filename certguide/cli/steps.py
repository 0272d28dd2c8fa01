"""`certguide steps METHOD`: the numbered steps of one method, or one of them at a time."""

import gc

from certguide.cli.asking import front, may_ask
from certguide.cli.call import Call
from certguide.cli.flag import Flag
from certguide.cli.given import as_of, gathered
from certguide.cli.method import flags as method_flags
from certguide.cli.method import method_named, takes
from certguide.cli.output import deliver
from certguide.cli.person import situated
from certguide.cli.resume import INTERRUPTED, follow_line
from certguide.cli.saving import Keeper, keeper
from certguide.cli.usage import Failed, UsageFault
from certguide.core.advice import advise
from certguide.core.errors import UnknownName
from certguide.core.library import Library
from certguide.core.model import Method
from certguide.core.nearest import nearest
from certguide.core.record import replace
from certguide.core.saved import Halt
from certguide.core.situation import Situation
from certguide.words.cli import CliWords

__all__ = ["LOADS_FLOWS", "flags", "run", "takes"]

LOADS_FLOWS = False
MISSING = 3


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    return (
        Flag(names=("--follow",), help=words.follow),
        Flag(names=("--at",), value=words.step, help=words.at),
        Flag(names=("--tried",), value=words.method, help=words.tried),
        Flag(names=("--save",), value=words.file, help=words.save),
        Flag(names=("--no-input",), help=words.no_input),
        *method_flags(words, library),
    )


def run(call: Call) -> int:
    """Print the steps of the method that the call names, or go through them with a person."""
    from certguide.present.views.steps import step_page, steps_page

    method = method_named(call)
    day = as_of(call)
    brought = gathered(call, day)
    keeps = keeper(call, brought.start, day, brought.saved)
    known = situated(call, brought.answers, day)
    at = _begin(call, known, method, brought.halt)
    if call.switch("follow"):
        if not may_ask(call):
            raise Failed(call.words.cli.nobody_to_ask, MISSING)
        return _follow(keeps, known, method, brought.halt, at)
    words = call.words.page
    page = (
        steps_page(known, method, call.language, words)
        if at is None
        else step_page(known, method, at, call.language, words)
    )
    deliver(call, page)
    return 0


def _begin(call: Call, known: Situation, method: Method, halt: Halt | None) -> str | None:
    """The step of `--at`, else the one where this method was left; raises UsageFault."""
    at = call.value("at")
    if at is None:
        followed = call.switch("follow") and halt is not None and halt.method == method.flow
        return halt.step if halt is not None and followed else None
    steps = tuple(each.step.id for each in advise(known, method).actions)
    if at in steps:
        return at
    raise UsageFault(
        call.words.cli.no_step.format(
            method=method.flow,
            name=at,
            nearest=call.suggestion(nearest(at, steps)),
            known=", ".join(steps),
        )
    )


def _tried(call: Call, before: tuple[str, ...], method: Method) -> tuple[str, ...]:
    """The methods that failed before, of the file and of `--tried`; raises UnknownName."""
    known = tuple(each.flow for each in call.library.ranked)
    named = tuple(call.values.get("tried") or ())
    for name in named:
        if name not in known:
            raise UnknownName("method", name, known, nearest(name, known))
    return tuple(each for each in dict.fromkeys((*before, *named)) if each != method.flow)


def _follow(
    keeps: Keeper, known: Situation, method: Method, halt: Halt | None, at: str | None
) -> int:
    """Go through the steps with a person; where they stop is kept."""
    from certguide.present.views.speaker import speaker
    from certguide.prompt.follow import Left, Walker, follow, resumed

    gc.enable()
    call = keeps.call
    walker = Walker(
        front=front(call),
        words=call.words.prompt,
        known=known,
        outcome=method,
        hotline=speaker(known, call.language, call.words.page).hotline,
    )
    if halt is not None:
        walker = resumed(walker, method, halt)
    walker = replace(walker, tried=_tried(call, walker.tried, method))
    try:
        follow(walker, at)
    except Left as left:
        keeps.keep_on(known.facts, left.at)
        line = follow_line(call, known.facts, left.at)
        raise Failed(call.words.cli.stopped.format(command=line), INTERRUPTED) from left
    keeps.keep_on(known.facts)
    return 0
