"""A value of a file together with its place, so that checks can walk data of any shape."""

from collections.abc import Iterator

from certguide.core.faults import Code, Fault, Route
from certguide.core.record import Record
from certguide.loading.tree import Data


class Spot(Record, frozen=True, kw_only=True):
    """A value and the route to it. What is missing or of another kind is an empty spot.

    The shape of a file has its own faults; here they only must not be in the way.
    """

    file: str
    stem: str
    data: Data = None
    route: Route = ()

    def get(self, *keys: str) -> "Spot":
        """The spot under these keys, one in the other."""
        data = self.data
        for key in keys:
            data = data.get(key) if isinstance(data, dict) else None
        return Spot(file=self.file, stem=self.stem, data=data, route=(*self.route, *keys))

    def follow(self, route: Route) -> "Spot":
        """The spot at a route that leads to a value."""
        data = self.data
        for part in route:
            data = data[part]
        return Spot(file=self.file, stem=self.stem, data=data, route=(*self.route, *route))

    def each(self) -> Iterator[tuple[str, "Spot"]]:
        """The entries of a mapping, with their keys."""
        if isinstance(self.data, dict):
            for key in self.data:
                yield key, self.get(key)

    def items(self) -> Iterator["Spot"]:
        """The items of a list."""
        if isinstance(self.data, list):
            for number, data in enumerate(self.data):
                route = (*self.route, number)
                yield Spot(file=self.file, stem=self.stem, data=data, route=route)

    @property
    def text(self) -> str | None:
        """The text that stands here, None where there is none or another kind of value."""
        return self.data if isinstance(self.data, str) and self.data.strip() else None

    def fault(self, code: Code, **params: str) -> Fault:
        """The fault `code` at this value."""
        return Fault(code=code, file=self.file, route=self.route, params=params)

    def key_fault(self, code: Code, **params: str) -> Fault:
        """The fault `code` at the key of this value."""
        return Fault(code=code, file=self.file, route=self.route, at="key", params=params)
