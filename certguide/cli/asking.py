"""Whether somebody can be asked, and through which front end."""

import datetime as dt
import os
import sys
from typing import TYPE_CHECKING

from certguide.cli.call import Call
from certguide.cli.output import colour_wanted

if TYPE_CHECKING:
    from certguide.prompt.front import Front
    from certguide.prompt.interview import Session


def may_ask(call: Call) -> bool:
    """Standard input that is no terminal is no one to ask, unless plain lines were asked for."""
    if call.switch("no_input"):
        return False
    if call.value("answers") == "-":
        return False
    return call.switch("plain") or (sys.stdin is not None and sys.stdin.isatty())


def session(call: Call, start: str | None, day: dt.date) -> "Session":
    """A conversation that starts in the flow `start`, on `day`."""
    from certguide.prompt.interview import Session

    return Session(
        library=call.library,
        start=start,
        front=front(call),
        words=call.words.prompt,
        page=call.words.page,
        as_of=day,
    )


def front(call: Call) -> "Front":
    """The front end that suits the standard streams."""
    from certguide.prompt.front import open_front
    from certguide.prompt.streams import Streams

    streams = Streams(
        stdin=sys.stdin,
        stdout=sys.stdout,
        stderr=sys.stderr,
        width=call.width,
        colour=colour_wanted(),
    )
    return open_front(streams, call.words.prompt, os.environ, plain=call.plain)
