"""A page: what any result is turned into, and what every format prints."""

import datetime as dt
from typing import Any, Literal

from certguide.core.record import Record
from certguide.core.rule import Rule
from certguide.core.severity import Severity
from certguide.core.text import Language


class Heading(Record, frozen=True, kw_only=True, tag=True):
    """A heading. Level 1 is the page's title, 2 a part, 3 a part of a part."""

    text: str
    level: Literal[1, 2, 3] = 2


class Paragraph(Record, frozen=True, kw_only=True, tag=True):
    """One paragraph; `tone` sets small print apart."""

    text: str
    tone: Literal["plain", "small", "strong"] = "plain"


class Detail(Record, frozen=True, kw_only=True, tag=True):
    """A line below a step, an item or an entry: `label` says what kind of line it is."""

    label: str
    text: str


class Entry(Record, frozen=True, kw_only=True, tag=True):
    """One step, item or bullet with the lines that belong to it; an item may be `ticked` off."""

    text: str
    details: tuple[Detail, ...] = ()
    ticked: bool = False


class Steps(Record, frozen=True, kw_only=True, tag=True):
    """Numbered steps, one action each."""

    entries: tuple[Entry, ...]


class Checklist(Record, frozen=True, kw_only=True, tag=True):
    """Things to tick off."""

    entries: tuple[Entry, ...]


class Bullets(Record, frozen=True, kw_only=True, tag=True):
    """Things without an order."""

    entries: tuple[Entry, ...]


class Callout(Record, frozen=True, kw_only=True, tag=True):
    """Something that must not be overlooked."""

    entries: tuple[Entry, ...]


class Table(Record, frozen=True, kw_only=True, tag=True):
    """Columns with their heads, and rows of as many cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Node(Record, frozen=True, kw_only=True):
    """A place in a diagram. Its `kind` decides its shape; a `flow` is drawn elsewhere."""

    id: str
    text: str
    kind: Literal["start", "question", "method", "notice", "flow"]


class Edge(Record, frozen=True, kw_only=True):
    """A way between two places, by their ids; `text` says when it is taken, if not always."""

    source: str
    target: str
    text: str = ""


class Diagram(Record, frozen=True, kw_only=True, tag=True):
    """A flow as a picture; title and description are for those who cannot see it."""

    title: str
    description: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


class Address(Record, frozen=True, kw_only=True, tag=True):
    """An address to type or to point a camera at; `label` says whose it is.

    Where there is paper or a picture it is also drawn as squares for a camera.
    """

    label: str
    url: str

    @property
    def shown(self) -> str:
        """The address as a person reads and types it."""
        return self.url.removeprefix("https://").rstrip("/")


class Blanks(Record, frozen=True, kw_only=True, tag=True):
    """Lines to fill in by hand: a label, and a text whose wide spaces are the room to write."""

    entries: tuple[Detail, ...]


class Break(Record, frozen=True, kw_only=True, tag=True):
    """The next sheet begins here, for somebody else: it has a title and a first side of its own."""


class Listing(Record, frozen=True, kw_only=True, tag=True):
    """Lines that stay as they are, such as those of a file; `language` names what they are in."""

    lines: tuple[str, ...]
    language: str = ""


class Finding(Record, frozen=True, kw_only=True, tag=True):
    """What was found at a place in a file; without `line` it is about the file as a whole.

    `label` says in words how bad it is. `text` is the line of the file, shown with carets from
    `column` (from 1) on; None shows none. `told` is what a reader is told, of which `command` is
    the end where there is one to type. `message` and `fix` are the same for programs, a sentence
    each, and `reason` is why a comment in the file allows it.
    """

    file: str
    line: int | None
    column: int | None
    code: str
    severity: Severity
    label: str
    text: str | None
    message: str
    fix: str
    told: tuple[str, ...] = ()
    command: str = ""
    reason: str = ""

    @property
    def place(self) -> str:
        """The place in a form that editors and terminals can jump to."""
        return self.file if self.line is None else f"{self.file}:{self.line}:{self.column}"


class Findings(Record, frozen=True, kw_only=True):
    """All that was found, allowed or not, and the rules it was held to, each with its page."""

    found: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    rules: tuple[tuple[Rule, "Page"], ...]


class CaseRun(Record, frozen=True, kw_only=True):
    """One test with the sentences about what failed in it, and where it stands."""

    name: str
    file: str
    line: int
    failures: tuple[str, ...]


class Suite(Record, frozen=True, kw_only=True):
    """The tests of one file, or of one kind."""

    name: str
    tests: tuple[CaseRun, ...]


Block = (
    Heading
    | Paragraph
    | Steps
    | Checklist
    | Bullets
    | Callout
    | Table
    | Diagram
    | Address
    | Blanks
    | Break
    | Listing
    | Finding
)


class Event(Record, frozen=True, kw_only=True):
    """A day to be reminded of.

    `uid` is the same whenever the same is said about the same day. `every` is after how many
    months it comes again, None where that depends on what happens. `alarms` are the days before
    on which to remind.
    """

    uid: str
    day: dt.date
    title: str
    text: str
    url: str
    every: int | None
    alarms: tuple[int, ...]


class Page(Record, frozen=True, kw_only=True):
    """Blocks in reading order, and the same result as data for programs.

    `sheet` is the result as one table for spreadsheets, where it has that form, and
    `findings` what was found in files, for programs that show it in their own way. `suites` are
    tests with what came of them, and `event` is the day to put into a calendar. `reader` is for
    whom it is printed: in large print, less large for a worker, or small for an office. In so
    many `columns` it is printed on paper that is wide enough. `sides` is on how many sides of paper
    each of its sheets must fit, and `shorter` the page to print where this one does not.
    """

    language: Language
    blocks: tuple[Block, ...]
    data: dict[str, Any]
    sheet: Table | None = None
    findings: Findings | None = None
    suites: tuple[Suite, ...] | None = None
    event: Event | None = None
    reader: Literal["pensioner", "worker", "office"] = "pensioner"
    columns: Literal[1, 2] = 1
    sides: int | None = None
    shorter: "Page | None" = None

    @property
    def diagram(self) -> Diagram | None:
        """The picture on the page, where there is one."""
        return next((block for block in self.blocks if isinstance(block, Diagram)), None)
