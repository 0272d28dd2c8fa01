import io
import os
import pty
from contextlib import contextmanager

import pytest

from certguide.prompt.fancy import FancyFront
from certguide.prompt.front import capable, open_front
from certguide.prompt.plain import PlainFront
from certguide.prompt.streams import Streams
from prompt.support import ZH


@contextmanager
def terminal(columns=80, rows=24, encoding="utf-8", **instead):
    """Streams on a real pseudo terminal of this size."""
    master, slave = pty.openpty()
    import fcntl
    import struct
    import termios

    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    with (
        open(slave, encoding=encoding) as stdin,
        open(os.dup(slave), "w", encoding=encoding) as stderr,
    ):
        yield Streams(
            **{"stdin": stdin, "stdout": io.StringIO(), "stderr": stderr, "width": 80, **instead}
        )
    os.close(master)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"TERM": "xterm"}, "fancy"),
        ({"TERM": "xterm", "ACCESSIBLE": "0"}, "fancy"),
        ({"TERM": "xterm", "ACCESSIBLE": ""}, "fancy"),
        ({"TERM": "xterm", "NO_COLOR": "1"}, "fancy"),
        ({"TERM": "xterm", "ACCESSIBLE": "1"}, "plain"),
        ({"TERM": "dumb"}, "plain"),
        ({"TERM": ""}, "plain"),
        ({}, "plain"),
    ],
)
def test_the_environment_decides(environ, expected):
    with terminal() as streams:
        assert capable(streams, environ) == expected


def test_plain_is_had_by_asking():
    with terminal() as streams:
        assert capable(streams, {"TERM": "xterm"}, plain=True) == "plain"


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((30, 10), "fancy"),
        ((29, 24), "plain"),
        ((80, 9), "plain"),
        # A terminal that does not tell its size.
        ((0, 0), "fancy"),
    ],
)
def test_a_window_that_shows_too_little_gets_plain_lines(size, expected):
    with terminal(*size) as streams:
        assert capable(streams, {"TERM": "xterm"}) == expected


@pytest.mark.parametrize(
    ("encoding", "expected"), [("gbk", "fancy"), ("big5", "plain"), ("latin-1", "plain")]
)
def test_an_encoding_without_these_characters_gets_plain_lines(encoding, expected):
    with terminal(encoding=encoding) as streams:
        assert capable(streams, {"TERM": "xterm"}) == expected


@pytest.mark.parametrize(
    "instead", [{"stdin": io.StringIO()}, {"stdin": None}, {"stderr": io.StringIO()}]
)
def test_a_stream_that_is_no_terminal_gets_plain_lines(instead):
    with terminal(**instead) as streams:
        assert capable(streams, {"TERM": "xterm"}) == "plain"


def test_a_closed_stream_is_no_terminal():
    closed = io.StringIO()
    closed.close()
    with terminal(stdin=closed) as streams:
        assert capable(streams, {"TERM": "xterm"}) == "plain"


def test_the_front_end_that_suits_is_opened():
    with terminal() as streams:
        assert isinstance(open_front(streams, ZH, {"TERM": "xterm"}), FancyFront)
        assert isinstance(open_front(streams, ZH, {"TERM": "dumb"}), PlainFront)
