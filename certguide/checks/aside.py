"""Work done by a second core while this one goes on."""

import os
import threading
from collections.abc import Callable, Iterable

from certguide.core.codec import decode_faults, encode_faults
from certguide.core.faults import Fault

Work = Callable[[], Iterable[Fault]]


def aside(work: Work) -> Work:
    """Begin `work`, and give a function that waits for what it finds.

    Where there is no second core, or no way to use it, the work is done when it is asked for;
    so it is where it failed, which then shows as if it had been done here.
    """
    if not _can():
        return work
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _do(work, writer)
    os.close(writer)

    def found() -> Iterable[Fault]:
        with os.fdopen(reader, "rb") as told:
            data = told.read()
        _, status = os.waitpid(child, 0)
        return decode_faults(data) if status == 0 else work()

    return found


def _do(work: Work, writer: int) -> None:  # pragma: no cover - the child measures nothing
    """Do the work in the child, and end it without what a process does at its end."""
    status = 1
    try:
        with os.fdopen(writer, "wb") as told:
            told.write(encode_faults(tuple(work())))
        status = 0
    finally:
        os._exit(status)


def _can() -> bool:
    # A process with threads must not be split in two.
    return (
        hasattr(os, "fork")
        and hasattr(os, "sched_getaffinity")
        and len(os.sched_getaffinity(0)) > 1
        and threading.active_count() == 1
    )
