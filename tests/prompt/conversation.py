"""A program that holds one conversation on its own standard streams, for tests on a terminal.

Its arguments: `--plain`, a language, answers as `key=value`. It ends as the command does: 0 at an
outcome, 130 where the person left, and then the answers are printed.
"""

import datetime as dt
import os
import sys

from certguide.core.result import Result
from certguide.loading.library import load
from certguide.present.page import Page
from certguide.present.views.guide import guide_page
from certguide.prompt.front import open_front
from certguide.prompt.session import Session, Stopped, run
from certguide.prompt.streams import Streams
from certguide.words import words


def main() -> int:
    language = "en" if "en" in sys.argv else "zh"
    said = words(language)
    streams = Streams(
        stdin=sys.stdin,
        stdout=sys.stdout,
        stderr=sys.stderr,
        width=os.get_terminal_size(2).columns if sys.stderr.isatty() else 80,
    )
    session = Session(
        library=load(),
        start=None,
        front=open_front(streams, said.prompt, os.environ, plain="--plain" in sys.argv),
        words=said.prompt,
        page=said.page,
        as_of=dt.date(2026, 11, 22),
    )

    def page_of(result: Result, *, full: bool) -> Page:
        return guide_page(result, language, said.page, full=full)

    try:
        result = run(session, dict(each.split("=") for each in sys.argv if "=" in each), page_of)
    except Stopped as stopped:
        print("stopped", stopped.answers, file=sys.stderr)
        return 130
    print("done", result.walk.outcome, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
