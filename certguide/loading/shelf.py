"""Regions that are read only when one is looked up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from certguide.core.codec import decode_region
from certguide.core.region import Region


class Shelf(Mapping[str, Region]):
    """Regions by id; each is read the first time it is looked up, by `read`."""

    def __init__(self, ids: Iterable[str], read: Callable[[str], Region]) -> None:
        self._ids = dict.fromkeys(ids)
        self._read = read
        self._known: dict[str, Region] = {}

    def __getitem__(self, key: str) -> Region:
        """The region `key`; raises KeyError for none, and what reading it raises."""
        if key not in self._ids:
            raise KeyError(key)
        if key not in self._known:
            self._known[key] = self._read(key)
        return self._known[key]

    def __contains__(self, key: object) -> bool:
        return key in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def compiled_shelf(folder: Path) -> Shelf:
    """The regions that lie compiled in `folder`, as `compile_flows` wrote them."""
    paths = {path.stem: path for path in sorted(folder.glob("*.msgpack"))}
    return Shelf(paths, lambda key: decode_region(paths[key].read_bytes()))
