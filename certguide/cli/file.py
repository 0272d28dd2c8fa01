"""A file that is written whole or not at all."""

import errno
import os
from pathlib import Path

from certguide.cli.call import Call
from certguide.cli.usage import Failed
from certguide.words.cli import why


def expect_writable(call: Call, path: Path) -> None:
    """Raise Failed where it is plain, before anything is asked or made, that `path` takes nothing.

    What can only be known by writing, such as a full disk, is found by `write_whole`.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, path)
        folder = path.resolve().parent
        # A file in the place of the folder has no such part, and pathlib would leave out the dot.
        os.stat(f"{folder}/.")  # noqa: PTH116
        if not os.access(path if path.exists() and not path.is_file() else folder, os.W_OK):
            raise PermissionError(errno.EACCES, path)
    except OSError as error:
        raise not_written(call, path, error) from error


def write_whole(call: Call, path: Path, written: bytes) -> None:
    """Write to `path` what was `written`, the whole of it or nothing.

    A device or a pipe is written to; only a file can be replaced.
    """
    import tempfile

    temporary: Path | None = None
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(written)
            return
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(dir=path.resolve().parent, prefix=".certguide-")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(written)
        temporary.chmod(mode)
        temporary.replace(path.resolve())
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise not_written(call, path, error) from error


def not_written(call: Call, target: Path | str, error: OSError) -> Failed:
    """That nothing was written to `target`, and why."""
    words = call.words.cli
    reason = why(words, error)
    return Failed(words.cannot_write.format(path=target, reason=reason))


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
