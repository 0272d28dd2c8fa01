"""`certguide due`: when the next certification is due, by the rules of the place that pays."""

import datetime as dt

from certguide.cli.asking import may_ask, session
from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.given import as_of, gathered
from certguide.cli.output import chosen_format, deliver
from certguide.cli.paper import paper_flags
from certguide.cli.person import person_flags, situated
from certguide.cli.resume import INTERRUPTED, due_line
from certguide.cli.usage import Failed
from certguide.core.conditions import comparisons
from certguide.core.library import Library
from certguide.core.situation import Situation, situation
from certguide.words.cli import CliWords

LOADS_FLOWS = False

LAST = "last"
"""The question about the day of the last certification."""

REMINDER = "ics"
PROBLEM, MISSING = 1, 3


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    questions = {} if library is None else library.questions
    return (
        *person_flags(words, library),
        *(
            Flag(
                names=(f"--{key}",),
                value=words.option,
                help=help_,
                choices=tuple(
                    (id_, option.label.say(words.language))
                    for id_, option in (questions[key].options.items() if questions else ())
                ),
            )
            for key, help_ in words.due_options.items()
        ),
        Flag(names=("--last",), value=words.date, help=words.last),
        Flag(names=("--no-input",), help=words.no_input),
        *paper_flags(words),
        *common(words, {"ics": words.ics}),
    )


def takes(words: CliWords, library: Library | None) -> Words | None:
    """It takes no words."""
    return None


def run(call: Call) -> int:
    """Print the due dates for what is given; on a terminal what matters is asked for."""
    from certguide.present.views.duepage import due_page

    call.at_most(0)
    day = as_of(call)
    answers = gathered(call, day).answers
    format_ = chosen_format(call, also=REMINDER)
    if may_ask(call):
        answers = _ask(call, answers, day)
    known = situated(call, answers, day)
    page = due_page(known, call.language, call.words.page)
    if page.event is None and format_ == REMINDER:
        raise _no_reminder(call, known)
    deliver(call, page)
    return 0


def _no_reminder(call: Call, known: Situation) -> Failed:
    """Why there is no day to be reminded of, and what to do about it."""
    from certguide.present.views.reminder import missing

    why = missing(known) or "not-due"
    said = call.words.cli.no_reminder[why].format(deadline=known.due.deadline)
    return Failed(said, MISSING if why == "last-unknown" else PROBLEM)


def _ask(call: Call, answers: dict[str, str], day: dt.date) -> dict[str, str]:
    """Ask for what the date depends on in this place, one question after another."""
    from certguide.prompt.interview import Stopped, ask_each

    talk = session(call, None, day)
    try:
        return ask_each(talk, answers, lambda given: _open(call.library, given))
    except Stopped as stopped:
        line = due_line(call, stopped.answers)
        raise Failed(call.words.cli.stopped.format(command=line), INTERRUPTED) from stopped


def _open(library: Library, answers: dict[str, str]) -> tuple[str, ...]:
    """The questions still to be asked: the place, what its cycles depend on, the last day."""
    place = library.chooser.place or ""
    local = library.at(answers.get(place)).local
    rules = () if local is None else (rule for part in local.parts for rule in part.cycles)
    reads = {question for rule in rules for question, _ in comparisons(rule.when)}
    every = dict.fromkeys((place, *(key for key in library.questions if key in reads)))
    open_ = tuple(key for key in every if key and key not in answers)
    if not open_ and situation(library.at(answers.get(place)), answers).due.cycle.get("none"):
        return ()
    return (*open_, *(() if LAST in answers else (LAST,)))
