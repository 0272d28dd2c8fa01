"""Where a condition reads a question."""

from collections.abc import Iterator

from certguide.loading.spot import Spot


def keys(condition: Spot) -> Iterator[tuple[str, Spot]]:
    """Every question that `condition` reads, with the spot of what is wanted of it, in order."""
    for key, wanted in condition.each():
        if key in ("all", "any"):
            for part in wanted.items():
                yield from keys(part)
        elif key == "not":
            yield from keys(wanted)
        else:
            yield key, wanted


def key(condition: Spot, question: str) -> Spot:
    """Where `condition` first reads `question`; all of it where it does not."""
    return next((spot for each, spot in keys(condition) if each == question), condition)
