"""The file in which a conversation is kept: read whole, written whole, damaged ones left alone."""

import sys
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.output import write_whole
from certguide.cli.usage import Failed
from certguide.core.saved import Saved

NAME = "progress.json"


def place(call: Call, option: str) -> Path | None:
    """The file that `--save` or `--resume` names; without a name the user's state folder's."""
    named = call.value(option)
    if named is None:
        return None
    if named:
        return Path(named)
    from platformdirs import user_state_path

    return user_state_path("certguide", appauthor=False) / NAME


def read(call: Call, path: Path) -> Saved:
    """What is kept in `path`. Raises Failed where it cannot be read or is damaged."""
    from certguide.core.faults import FlowFaults
    from certguide.loading.report import report
    from certguide.loading.savedfile import read_saved

    words = call.words.cli
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = words.os_reasons.get(type(error).__name__, words.os_reason_other)
        raise Failed(words.cannot_read.format(path=path, reason=reason)) from error
    try:
        return read_saved(content, str(path))
    except FlowFaults as faults:
        said = report(faults, call.words.fault).rstrip("\n")
        raise Failed(f"{said}\n{words.damaged.format(path=path)}") from faults


def ready(call: Call) -> Saved | None:
    """What the file of `--save` holds already; None where it is new or none is named.

    Looked at before anything is asked: what is typed later must find its place. Raises Failed
    for a file that is something else, so that it is never written over.
    """
    path = place(call, "save")
    return read(call, path) if path is not None and path.exists() else None


def write(call: Call, saved: Saved) -> None:
    """Write `saved` to the file of `--save`, if one is named, and say so."""
    path = place(call, "save")
    if path is None:
        return
    from certguide.loading.savedfile import write_saved

    if not call.value("save"):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(call, path, write_saved(saved))
    print(call.words.cli.saved.format(path=path), file=sys.stderr)
