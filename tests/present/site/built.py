"""The page of the shipped flows, made once for all the tests that look at it."""

import datetime as dt
import os
import subprocess
import sys
from functools import cache

from certguide.core.text import Language

DAY = dt.date(2026, 11, 25)


@cache
def built(language: Language) -> bytes:
    """What `certguide page` writes on `DAY` for those who begin in `language`."""
    # To count the lines that run would take several times as long, and small pages run them too.
    env = {key: value for key, value in os.environ.items() if not key.startswith(("COV", "CERT"))}
    line = ("page", "--as-of", str(DAY), "--lang", language, "-o", "-")
    done = subprocess.run(
        [sys.executable, "-m", "certguide", *line], env=env, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout
