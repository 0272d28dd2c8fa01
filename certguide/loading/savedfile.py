"""The file of a saved conversation: JSON that a person can read, checked before it is used."""

from collections.abc import Iterator

from certguide.core.codec import to_json
from certguide.core.faults import Fault
from certguide.core.saved import Saved
from certguide.loading.identity import check_written_date
from certguide.loading.reader import checked
from certguide.loading.shape import check_as, convert_as
from certguide.loading.spot import Spot
from certguide.loading.tree import Data


def read_saved(data: bytes, file: str) -> Saved:
    """Read what `write_saved` wrote; `file` is its name for messages.

    Raises FlowFaults with everything that is wrong in it.
    """
    return convert_as(checked(data, file, _check).data, Saved)


def write_saved(saved: Saved) -> str:
    """The file's text, with a line break at its end."""
    return to_json(saved) + "\n"


def _check(data: Data, file: str) -> Iterator[Fault]:
    yield from check_as(data, Saved, file)
    yield from check_written_date(Spot(file=file, stem=file, data=data).get("date"))
