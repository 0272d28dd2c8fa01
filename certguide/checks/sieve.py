"""Tells the faults that a comment allows from those that nothing allows."""

from collections.abc import Iterable, Iterator

from certguide.checks.allows import Allow, Named
from certguide.core.faults import Fault


class Sieve:
    """Holds what is allowed, and remembers what of it was needed."""

    def __init__(self, allows: Iterable[Allow]) -> None:
        self._allows = [each for each in allows if each.reason]
        self._lines: dict[tuple[str, int, str], Allow] = {}
        self._used: set[tuple[str, int, str]] = set()
        for each in self._allows:
            for named in each.codes:
                self._lines.setdefault((each.file, each.covers, named.code), each)

    def reason(self, fault: Fault) -> str | None:
        """Why `fault`, which has its position, is allowed; None where it is not."""
        if fault.position is None:
            return None
        key = fault.file, fault.position[0], fault.code
        found = self._lines.get(key)
        if found is None:
            return None
        self._used.add(key)
        return found.reason

    def unused(self, looked_for: Iterable[str]) -> Iterator[tuple[Allow, Named]]:
        """Yield what nobody needed; only codes that were `looked_for` can tell."""
        codes = set(looked_for)
        for each in self._allows:
            for named in each.codes:
                key = each.file, each.covers, named.code
                first = self._lines[key] is each and key in self._used
                if named.code in codes and not first:
                    yield each, named
