"""Where the parts of files stand, by line and column."""

from pathlib import Path

from certguide.core.faults import Route
from certguide.core.record import Record
from certguide.loading.places import Paper, read_lines
from certguide.loading.source import ENDING
from certguide.loading.yamltree import parse


class Spot(Record, frozen=True, kw_only=True):
    """A place in a file, line and column from 1; `text` is that line."""

    file: str
    line: int
    column: int
    text: str


class Placing:
    """Finds places in the files of the flows in `directory`, and in files of cases."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._papers: dict[str, Paper] = {}

    def path(self, name: str) -> str:
        """The file of flows that is called so, without ending, in the folder."""
        return str(self._directory / f"{name}{ENDING}")

    def spot(self, file: str, route: Route) -> Spot:
        """Where `route` leads to in the file of this path; its first line where it is gone."""
        paper = self.paper(file)
        line, column = (1, 1) if paper.tree is None else paper.tree.find(route)
        text = paper.lines[line - 1] if line <= len(paper.lines) else ""
        return Spot(file=file, line=line, column=column, text=text)

    def paper(self, file: str) -> Paper:
        """The text of the file of this path, read once."""
        if file not in self._papers:
            lines = read_lines(file)
            tree = None if lines is None else parse("\n".join(lines), file)[0]
            self._papers[file] = Paper(lines=lines or [], tree=tree)
        return self._papers[file]
