"""Where flow files lie, and their bytes."""

import errno
from pathlib import Path

from certguide.core.faults import Code, Fault
from certguide.core.record import Record
from certguide.loading.decode import LARGEST

ENDING = ".yaml"


class File(Record, frozen=True, kw_only=True):
    """A flow file: its path as the user would type it, its name without ending, its bytes."""

    path: str
    stem: str
    data: bytes


def package() -> Path:
    """The folder of the installed package, or of the package in a checkout."""
    return Path(__file__).resolve().parents[1]


def shipped() -> Path:
    """The folder of the flows that come with the program.

    A wheel carries them inside the package; a checkout has them beside it.
    """
    inside = package() / "flows"
    return inside if inside.is_dir() else package().parent / "flows"


def read_folder(directory: Path) -> tuple[list[File], list[Fault]]:
    """Read every `*.yaml` directly in `directory`, by name, and say what could not be read.

    Folders in it, hidden files and other endings are no flows; a `*.yml` is refused, since it
    would be overlooked. Nothing is raised.
    """
    files, faults = _read_all(directory)
    if not files and not faults:
        faults.append(Fault(code=Code.NO_FLOWS, file=str(directory)))
    return files, faults


def read_regions(directory: Path) -> tuple[list[File], list[Fault]]:
    """Like `read_folder` for the files of regions; there need be none, and no folder."""
    return _read_all(directory) if directory.exists() else ([], [])


def _read_all(directory: Path) -> tuple[list[File], list[Fault]]:
    try:
        entries = sorted(directory.iterdir(), key=lambda path: path.name)
    except OSError as error:
        return [], [_folder_fault(directory, error)]
    files: list[File] = []
    faults: list[Fault] = []
    for path in entries:
        ending = path.suffix.lower()
        if path.name.startswith(".") or ending not in (ENDING, ".yml") or path.is_dir():
            continue
        if path.suffix != ENDING:
            fixed = path.with_suffix(ENDING).name
            faults.append(Fault(code=Code.WRONG_ENDING, file=str(path), params={"fixed": fixed}))
            continue
        read = read_path(path)
        if isinstance(read, Fault):
            faults.append(read)
        else:
            files.append(read)
    return files, faults


def read_path(path: Path) -> File | Fault:
    """Read one file, whatever its name, or say why it cannot be read."""
    try:
        # A pipe would be waited for, and a device has no end.
        if not path.is_file():
            path.stat()
            return unreadable(path, None)
        with path.open("rb") as opened:
            return File(path=str(path), stem=path.stem, data=opened.read(LARGEST + 1))
    except OSError as error:
        return unreadable(path, error)


def _folder_fault(directory: Path, error: OSError) -> Fault:
    if isinstance(error, NotADirectoryError):
        return Fault(code=Code.NOT_A_FOLDER, file=str(directory))
    if isinstance(error, FileNotFoundError):
        return Fault(code=Code.NO_FOLDER, file=str(directory))
    return unreadable(directory, error)


def unreadable(path: Path, error: OSError | None) -> Fault:
    """The fault of what cannot be read; `error` is None where it is no file at all."""
    reason = errno.errorcode.get(error.errno or 0, "EIO") if error else "not a regular file"
    return Fault(code=Code.UNREADABLE, file=str(path), params={"reason": reason})


def flow_path(flow: str, directory: Path | None = None) -> str:
    """The file in which a flow of this id lies: an id is the name of its file."""
    return str((directory or shipped()) / f"{flow}{ENDING}")
