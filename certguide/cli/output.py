"""Where a page goes: the terminal, standard output, or a file written whole."""

import os
import sys
from pathlib import Path

from certguide.cli.call import ON_FILE, Call
from certguide.cli.usage import Failed, UsageFault
from certguide.core.nearest import nearest
from certguide.present.formats.registry import Format, formats, of_file, render
from certguide.present.page import Page


def chosen_format(call: Call, page: Page | None = None, usual: str | None = None) -> str:
    """The format asked for: `--json`, `--format`, the file's ending, or what suits the output.

    It is among those that print `page`; `usual` is the one that suits any output. Raises
    UsageFault where two disagree, or for a name or an ending that stands for none of them.
    """
    usable = formats(page)
    asked = call.one_of("format", tuple(each.name for each in usable))
    if call.switch("json"):
        if asked not in (None, "json"):
            raise UsageFault(
                call.words.cli.twice.format(flag="--format", first=asked, second="json")
            )
        return "json"
    if asked is not None:
        return asked
    target = call.value("output")
    if target not in (None, "-"):
        return _by_ending(call, str(target), usable)
    if usual is not None:
        return usual
    return "terminal" if sys.stdout.isatty() and not call.plain else "text"


def deliver(call: Call, page: Page, usual: str | None = None) -> None:
    """Print or write `page`; raises UsageFault or Failed, and then nothing was written."""
    name = chosen_format(call, page, usual)
    target = call.value("output")
    to_file = target not in (None, "-")
    text = render(
        page,
        name,
        width=ON_FILE if to_file else call.width,
        colour=not to_file and colour_wanted(),
    )
    if to_file:
        write_whole(call, Path(str(target)), text)
    else:
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            give_up_stdout()
            raise _not_written(call, call.words.cli.standard_output, error) from error


def give_up_stdout() -> None:
    """Let what is still held back go nowhere: the interpreter would try again at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def colour_wanted() -> bool:
    """NO_COLOR, then FORCE_COLOR, then whether a capable terminal is there."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def write_whole(call: Call, path: Path, text: str) -> None:
    """Write `text` as UTF-8 to `path`, the whole of it or nothing.

    A device or a pipe is written to; only a file can be replaced.
    """
    import tempfile

    temporary: Path | None = None
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8")
            return
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(dir=path.resolve().parent, prefix=".certguide-")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        temporary.chmod(mode)
        temporary.replace(path.resolve())
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise _not_written(call, path, error) from error


def _not_written(call: Call, target: Path | str, error: OSError) -> Failed:
    words = call.words.cli
    reason = words.os_reasons.get(type(error).__name__, words.os_reason_other)
    return Failed(words.cannot_write.format(path=target, reason=reason))


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def _by_ending(call: Call, target: str, usable: tuple[Format, ...]) -> str:
    found = of_file(target, usable)
    if found is None:
        endings = tuple(each for known in usable for each in known.endings)
        raise UsageFault(
            call.words.cli.unknown_ending.format(
                path=target,
                endings=" ".join(endings),
                nearest=call.suggestion(nearest(Path(target).suffix, endings)),
            )
        )
    return found.name
