"""Writes into a folder of an author's own flows: all of the shipped ones, or one new file."""

import shutil
from pathlib import Path

from certguide.loading.skeleton import Draft
from certguide.loading.source import shipped


class AlreadyThere(Exception):
    """There is something at `path`, which is never written over."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


def is_new(directory: Path) -> bool:
    """Whether there is nothing yet, or an empty folder. Raises OSError."""
    return not directory.exists() or (directory.is_dir() and not any(directory.iterdir()))


def begin(directory: Path, draft: Draft | None = None) -> Path:
    """Copy all shipped flows to `directory`, which `is_new`, and write `draft` among them.

    All of it is there or nothing. Returns where the draft lies, or else the folder. Raises
    AlreadyThere or OSError.
    """
    import tempfile

    directory.absolute().parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=directory.parent, prefix=".certguide-") as temporary:
        copied = Path(temporary) / "flows"
        shutil.copytree(shipped(), copied)
        if draft is not None:
            try:
                add(copied, draft)
            except AlreadyThere as error:
                raise AlreadyThere(directory / draft.path) from error
        if directory.exists():
            directory.rmdir()
        copied.rename(directory)
    return directory / draft.path if draft is not None else directory


def add(directory: Path, draft: Draft) -> Path:
    """Write a new file into `directory` and return its path; raises AlreadyThere or OSError."""
    target = directory / draft.path
    if target.exists():
        raise AlreadyThere(target)
    target.parent.mkdir(exist_ok=True)
    with target.open("x", encoding="utf-8", newline="\n") as opened:
        opened.write(draft.text)
    return target
