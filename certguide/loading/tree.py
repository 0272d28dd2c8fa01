"""What a file says, as plain data, and where each value of it stands."""

from typing import Any, Final, Protocol

from certguide.core.faults import Route
from certguide.core.record import Record

Position = tuple[int, int]
"""Line and column, both from 1."""

Data = Any
"""A mapping, list, text, whole number, truth value, None, or `UNREAD`."""

UNREAD: Final = object()
"""Stands for a value that was refused already: the checks after that leave it alone."""


class Mark(Protocol):
    """A place as a parser gives it: line and column, both from 0."""

    @property
    def line(self) -> int:
        """The line, from 0."""

    @property
    def column(self) -> int:
        """The character in the line, from 0."""


Places = dict[str | int, tuple[Mark, Mark | None, Any]]
"""For each key or number: the marks of the value and of its key, and the places in the value."""


def position(mark: Mark) -> Position:
    """The line and column of a mark, as people count."""
    return mark.line + 1, mark.column + 1


class Tree(Record, frozen=True, kw_only=True):
    """The data of a file; `mark` is where it begins, `places` where the values in it stand."""

    data: Data
    mark: Any
    places: Places

    def find(self, route: Route, at: str = "value") -> Position:
        """Return the position of the value at `route`, or of its key where `at` is "key".

        Where the route leads to nothing, its last part that exists is meant.
        """
        value, key, places = self.mark, None, self.places
        for part in route:
            if part not in places:
                break
            value, key, places = places[part]
        return position(key if at == "key" and key else value)
