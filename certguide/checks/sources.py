"""What of the files rests on sources. Not a check; two look here."""

from collections.abc import Iterator

from certguide.loading.sections import STATEMENTS
from certguide.loading.spot import Spot

_NATIONAL = (*STATEMENTS, "steps", "checklist", "requires", "requirements")
_LOCAL = ("cycles", "says", "steps", "papers", "closes", "routes")


def resting(file: Spot) -> Iterator[Spot]:
    """Everything in `file` that is told and has to name its sources, in its order."""
    kind = file.get("kind").text
    if kind == "sources":
        return
    if kind != "region":
        yield file
        for section in _NATIONAL:
            yield from _told(file.get(section))
        return
    for part in (file, *(city for _, city in file.get("cities").each())):
        if isinstance(part.get("unconfirmed").data, dict):
            yield part.get("unconfirmed")
        for section in _LOCAL:
            yield from _told(part.get(section))


def _told(section: Spot) -> Iterator[Spot]:
    for each in section.items():
        if isinstance(each.data, dict):
            yield each
            for inside in ("if_fails", "steps", "checklist"):
                yield from _told(each.get(inside))
