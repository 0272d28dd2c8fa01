"""A conversation for a call that has answers missing, and what becomes of its result."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from certguide.cli.asking import session
from certguide.cli.boundary import meaning
from certguide.cli.call import Call
from certguide.cli.given import Brought
from certguide.cli.resume import INTERRUPTED, resume_line, stopped_sentence
from certguide.cli.saving import Keeper
from certguide.cli.scripted import say_unused
from certguide.cli.usage import Failed, UsageFault
from certguide.core.errors import CertguideError
from certguide.core.result import Result
from certguide.prompt.menu import PageOf


def interviewed(
    call: Call, brought: Brought, keeps: Keeper, page_of: PageOf | None = None
) -> Result:
    """Ask for what is missing. The caller keeps what comes of it where the call says.

    With `page_of` the outcome is shown and a menu offers more. Raises Failed with the command that
    goes on from there where the person leaves, with the answers kept.
    """
    from certguide.prompt.session import Stopped
    from certguide.prompt.session import run as run_session

    gc.enable()
    start = keeps.start
    talk = session(call, start, keeps.day)
    try:
        result = run_session(talk, brought.answers, page_of, brought.halt)
    except Stopped as stopped:
        keeps.keep(stopped.answers, stopped.at)
        raise Failed(stopped_sentence(call, start, stopped), INTERRUPTED) from stopped
    say_unused(call, result, brought.answers)
    return result


@contextmanager
def not_lost(call: Call, start: str | None, answers: Mapping[str, str]) -> Iterator[None]:
    """Whatever goes wrong within is raised as Failed that says how to come back with `answers`."""
    kept = call.words.cli.not_lost.format(command=resume_line(call, start, answers))
    try:
        yield
    except (Failed, UsageFault, CertguideError) as error:
        said, code = meaning(error, call.words)
        raise Failed(f"{said}\n{kept}", code) from error
