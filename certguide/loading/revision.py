"""A folder of flows as it was at a revision of git."""

import io
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from certguide.core.record import Record


class Revision(Record, frozen=True, kw_only=True):
    """A revision that exists: `name` as it was typed, the checkout, and the folder in it."""

    name: str
    top: Path
    folder: str

    @property
    def shown(self) -> str:
        """How git calls the folder at that revision: `HEAD~1:flows`."""
        return f"{self.name}:{self.folder}"


def revision(name: str, flows: Path) -> Revision | None:
    """The revision called `name` (`HEAD~1`, a tag, a branch) of the checkout that holds `flows`.

    `name` may name the folder as well (`HEAD~1:flows`), as git does. None where there is no git,
    no checkout, no such revision or no such folder in it.
    """
    commit, colon, folder = name.partition(":")
    where = flows if flows.is_dir() else Path()
    top = _git(where, "rev-parse", "--show-toplevel")
    if top is None or commit.startswith("-"):
        return None
    if not colon:
        inside = _git(where, "rev-parse", "--show-prefix")
        folder = (inside or b"").decode().strip()
    root = Path(top.decode().rstrip("\n"))
    folder = folder.strip("/")
    if _git(root, "rev-parse", "--verify", "--quiet", f"{commit}^{{commit}}") is None:
        return None
    if _git(root, "cat-file", "-e", f"{commit}:{folder}") is None:
        return None
    return Revision(name=commit, top=root, folder=folder)


@contextmanager
def unpacked(found: Revision) -> Iterator[Path]:
    """The folder at that revision, for as long as the context lasts."""
    import tempfile

    packed = _git(found.top, "archive", "--format=zip", f"{found.name}:{found.folder}")
    with tempfile.TemporaryDirectory(prefix="certguide-") as place:
        # What cannot be had any more, as from a shallow copy, is a folder without flows.
        if packed is not None:
            with zipfile.ZipFile(io.BytesIO(packed)) as archive:
                archive.extractall(place)
        yield Path(place)


def _git(where: Path, *arguments: str) -> bytes | None:
    """What git prints, None where it fails or is not there."""
    try:
        done = subprocess.run(  # noqa: S603 - git's own words, a revision after `--verify`
            ["git", "-C", str(where), *arguments],  # noqa: S607 - whichever git the author uses
            check=False,
            capture_output=True,
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
