"""Standard streams that can carry Chinese, or say so without breaking."""

import io
import sys


def readable_streams() -> None:
    """Let no character end the program.

    A character that the terminal's encoding lacks is shown as `?`. An encoding that has no
    Chinese at all (the C locale's) is replaced by UTF-8, which every terminal of today reads.
    What goes to a stream that was closed before the start is dropped.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.StringIO())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = "utf-8" if not _carries_chinese(stream.encoding) else stream.encoding
            stream.reconfigure(encoding=encoding, errors="replace")


def _carries_chinese(encoding: str) -> bool:
    try:
        "养老金".encode(encoding)
    except (LookupError, UnicodeEncodeError):
        return False
    return True
