"""A conversation in a real pseudo terminal, and what stands on its screen."""

import codecs
import os
import sys
from pathlib import Path

import pexpect
import pyte

ROOT = Path(__file__).parents[2]


class Terminal:
    """A conversation in a real pseudo terminal, and what stands on its screen."""

    def __init__(
        self,
        *arguments: str,
        columns: int = 80,
        rows: int = 24,
        into: Path | None = None,
        program: tuple[str, ...] = (str(Path(__file__).with_name("conversation.py")),),
        here: Path | None = None,
        **env: str,
    ) -> None:
        """A conversation, or what Python makes of `program`, in the folder `here`."""
        self.encoding = env.get("PYTHONIOENCODING", "utf-8")
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self.received = ""
        self._decoder = codecs.getincrementaldecoder(self.encoding)()
        command = [sys.executable, *program, *arguments]
        if into is not None:
            command = ["sh", "-c", 'out=$1; shift; exec "$@" >"$out"', "sh", str(into), *command]
        self._child = pexpect.spawn(
            command[0],
            command[1:],
            dimensions=(rows, columns),
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "TERM": "xterm",
                "LANG": "C.UTF-8",
                **{key: value for key, value in os.environ.items() if key.startswith("COVERAGE_")},
                **env,
            },
            timeout=20,
            cwd=None if here is None else str(here),
        )

    @property
    def child(self) -> "pexpect.spawn[bytes]":
        """The program itself."""
        return self._child

    def press(self, keys: str) -> None:
        """Send keys as the terminal would."""
        self._child.send(keys.encode(self.encoding))

    def until(self, *texts: str) -> list[str]:
        """Read on until all `texts` stand on the screen; the screen's lines."""
        while not all(any(text in line for line in self.lines()) for text in texts):
            try:
                self._read()
            except (pexpect.TIMEOUT, pexpect.EOF) as gone:
                raise AssertionError("\n".join([f"no {texts} in", *self.lines()])) from gone
        return self.lines()

    def hear(self, text: str) -> None:
        """Read on until `text` was sent, wherever on the screen it stands."""
        while text not in self.received:
            self._read()

    def end(self) -> int:
        """Read to the end; the exit code."""
        while True:
            try:
                self._read()
            except pexpect.EOF:
                break
        self._child.close()
        code = self._child.exitstatus
        assert code is not None
        return code

    def _read(self) -> None:
        text = self._decoder.decode(self._child.read_nonblocking(4096, timeout=20))
        self.received += text
        self._stream.feed(text)

    def resize(self, rows: int, columns: int) -> None:
        """Give the window another size."""
        self._screen.resize(rows, columns)
        self._child.setwinsize(rows, columns)

    def lines(self) -> list[str]:
        """The lines of the screen without the empty ones at its end."""
        lines = [line.rstrip() for line in self._screen.display]
        while lines and not lines[-1]:
            lines.pop()
        return lines

    @property
    def cursor(self) -> tuple[int, int]:
        """Where the cursor stands: line and column, from 0."""
        return self._screen.cursor.y, self._screen.cursor.x

    @property
    def colours(self) -> set[str]:
        """The colours of all that stands on the screen."""
        cells = [cell for row in self._screen.buffer.values() for cell in row.values()]
        return {cell.fg for cell in cells} | {cell.bg for cell in cells}

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        self._child.close(force=True)
