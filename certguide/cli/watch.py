"""Checking again whenever a file of the flows is saved."""

import gc
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from certguide.cli.usage import Failed
from certguide.words.check import CheckWords

INTERRUPTED = 130
PAUSE = 0.5
"""Seconds between two looks at the files: a look takes a thousandth of it."""

SETTLED = 0.1
"""Seconds in which nothing may change before files are read: editors write in several steps."""

Stamps = frozenset[tuple[str, int, int, int]]
"""Path, time, size and number of each file: an editor may change any of them alone."""


def watch(words: CheckWords, paths: tuple[Path, ...], look: Callable[[], int]) -> int:
    """Call `look` at once, and again after every change below `paths`, until interrupted.

    The files themselves are looked at, not asked of the system: that works in every folder,
    shared ones too, and whether an editor overwrites a file or puts another in its place.
    Raises Failed when interrupted.
    """
    # This process goes on.
    gc.enable()
    try:
        seen = _stamps(paths)
        look()
        print(words.watching, file=sys.stderr, flush=True)
        while True:
            time.sleep(PAUSE)
            now = _stamps(paths)
            if now == seen:
                continue
            seen = _settled(now, paths)
            now_is = time.strftime("%H:%M:%S")
            print(f"\n== {words.at.format(time=now_is)}", file=sys.stderr, flush=True)
            look()
    except KeyboardInterrupt as stop:
        raise Failed(words.stopped, INTERRUPTED) from stop


def _settled(now: Stamps, paths: tuple[Path, ...]) -> Stamps:
    """Wait until nothing changes any more; what is there then."""
    while True:
        time.sleep(SETTLED)
        later = _stamps(paths)
        if later == now:
            return now
        now = later


def _stamps(paths: Iterable[Path]) -> Stamps:
    from certguide.loading.paths import below, folders

    return frozenset(
        stamp
        for folder in folders(paths)[0]
        for each in below(folder.directory)
        for stamp in _files(each)
    )


def _files(directory: Path) -> Iterator[tuple[str, int, int, int]]:
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                if entry.is_file():
                    found = entry.stat()
                    yield entry.path, found.st_mtime_ns, found.st_size, found.st_ino
    except OSError:
        # Gone just now: the next look tells.
        return
