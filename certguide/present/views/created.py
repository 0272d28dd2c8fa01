"""What `certguide new` wrote, and what to do next."""

from pathlib import Path

from certguide.core.record import Record
from certguide.core.text import Language
from certguide.present.page import Bullets, Entry, Heading, Page, Steps
from certguide.present.views.data import FORMAT
from certguide.words.new import NewWords


class Created(Record, frozen=True, kw_only=True):
    """A new file called `name` of a `kind`, in the `folder` of flows, which is `typed` so.

    `copied` says that the folder was made; if that was all, the kind is `copy` and there is no
    name and no path. `schema` is the path of a schema that was added.
    """

    name: str | None
    kind: str
    folder: Path
    typed: str
    copied: bool
    path: str | None = None
    schema: str | None = None


def created_page(made: Created, language: Language, words: NewWords) -> Page:
    """Say what was written, and what comes next."""
    lines = (
        (words.copied, made.typed if made.copied else None),
        (words.written, made.path),
        (words.schema, made.schema),
    )
    said = [line.format(path=path) for line, path in lines if path is not None]
    after = [each.format(name=made.name, folder=made.typed) for each in words.steps[made.kind]]
    return Page(
        language=language,
        reader="office",
        blocks=(
            Heading(text=words.title, level=1),
            Bullets(entries=tuple(Entry(text=each) for each in said)),
            Heading(text=words.next),
            Steps(entries=tuple(Entry(text=each) for each in after)),
        ),
        data={
            "format": FORMAT,
            "kind": made.kind,
            "name": made.name,
            "folder": str(made.folder),
            "copied": made.copied,
            "written": [each for each in (made.path, made.schema) if each is not None],
        },
    )
