"""`certguide guide [FLOW]`: walk a flow to its outcome, asking or by script."""

from typing import TYPE_CHECKING

from certguide.cli.asking import may_ask
from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.given import Brought, as_of, gathered
from certguide.cli.output import chosen_format, deliver
from certguide.cli.paper import paper_flags
from certguide.cli.questionflags import question_flags
from certguide.cli.saving import Keeper, keeper
from certguide.cli.scripted import missing, rest_flag, say_unused, walked
from certguide.cli.sheets import codes_flag, several, sheets
from certguide.cli.usage import Failed
from certguide.core.library import Library
from certguide.core.result import Result, consult
from certguide.core.walk import flow_named
from certguide.present.page import Page
from certguide.words.cli import CliWords

if TYPE_CHECKING:
    from certguide.core.code import Decoded

LOADS_FLOWS = True
"""The questions of the flows are options of this command."""

MISSING = 3


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command: the common ones, and one for each question."""
    own = (
        Flag(names=("--answer", "-a"), value=words.pair, help=words.answer),
        Flag(names=("--answers",), value=words.file, help=words.answers),
        Flag(names=("--no-input",), help=words.no_input),
        rest_flag(words),
        Flag(names=("--full",), help=words.full),
        Flag(names=("--code",), value=words.digits, help=words.code),
        codes_flag(words),
        Flag(names=("--save",), value=words.file, help=words.save),
        Flag(names=("--resume",), value=words.file, help=words.resume),
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
    )
    return (*question_flags(words, library), *own, *paper_flags(words), *common(words))


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
    codes = several(call)
    if codes is not None:
        return _several(call, codes)
    named = call.at_most(1)
    flow_named(call.library, named[0] if named else None)
    day = as_of(call)
    brought = gathered(call, day)
    start = named[0] if named else brought.start
    keeps = keeper(call, start, day, brought.saved)
    chosen_format(call)
    asking = brought.saved is not None and may_ask(call)
    result = walked(call, start, brought.answers, day, asking=asking)
    if (result.question is not None or brought.halt is not None) and may_ask(call):
        return _interview(call, brought, keeps)
    say_unused(call, result, brought.answers)
    if result.question is None or chosen_format(call) == "json":
        deliver(call, _page(call, result))
    keeps.keep(result.walk.answers)
    if result.question is not None:
        raise Failed(missing(call, start, result), MISSING)
    return 0


def _several(call: Call, codes: "tuple[Decoded, ...]") -> int:
    """Print the result of each code; raises UsageFault where a flow is named besides."""
    call.at_most(0)
    day = as_of(call)

    def page_of(code: "Decoded") -> Page:
        return _page(call, consult(call.library, code.start, code.answers, day))

    deliver(call, sheets(call, codes, page_of))
    return 0


def _page(call: Call, result: Result, *, full: bool = False) -> Page:
    from certguide.present.views.guide import guide_page, question_page

    words = call.words.page
    if result.question is not None:
        return question_page(result, call.language, words)
    whole = full or call.switch("full") or call.value("output") not in (None, "-")
    return guide_page(result, call.language, words, full=whole)


def _interview(call: Call, brought: Brought, keeps: Keeper) -> int:
    """Ask for what is missing; the result goes where the call says."""
    from certguide.cli.interview import interviewed, not_lost

    shown_at_once = chosen_format(call) in ("terminal", "text") and call.value("output") is None

    def page_of(result: Result, *, full: bool) -> Page:
        return _page(call, result, full=full)

    result = interviewed(call, brought, keeps, page_of if shown_at_once else None)
    keeps.keep(result.walk.answers)
    if not shown_at_once:
        with not_lost(call, keeps.start, result.walk.answers):
            deliver(call, _page(call, result))
    return 0
