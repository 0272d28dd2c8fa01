"""The formats a page can be printed in. A new one is a file beside this and a line below."""

from pathlib import PurePath
from typing import Any, Literal, cast

from certguide.core.errors import CertguideError, MissingExtra, NotPrintable
from certguide.core.nearest import nearest
from certguide.core.record import Record
from certguide.present.formats.printsize import points, prints
from certguide.present.page import Page
from certguide.present.paper import Paper


class Format(Record, frozen=True, kw_only=True):
    """A format's name, the file endings that mean it, and the module that prints it.

    `needs`: it prints only pages that have this. A `document` is a file to open or to print, with
    a `publish` in its module; every other format is text, with a `render`. What `library` writes
    it, if that is an extra of the same name and may not be installed.
    """

    name: str
    endings: tuple[str, ...]
    module: str
    needs: Literal["sheet", "diagram", "findings", "suites", "event"] | None = None
    document: bool = False
    library: str | None = None


FORMATS = (
    Format(name="terminal", endings=(), module="certguide.present.formats.terminal"),
    Format(name="text", endings=(".txt",), module="certguide.present.formats.text"),
    Format(
        name="markdown", endings=(".md", ".markdown"), module="certguide.present.formats.markdown"
    ),
    Format(
        name="html",
        endings=(".html", ".htm"),
        module="certguide.present.formats.html",
        document=True,
    ),
    Format(
        name="pdf",
        endings=(".pdf",),
        module="certguide.present.formats.pdf",
        document=True,
        library="typst",
    ),
    Format(
        name="docx",
        endings=(".docx",),
        module="certguide.present.formats.docx",
        document=True,
        library="docx",
    ),
    Format(name="speech", endings=(), module="certguide.present.formats.speech"),
    Format(
        name="ics",
        endings=(".ics",),
        module="certguide.present.formats.ics",
        needs="event",
        document=True,
        library="icalendar",
    ),
    Format(name="json", endings=(".json",), module="certguide.present.formats.json"),
    Format(name="csv", endings=(".csv",), module="certguide.present.formats.csv", needs="sheet"),
    Format(
        name="mermaid",
        endings=(".mmd", ".mermaid"),
        module="certguide.present.formats.mermaid",
        needs="diagram",
    ),
    Format(
        name="dot",
        endings=(".dot", ".gv"),
        module="certguide.present.formats.dot",
        needs="diagram",
    ),
    Format(name="github", endings=(), module="certguide.present.formats.github", needs="findings"),
    Format(
        name="sarif",
        endings=(".sarif",),
        module="certguide.present.formats.sarif",
        needs="findings",
    ),
    Format(
        name="junit",
        endings=(".xml",),
        module="certguide.present.formats.junit",
        needs="suites",
    ),
)


class UnknownFormat(CertguideError):
    """No such format. `nearest` are the names most like it, best first."""

    def __init__(self, name: str, known: tuple[str, ...], nearest: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known
        self.nearest = nearest


def render(page: Page, name: str, *, width: int, colour: bool) -> str:
    """Print `page` in the text format called `name`, with a line break at its end.

    `width` (20 to 100 columns) and `colour` matter to the formats that have them. Raises
    UnknownFormat for a name that is not among those that print this page as text.
    """
    texts = tuple(each for each in formats(page) if not each.document)
    module = _module(named(name, texts))
    return cast(str, module.render(page, width=width, colour=colour))


class Document(Record, frozen=True, kw_only=True):
    """A document as it was `written`, the whole file, and what it took to fit its paper.

    `shortened`: something that only helps was left out. `points`: how large the print is, in
    points, where it had to be smaller than asked for.
    """

    written: bytes
    shortened: bool = False
    points: float | None = None


def publish(page: Page, name: str, paper: Paper) -> Document:
    """Print `page` as the document called `name`.

    A page that takes too many sides is printed as the shorter one that it may have, and where
    even the shortest is too long, in smaller print, but never below the usual size. Raises
    UnknownFormat for a name that is not among those of documents that print this page,
    MissingExtra where what writes it is not installed, and NotPrintable for what cannot be put on
    this paper.
    """
    documents = tuple(each for each in formats(page) if each.document)
    module = _module(named(name, documents))
    refused: NotPrintable | None = None
    for size in prints(page, paper):
        tried: Page | None = page
        while tried is not None:
            try:
                written = cast(bytes, module.publish(tried, size))
            except NotPrintable as error:
                if error.reason != "sides":
                    raise
                refused, tried = error, tried.shorter
            else:
                return Document(
                    written=written,
                    shortened=tried is not page,
                    points=points(page, size) if size.smaller else None,
                )
    assert refused is not None
    raise refused


def _module(format_: Format) -> Any:
    from importlib import import_module

    return import_module(format_.module)


def installed(name: str) -> None:
    """Raise MissingExtra where what writes this format is not installed; load nothing."""
    from importlib.util import find_spec

    format_ = named(name)
    if format_.library is not None and find_spec(format_.library) is None:
        raise MissingExtra(format_.name)


def named(name: str, among: tuple[Format, ...] = FORMATS) -> Format:
    """The format of this name `among` these; raises UnknownFormat."""
    for each in among:
        if each.name == name:
            return each
    known = tuple(each.name for each in among)
    raise UnknownFormat(name, known, nearest(name, known))


def formats(page: Page | None = None) -> tuple[Format, ...]:
    """The formats that can print `page`, or any page whatever."""
    return tuple(
        each
        for each in FORMATS
        if each.needs is None or getattr(page, each.needs, None) is not None
    )


def of_file(path: str, among: tuple[Format, ...] = FORMATS) -> Format | None:
    """The format `among` these that the file's ending means, or None."""
    ending = PurePath(path).suffix.casefold()
    return next((each for each in among if ending in each.endings), None)
