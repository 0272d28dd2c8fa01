"""The file in which a conversation is kept: read whole, written whole, damaged ones left alone."""

import datetime as dt
import sys
from collections.abc import Mapping
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.file import expect_writable, write_whole
from certguide.cli.usage import Failed
from certguide.core.record import Record, replace
from certguide.core.saved import Fitting, Halt, Saved, fitting, saving
from certguide.words.cli import why

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
        reason = why(words, error)
        raise Failed(words.cannot_read.format(path=path, reason=reason)) from error
    try:
        return read_saved(content, str(path))
    except FlowFaults as faults:
        said = report(faults, call.words.fault).rstrip("\n")
        raise Failed(f"{said}\n{words.damaged.format(path=path)}") from faults


class Keeper(Record, frozen=True, kw_only=True):
    """Keeps a conversation that starts in `start` in the file of `--save`, if one is named.

    `began`, `answers`, `at` and `ticks` are what that file or the one resumed from holds already.
    """

    call: Call
    start: str | None
    day: dt.date
    began: str | None
    answers: dict[str, str]
    at: Halt | None
    ticks: dict[str, list[str]]

    def keep_on(self, answers: Mapping[str, str], at: Halt | None = None) -> bool:
        """Write the file with what it holds already and these answers; as `keep` does."""
        start = self.start or self.began
        return replace(self, start=start).keep({**self.answers, **answers}, at)

    def keep(self, answers: Mapping[str, str], at: Halt | None = None) -> bool:
        """Write the file, whole or not at all, and say so; whether one is named.

        Raises Failed where it cannot be written.
        """
        call = self.call
        path = place(call, "save")
        if path is None:
            return False
        from certguide.loading.savedfile import write_saved

        if not call.value("save"):
            path.parent.mkdir(parents=True, exist_ok=True)
        saved = saving(call.library, self.start, answers, self.day)
        text = write_saved(replace(saved, at=at, ticks=self.ticks))
        write_whole(call, path, text.encode())
        print(call.words.cli.saved.format(path=path), file=sys.stderr)
        return True


def keeper(call: Call, start: str | None, day: dt.date, resumed: Fitting | None) -> Keeper:
    """The keeper of a conversation, made before anything is asked: its file must be fit for it.

    Raises Failed where the file of `--save` is something else, so that it is never written over,
    or cannot be written.
    """
    path = place(call, "save")
    held = [] if resumed is None else [resumed]
    if path is not None and path.exists():
        held.insert(0, fitting(call.library, read(call, path), day))
    if path is not None and call.value("save"):
        expect_writable(call, path)
    return Keeper(
        call=call,
        start=start,
        day=day,
        began=next((each.start for each in held), None),
        answers={key: answer for each in held for key, answer in each.answers.items()},
        at=next((each.at for each in reversed(held) if each.at is not None), None),
        ticks={key: ticked for each in held for key, ticked in each.ticks.items()},
    )
