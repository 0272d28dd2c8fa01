"""The seeded faults of `corpus/`, as data; `test_corpus.py` says how they are written."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from certguide.core.record import Record
from checks.support import Changes, Finding, base

CORPUS = Path(__file__).parent / "corpus"
MARK = "▲"
_KEYS = {"name", "code", "also", "edits", "file", "find", "bad", "good", "encoding"}
_EDIT = {"file", "find", "bad", "good", "encoding", "gone"}


class Edit(Record, frozen=True, kw_only=True):
    """One change of one file. Without `find` the whole file is `bad`, and `good` afterwards.

    A `good` that is None leaves what was there. `gone`: there is no such file.
    """

    file: str
    bad: str = ""
    find: str | None = None
    good: str | None = None
    encoding: str = "utf-8"
    gone: str | None = None


class Seeded(Record, frozen=True, kw_only=True):
    """A fault that is seeded in the base, and what has to be found of it."""

    name: str
    code: str
    edits: tuple[Edit, ...]
    also: tuple[str, ...]
    corpus: str

    @property
    def bad(self) -> Changes:
        """The files with the fault."""
        there = [each for each in self.edits if not each.gone]
        gone = {each.file: None for each in self.edits if each.gone}
        return {**self._laid([(each, each.bad.replace(MARK, "")) for each in there]), **gone}

    @property
    def good(self) -> Changes:
        """The files mended; none where the base is what it should be."""
        mended = [(each, each.good) for each in self.edits if each.good is not None]
        if not mended:
            return {}
        whole = {each.file for each, _ in mended}
        kept = [
            (each, each.find) for each in self.edits if each.good is None and each.file in whole
        ]
        return self._laid([*mended, *((each, text) for each, text in kept if text is not None)])

    @property
    def expected(self) -> Finding:
        """The fault at the mark; a fault of a whole file has none, and stands in the first."""
        for number, each in enumerate(self.edits):
            if MARK in each.bad:
                # What follows the mark may not move it, but other edits of the file may.
                edits = [
                    (other, other.bad if other is each else other.bad.replace(MARK, ""))
                    for other in self.edits
                ]
                text = self._texts(edits)[self.edits[number].file]
                before = text[: text.index(MARK)].replace("\r\n", "\n").split("\n")
                return self.code, each.file, len(before), len(before[-1]) + 1
        return self.code, self.edits[0].file, 0, 0

    def _laid(self, edits: list[tuple[Edit, str]]) -> dict[str, bytes]:
        encodings = {each.file: each.encoding for each, _ in edits}
        texts = self._texts(edits)
        return {file: text.encode(encodings[file]) for file, text in texts.items()}

    def _texts(self, edits: list[tuple[Edit, str]]) -> dict[str, str]:
        """The text of each file with its edits, each of which has one place in the base."""
        texts: dict[str, str] = {}
        for edit, text in edits:
            if edit.find is None:
                texts[edit.file] = text
                continue
            before = texts.get(edit.file, base()[edit.file].decode())
            assert base()[edit.file].decode().count(edit.find) == 1, (
                f"{self.name}: this has to stand once in {edit.file}: {edit.find}"
            )
            texts[edit.file] = before.replace(edit.find, text)
        return texts


@cache
def corpus() -> tuple[Seeded, ...]:
    """Every seeded fault, file by file."""
    return tuple(
        _seeded(each, path.stem)
        for path in sorted(CORPUS.glob("*.yaml"))
        for each in _entries(path)
    )


def _entries(path: Path) -> Iterator[Mapping[str, Any]]:
    # All scalars are texts: `yes` and 2026-11-25 are what they look like.
    yield from yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506


def _seeded(data: Mapping[str, Any], stem: str) -> Seeded:
    assert data.keys() <= _KEYS, f"{stem}: unknown keys in {data}"
    edits = data.get("edits") or [{key: data[key] for key in _EDIT & data.keys()}]
    for each in edits:
        assert each.keys() <= _EDIT, f"{stem}: unknown keys in {each}"
    return Seeded(
        name=data["name"],
        code=data["code"],
        edits=tuple(Edit(**each) for each in edits),
        also=tuple(data.get("also", ())),
        corpus=stem,
    )
