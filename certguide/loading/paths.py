"""Which folders of flows are meant by the paths that somebody names."""

from collections.abc import Iterable
from pathlib import Path

from certguide.core.faults import Code, Fault
from certguide.core.record import Record
from certguide.loading.casefile import FOLDER as CASES
from certguide.loading.digestfile import NAME as DIGEST
from certguide.loading.regions import FOLDER as REGIONS
from certguide.loading.source import ENDING, unreadable


class Folder(Record, frozen=True, kw_only=True):
    """A folder of flows, and the files in it that were named; None where it is meant as a whole.

    A named folder in it (`regions`) stands for every file it holds.
    """

    directory: Path
    named: tuple[Path, ...] | None

    def means(self, file: str) -> bool:
        """Whether what is wrong in `file` was asked for. Only flow files can be left out."""
        path = Path(file)
        if self.named is None or path.suffix != ENDING:
            return True
        whole = path.resolve()
        return any(whole.is_relative_to(each) for each in self.named)


def folders(paths: Iterable[Path]) -> tuple[list[Folder], list[Fault]]:
    """The folders that `paths` (of folders and of files in them) mean, each once, in their order.

    Also gives what is wrong with the paths themselves. Nothing is raised.
    """
    directories: dict[Path, Path] = {}
    named: dict[Path, list[Path] | None] = {}
    faults: list[Fault] = []
    for path in paths:
        wrong = _wrong(path)
        if wrong is not None:
            faults.append(wrong)
            continue
        directory, whole = _folder(path)
        key = directory.resolve()
        directories.setdefault(key, directory)
        listed = named.setdefault(key, [])
        if whole:
            named[key] = None
        elif listed is not None:
            listed.append(path.resolve())
    found = []
    for key, directory in directories.items():
        listed = named[key]
        found.append(Folder(directory=directory, named=None if listed is None else tuple(listed)))
    return found, faults


def _wrong(path: Path) -> Fault | None:
    try:
        there = path.exists()
    except OSError as error:
        return unreadable(path, error)
    if not there:
        file = path.suffix.lower() in (ENDING, ".yml")
        return Fault(code=Code.NO_FILE if file else Code.NO_FOLDER, file=str(path))
    if not path.is_dir() and path.suffix != ENDING and path.name != DIGEST:
        fixed = path.with_suffix(ENDING).name
        return Fault(code=Code.WRONG_ENDING, file=str(path), params={"fixed": fixed})
    return None


def _folder(path: Path) -> tuple[Path, bool]:
    """The folder of flows that `path` belongs to, and whether it is that folder itself."""
    directory = path if path.is_dir() else path.parent
    if directory.resolve().name in (CASES, REGIONS):
        known = directory.name in (CASES, REGIONS)
        above = directory.parent if known else directory / ".."
        if any(above.glob(f"*{ENDING}")):
            return above, False
    return directory, path.is_dir()


def below(directory: Path) -> tuple[Path, ...]:
    """The folders in which files of a folder of flows lie: itself, and those in it."""
    return directory, directory / REGIONS, directory / CASES
