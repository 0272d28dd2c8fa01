"""The points of the national flows that are open to a region."""

from collections.abc import Iterable, Iterator

from certguide.core.record import Record
from certguide.loading.names import flow_id
from certguide.loading.sections import STATEMENTS
from certguide.loading.spot import Spot


class Points(Record, frozen=True, kw_only=True):
    """Open points by what a region can put there, and the methods it can close."""

    says: frozenset[str]
    steps: frozenset[str]
    papers: frozenset[str]
    closable: tuple[str, ...]


def points(files: Iterable[Spot]) -> Points:
    """Gather the open points, each as `flow.id`; only what is done online can be closed."""
    flows = list(files)
    return Points(
        says=frozenset(
            point
            for file in flows
            for point in (
                *_opened(file, *STATEMENTS),
                *(f"{name}.{key}" for key, _ in file.get("open").each() for name in _names(file)),
            )
        ),
        steps=frozenset(point for file in flows for point in _opened(file, "steps")),
        papers=frozenset(point for file in flows for point in _opened(file, "checklist")),
        closable=tuple(flow_id(file) for file in flows if file.get("entry").data is not None),
    )


def _opened(file: Spot, *sections: str) -> Iterator[str]:
    for section in sections:
        for item in file.get(section).items():
            key = item.get("id").text
            if key is not None and item.get("open").data is True:
                for name in _names(file):
                    yield f"{name}.{key}"


def _names(file: Spot) -> tuple[str, ...]:
    """What a flow is called; where it bears another name than its file, either can be meant."""
    return tuple(dict.fromkeys((flow_id(file), file.stem)))
