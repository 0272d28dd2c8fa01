"""`certguide new`: the draft of a new flow in a folder of one's own."""

import shlex
from pathlib import Path
from typing import cast

from certguide.cli.call import Call
from certguide.cli.common import common
from certguide.cli.flag import Flag, Words
from certguide.cli.given import as_of
from certguide.cli.output import deliver
from certguide.cli.usage import Failed, UsageFault
from certguide.core.library import Library
from certguide.core.nearest import nearest
from certguide.loading.skeleton import KINDS, Draft, Kind, Unsuitable, Wanted, check_name, draft
from certguide.present.views.created import Created, created_page
from certguide.words import words as said
from certguide.words.cli import CliWords

LOADS_FLOWS = False


def flags(words: CliWords, library: Library | None) -> tuple[Flag, ...]:
    """The options of this command."""
    new = said(words.language).new
    choices = tuple(new.kinds.items())
    return (
        Flag(names=("--kind",), value="|".join(KINDS), help=new.kind, choices=choices),
        Flag(names=("--as-of",), value=words.date, help=words.as_of),
        *common(words),
    )


def takes(words: CliWords, library: Library | None) -> Words | None:
    """The name of the new file."""
    new = said(words.language).new
    return Words(value=new.value, help=new.which)


def run(call: Call) -> int:
    """Write the draft, into a copy of the shipped flows where the folder is not there yet.

    Without a name the copy is all.
    """
    from certguide.loading.folder import AlreadyThere

    name = next(iter(call.at_most(1)), None)
    try:
        created = _copied(call) if name is None else _drafted(call, name)
    except Unsuitable as error:
        near = call.suggestion(nearest(error.name, error.known))
        words = call.words.new.refused[error.reason]
        raise UsageFault(words.format(name=error.name, nearest=near)) from error
    except AlreadyThere as error:
        raise Failed(call.words.new.exists.format(path=error.path)) from error
    except OSError as error:
        raise Failed(_reason(call, error)) from error
    deliver(call, created_page(created, call.language, call.words.new))
    return 0


def _copied(call: Call) -> Created:
    from certguide.loading.folder import begin, is_new

    if call.flows is None or not is_new(call.flows):
        raise UsageFault(call.words.new.missing)
    begin(call.flows)
    return Created(name=None, kind="copy", folder=call.flows, typed=_typed(call.flows), copied=True)


def _drafted(call: Call, name: str) -> Created:
    from certguide.loading.folder import add, begin, is_new
    from certguide.loading.library import load

    kind = cast(Kind, call.one_of("kind", KINDS) or "method")
    check_name(name, kind)
    folder = call.flows
    if folder is None:
        raise UsageFault(call.words.new.no_folder.format(name=name))
    fresh = is_new(folder)
    wanted = Wanted(
        name=name, kind=kind, language=call.language, day=as_of(call), folder=_typed(folder)
    )
    # What cannot be called so is refused before anything is copied.
    made = draft(wanted, load() if fresh else call.library)
    path = begin(folder, made) if fresh else add(folder, made)
    return Created(
        name=name,
        kind=kind,
        folder=folder,
        typed=_typed(folder),
        copied=fresh,
        path=str(path),
        schema=_schema(call, folder),
    )


def _typed(folder: Path) -> str:
    """The folder as it has to be typed, on one line whatever its name is."""
    return shlex.quote(str(folder)) if str(folder).isprintable() else "…"


def _schema(call: Call, folder: Path) -> str | None:
    """Write the schema that the draft names, where there is none, and return its path."""
    from certguide.core.codec import to_json
    from certguide.loading.folder import add
    from certguide.loading.schema import FILE, schema

    if (folder / FILE).exists():
        return None
    text = to_json(schema(call.words.schema)) + "\n"
    return str(add(folder, Draft(path=FILE, text=text)))


def _reason(call: Call, error: OSError) -> str:
    words = call.words.cli
    # A file where a folder should be made is said to exist.
    kind = "NotADirectoryError" if isinstance(error, FileExistsError) else type(error).__name__
    reason = words.os_reasons.get(kind, words.os_reason_other)
    return words.cannot_write.format(path=call.flows, reason=reason)
