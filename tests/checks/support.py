"""The base of the checks' tests: a small complete folder of flows, and changes laid over it.

An example of a page is YAML whose first line names the file that it goes into: `# bureau.yaml`.
Each key at its left edge takes the place of the block of that key in the file, or is added to
its end; an example that begins with `certguide:` is the whole file. Several files may follow
one another, each begun by its line.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from certguide.checks.catalogue import CHECKS
from certguide.checks.diagnosis import diagnose
from certguide.core.diagnosis import Diagnosis
from certguide.core.faults import Code
from certguide.core.record import replace
from certguide.core.text import Language
from certguide.words import words

HERE = Path(__file__).parent
BASE = HERE / "base"
DAY = dt.date(2026, 11, 25)

Changes = Mapping[str, bytes | None]
"""The new bytes of some files of the folder, by their path in it; None for a file that is gone."""

Finding = tuple[str, str, int, int]
"""Code, file, line and column; without a position line and column are 0."""

UNSEEN = {
    # Folders, and files too large or too odd to be laid down.
    Code.NO_FOLDER,
    Code.NOT_A_FOLDER,
    Code.UNREADABLE,
    Code.NO_FLOWS,
    Code.NO_FILE,
    Code.TOO_LARGE,
    Code.MORE_FAULTS,
    # Without a chooser nearly everything else is wrong too.
    Code.NO_CHOOSER,
    # A program writes what is compared, and it changes with the base.
    Code.DECISIONS_CHANGED,
}
"""What no change of the base can show by itself."""

_FILE = re.compile(r"#[ ]*(?P<file>[\w./-]+\.(?:ya?ml|txt))\s*", re.ASCII)
_KEY = re.compile(r"""(?P<quote>["'“]?)(?P<key>[A-Za-z_][\w-]*)""", re.ASCII)


@cache
def base() -> Mapping[str, bytes]:
    """The bytes of every file of the base, by path in it."""
    files = (each for each in sorted(BASE.rglob("*")) if each.is_file())
    return {each.relative_to(BASE).as_posix(): each.read_bytes() for each in files}


class Workbench:
    """A copy of the base in `folder`, over which changes are laid for a moment."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, data in base().items():
            self._write(name, data)

    def findings(self, changes: Changes, language: Language = "zh") -> list[Finding]:
        """Everything that is found with these changes, in the order in which it is told."""
        found = self.diagnosis(changes, language).faults
        root = f"{self.folder}/"
        return [
            (each.code, each.file.removeprefix(root), *(each.position or (0, 0))) for each in found
        ]

    def diagnosis(self, changes: Changes, language: Language = "zh") -> Diagnosis:
        """What a check of the folder finds with these changes."""
        with self.laid(changes):
            found = diagnose(self.folder, DAY, language, words(language).fault, _checks(changes))
        return replace(found, skipped=())

    @contextmanager
    def laid(self, changes: Changes) -> Iterator[None]:
        """The folder with these changes, and afterwards without."""
        try:
            for name, data in changes.items():
                self._write(name, data)
            yield
        finally:
            for name in changes:
                if name in base():
                    self._write(name, base()[name])
                else:
                    (self.folder / name).unlink(missing_ok=True)

    def _write(self, name: str, data: bytes | None) -> None:
        path = self.folder / name
        if data is None:
            path.unlink()
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _checks(changes: Changes) -> tuple[str, ...]:
    """The checks that are run. That flows with a fault fail the base's cases says nothing new."""
    if any(name.startswith("cases/") for name in changes):
        return CHECKS
    return tuple(name for name in CHECKS if name != "case_fails")


def example(text: str) -> dict[str, bytes]:
    """The files that an example changes, as they are with it."""
    return {name: _over(name, lines).encode() for name, lines in _files(text)}


def _files(text: str) -> Iterator[tuple[str, list[str]]]:
    name = None
    lines: list[str] = []
    for line in text.split("\n"):
        if found := _FILE.fullmatch(line):
            if name is not None:
                yield name, lines
            name, lines = found["file"], []
        else:
            assert name is not None, f"an example must begin with the name of a file: {text}"
            lines.append(line)
    assert name is not None
    yield name, lines


def _over(name: str, lines: list[str]) -> str:
    """The text of a file with the blocks of an example in it."""
    given = _blocks(lines)
    if name not in base() or "certguide" in given:
        return "\n".join(lines) + "\n"
    blocks = {**_blocks(base()[name].decode().rstrip("\n").split("\n")), **given}
    return "\n".join("\n".join(block) for block in blocks.values()) + "\n"


def _blocks(lines: list[str]) -> dict[str, list[str]]:
    """The lines by the key at the left edge that they stand under; one given twice has all."""
    blocks: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        if found := _KEY.match(line):
            key = found["key"]
        blocks.setdefault(key, []).append(line)
    return blocks
