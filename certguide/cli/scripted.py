"""A walk by answers that a call brings along: all that is missing, all that was not used."""

import datetime as dt
import sys
from collections.abc import Mapping

from certguide.cli.call import Call
from certguide.cli.flag import Flag
from certguide.cli.questionflags import spelled
from certguide.cli.resume import resume_line
from certguide.core.conditions import UNSURE
from certguide.core.result import Result, consult
from certguide.words.cli import CliWords


def rest_flag(words: CliWords) -> Flag:
    """The option that answers all the rest alike."""
    return Flag(names=("--rest",), value=UNSURE, help=words.rest, choices=((UNSURE, words.unsure),))


def walked(
    call: Call,
    start: str | None,
    answers: Mapping[str, str],
    day: dt.date,
    *,
    asking: bool = False,
) -> Result:
    """Walk from `start` with these answers, and with the one of `--rest` for all others.

    `asking`: a person is there to be asked what only refines the result. Raises UsageFault for
    another value of `--rest`, and what `consult` raises.
    """
    result = consult(call.library, start, answers, day, asking=asking)
    if call.one_of("rest", (UNSURE,)) is None:
        return result
    while result.walk.question is not None:
        answers = {**result.walk.answers, result.walk.question: UNSURE}
        result = consult(call.library, start, answers, day)
    return result


def missing(call: Call, start: str | None, result: Result) -> str:
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


def say_unused(call: Call, result: Result, given: Mapping[str, str]) -> None:
    """Name the given answers that were not used; those changed in conversation are no news."""
    unused = [key for key in result.walk.unused if key in given]
    if unused:
        listed = call.words.cli.comma.join(f"{key}={given[key]}" for key in unused)
        print(call.words.cli.unused.format(answers=listed), file=sys.stderr)
