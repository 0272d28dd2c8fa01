"""The formats a page can be printed in. A new one is a file beside this and a line below."""

from pathlib import PurePath
from typing import cast

from certguide.core.errors import CertguideError
from certguide.core.nearest import nearest
from certguide.core.record import Record
from certguide.present.page import Page


class Format(Record, frozen=True, kw_only=True):
    """A format's name, the file endings that mean it, and the module whose `render` prints it."""

    name: str
    endings: tuple[str, ...]
    module: str


FORMATS = (
    Format(name="terminal", endings=(), module="certguide.present.formats.terminal"),
    Format(name="text", endings=(".txt",), module="certguide.present.formats.text"),
    Format(
        name="markdown", endings=(".md", ".markdown"), module="certguide.present.formats.markdown"
    ),
    Format(name="json", endings=(".json",), module="certguide.present.formats.json"),
)


class UnknownFormat(CertguideError):
    """No such format. `nearest` are the names most like it, best first."""

    def __init__(self, name: str, known: tuple[str, ...], nearest: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known
        self.nearest = nearest


def render(page: Page, name: str, *, width: int, colour: bool) -> str:
    """Print `page` in the format called `name`, with a line break at its end.

    `width` (20 to 100 columns) and `colour` matter to the formats that have them. Raises
    UnknownFormat for a name that is not in `FORMATS`.
    """
    from importlib import import_module

    module = import_module(named(name).module)
    return cast(str, module.render(page, width=width, colour=colour))


def named(name: str) -> Format:
    """The format of this name; raises UnknownFormat."""
    for each in FORMATS:
        if each.name == name:
            return each
    known = tuple(each.name for each in FORMATS)
    raise UnknownFormat(name, known, nearest(name, known))


def of_file(path: str) -> Format | None:
    """The format that the file's ending means, or None."""
    ending = PurePath(path).suffix.casefold()
    return next((each for each in FORMATS if ending in each.endings), None)
