"""Where a file lies, for programs that look for it from the folder of the project."""

import os
from pathlib import Path, PurePath


def from_here(file: str) -> PurePath:
    """The path of `file` from the current folder, where it lies in it; else as it is."""
    path = Path(file)
    if path.is_absolute():
        try:
            return path.relative_to(Path.cwd())
        except (ValueError, OSError):
            return path
    return path


def spelled(path: PurePath) -> str:
    """The path with slashes; U+FFFD stands for what is no UTF-8, which no program could read."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def uri(path: PurePath) -> str:
    """The path as a URI: relative where it is, with `file:` where it is not.

    Whatever is no letter, digit or `-._~/` is written in percents, so that nothing in a name
    looks like a part of an address.
    """
    from urllib.parse import quote

    named = quote(os.fsencode(path.as_posix()))
    if not path.is_absolute():
        return named
    return f"file://{named}" if named.startswith("/") else f"file:///{named.replace('%3A', ':', 1)}"
