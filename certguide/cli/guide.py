"""`certguide guide [FLOW]`: walk a flow to its outcome, asking or by script."""

import datetime as dt
import gc
import sys
from collections.abc import Mapping

from certguide.cli.asking import may_ask, session
from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.given import Brought, as_of, gathered
from certguide.cli.output import chosen_format, deliver
from certguide.cli.questionflags import flagged, question_flag, spelled
from certguide.cli.resume import INTERRUPTED, resume_line, stopped_sentence
from certguide.cli.saving import Keeper, keeper
from certguide.cli.usage import Failed
from certguide.core.conditions import UNSURE
from certguide.core.library import Library
from certguide.core.result import Result, consult
from certguide.core.walk import flow_named
from certguide.present.page import Page
from certguide.words.cli import CliWords

LOADS_FLOWS = True
"""The questions of the flows are options of this command."""

MISSING = 3


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command: the common ones, and one for each question."""
    own = (
        Flag(names=("--answer", "-a"), value=words.pair, help=words.answer),
        Flag(names=("--answers",), value=words.file, help=words.answers),
        Flag(names=("--no-input",), help=words.no_input),
        Flag(names=("--rest",), value=UNSURE, help=words.rest, choices=((UNSURE, words.unsure),)),
        Flag(names=("--full",), help=words.full),
        Flag(names=("--code",), value=words.digits, help=words.code),
        Flag(names=("--save",), value=words.file, help=words.save),
        Flag(names=("--resume",), value=words.file, help=words.resume),
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
    )
    asked = [] if library is None else [question_flag(words, library, k) for k in flagged(library)]
    return (*asked, *own, *common(words))


def takes(words: CliWords, library: Library | None) -> Words | None:
    """It takes the name of a flow."""
    flows = [] if library is None else [*library.choosers.values(), *library.ranked]
    return Words(
        value=words.flow,
        help=words.which_flow,
        choices=tuple((flow.flow, flow.title.say(words.language)) for flow in flows if flow.start),
    )


def run(call: Call) -> int:
    """Walk from the answers given, asking for the rest where somebody can be asked."""
    named = call.at_most(1)
    flow_named(call.library, named[0] if named else None)
    day = as_of(call)
    brought = gathered(call, day)
    start = named[0] if named else brought.start
    keeps = keeper(call, start, day, brought.saved)
    chosen_format(call)
    asking = brought.saved is not None and may_ask(call)
    result = consult(call.library, start, brought.answers, day, asking=asking)
    if call.one_of("rest", (UNSURE,)) is not None:
        result = _with_rest(call, start, result, day)
    if (result.question is not None or brought.halt is not None) and may_ask(call):
        return _interview(call, brought, keeps)
    _say_unused(call, result, brought.answers)
    if result.question is None or chosen_format(call) == "json":
        deliver(call, _page(call, result))
    keeps.keep(result.walk.answers)
    if result.question is not None:
        raise Failed(_missing(call, start, result), MISSING)
    return 0


def _with_rest(call: Call, start: str | None, result: Result, day: dt.date) -> Result:
    while result.walk.question is not None:
        answers = {**result.walk.answers, result.walk.question: UNSURE}
        result = consult(call.library, start, answers, day)
    return result


def _page(call: Call, result: Result, *, full: bool = False) -> Page:
    from certguide.present.views.guide import guide_page, question_page

    words = call.words.page
    if result.question is not None:
        return question_page(result, call.language, words)
    whole = full or call.switch("full") or call.value("output") not in (None, "-")
    return guide_page(result, call.language, words, full=whole)


def _missing(call: Call, start: str | None, result: Result) -> str:
    """Which answer is missing, its options, and the flag that gives it."""
    question, key = result.question, result.walk.question or ""
    assert question is not None
    words = call.words.cli
    options = [*((id_, option.label) for id_, option in question.options.items())]
    lines = [f"  {id_}  {label.say(call.language, result.voice)}" for id_, label in options]
    lines.append(f"  {UNSURE}  {words.unsure}")
    shown = "|".join((*question.options, UNSURE)) if options else words.date
    return words.missing.format(
        question=key,
        ask=question.ask.say(call.language, result.voice),
        options="\n".join(lines),
        flag=" ".join(spelled(key, shown)),
        resume=resume_line(call, start, result.walk.answers),
    )


def _say_unused(call: Call, result: Result, given: Mapping[str, str]) -> None:
    """Name the given answers that were not used; those changed in conversation are no news."""
    unused = [key for key in result.walk.unused if key in given]
    if unused:
        listed = call.words.cli.comma.join(f"{key}={given[key]}" for key in unused)
        print(call.words.cli.unused.format(answers=listed), file=sys.stderr)


def _interview(call: Call, brought: Brought, keeps: Keeper) -> int:
    """Ask for what is missing; the result goes where the call says."""
    from certguide.prompt.session import Stopped
    from certguide.prompt.session import run as run_session

    gc.enable()
    start = keeps.start
    shown_at_once = chosen_format(call) in ("terminal", "text") and call.value("output") is None

    def page_of(result: Result, *, full: bool) -> Page:
        return _page(call, result, full=full)

    talk = session(call, start, keeps.day)
    try:
        result = run_session(
            talk, brought.answers, page_of if shown_at_once else None, brought.halt
        )
    except Stopped as stopped:
        keeps.keep(stopped.answers, stopped.at)
        raise Failed(stopped_sentence(call, start, stopped), INTERRUPTED) from stopped
    _say_unused(call, result, brought.answers)
    if not shown_at_once:
        deliver(call, _page(call, result))
    keeps.keep(result.walk.answers)
    return 0
